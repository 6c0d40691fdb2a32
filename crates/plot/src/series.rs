//! Lines and points, and how each is drawn.

use plotters::element::DashedPathElement;
use plotters::prelude::*;

use crate::Color;
use crate::axis::Plane;
use crate::chart::Axes;
use crate::sheet::{Drawn, Rect, Sheet, px, solid, stroke};

/// A place on the axes: x, then y.
pub type Point = (f64, f64);

/// Points and how they are drawn. Points that are not finite are left out, and cut a line in two; one
/// that has no neighbor to be joined to is a dot.
#[derive(Debug, Clone)]
pub struct Series {
    /// The name in the legend; a series without one is not in it.
    pub label: String,
    /// The points.
    pub points: Vec<Point>,
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
    /// A line with a dot at each point: few points, each of them measured.
    Marked,
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
    /// A histogram: each point's y holds from its x to the next point's x. The last point ends it.
    Steps,
}

/// A constructor for each style.
macro_rules! constructors {
    ($($name:ident: $style:ident),*) => {$(
        #[doc = concat!("A series in the style [`Style::", stringify!($style), "`].")]
        pub fn $name(label: &str, color: Color, points: impl IntoIterator<Item = Point>) -> Self {
            let points = points.into_iter().collect();
            Series { label: label.to_string(), points, style: Style::$style, color }
        }
    )*};
}

impl Series {
    constructors! {
        line: Line, marked_line: Marked, faint_line: Faint, dashed_line: Dashed, points: Points,
        path: Path, markers: Marker, steps: Steps
    }

    /// One large dot.
    pub fn marker(label: &str, color: Color, point: Point) -> Self {
        Series::markers(label, color, [point])
    }
}

/// The parts that a style is drawn with.
#[derive(Default)]
struct Look {
    /// The width and color of the line.
    line: Option<(f64, RGBColor)>,
    dashed: bool,
    /// The radius and color of each dot.
    dot: Option<(f64, RGBColor)>,
    /// The color below the line.
    area: Option<RGBColor>,
}

const DASH: f64 = 7.0;
const SPACE: f64 = 5.0;
/// The radius of a point that has no neighbor to be joined to.
const LONE: f64 = 4.0;

impl Series {
    fn look(&self) -> Look {
        let (color, pale) = (self.color.full(), |strength| self.color.pale(strength));
        let line = |width, color| Look { line: Some((width, color)), ..Look::default() };
        let dot = |radius, color| Look { dot: Some((radius, color)), ..Look::default() };
        match self.style {
            Style::Line => line(2.25, color),
            Style::Marked => Look { dot: Some((4.0, color)), ..line(2.25, color) },
            Style::Faint => line(1.0, pale(0.35)),
            Style::Dashed => Look { dashed: true, ..line(1.75, color) },
            // Thousands must not become one blot.
            Style::Points if self.points.len() > 1000 => dot(1.25, pale(0.45)),
            Style::Points if self.points.len() > 100 => dot(2.5, color),
            Style::Points => dot(3.5, color),
            Style::Path => Look { dot: Some((3.25, color)), ..line(1.25, pale(0.8)) },
            Style::Marker => dot(6.0, color),
            Style::Steps => Look { area: Some(pale(0.3)), ..line(1.75, color) },
        }
    }

    /// The corners of its line; for a histogram, those of its bars.
    fn corners(&self, plane: &Plane) -> Vec<Point> {
        if self.style != Style::Steps {
            return self.points.clone();
        }
        let on_ground = |point: &Point| (point.0, plane.y.ground());
        let bars = self.points.windows(2).flat_map(|pair| [pair[0], (pair[1].0, pair[0].1)]);
        let first = self.points.first().map(on_ground).into_iter();
        first.chain(bars).chain(self.points.last().map(on_ground)).collect()
    }

    pub(crate) fn draw<B: DrawingBackend>(&self, chart: &mut Axes<B>, plane: &Plane) -> Drawn<B> {
        let Look { line, dashed, dot, area } = self.look();
        let circle = |radius: f64, color: RGBColor| {
            move |point| Circle::new(point, px(radius), solid(color))
        };
        for part in plane.parts(&self.corners(plane)) {
            if let Some(color) = area {
                let ground = plane.y.ground();
                chart.draw_series(AreaSeries::new(part.clone(), ground, solid(color)))?;
            }
            if let Some((width, color)) = line {
                let style = stroke(color, width);
                if part.len() == 1 {
                    chart.draw_series(part.into_iter().map(circle(LONE, color)))?;
                } else if dashed {
                    chart.draw_series(DashedLineSeries::new(part, px(DASH), px(SPACE), style))?;
                } else {
                    chart.draw_series(LineSeries::new(part, style))?;
                }
            }
        }
        let shown = || self.points.iter().copied().filter(|&point| plane.shows(point));
        if self.style == Style::Marker {
            chart.draw_series(shown().map(circle(7.25, WHITE)))?;
        }
        if let Some((radius, color)) = dot {
            chart.draw_series(shown().map(circle(radius, color)))?;
        }
        Ok(())
    }

    /// Places in `plot` that a legend must not cover, dense enough to find any line.
    pub(crate) fn covered(&self, plane: &Plane, plot: Rect) -> Vec<(f64, f64)> {
        let at = |point: Point| {
            let (right, up) = plane.place(point)?;
            Some((plot.x + right * plot.width, plot.bottom() - up * plot.height))
        };
        let Look { line, area, .. } = self.look();
        if line.is_none() {
            return self.points.iter().filter_map(|&point| at(point)).collect();
        }
        let parts = plane.parts(&self.corners(plane));
        let mut places = Vec::new();
        for (from, to) in
            parts.iter().flat_map(|part| part.iter().zip(part.iter().skip(1).chain(part.last())))
        {
            let Some((from, to)) = at(*from).zip(at(*to)) else { continue };
            places.extend(between(from, to));
            if area.is_some() {
                places.extend(between(from, (from.0, plot.bottom())));
            }
        }
        places
    }

    /// What stands before the series' name in the legend.
    pub(crate) fn draw_sample<B: DrawingBackend>(
        &self,
        Sheet(sheet): &Sheet<B>,
        (x, y): (f64, f64),
    ) -> Drawn<B> {
        let Look { line, dashed, dot, area } = self.look();
        let (across, middle) = ([(px(x), px(y)), (px(x + 26.0), px(y))], (px(x + 13.0), px(y)));
        if let Some(color) = area {
            let corners = [(px(x), px(y - 5.0)), (px(x + 26.0), px(y + 5.0))];
            sheet.draw(&Rectangle::new(corners, solid(color)))?;
        }
        if let Some((width, color)) = line {
            let style = stroke(color, width);
            match dashed {
                true => sheet.draw(&DashedPathElement::new(across, px(DASH), px(SPACE), style))?,
                false => sheet.draw(&PathElement::new(across, style))?,
            }
        }
        match dot {
            Some((radius, color)) => {
                sheet.draw(&Circle::new(middle, px(radius.max(2.5)), solid(color)))
            }
            None => Ok(()),
        }
    }
}

/// Points on a segment, a few pixels apart.
fn between((x, y): (f64, f64), (to_x, to_y): (f64, f64)) -> impl Iterator<Item = (f64, f64)> {
    let (dx, dy) = (to_x - x, to_y - y);
    let steps = (dx.hypot(dy) / 8.0).ceil().max(1.0);
    (0..=steps as usize).map(move |i| i as f64 / steps).map(move |t| (x + t * dx, y + t * dy))
}
