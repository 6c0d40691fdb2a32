//! A graph of values and operations: boxes of text, and arrows from inputs to outputs.

use plotters::prelude::*;
use plotters::style::text_anchor::HPos;

use crate::Color;
use crate::color::{EMPTY, INK, SOFT_INK};
use crate::figure::Panel;
use crate::layout::{Layout, layout};
use crate::sheet::{Point, Sheet, at, drawn, row, stroke, text_width};

const TITLE_SIZE: f64 = 15.0;
const NAME_SIZE: f64 = 14.5;
const TEXT_SIZE: f64 = 12.0;
const LINE_HEIGHT: f64 = 17.0;
/// The length of an arrow's head.
const HEAD: f64 = 8.0;

/// A directed graph without cycles, drawn in layers: the leaves at the bottom, each operation above
/// its inputs.
#[derive(Debug, Clone, Default)]
pub struct Graph {
    title: String,
    /// What each node is, and the lines in its box.
    nodes: Vec<(NodeKind, Vec<String>)>,
    edges: Vec<(usize, usize)>,
    /// What stands on each edge.
    labels: Vec<String>,
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

impl Graph {
    /// A graph without nodes.
    pub fn new(title: &str) -> Self {
        Graph { title: title.to_string(), ..Graph::default() }
    }

    /// Adds a box with a name and the lines below it; its index is the number of boxes before it.
    pub fn node(mut self, kind: NodeKind, lines: impl IntoIterator<Item = String>) -> Self {
        self.nodes.push((kind, lines.into_iter().collect()));
        self
    }

    /// Adds an arrow from an input to an output, with words on it or none.
    pub fn edge(mut self, from: usize, to: usize, label: &str) -> Self {
        self.edges.push((from, to));
        self.labels.push(label.to_string());
        self
    }

    fn layout(&self) -> Layout {
        let boxes: Vec<_> = self.nodes.iter().map(|node| box_size(&node.1)).collect();
        layout(&boxes, &self.edges)
    }

    /// Draws the title. Returns the part of the sheet that the graph takes, with places on it.
    fn titled<'a>(&self, sheet: &Sheet<'a>) -> (Sheet<'a>, Layout) {
        let sheet = sheet.titled(&self.title, TITLE_SIZE);
        let (layout, page) = (self.layout(), sheet.size());
        let corner = ((page.0 - layout.size.0) / 2.0, (page.1 - layout.size.1) / 2.0);
        (sheet.part(corner, layout.size), layout)
    }

    /// The center and the size of the words on each arrow. Where those into one box have no room side by side, every
    /// other one stands higher.
    fn label_places(&self, ways: &[Vec<Point>]) -> Vec<(Point, Point)> {
        let places = ways.iter().zip(&self.labels).map(|(way, label)| label_place(way, label));
        let mut places: Vec<_> = places.collect();
        for to in 0..self.nodes.len() {
            let into = |i: &usize| self.edges[*i].1 == to && !self.labels[*i].is_empty();
            let mut row: Vec<usize> = (0..places.len()).filter(into).collect();
            row.sort_by(|&a, &b| places[a].0.0.total_cmp(&places[b].0.0));
            let overlap = |pair: &[usize]| {
                let [left, right] = [places[pair[0]], places[pair[1]]];
                right.0.0 - left.0.0 < (left.1.0 + right.1.0) / 2.0
            };
            if row.windows(2).any(overlap) {
                row.iter().step_by(2).for_each(|&i| places[i].0.1 += 8.5);
                row.iter().skip(1).step_by(2).for_each(|&i| places[i].0.1 -= 8.5);
            }
        }
        places
    }
}

impl Panel for Graph {
    fn size(&self, _: (f64, f64)) -> (f64, f64) {
        let (width, height) = self.layout().size;
        let title = (text_width(&self.title, TITLE_SIZE), row(&self.title, 1.75 * TITLE_SIZE));
        (width.max(title.0) + 2.0, height + title.1 + 2.0)
    }

