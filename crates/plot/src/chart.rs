//! Axes with lines and points, over a background if wanted.

use crate::axis::Axis;
use crate::canvas::{Anchor, Canvas, Rect};
use crate::color::{GRID, INK, SOFT_INK};
use crate::legend::Legend;
use crate::paint::text_width;
use crate::plane::Plane;
use crate::{Regions, Series, Style};

const TITLE_SIZE: f64 = 15.0;
const LABEL_SIZE: f64 = 13.0;
const MARK_SIZE: f64 = 12.0;

/// Axes with lines and points.
#[derive(Debug, Clone)]
pub struct Chart {
    /// Stands above the axes; empty takes no room.
    pub title: String,
    /// What the x axis shows; empty takes no room.
    pub x_label: String,
    /// What the y axis shows; empty takes no room.
    pub y_label: String,
    /// Whether the y axis is logarithmic. What is not positive is then left out.
    pub log_y: bool,
    /// The x axis from … to; found from the points when it is not given.
    pub x_range: Option<(f64, f64)>,
    /// The y axis from … to; found from the points when it is not given. Lines are cut at its ends.
    pub y_range: Option<(f64, f64)>,
    /// The background.
    pub regions: Option<Regions>,
    /// Lines and points, each over those before it.
    pub series: Vec<Series>,
    /// Words beside points.
    pub notes: Vec<Note>,
}

/// A word or two beside a point.
#[derive(Debug, Clone)]
pub struct Note {
    /// The point, on the axes.
    pub at: (f64, f64),
    /// The words.
    pub text: String,
}

