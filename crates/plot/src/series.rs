//! Lines and points, and how each is drawn.

use plotters::prelude::{Color as _, *};

use crate::Color;
use crate::axis::Axis;
use crate::sheet::{Point, drawn, px, stroke};

/// A chart of plotters with our axes.
pub(crate) type Axes<'a> = ChartContext<'a, SVGBackend<'a>, Cartesian2d<Axis, Axis>>;

/// Points and how they are drawn. Points that are not finite are left out, and cut a line in two; one
/// that has no neighbor to be joined to is a dot.
#[derive(Debug, Clone, Default)]
pub struct Series {
    pub(crate) label: String,
    pub(crate) points: Vec<Point>,
    /// The width and color of the line.
    line: Option<(f64, RGBColor)>,
    dashed: bool,
    /// The radius and color of each dot.
    pub(crate) dot: Option<(f64, RGBColor)>,
    /// The color below the line of a histogram.
    pub(crate) area: Option<RGBColor>,
}

impl Series {
    /// Points with a name for the legend; a series without one is not in it.
    fn new(label: &str, points: impl IntoIterator<Item = Point>) -> Self {
        let points = points.into_iter().collect();
        Series { label: label.to_string(), points, ..Series::default() }
    }

    fn with_line(self, width: f64, color: RGBColor) -> Self {
        Series { line: Some((width, color)), ..self }
    }

    fn with_dots(self, radius: f64, color: RGBColor) -> Self {
        Series { dot: Some((radius, color)), ..self }
    }

    /// A line.
    pub fn line(label: &str, color: Color, points: impl IntoIterator<Item = Point>) -> Self {
        Series::new(label, points).with_line(2.25, color.full())
    }

    /// A line with a dot at each point: few points, each of them measured.
    pub fn marked_line(label: &str, color: Color, points: impl IntoIterator<Item = Point>) -> Self {
        Series::line(label, color, points).with_dots(4.0, color.full())
    }

    /// A thin, pale line that stays in the background.
    pub fn faint_line(label: &str, color: Color, points: impl IntoIterator<Item = Point>) -> Self {
        Series::new(label, points).with_line(1.0, color.pale(0.35))
    }

    /// A dashed line.
    pub fn dashed_line(label: &str, color: Color, points: impl IntoIterator<Item = Point>) -> Self {
        Series { dashed: true, ..Series::new(label, points).with_line(1.75, color.full()) }
    }

    /// Dots; the more there are, the smaller and paler: thousands must not become one blot.
    pub fn points(label: &str, color: Color, points: impl IntoIterator<Item = Point>) -> Self {
        let series = Series::new(label, points);
        match series.points.len() {
            0..=100 => series.with_dots(3.5, color.full()),
            101..=1000 => series.with_dots(2.5, color.full()),
            _ => series.with_dots(1.25, color.pale(0.45)),
        }
    }

    /// Dots joined by a thin line: the steps of a descent.
    pub fn path(label: &str, color: Color, points: impl IntoIterator<Item = Point>) -> Self {
        Series::new(label, points).with_line(1.25, color.pale(0.8)).with_dots(3.25, color.full())
    }

    /// One large dot.
    pub fn marker(label: &str, color: Color, point: Point) -> Self {
        Series::markers(label, color, [point])
    }

    /// A few large dots.
    pub fn markers(label: &str, color: Color, points: impl IntoIterator<Item = Point>) -> Self {
        Series::new(label, points).with_dots(6.0, color.full())
    }

    /// A histogram: each point's y holds from its x to the next point's x. The last point ends it.
    pub fn steps(label: &str, color: Color, points: impl IntoIterator<Item = Point>) -> Self {
        let series = Series::new(label, points).with_line(1.75, color.full());
        Series { area: Some(color.pale(0.3)), ..series }
    }

