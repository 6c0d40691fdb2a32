//! From numbers to places on the picture: two axes, and what of a line lies between them.

use crate::axis::Axis;
use crate::canvas::Rect;

/// Where points stand on the picture: the axes over the rectangle between them.
pub(crate) struct Plane {
    pub area: Rect,
    pub x: Axis,
    pub y: Axis,
}

impl Plane {
    /// The place of a point, if both axes have one for it.
    pub fn at(&self, (x, y): (f64, f64)) -> Option<(f64, f64)> {
        let (right, up) = (self.x.place(x)?, self.y.place(y)?);
        Some((self.area.x + right * self.area.width, self.area.bottom() - up * self.area.height))
    }

    /// The places of points that are on the plot. A hair is allowed for rounding at its edge.
    pub fn dots<'a>(&'a self, points: &'a [(f64, f64)]) -> impl Iterator<Item = (f64, f64)> + 'a {
        let reach = self.area.inside(-0.01, -0.01, -0.01, -0.01);
        points
            .iter()
            .filter_map(|&point| self.at(point))
            .filter(move |&place| reach.contains(place))
    }

    /// The parts of a line that are on the plot.
    pub fn lines(&self, points: &[(f64, f64)]) -> Vec<Vec<(f64, f64)>> {
        let mut parts: Vec<Vec<(f64, f64)>> = Vec::new();
        for pair in points.windows(2) {
            let ends = self.at(pair[0]).zip(self.at(pair[1]));
            let Some((from, to)) = ends.and_then(|(from, to)| clip(from, to, self.area)) else {
                continue;
            };
            match parts.last_mut() {
                Some(part) if part.last() == Some(&from) => part.push(to),
                _ => parts.push(vec![from, to]),
            }
        }
        parts
    }
}

/// The part of a segment that is inside `area`, after Liang and Barsky.
pub(crate) fn clip(
    from: (f64, f64),
    to: (f64, f64),
    area: Rect,
) -> Option<((f64, f64), (f64, f64))> {
    let (dx, dy) = (to.0 - from.0, to.1 - from.1);
    let (mut start, mut end) = (0.0_f64, 1.0_f64);
    // Each edge: how fast the segment leaves through it, and how far it is inside at the start.
    let edges = [
        (-dx, from.0 - area.x),
        (dx, area.right() - from.0),
        (-dy, from.1 - area.y),
        (dy, area.bottom() - from.1),
    ];
    for (speed, inside) in edges {
        if speed == 0.0 && inside < -0.01 {
            return None;
        }
        if speed < 0.0 {
            start = start.max(inside / speed);
        } else if speed > 0.0 {
            end = end.min(inside / speed);
        }
    }
    // An end that is not cut stays the very same point, so that the next segment joins it.
    let along = |t: f64| (from.0 + t * dx, from.1 + t * dy);
    let first = if start == 0.0 { from } else { along(start) };
    (start <= end).then(|| (first, if end == 1.0 { to } else { along(end) }))
}
