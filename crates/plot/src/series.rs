//! Lines and points, and how each is drawn.

use crate::canvas::{Canvas, Rect};
use crate::color::{Color, Rgb, WHITE};
use crate::plane::Plane;

/// Points and how they are drawn. Points that are not finite are left out, and cut a line in two.
#[derive(Debug, Clone)]
pub struct Series {
    /// The name in the legend; a series without one is not in it.
    pub label: String,
    /// The points, x first.
    pub points: Vec<(f64, f64)>,
    /// How they are drawn.
    pub style: Style,
    /// In which color.
    pub color: Color,
}

/// How a series is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// A line.
    Line,
    /// A thin, pale line that stays in the background.
    Faint,
    /// A dashed line.
    Dashed,
    /// Dots; the more there are, the smaller and paler.
    Points,
    /// Dots joined by a thin line: the steps of a descent.
    Path,
    /// One large dot, or a few.
    Marker,
    /// A histogram: each point's y holds from its x to the next point's x.
    Steps,
}

impl Series {
    fn new(
        style: Style,
        label: &str,
        color: Color,
        points: impl IntoIterator<Item = (f64, f64)>,
    ) -> Self {
        Series { label: label.to_string(), points: points.into_iter().collect(), style, color }
    }

    /// A line.
    pub fn line(label: &str, color: Color, points: impl IntoIterator<Item = (f64, f64)>) -> Self {
        Series::new(Style::Line, label, color, points)
    }

    /// A thin, pale line that stays in the background.
    pub fn faint_line(
        label: &str,
        color: Color,
        points: impl IntoIterator<Item = (f64, f64)>,
    ) -> Self {
        Series::new(Style::Faint, label, color, points)
    }

    /// A dashed line.
    pub fn dashed_line(
        label: &str,
        color: Color,
        points: impl IntoIterator<Item = (f64, f64)>,
    ) -> Self {
        Series::new(Style::Dashed, label, color, points)
    }

    /// Dots; the more there are, the smaller and paler.
    pub fn points(label: &str, color: Color, points: impl IntoIterator<Item = (f64, f64)>) -> Self {
        Series::new(Style::Points, label, color, points)
    }

    /// Dots joined by a thin line: the steps of a descent.
    pub fn path(label: &str, color: Color, points: impl IntoIterator<Item = (f64, f64)>) -> Self {
        Series::new(Style::Path, label, color, points)
    }

    /// One large dot.
    pub fn marker(label: &str, color: Color, point: (f64, f64)) -> Self {
        Series::new(Style::Marker, label, color, [point])
    }

    /// A histogram: each point's y holds from its x to the next point's x. The last point ends it.
    pub fn steps(label: &str, color: Color, points: impl IntoIterator<Item = (f64, f64)>) -> Self {
        Series::new(Style::Steps, label, color, points)
    }
}

impl Series {
    pub(crate) fn draw(&self, canvas: &mut Canvas, plane: &Plane) {
        let color = self.color.rgb();
        match self.style {
            Style::Line => draw_lines(canvas, plane.lines(&self.points), 2.25, color),
            Style::Faint => {
                draw_lines(canvas, plane.lines(&self.points), 1.0, self.color.pale(0.35))
            }
            Style::Dashed => {
                for line in plane.lines(&self.points) {
                    draw_lines(canvas, dashes(&line), 1.75, color);
                }
            }
            Style::Points => {
                let (radius, color) = self.dot();
                draw_dots(canvas, plane.dots(&self.points), radius, color);
            }
            Style::Path => {
                draw_lines(canvas, plane.lines(&self.points), 1.25, self.color.pale(0.8));
                draw_dots(canvas, plane.dots(&self.points), 3.25, color);
            }
            Style::Marker => {
                for center in plane.dots(&self.points) {
                    canvas.circle(center, 7.25, WHITE);
                    canvas.circle(center, 6.0, color);
                }
            }
            Style::Steps => {
                let outline = self.outline(plane);
                for line in plane.lines(&outline) {
                    let bottom = plane.area.bottom();
                    let ends = [(line[line.len() - 1].0, bottom), (line[0].0, bottom)];
                    canvas
                        .polygon(line.iter().copied().chain(ends).collect(), self.color.pale(0.3));
                    canvas.line(line, 1.75, color);
                }
            }
        }
    }

    /// The radius and color of a dot: thousands must not become one blot.
    fn dot(&self) -> (f64, Rgb) {
        match self.points.len() {
            0..=100 => (3.5, self.color.rgb()),
            101..=1000 => (2.5, self.color.rgb()),
            _ => (1.25, self.color.pale(0.45)),
        }
    }

