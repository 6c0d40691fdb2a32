//! Where the boxes of a graph stand: in layers, with few crossings, none over another.
//!
//! Layers follow one another along one direction, called up here; within a layer, boxes stand side
//! by side. An edge that passes a layer gets a narrow place of its own there, as if it were a box,
//! so that it runs between the boxes and not under them.

/// Space between two boxes side by side.
const SIDE_GAP: f64 = 22.0;
/// Space between two layers.
const LAYER_GAP: f64 = 46.0;
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

/// A box, or the place of an edge that passes a layer, in which `node` is beyond the nodes.
struct Layers {
    /// From the lowest: the places of each layer from left to right.
    rows: Vec<Vec<usize>>,
    /// For each place, the places below that lead to it.
    below: Vec<Vec<usize>>,
    /// For each place, the places above that it leads to.
    above: Vec<Vec<usize>>,
    /// For each edge, the places that it passes.
    passed: Vec<Vec<usize>>,
}

/// Finds a place for each box, given its width and height, and for each edge `(from, to)`.
///
/// # Panics
/// When an edge names a box that is not there, or when the edges form a cycle.
pub(crate) fn layout(boxes: &[(f64, f64)], edges: &[(usize, usize)]) -> Layout {
    for (from, to) in edges {
        let count = boxes.len();
        assert!(*from < count && *to < count, "edge {from} -> {to} in a graph of {count} nodes");
    }
    let mut layers = Layers::new(boxes.len(), edges);
    layers.reduce_crossings();
    let width = |place: usize| boxes.get(place).map_or(EDGE_WIDTH, |size| size.0);
    let sides = layers.sides(width);

    let mut ups = vec![0.0; sides.len()];
    let mut half_heights = vec![0.0; sides.len()];
    let mut top = 0.0;
    for row in &layers.rows {
        let height =
            row.iter().filter_map(|&place| boxes.get(place)).map(|size| size.1).fold(0.0, f64::max);
        for &place in row {
            ups[place] = top + height / 2.0;
            half_heights[place] = height / 2.0;
        }
        top += height + LAYER_GAP;
    }
    let left = (0..sides.len())
        .map(|place| sides[place] - width(place) / 2.0)
        .fold(f64::INFINITY, f64::min);
    let right = (0..sides.len())
        .map(|place| sides[place] + width(place) / 2.0)
        .fold(f64::NEG_INFINITY, f64::max);
    let bend = |place: &usize| {
        let (side, up, half) = (sides[*place] - left, ups[*place], half_heights[*place]);
        [(side, up - half), (side, up + half)]
    };
    Layout {
        centers: (0..boxes.len()).map(|node| (sides[node] - left, ups[node])).collect(),
        bends: layers.passed.iter().map(|places| places.iter().flat_map(bend).collect()).collect(),
        size: ((right - left).max(0.0), (top - LAYER_GAP).max(0.0)),
    }
}

impl Layers {
    fn new(count: usize, edges: &[(usize, usize)]) -> Layers {
        let levels = levels(count, edges);
        let mut rows = vec![Vec::new(); levels.iter().max().map_or(0, |level| level + 1)];
        for node in 0..count {
            rows[levels[node]].push(node);
        }
        let (mut below, mut above) = (vec![Vec::new(); count], vec![Vec::new(); count]);
        let mut passed = Vec::new();
        for &(from, to) in edges {
            let mut places = Vec::new();
            let mut last = from;
            for row in &mut rows[levels[from] + 1..levels[to]] {
                let place = below.len();
                row.push(place);
                below.push(vec![last]);
                above.push(Vec::new());
                above[last].push(place);
                places.push(place);
                last = place;
            }
            above[last].push(to);
            below[to].push(last);
            passed.push(places);
        }
        Layers { rows, below, above, passed }
    }