impl Chart {
    /// Axes without anything on them.
    pub fn new(title: &str, x_label: &str, y_label: &str) -> Self {
        Chart {
            title: title.to_string(),
            x_label: x_label.to_string(),
            y_label: y_label.to_string(),
            log_y: false,
            x_range: None,
            y_range: None,
            regions: None,
            series: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Makes the y axis logarithmic.
    pub fn log_y(self) -> Self {
        Chart { log_y: true, ..self }
    }

    /// The x axis from `low` to `high`.
    pub fn x_range(self, low: f64, high: f64) -> Self {
        Chart { x_range: Some((low, high)), ..self }
    }

    /// The y axis from `low` to `high`.
    pub fn y_range(self, low: f64, high: f64) -> Self {
        Chart { y_range: Some((low, high)), ..self }
    }

    /// Adds a series over the others.
    pub fn series(mut self, series: Series) -> Self {
        self.series.push(series);
        self
    }

    /// The background.
    pub fn regions(self, regions: Regions) -> Self {
        Chart { regions: Some(regions), ..self }
    }

    /// Adds words beside the point `(x, y)`.
    pub fn note(mut self, x: f64, y: f64, text: &str) -> Self {
        self.notes.push(Note { at: (x, y), text: text.to_string() });
        self
    }
}

impl Chart {
    pub(crate) fn draw(&self, canvas: &mut Canvas, area: Rect) {
        let area = canvas.title(&self.title, TITLE_SIZE, area);
        let mut plane = self.plane(area);
        let legend = Legend::new(&self.series);
        let mut covered: Vec<_> =
            self.series.iter().flat_map(|series| series.covered(&plane)).collect();
        covered.extend(self.notes.iter().flat_map(|note| note.covered(&plane)));
        let corner = legend.free_corner(plane.area, &covered);
        if corner.is_none() {
            plane = self.plane(area.inside(0.0, legend.height_above(area.width), 0.0, 0.0));
        }

        match &self.regions {
            Some(regions) => regions.draw(canvas, &plane),
            None => draw_grid(canvas, &plane),
        }
        self.draw_axes(canvas, &plane, area);
        for series in &self.series {
            series.draw(canvas, &plane);
        }
        for note in &self.notes {
            note.draw(canvas, &plane);
        }
        match corner {
            Some(corner) => legend.draw_at(canvas, corner),
            None => legend.draw_above(canvas, area),
        }
    }

    /// The axes, and the rectangle that their numbers and labels leave for the plane.
    fn plane(&self, area: Rect) -> Plane {
        let (x_range, y_range) = self.ranges();
        let axes = |width: f64, height: f64| {
            let wanted = height / 45.0;
            let (low, high) = y_range;
            let y = if self.log_y {
                Axis::logarithmic(low, high, wanted)
            } else {
                Axis::linear(low, high, wanted)
            };
            (Axis::linear(x_range.0, x_range.1, width / 90.0), y)
        };
        let (x, y) = axes(area.width - 60.0, area.height - 50.0);
        let label = |text: &str| if text.is_empty() { 0.0 } else { 1.5 * LABEL_SIZE };
        let mark = |axis: &Axis| {
            axis.marks.iter().map(|(_, mark)| text_width(mark, MARK_SIZE)).fold(0.0, f64::max)
        };
        let left = label(&self.y_label) + mark(&y) + 8.0;
        let bottom = label(&self.x_label) + 1.7 * MARK_SIZE;
        // The last number of the x axis may stand half outside.
        let right = 6.0 + mark(&x) / 2.0;
        Plane { area: area.inside(left, 8.0, right, bottom), x, y }
    }

    /// The ranges of both axes: as given, or such that all points have room.
    fn ranges(&self) -> ((f64, f64), (f64, f64)) {
        let usable = |&(x, y): &(f64, f64)| {
            let small = |value: f64| value.is_finite() && value.abs() < 1e300;
            small(x) && small(y) && (!self.log_y || y > 1e-300)
        };
        let given =
            |range: Option<(f64, f64)>| range.filter(|(a, b)| a.is_finite() && b.is_finite());
        let ordered = |(a, b): (f64, f64)| (a.min(b), a.max(b));
        let background = self.regions.as_ref();
        let given_x =
            given(self.x_range).or(background.map(|regions| regions.x_range)).map(ordered);
        let given_y =
            given(self.y_range).or(background.map(|regions| regions.y_range)).map(ordered);
        let given_y = given_y.filter(|(low, _)| !self.log_y || *low > 1e-300);

        // Only points that the given x range shows decide how high the y axis is.
        let points =
            || self.series.iter().flat_map(|series| &series.points).filter(|point| usable(point));
        let shown = |x: f64| given_x.is_none_or(|(low, high)| x >= low && x <= high);
        let found_x = span(points().map(|point| point.0)).unwrap_or((0.0, 1.0));
        let found_y = span(points().filter(|point| shown(point.0)).map(|point| point.1));
        // The bars of a histogram stand on zero, where the axis has one.
        let steps = |series: &Series| series.style == Style::Steps;
        let histogram = !self.log_y && self.series.iter().any(steps);
        let found_y =
            found_y.map(|(low, high)| if histogram { (low.min(0.0), high) } else { (low, high) });
        let dots =
            |series: &Series| matches!(series.style, Style::Points | Style::Path | Style::Marker);
        let x_room = if self.series.iter().any(dots) { 0.03 } else { 0.0 };
        let y = match found_y {
            Some((low, high)) if self.log_y => {
                let room = (high / low).powf(0.04);
                (low / room, high * room)
            }
            Some((low, high)) => padded(low, high, 0.05),
            None if self.log_y => (0.1, 10.0),
            None => (0.0, 1.0),
        };
        (given_x.unwrap_or_else(|| padded(found_x.0, found_x.1, x_room)), given_y.unwrap_or(y))
    }

    fn draw_axes(&self, canvas: &mut Canvas, plane: &Plane, area: Rect) {
        let frame = plane.area;
        for (value, mark) in &plane.x.marks {
            let Some(place) = plane.x.place(*value) else { continue };
            let x = frame.x + place * frame.width;
            canvas.line(vec![(x, frame.bottom()), (x, frame.bottom() + 4.0)], 1.0, SOFT_INK);
            canvas.text(
                mark,
                (x, frame.bottom() + 0.95 * MARK_SIZE),
                MARK_SIZE,
                Anchor::Center,
                SOFT_INK,
            );
        }
        for (value, mark) in &plane.y.marks {
            let Some(place) = plane.y.place(*value) else { continue };
            let y = frame.bottom() - place * frame.height;
            canvas.line(vec![(frame.x - 4.0, y), (frame.x, y)], 1.0, SOFT_INK);
            canvas.text(mark, (frame.x - 7.0, y), MARK_SIZE, Anchor::Right, SOFT_INK);
        }
        let corner = (frame.x, frame.bottom());
        canvas.line(
            vec![(frame.x, frame.y), corner, (frame.right(), frame.bottom())],
            1.0,
            SOFT_INK,
        );
        let below = (frame.center().0, area.bottom() - 0.6 * LABEL_SIZE);
        canvas.fitted_text(&self.x_label, below, LABEL_SIZE, area.width, INK);
        let beside = (area.x + 0.6 * LABEL_SIZE, frame.center().1);
        canvas.text(&self.y_label, beside, LABEL_SIZE, Anchor::Upward, INK);
    }
}

/// The smallest and largest of some values.
fn span(values: impl Iterator<Item = f64>) -> Option<(f64, f64)> {
    values.fold(None, |span, value| match span {
        Some((low, high)) => Some((value.min(low), value.max(high))),
        None => Some((value, value)),
    })
}

/// A range with room at both ends; but where nothing is negative, the axis does not begin below zero.
fn padded(low: f64, high: f64, room: f64) -> (f64, f64) {
    let room = room * (high - low);
    let start = if low >= 0.0 { (low - room).max(0.0) } else { low - room };
    // From near zero, an axis is easier to read when it begins there.
    (if start > 0.0 && room > 0.0 && start < 0.15 * high { 0.0 } else { start }, high + room)
}

fn draw_grid(canvas: &mut Canvas, plane: &Plane) {
    let frame = plane.area;
    for place in plane.x.marks.iter().filter_map(|(value, _)| plane.x.place(*value)) {
        let x = frame.x + place * frame.width;
        canvas.line(vec![(x, frame.y), (x, frame.bottom())], 1.0, GRID);
    }
    for place in plane.y.marks.iter().filter_map(|(value, _)| plane.y.place(*value)) {
        let y = frame.bottom() - place * frame.height;
        canvas.line(vec![(frame.x, y), (frame.right(), y)], 1.0, GRID);
    }
}

impl Note {
    /// Where the words begin or end, and which of both: they stand to the right of their point, or to
    /// the left where they would leave the plot.
    fn place(&self, plane: &Plane) -> Option<((f64, f64), Anchor)> {
        let (x, y) = plane.at(self.at)?;
        let leaves = x + 10.0 + text_width(&self.text, MARK_SIZE) > plane.area.right();
        Some(if leaves { ((x - 10.0, y), Anchor::Right) } else { ((x + 10.0, y), Anchor::Left) })
    }

    fn draw(&self, canvas: &mut Canvas, plane: &Plane) {
        if let Some((place, anchor)) = self.place(plane) {
            canvas.text(&self.text, place, MARK_SIZE, anchor, INK);
        }
    }

    /// Places that a legend must not cover.
    fn covered(&self, plane: &Plane) -> Vec<(f64, f64)> {
        let Some(((x, y), anchor)) = self.place(plane) else { return Vec::new() };
        let width = text_width(&self.text, MARK_SIZE);
        let left = if anchor == Anchor::Right { x - width } else { x };
        (0..=10).map(|i| (left + width * f64::from(i) / 10.0, y)).collect()
    }
}
