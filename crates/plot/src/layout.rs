//! Where the boxes of a graph stand: in layers, none over another.
//!
//! Layers follow one another along one direction, called up here; within a layer, boxes stand side
//! by side. An edge that passes a layer gets a narrow place of its own there, as if it were a box,
//! so that it runs between the boxes and not under them.

/// Space between two boxes side by side, and between two layers.
const GAP: (f64, f64) = (48.0, 46.0);
/// The room that an edge takes in a layer that it passes.
const EDGE_WIDTH: f64 = 8.0;

/// A graph with places: for each node its center, for each edge the points that it passes.
pub(crate) struct Layout {
    /// The center of each node: how far to the side, and how far up.
    pub centers: Vec<(f64, f64)>,
    /// For each edge, the points between its ends that it passes.
    pub bends: Vec<Vec<(f64, f64)>>,
    /// How wide the widest layer is, and how high all layers are.
    pub size: (f64, f64),
}

/// Finds a place for each box, given its width and height, and for each edge `(from, to)`.
///
/// # Panics
/// When an edge names a box that is not there, or when the edges form a cycle.
pub(crate) fn layout(boxes: &[(f64, f64)], edges: &[(usize, usize)]) -> Layout {
    let count = boxes.len();
    for (from, to) in edges {
        assert!(*from < count && *to < count, "edge {from} -> {to} in a graph of {count} nodes");
    }
    let levels = levels(count, edges);
    // From the lowest: the places of each layer. The places beyond the boxes are those of edges.
    let mut rows = vec![Vec::new(); levels.iter().max().map_or(0, |level| level + 1)];
    (0..count).for_each(|node| rows[levels[node]].push(node));
    // The places that each leads to or from, one layer away.
    let mut neighbors = vec![Vec::new(); count];
    let mut passed = Vec::new();
    for &(from, to) in edges {
        let mut way = vec![from];
        for row in &mut rows[levels[from] + 1..levels[to]] {
            row.push(neighbors.len());
            way.push(neighbors.len());
            neighbors.push(Vec::new());
        }
        way.push(to);
        // An edge between operations pulls more than a leaf does, so that the way from the first
        // operation to the root is nearly straight and the leaves stand beside it.
        let pull = if edges.iter().all(|edge| edge.1 != from) { 1.0 } else { 8.0 };
        for pair in way.windows(2) {
            neighbors[pair[0]].push((pair[1], pull));
            neighbors[pair[1]].push((pair[0], pull));
        }
        passed.push(way[1..way.len() - 1].to_vec());
    }

    let size = |place: usize| boxes.get(place).copied().unwrap_or((EDGE_WIDTH, 0.0));
    let sides = sides(&mut rows, &neighbors, |place| size(place).0);
    let mut ups = vec![(0.0, 0.0); sides.len()];
    let mut top = 0.0;
    for row in &rows {
        let height = row.iter().map(|&place| size(place).1).fold(0.0, f64::max);
        row.iter().for_each(|&place| ups[place] = (top, top + height));
        top += height + GAP.1;
    }
    let ends = |sign: f64| (0..sides.len()).map(move |i| (i, sign));
    let reach = |(place, sign): (usize, f64)| sides[place] + sign * size(place).0 / 2.0;
    let left = ends(-1.0).map(reach).fold(f64::INFINITY, f64::min);
    let right = ends(1.0).map(reach).fold(f64::NEG_INFINITY, f64::max);
    let center = |place: usize| (sides[place] - left, (ups[place].0 + ups[place].1) / 2.0);
    let bend = |&place: &usize| [ups[place].0, ups[place].1].map(|up| (sides[place] - left, up));
    Layout {
        centers: (0..count).map(center).collect(),
        bends: passed.iter().map(|places| places.iter().flat_map(bend).collect()).collect(),
        size: ((right - left).max(0.0), (top - GAP.1).max(0.0)),
    }
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

/// How far to the side the center of each place stands: near the mean of its neighbors, and not over
/// another. Each layer comes into the order of its users first, so that edges seldom cross.
fn sides(
    rows: &mut [Vec<usize>],
    neighbors: &[Vec<(usize, f64)>],
    width: impl Fn(usize) -> f64,
) -> Vec<f64> {
    let mut sides = vec![0.0; neighbors.len()];
    for above in (1..rows.len()).rev() {
        let users = rows[above].clone();
        let mean = |place: usize| {
            let ranks =
                neighbors[place].iter().filter_map(|n| users.iter().position(|u| *u == n.0));
            let ranks: Vec<_> = ranks.map(|rank| rank as f64).collect();
            ranks.iter().sum::<f64>() / ranks.len() as f64
        };
        rows[above - 1].sort_by(|&a, &b| mean(a).total_cmp(&mean(b)));
    }
    for sweep in 0..40 {
        for step in 0..rows.len() {
            let row = if sweep % 2 == 0 { step } else { rows.len() - 1 - step };
            let row = &rows[row];
            let weight = |place: usize| neighbors[place].iter().map(|n| n.1).sum::<f64>();
            let wanted = |place: usize| match weight(place) {
                0.0 => sides[place],
                all => neighbors[place].iter().map(|n| sides[n.0] * n.1).sum::<f64>() / all,
            };
            let wanted: Vec<_> =
                row.iter().map(|&place| (wanted(place), weight(place).max(1.0))).collect();
            for (place, side) in row.iter().zip(separated(&wanted, row, &width)) {
                sides[*place] = side;
            }
        }
    }
    sides
}

/// The places of a layer nearest to those wanted (in the sum of squares, each with its weight) that
/// keep order and distance.
///
/// With the widths before it subtracted from each, the places only have to be in order. Neighbors
/// that are not become one block at the mean of what they want, until all blocks are in order.
fn separated(wanted: &[(f64, f64)], row: &[usize], width: &impl Fn(usize) -> f64) -> Vec<f64> {
    let mut offsets = vec![0.0; row.len()];
    for i in 1..row.len() {
        offsets[i] = offsets[i - 1] + (width(row[i - 1]) + width(row[i])) / 2.0 + GAP.0;
    }
    // Of each block: its mean, its weight and how many places it has.
    let mut blocks: Vec<(f64, f64, usize)> = Vec::new();
    for ((wanted, weight), offset) in wanted.iter().zip(&offsets) {
        let mut block = (wanted - offset, *weight, 1);
        while let Some(&(mean, weight, count)) = blocks.last().filter(|last| last.0 > block.0) {
            blocks.pop();
            let sum = weight + block.1;
            block = ((mean * weight + block.0 * block.1) / sum, sum, count + block.2);
        }
        blocks.push(block);
    }
    let means = blocks.iter().flat_map(|&(mean, _, count)| std::iter::repeat_n(mean, count));
    means.zip(&offsets).map(|(mean, offset)| mean + offset).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inputs_stand_below_and_no_box_is_over_another_or_over_a_passing_edge() {
        // Two layers with a loss: x w1 b1 w2 b2 y, then each operation over its inputs; one of them
        // is used again at the top.
        let edges = [(0, 6), (1, 6), (6, 7), (2, 7), (7, 8), (8, 9), (3, 9), (9, 10), (4, 10)];
        let edges = [&edges[..], &[(10, 11), (5, 11), (11, 12), (8, 12)]].concat();
        let boxes: Vec<_> = (0..13).map(|n| (40.0 + 7.0 * f64::from(n), 30.0)).collect();
        let Layout { centers, bends, size } = layout(&boxes, &edges);
        for (from, to) in edges {
            assert!(
                centers[from].1 + 30.0 < centers[to].1,
                "{from}, an input of {to}, is not below"
            );
        }
        let apart = |i: usize, (x, y): (f64, f64), width: f64| {
            (centers[i].0 - x).abs() >= (boxes[i].0 + width) / 2.0 - 1e-9 || centers[i].1 != y
        };
        for (i, &(x, y)) in centers.iter().enumerate() {
            for j in (0..i).filter(|&j| j != i) {
                assert!(apart(i, centers[j], boxes[j].0), "boxes {i} and {j} overlap");
            }
            let passing = bends.iter().flatten().filter(|bend| (bend.1 - y).abs() <= 15.0);
            for bend in passing {
                assert!(apart(i, (bend.0, y), 0.0), "an edge runs under box {i}");
            }
            let inside = x - boxes[i].0 / 2.0 >= -1e-9 && x + boxes[i].0 / 2.0 <= size.0 + 1e-9;
            assert!(inside && y + 15.0 <= size.1 + 1e-9, "box {i} is cut off");
        }
        assert!(bends.iter().any(|bends| !bends.is_empty()), "the test needs a long edge");
        assert!(centers[5].1 > centers[8].1, "a leaf should stand right below its first user");
    }

    #[test]
    fn edges_that_need_not_cross_do_not() {
        let boxes = [(40.0, 30.0); 7];
        let edges = [(0, 5), (1, 4), (2, 3), (5, 6), (4, 6), (3, 6)];
        let centers = layout(&boxes, &edges).centers;
        let order = |mut nodes: [usize; 3]| {
            nodes.sort_by(|&a, &b| centers[a].0.total_cmp(&centers[b].0));
            nodes
        };
        let users = order([0, 1, 2]).map(|leaf| 5 - leaf);
        assert_eq!(order([3, 4, 5]), users, "each leaf should stand below its own user");
    }

    #[test]
    #[should_panic(expected = "cycle")]
    fn a_cycle_is_a_mistake() {
        layout(&[(40.0, 30.0); 3], &[(0, 1), (1, 2), (2, 1)]);
    }
}