    /// Orders each layer by the mean position of its neighbors, in sweeps up and down, and keeps the
    /// order with the fewest crossings.
    fn reduce_crossings(&mut self) {
        let mut best = (self.crossings(), self.rows.clone());
        for sweep in 0..12 {
            let upward = sweep % 2 == 0;
            for step in 1..self.rows.len() {
                let (row, fixed) = match upward {
                    true => (step, step - 1),
                    false => (self.rows.len() - 1 - step, self.rows.len() - step),
                };
                let order = self.order(fixed);
                let neighbors = if upward { &self.below } else { &self.above };
                let current: Vec<_> = self.rows[row].clone();
                let mean = |(position, place): (usize, &usize)| {
                    let around = &neighbors[*place];
                    let sum: usize = around.iter().map(|neighbor| order[*neighbor]).sum();
                    // A place without neighbors there stays where it is.
                    if around.is_empty() {
                        position as f64
                    } else {
                        sum as f64 / around.len() as f64
                    }
                };
                let mut sorted: Vec<_> =
                    current.iter().enumerate().map(|entry| (mean(entry), *entry.1)).collect();
                sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
                self.rows[row] = sorted.into_iter().map(|(_, place)| place).collect();
            }
            let crossings = self.crossings();
            if crossings < best.0 {
                best = (crossings, self.rows.clone());
            }
        }
        self.rows = best.1;
    }

    /// For each place of a layer, how many are left of it; zero for places of other layers.
    fn order(&self, row: usize) -> Vec<usize> {
        let mut order = vec![0; self.below.len()];
        for (position, &place) in self.rows[row].iter().enumerate() {
            order[place] = position;
        }
        order
    }

    /// How many pairs of edges between neighboring layers cross.
    fn crossings(&self) -> usize {
        let mut count = 0;
        for row in 1..self.rows.len() {
            let order = self.order(row - 1);
            let mut seen: Vec<usize> = Vec::new();
            for &place in &self.rows[row] {
                let ends: Vec<_> = self.below[place].iter().map(|&end| order[end]).collect();
                // An edge crosses those that end further left but begin further right.
                count += ends
                    .iter()
                    .map(|end| seen.iter().filter(|other| *other > end).count())
                    .sum::<usize>();
                seen.extend(ends);
            }
        }
        count
    }

    /// How far to the side the center of each place stands: near the mean of its neighbors, in the
    /// order of its layer, not over another.
    fn sides(&self, width: impl Fn(usize) -> f64) -> Vec<f64> {
        // An edge between operations pulls more than a leaf does, so that the way from the first
        // operation to the root is nearly straight and the leaves stand beside it.
        let pull = |low: usize| if self.below[low].is_empty() { 1.0 } else { 8.0 };
        let pulls = |place: usize| {
            let below = self.below[place].iter().map(move |&end| (end, pull(end)));
            below.chain(self.above[place].iter().map(move |&end| (end, pull(place))))
        };
        let mut sides = vec![0.0; self.below.len()];
        for sweep in 0..40 {
            for step in 0..self.rows.len() {
                let upward = sweep % 2 == 0;
                let row = &self.rows[if upward { step } else { self.rows.len() - 1 - step }];
                let wanted: Vec<(f64, f64)> = row
                    .iter()
                    .map(|&place| {
                        let weight: f64 = pulls(place).map(|(_, pull)| pull).sum();
                        let sum: f64 = pulls(place).map(|(end, pull)| sides[end] * pull).sum();
                        if weight == 0.0 { (sides[place], 1.0) } else { (sum / weight, weight) }
                    })
                    .collect();
                for (place, side) in row.iter().zip(separated(&wanted, row, &width)) {
                    sides[*place] = side;
                }
            }
        }
        sides
    }
}

/// The layer of each node: one above its highest input. A leaf stands right below its first user
/// instead of at the very bottom, so that its edge is short.
fn levels(count: usize, edges: &[(usize, usize)]) -> Vec<usize> {
    let mut levels = vec![0; count];
    let mut changed = true;
    while changed {
        changed = false;
        for &(from, to) in edges {
            if levels[to] <= levels[from] {
                levels[to] = levels[from] + 1;
                changed = true;
                assert!(levels[to] < count, "a graph with a cycle through node {to} has no layers");
            }
        }
    }
    for leaf in (0..count).filter(|&node| edges.iter().all(|edge| edge.1 != node)) {
        let users = edges.iter().filter(|edge| edge.0 == leaf).map(|edge| levels[edge.1]);
        levels[leaf] = users.min().map_or(0, |user| user - 1);
    }
    levels
}