    fn draw(&self, sheet: &Sheet) {
        let (sheet, Layout { centers, ways, .. }) = self.titled(sheet);
        ways.iter().for_each(|way| draw_arrow(&sheet, way));
        let places = self.label_places(&ways);
        let labels = self.labels.iter().zip(places).filter(|(label, _)| !label.is_empty());
        for (label, ((x, y), size)) in labels {
            sheet.fill((x - size.0 / 2.0, y - size.1 / 2.0), size, WHITE);
            sheet.words(label, (x, y), HPos::Center, (TEXT_SIZE, INK));
        }
        for ((kind, lines), (x, y)) in self.nodes.iter().zip(centers) {
            let (edge, fill) = match kind {
                NodeKind::Leaf => (Color::Blue, Color::Sky.pale(0.28)),
                NodeKind::Operation => (Color::Gray, EMPTY),
                NodeKind::Root => (Color::Vermilion, Color::Orange.pale(0.3)),
            };
            let (width, height) = box_size(lines);
            let (left, top) = (x - width / 2.0, y - height / 2.0);
            sheet.framed((left, top), (width, height), (1.5, edge.full()), fill);
            for (i, words) in lines.iter().enumerate() {
                let middle = top + 6.0 + LINE_HEIGHT * (i as f64 + 0.5);
                sheet.words(words, (x, middle), HPos::Center, line_style(i));
            }
        }
    }

    fn places(&self, sheet: &Sheet) -> Option<Places> {
        let (sheet, Layout { centers, ways, .. }) = self.titled(sheet);
        let (left, top) = sheet.corner();
        let place = |((x, y), (width, height)): (Point, Point)| {
            [left + x - width / 2.0, top + y - height / 2.0, width, height]
        };
        let boxes = centers.into_iter().zip(self.nodes.iter().map(|node| box_size(&node.1)));
        let labels = self.label_places(&ways).into_iter().map(place);
        Some(Places { boxes: boxes.map(place).collect(), labels: labels.collect() })
    }
}

fn line_style(line: usize) -> (f64, RGBColor) {
    if line == 0 { (NAME_SIZE, INK) } else { (TEXT_SIZE, SOFT_INK) }
}

fn box_size(lines: &[String]) -> Point {
    let widths = lines.iter().enumerate().map(|(i, line)| text_width(line, line_style(i).0));
    (widths.fold(30.0, f64::max) + 20.0, lines.len().max(1) as f64 * LINE_HEIGHT + 12.0)
}

/// A smooth line along a way that goes upward, with a head at its end.
fn draw_arrow(sheet: &Sheet, way: &[Point]) {
    let (mut points, tip) = (way.to_vec(), way[way.len() - 1]);
    points[way.len() - 1].1 += HEAD;
    // Between two points a cubic, which leaves and arrives straight up.
    let shaft = points.windows(2).flat_map(|pair| {
        let ((x, y), (to_x, to_y)) = (pair[0], pair[1]);
        let along = (0..=16).map(|i| f64::from(i) / 16.0);
        along.map(move |t| at((x + (to_x - x) * t * t * (3.0 - 2.0 * t), y + (to_y - y) * t)))
    });
    drawn(sheet.0.draw(&PathElement::new(shaft.collect::<Vec<_>>(), stroke(SOFT_INK, 1.25))));
    let head = [tip, (tip.0 - 4.0, tip.1 + HEAD), (tip.0 + 4.0, tip.1 + HEAD)];
    drawn(sheet.0.draw(&Polygon::new(head.map(at), SOFT_INK)));
}

/// The center and the size of the words on an arrow. They stand in its middle: at its ends, arrows from
/// or to the same box come together.
fn label_place(way: &[Point], label: &str) -> (Point, Point) {
    let middle = (way.len() - 1) / 2;
    let ((x, y), (to_x, to_y)) = (way[middle], way[middle + 1]);
    let head = if way.len() == 2 { HEAD } else { 0.0 };
    (((x + to_x) / 2.0, (y + to_y + head) / 2.0), (text_width(label, TEXT_SIZE) + 6.0, 16.0))
}
