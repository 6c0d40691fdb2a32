//! A graph of values and operations: boxes of text, and arrows from inputs to outputs.

use plotters::prelude::*;
use plotters::style::text_anchor::HPos;

use crate::Color;
use crate::color::{EMPTY, INK, SOFT_INK};
use crate::layout::{Layout, layout};
use crate::sheet::{Drawn, Rect, Sheet, text_width, title_height};

const TITLE_SIZE: f64 = 15.0;
const NAME_SIZE: f64 = 14.5;
const TEXT_SIZE: f64 = 12.0;
const LINE_HEIGHT: f64 = 17.0;
/// The length of an arrow's head.
const HEAD: f64 = 8.0;

/// A directed graph without cycles, drawn in layers: the leaves at the bottom, each operation above
/// its inputs.
#[derive(Debug, Clone)]
pub struct Graph {
    /// Stands above the graph; empty takes no room.
    pub title: String,
    /// The boxes.
    pub nodes: Vec<GraphNode>,
    /// The arrows, from input to output.
    pub edges: Vec<GraphEdge>,
}

/// A box with a few lines of text.
#[derive(Debug, Clone)]
pub struct GraphNode {
    /// The name, such as `mul`, and what stands below it, such as `value 3.0` and `grad 2.0`.
    pub lines: Vec<String>,
    /// What the node is, which decides how the box is filled.
    pub kind: NodeKind,
}

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NodeKind {
    /// A value that is given: blue.
    Leaf,
    /// A value that is computed: gray.
    Operation,
    /// The value that backward starts from: orange.
    Root,
}

/// Where the parts of a graph stand in a picture: left, top, width and height of each, in its pixels.
#[derive(Debug, Clone)]
pub struct Places {
    /// The boxes.
    pub boxes: Vec<[f64; 4]>,
    /// The words on the arrows, also where there are none.
    pub labels: Vec<[f64; 4]>,
}

/// An arrow from the node at index `from` to the node at index `to`.
#[derive(Debug, Clone)]
pub struct GraphEdge {
    /// The input.
    pub from: usize,
    /// The output.
    pub to: usize,
    /// Stands on the arrow; may be empty.
    pub label: String,
}

impl Graph {
    /// A graph without nodes.
    pub fn new(title: &str) -> Self {
        Graph { title: title.to_string(), nodes: Vec::new(), edges: Vec::new() }
    }

    /// Adds a box; its index is the number of boxes before it.
    pub fn node(mut self, kind: NodeKind, lines: impl IntoIterator<Item = String>) -> Self {
        self.nodes.push(GraphNode { lines: lines.into_iter().collect(), kind });
        self
    }

    /// Adds an arrow.
    pub fn edge(mut self, from: usize, to: usize, label: &str) -> Self {
        self.edges.push(GraphEdge { from, to, label: label.to_string() });
        self
    }

    fn layout(&self) -> Layout {
        let boxes: Vec<_> = self.nodes.iter().map(GraphNode::size).collect();
        let edges: Vec<_> = self.edges.iter().map(|edge| (edge.from, edge.to)).collect();
        layout(&boxes, &edges)
    }

    /// The size that the graph needs.
    pub(crate) fn size(&self) -> (f64, f64) {
        let (width, height) = self.layout().size;
        let title = title_height(&self.title, TITLE_SIZE);
        (width.max(text_width(&self.title, TITLE_SIZE)) + 4.0, height + title + 4.0)
    }

    pub(crate) fn draw<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn<B> {
        let sheet = &sheet.titled(&self.title, TITLE_SIZE)?;
        let (boxes, ways) = self.arranged(sheet.rect());
        for (edge, way) in self.edges.iter().zip(ways) {
            draw_arrow(sheet, way, &edge.label)?;
        }
        for (node, frame) in self.nodes.iter().zip(&boxes) {
            node.draw(sheet, *frame)?;
        }
        Ok(())
    }

    /// Where the parts stand in a panel.
    pub(crate) fn places(&self, panel: Rect) -> Places {
        let below_title = title_height(&self.title, TITLE_SIZE);
        let (boxes, ways) = self.arranged(panel.inside(0.0, below_title, 0.0, 0.0));
        let place = |frame: Rect| [frame.x, frame.y, frame.width, frame.height];
        let labels = self.edges.iter().zip(&ways).map(|(edge, way)| label_place(way, &edge.label));
        Places {
            boxes: boxes.into_iter().map(place).collect(),
            labels: labels.map(place).collect(),
        }
    }