    /// The corners of a histogram, whose bars stand on zero.
    fn outline(&self, plane: &Plane) -> Vec<(f64, f64)> {
        let ground = if plane.y.place(0.0).is_some() { 0.0 } else { f64::NAN };
        let first = self.points.first().map(|point| (point.0, ground));
        let bars = self.points.windows(2).flat_map(|pair| [pair[0], (pair[1].0, pair[0].1)]);
        let last = self.points.last().map(|point| (point.0, ground));
        first.into_iter().chain(bars).chain(last).collect()
    }

    /// Places on the picture that a legend must not cover, dense enough to find any line.
    pub(crate) fn covered(&self, plane: &Plane) -> Vec<(f64, f64)> {
        if matches!(self.style, Style::Points | Style::Marker) {
            return plane.dots(&self.points).collect();
        }
        let points = if self.style == Style::Steps { &self.outline(plane) } else { &self.points };
        let mut places = Vec::new();
        for pair in plane.lines(points).iter().flat_map(|line| line.windows(2)) {
            places.extend(between(pair[0], pair[1]));
            if self.style == Style::Steps {
                places.extend(between(pair[0], (pair[0].0, plane.area.bottom())));
            }
        }
        places
    }

    /// What stands before the series' name in the legend.
    pub(crate) fn draw_sample(&self, canvas: &mut Canvas, (x, y): (f64, f64)) {
        let (line, middle, color) = (vec![(x, y), (x + 26.0, y)], (x + 13.0, y), self.color.rgb());
        match self.style {
            Style::Line => canvas.line(line, 2.25, color),
            Style::Faint => canvas.line(line, 1.5, self.color.pale(0.5)),
            Style::Dashed => draw_lines(canvas, dashes(&line), 1.75, color),
            Style::Points => canvas.circle(middle, self.dot().0.max(2.5), self.dot().1),
            Style::Path => {
                canvas.line(line, 1.25, self.color.pale(0.8));
                draw_dots(canvas, [(x + 3.0, y), (x + 23.0, y)].into_iter(), 3.25, color);
            }
            Style::Marker => canvas.circle(middle, 5.5, color),
            Style::Steps => {
                canvas.rect(
                    Rect { x: x + 3.0, y: y - 5.0, width: 20.0, height: 10.0 },
                    self.color.pale(0.3),
                );
                canvas.frame(
                    Rect { x: x + 3.0, y: y - 5.0, width: 20.0, height: 10.0 },
                    1.75,
                    color,
                );
            }
        }
    }
}

/// Points on a segment, a few pixels apart.
fn between((x, y): (f64, f64), (to_x, to_y): (f64, f64)) -> impl Iterator<Item = (f64, f64)> {
    let (dx, dy) = (to_x - x, to_y - y);
    let steps = (dx.hypot(dy) / 8.0).ceil().max(1.0);
    (0..=steps as usize).map(move |i| i as f64 / steps).map(move |t| (x + t * dx, y + t * dy))
}

fn draw_lines(canvas: &mut Canvas, lines: Vec<Vec<(f64, f64)>>, width: f64, color: Rgb) {
    for line in lines {
        canvas.line(line, width, color);
    }
}

fn draw_dots(
    canvas: &mut Canvas,
    centers: impl Iterator<Item = (f64, f64)>,
    radius: f64,
    color: Rgb,
) {
    for center in centers {
        canvas.circle(center, radius, color);
    }
}

/// A line cut into dashes. A dash goes on around corners, so that a curve of short segments keeps
/// its rhythm.
fn dashes(line: &[(f64, f64)]) -> Vec<Vec<(f64, f64)>> {
    const DASH: f64 = 7.0;
    const SPACE: f64 = 5.0;
    let mut parts = vec![vec![line[0]]];
    let (mut inked, mut left) = (true, DASH);
    for pair in line.windows(2) {
        let (mut from, to) = (pair[0], pair[1]);
        loop {
            let (dx, dy) = (to.0 - from.0, to.1 - from.1);
            let length = dx.hypot(dy);
            let reached = if length > left {
                (from.0 + dx * left / length, from.1 + dy * left / length)
            } else {
                to
            };
            if let Some(part) = parts.last_mut().filter(|_| inked) {
                part.push(reached);
            }
            if length <= left {
                left -= length;
                break;
            }
            inked = !inked;
            left = if inked { DASH } else { SPACE };
            if inked {
                parts.push(vec![reached]);
            }
            from = reached;
        }
    }
    parts
}