    /// Draws other points as those of this series: a logarithmic axis has their logarithms.
    pub(crate) fn draw(&self, chart: &mut Axes, points: &[Point]) {
        let (x, y) = (chart.x_range(), chart.y_range());
        let ranges = [(x.start, x.end), (y.start, y.end)];
        let ground = 0.0_f64.clamp(y.start, y.end);
        let circle = |radius: f64, color: RGBColor| {
            move |point| Circle::new(point, px(radius), color.filled())
        };
        let corners = if self.area.is_some() { corners(points, ground) } else { points.to_vec() };
        for part in parts(&corners, ranges) {
            if let Some(color) = self.area {
                drawn(chart.draw_series(AreaSeries::new(part.clone(), ground, color.filled())));
            }
            let Some((width, color)) = self.line else { continue };
            let style = stroke(color, width);
            if part.len() == 1 {
                drawn(chart.draw_series(part.into_iter().map(circle(4.0, color))));
            } else if self.dashed {
                drawn(chart.draw_series(DashedLineSeries::new(part, px(7.0), px(5.0), style)));
            } else {
                drawn(chart.draw_series(LineSeries::new(part, style)));
            }
        }
        let Some((radius, color)) = self.dot else { return };
        let is_shown =
            |point: &&Point| has_place(point) && clip(**point, **point, ranges).is_some();
        let shown = || points.iter().filter(is_shown).copied();
        if radius > 5.0 {
            drawn(chart.draw_series(shown().map(circle(radius + 1.25, WHITE))));
        }
        drawn(chart.draw_series(shown().map(circle(radius, color))));
    }

    /// What stands before its name in a legend.
    pub(crate) fn draw_sample(&self, chart: &mut Axes) {
        match self.line {
            Some(_) => self.draw(chart, &[(0.15, 0.5), (0.85, 0.5)]),
            None => self.draw(chart, &[(0.5, 0.5)]),
        }
    }
}

/// The corners of the bars of a histogram.
fn corners(points: &[Point], ground: f64) -> Vec<Point> {
    let on_ground = |point: Option<&Point>| point.map(|point| (point.0, ground)).into_iter();
    let bars = points.windows(2).flat_map(|pair| [pair[0], (pair[1].0, pair[0].1)]);
    on_ground(points.first()).chain(bars).chain(on_ground(points.last())).collect()
}

/// The parts of a line that are within the ranges of the axes: plotters would draw beyond them. A point
/// that is not finite cuts a line, and one without neighbors is a part of its own.
fn parts(points: &[Point], ranges: [(f64, f64); 2]) -> Vec<Vec<Point>> {
    let mut parts: Vec<Vec<Point>> = Vec::new();
    for piece in points.split(|point| !has_place(point)) {
        if let &[lone] = piece {
            parts.extend(clip(lone, lone, ranges).map(|_| vec![lone]));
        }
        for (from, to) in piece.windows(2).filter_map(|pair| clip(pair[0], pair[1], ranges)) {
            match parts.last_mut() {
                Some(part) if part.last() == Some(&from) => part.push(to),
                _ => parts.push(vec![from, to]),
            }
        }
    }
    parts
}

fn has_place((x, y): &Point) -> bool {
    x.is_finite() && y.is_finite()
}

/// The part of a segment that is within the ranges, after Liang and Barsky.
fn clip(from: Point, to: Point, [x, y]: [(f64, f64); 2]) -> Option<(Point, Point)> {
    let (mut start, mut end) = (0.0_f64, 1.0_f64);
    for (from, to, (low, high)) in [(from.0, to.0, x), (from.1, to.1, y)] {
        // A hair is allowed, so that a line along an edge is inside.
        let hair = 1e-6 * (high - low);
        // How far along the segment the ends of the range are.
        let (a, b) = ((low - hair - from) / (to - from), (high + hair - from) / (to - from));
        (start, end) = (start.max(a.min(b)), end.min(a.max(b)));
    }
    // An end that is not cut stays the very same point, so that the next segment joins it.
    let along = |t: f64| (from.0 + t * (to.0 - from.0), from.1 + t * (to.1 - from.1));
    let first = if start == 0.0 { from } else { along(start) };
    (start <= end).then(|| (first, if end == 1.0 { to } else { along(end) }))
}