    /// The place of each box in an area, and the way of each arrow to its head.
    fn arranged(&self, area: Rect) -> (Vec<Rect>, Vec<Vec<(f64, f64)>>) {
        let layout = self.layout();
        let left = area.center().0 - layout.size.0 / 2.0;
        // The layers grow upward from the lower edge of the graph.
        let bottom = area.center().1 + layout.size.1 / 2.0;
        let place = |(side, up): (f64, f64)| (left + side, bottom - up);
        let boxes: Vec<_> = self
            .nodes
            .iter()
            .zip(&layout.centers)
            .map(|(node, &center)| {
                let ((x, y), (width, height)) = (place(center), node.size());
                Rect { x: x - width / 2.0, y: y - height / 2.0, width, height }
            })
            .collect();
        let mut ways: Vec<Vec<(f64, f64)>> = Vec::new();
        for (edge, bends) in self.edges.iter().zip(&layout.bends) {
            let start = (boxes[edge.from].center().0, boxes[edge.from].y);
            ways.push([start].into_iter().chain(bends.iter().map(|&bend| place(bend))).collect());
        }
        let entries: Vec<_> = (0..ways.len()).map(|edge| self.entry(edge, &ways, &boxes)).collect();
        ways.iter_mut().zip(entries).for_each(|(way, (x, y))| way.push((x, y + HEAD)));
        (boxes, ways)
    }

    /// Where an edge ends: the arrows into a box stand side by side at its lower edge, in the order
    /// in which they arrive.
    fn entry(&self, edge: usize, paths: &[Vec<(f64, f64)>], boxes: &[Rect]) -> (f64, f64) {
        let arrival = |i: usize| paths[i][paths[i].len() - 1].0;
        let to = self.edges[edge].to;
        let others: Vec<_> = (0..self.edges.len()).filter(|&i| self.edges[i].to == to).collect();
        let earlier =
            |&i: &usize| arrival(i) < arrival(edge) || (arrival(i) == arrival(edge) && i < edge);
        let rank = others.iter().copied().filter(earlier).count();
        let part = (rank + 1) as f64 / (others.len() + 1) as f64;
        (boxes[to].x + part * boxes[to].width, boxes[to].bottom())
    }
}

impl GraphNode {
    fn size(&self) -> (f64, f64) {
        let widths = self.lines.iter().enumerate().map(|(i, line)| text_width(line, text_size(i)));
        let height = self.lines.len().max(1) as f64 * LINE_HEIGHT + 12.0;
        (widths.fold(30.0, f64::max) + 20.0, height)
    }

    fn draw<B: DrawingBackend>(&self, sheet: &Sheet<B>, place: Rect) -> Drawn<B> {
        let (inside, edge) = match self.kind {
            NodeKind::Leaf => (Color::Sky.pale(0.28), Color::Blue),
            NodeKind::Operation => (EMPTY, Color::Gray),
            NodeKind::Root => (Color::Orange.pale(0.3), Color::Vermilion),
        };
        sheet.fill(place, inside)?;
        sheet.frame(place, 1.25, edge.full())?;
        for (i, words) in self.lines.iter().enumerate() {
            let middle = (place.center().0, place.y + 6.0 + LINE_HEIGHT * (i as f64 + 0.5));
            let color = if i == 0 { INK } else { SOFT_INK };
            sheet.text(words, middle, text_size(i), HPos::Center, color)?;
        }
        Ok(())
    }
}

fn text_size(line: usize) -> f64 {
    if line == 0 { NAME_SIZE } else { TEXT_SIZE }
}

/// A smooth line through `points`, which go upward, with a head at the last and words on its way.
fn draw_arrow<B: DrawingBackend>(
    sheet: &Sheet<B>,
    points: Vec<(f64, f64)>,
    label: &str,
) -> Drawn<B> {
    let mut shaft = Vec::new();
    for pair in points.windows(2) {
        let ((x, y), (to_x, to_y)) = (pair[0], pair[1]);
        // A cubic that leaves and arrives straight up.
        let steps = if x == to_x { 1 } else { 16 };
        for t in (0..=steps).map(|i| f64::from(i) / f64::from(steps)) {
            let blend = t * t * (3.0 - 2.0 * t);
            shaft.push((x + (to_x - x) * blend, y + (to_y - y) * t));
        }
    }
    shaft.dedup();
    sheet.line(&shaft, 1.25, SOFT_INK)?;
    let (x, y) = points[points.len() - 1];
    sheet.polygon(&[(x, y - HEAD), (x - 4.0, y), (x + 4.0, y)], SOFT_INK)?;
    if label.is_empty() {
        return Ok(());
    }
    let behind = label_place(&points, label);
    sheet.fill(behind, WHITE)?;
    sheet.text(label, behind.center(), TEXT_SIZE, HPos::Center, INK)
}

/// The room of the words on an arrow: in the middle of its way, because at its ends, arrows from or to the same box come
/// together.
fn label_place(way: &[(f64, f64)], label: &str) -> Rect {
    let middle = (way.len() - 1) / 2;
    let (before, after) = (way[middle], way[middle + 1]);
    let width = text_width(label, TEXT_SIZE) + 6.0;
    Rect {
        x: (before.0 + after.0 - width) / 2.0,
        y: (before.1 + after.1) / 2.0 - 8.0,
        width,
        height: 16.0,
    }
}