/// The places of a layer nearest to those wanted (in the sum of squares, each with its weight) that
/// keep order and distance.
///
/// With the widths before it subtracted from each, the places only have to be in order. Neighbors
/// that are not become one block at the mean of what they want, until all blocks are in order.
fn separated(wanted: &[(f64, f64)], row: &[usize], width: &impl Fn(usize) -> f64) -> Vec<f64> {
    let mut offsets = vec![0.0; row.len()];
    for i in 1..row.len() {
        offsets[i] = offsets[i - 1] + (width(row[i - 1]) + width(row[i])) / 2.0 + SIDE_GAP;
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

    /// Two layers with a loss: x w1 b1 w2 b2 y, then each operation over its inputs.
    const NETWORK: [(usize, usize); 13] = [
        (0, 6),
        (1, 6),
        (6, 7),
        (2, 7),
        (7, 8),
        (8, 9),
        (3, 9),
        (9, 10),
        (4, 10),
        (10, 11),
        (5, 11),
        (11, 12),
        (8, 12),
    ];

    fn sizes(count: usize) -> Vec<(f64, f64)> {
        (0..count).map(|node| (40.0 + 7.0 * node as f64, 30.0 + (node % 3) as f64 * 17.0)).collect()
    }

    #[test]
    fn every_input_stands_below_its_output() {
        let boxes = sizes(13);
        let layout = layout(&boxes, &NETWORK);
        for (from, to) in NETWORK {
            let top = layout.centers[from].1 + boxes[from].1 / 2.0;
            let bottom = layout.centers[to].1 - boxes[to].1 / 2.0;
            assert!(top < bottom, "node {from} is an input of node {to} but is not below it");
        }
    }

    #[test]
    fn no_box_is_over_another_or_over_a_passing_edge() {
        let boxes = sizes(13);
        let layout = layout(&boxes, &NETWORK);
        let apart = |i: usize, (x, y): (f64, f64), (width, height): (f64, f64)| {
            (layout.centers[i].0 - x).abs() >= (boxes[i].0 + width) / 2.0
                || (layout.centers[i].1 - y).abs() >= (boxes[i].1 + height) / 2.0
        };
        for i in 0..boxes.len() {
            for j in (0..boxes.len()).filter(|&j| j != i) {
                assert!(apart(i, layout.centers[j], boxes[j]), "boxes {i} and {j} overlap");
            }
            for bend in layout.bends.iter().flatten() {
                assert!(apart(i, *bend, (0.0, 0.0)), "an edge runs under box {i}");
            }
        }
        assert!(layout.bends.iter().any(|bends| !bends.is_empty()), "the test needs a long edge");
    }

    #[test]
    fn all_boxes_are_inside_the_size() {
        let boxes = sizes(13);
        let layout = layout(&boxes, &NETWORK);
        for ((x, y), (width, height)) in layout.centers.iter().zip(&boxes) {
            let inside = x - width / 2.0 >= -1e-9
                && x + width / 2.0 <= layout.size.0 + 1e-9
                && y - height / 2.0 >= -1e-9
                && y + height / 2.0 <= layout.size.1 + 1e-9;
            assert!(inside, "a box at ({x}, {y}) is cut off by {:?}", layout.size);
        }
    }

    #[test]
    fn a_leaf_stands_right_below_its_first_user() {
        let levels = levels(13, &NETWORK);
        assert_eq!(levels[5], levels[11] - 1, "the target of the loss should not be at the bottom");
    }

    #[test]
    fn edges_that_need_not_cross_do_not() {
        let crossed = [(0, 5), (1, 4), (2, 3), (5, 6), (4, 6), (3, 6)];
        let mut layers = Layers::new(7, &crossed);
        assert!(layers.crossings() > 0, "the test needs a graph that is crossed at first");
        layers.reduce_crossings();
        assert_eq!(layers.crossings(), 0);
    }

    #[test]
    #[should_panic(expected = "cycle")]
    fn a_cycle_is_a_mistake() {
        layout(&sizes(3), &[(0, 1), (1, 2), (2, 1)]);
    }

    #[test]
    #[should_panic(expected = "edge 0 -> 9 in a graph of 3 nodes")]
    fn an_edge_to_nowhere_is_a_mistake() {
        layout(&sizes(3), &[(0, 9)]);
    }
}
