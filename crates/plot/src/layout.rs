//! Where the boxes of a graph stand: in layers, none over another.
//!
//! Within a layer, boxes stand side by side. An edge that passes a layer gets a narrow place of its
//! own there, as if it were a box, so that it runs between the boxes and not under them.

use crate::sheet::Point;

/// Space between two boxes side by side, and between two layers.
const GAP: Point = (48.0, 46.0);
/// The line around a box needs room outside of it, which a part of a picture cuts off.
const MARGIN: f64 = 1.0;
/// The room that an edge takes in a layer that it passes.
const EDGE_WIDTH: f64 = 8.0;

/// A graph with places, from its upper left corner.
pub(crate) struct Layout {
    /// The center of each node.
    pub centers: Vec<Point>,
    /// For each edge, the points that it goes through, upward.
    pub ways: Vec<Vec<Point>>,
    pub size: Point,
}

/// A place one layer below another to which an edge leads, and how strongly they pull at each other.
type Link = (usize, usize, f64);

/// Finds a place for each box, given its width and height, and a way for each edge `(from, to)`.
///
/// # Panics
/// When an edge names a box that is not there, or when the edges form a cycle.
pub(crate) fn layout(boxes: &[Point], edges: &[(usize, usize)]) -> Layout {
    let count = boxes.len();
    for (from, to) in edges {
        assert!(*from < count && *to < count, "edge {from} -> {to} in a graph of {count} nodes");
    }
    let levels = levels(count, edges);
    // From the lowest: the places of each layer. The places beyond the boxes are those of edges.
    let mut rows = vec![Vec::new(); levels.iter().max().map_or(0, |level| level + 1)];
    (0..count).for_each(|node| rows[levels[node]].push(node));
    let (mut sizes, mut links, mut passed) = (boxes.to_vec(), Vec::new(), Vec::new());
    for &(from, to) in edges {
        let mut way = vec![from];
        for row in &mut rows[levels[from] + 1..levels[to]] {
            row.push(sizes.len());
            way.push(sizes.len());
            sizes.push((EDGE_WIDTH, 0.0));
        }
        way.push(to);
        // An edge between operations pulls more than a leaf does, so that the way from the first
        // operation to the root is nearly straight and the leaves stand beside it.
        let pull = if edges.iter().all(|edge| edge.1 != from) { 1.0 } else { 8.0 };
        links.extend(way.windows(2).map(|pair| (pair[0], pair[1], pull)));
        passed.push(way);
    }

    let sides = sides(&mut rows, &links, &sizes);
    let ends = |sign: f64| sides.iter().zip(&sizes).map(move |(x, size)| x + sign * size.0 / 2.0);
    let left = ends(-1.0).fold(f64::INFINITY, f64::min) - MARGIN;
    let right = ends(1.0).fold(left, f64::max) + MARGIN;
    // The top and the bottom of the layer in which each place is.
    let (mut layers, mut bottom) = (vec![(0.0, 0.0); sizes.len()], MARGIN - GAP.1);
    for row in rows.iter().rev() {
        let top = bottom + GAP.1;
        bottom = row.iter().map(|&place| top + sizes[place].1).fold(top, f64::max);
        row.iter().for_each(|&place| layers[place] = (top, bottom));
    }
    let center = |place: usize| (sides[place] - left, (layers[place].0 + layers[place].1) / 2.0);
    let start = |way: &Vec<usize>| (center(way[0]).0, center(way[0]).1 - sizes[way[0]].1 / 2.0);
    let bends = |way: &[usize]| {
        let ends =
            |&place: &usize| [layers[place].1, layers[place].0].map(|y| (center(place).0, y));
        way[1..way.len() - 1].iter().flat_map(ends).collect::<Vec<_>>()
    };
    let ways = passed.iter().map(|way| [vec![start(way)], bends(way)].concat());
    let mut ways: Vec<Vec<Point>> = ways.collect();
    // The arrows into a box end side by side at its lower edge, in the order in which they arrive.
    for (node, &(width, height)) in boxes.iter().enumerate() {
        let mut into: Vec<_> = (0..edges.len()).filter(|&edge| edges[edge].1 == node).collect();
        into.sort_by(|&a, &b| {
            ways[a][ways[a].len() - 1].0.total_cmp(&ways[b][ways[b].len() - 1].0)
        });
        let (x, y) = center(node);
        for (rank, &edge) in into.iter().enumerate() {
            let part = (rank + 1) as f64 / (into.len() + 1) as f64;
            ways[edge].push((x + (part - 0.5) * width, y + height / 2.0));
        }
    }
    let size = (right - left, bottom.max(0.0) + MARGIN);
    Layout { centers: (0..count).map(center).collect(), ways, size }
}

/// The layer of each node: one above its highest input. A leaf stands right below its first user
/// instead of at the very bottom, so that its edge is short.
fn levels(count: usize, edges: &[(usize, usize)]) -> Vec<usize> {
    let mut levels = vec![0; count];
    while let Some(&(from, to)) = edges.iter().find(|edge| levels[edge.1] <= levels[edge.0]) {
        levels[to] = levels[from] + 1;
        assert!(levels[to] < count, "a graph with a cycle through node {to} has no layers");
    }
    for leaf in (0..count).filter(|&node| edges.iter().all(|edge| edge.1 != node)) {
        let users = edges.iter().filter(|edge| edge.0 == leaf).map(|edge| levels[edge.1]);
        levels[leaf] = users.min().map_or(0, |user| user - 1);
    }
    levels
}

/// How far to the side the center of each place stands. Each layer comes into the order of its users,
/// so that edges seldom cross; then links pull whole layers to the side.
fn sides(rows: &mut [Vec<usize>], links: &[Link], sizes: &[Point]) -> Vec<f64> {
    const SWEEPS: usize = 100;
    for above in (1..rows.len()).rev() {
        let users = rows[above].clone();
        let mean = |place: usize| {
            let to = links.iter().filter(|link| link.0 == place).map(|link| link.1);
            let ranks: Vec<_> = to.filter_map(|to| users.iter().position(|&u| u == to)).collect();
            ranks.iter().sum::<usize>() as f64 / ranks.len() as f64
        };
        rows[above - 1].sort_by(|&a, &b| mean(a).total_cmp(&mean(b)));
    }
    let mut sides = vec![0.0; sizes.len()];
    for row in rows.iter() {
        let mut left = 0.0;
        for &place in row {
            sides[place] = left + sizes[place].0 / 2.0;
            left += sizes[place].0 + GAP.0;
        }
    }
    for row in std::iter::repeat_n(&*rows, SWEEPS).flatten() {
        let (mut pulls, mut way) = (0.0, 0.0);
        for &(from, to, pull) in links {
            let sign = f64::from(row.contains(&from)) - f64::from(row.contains(&to));
            pulls += pull * sign.abs();
            way += pull * sign * (sides[to] - sides[from]);
        }
        row.iter().for_each(|&place| sides[place] += way / f64::max(pulls, 1.0));
    }
    sides
}
