//! Axes with lines and points, over a background if wanted.

use plotters::prelude::*;

use crate::axis::{Axis, Plane};
use crate::color::{GRID, INK, SOFT_INK};
use crate::legend::Legend;
use crate::sheet::{Drawn, Rect, Sheet, font, lowered, px, stroke, title_height, widest};
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
    /// Whether it has neither axes nor a grid: a drawing whose numbers say nothing.
    pub bare: bool,
    /// The background.
    pub regions: Option<Regions>,
    /// Lines and points, each over those before it.
    pub series: Vec<Series>,
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
            bare: false,
            regions: None,
            series: Vec::new(),
        }
    }

    /// Makes the y axis logarithmic.
    pub fn log_y(self) -> Self {
        Chart { log_y: true, ..self }
    }

    /// Leaves out the axes and the grid.
    pub fn bare(self) -> Self {
        Chart { bare: true, ..self }
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
}

/// Where the axes of a chart stand in a picture, for who wants to point at them.
pub struct Stand {
    plane: Plane,
    plot: Rect,
}

impl Stand {
    /// Where a point of the axes is in the picture, in logical pixels from its upper left corner. Nothing
    /// for what has no place on the axes.
    pub fn pixel(&self, point: (f64, f64)) -> Option<(f64, f64)> {
        let Rect { x, width, height, .. } = self.plot;
        let (right, up) = self.plane.place(point)?;
        Some((x + right * width, self.plot.bottom() - up * height))
    }

    /// Which point of the axes is at a place in the picture.
    pub fn point(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let Rect { width, height, .. } = self.plot;
        let (right, up) = ((x - self.plot.x) / width, (self.plot.bottom() - y) / height);
        (self.plane.x.value(right), self.plane.y.value(up))
    }

    /// Whether a place in the picture is between the axes.
    pub fn contains(&self, pixel: (f64, f64)) -> bool {
        self.plot.contains(pixel)
    }
}

/// A chart of plotters with our axes.
pub(crate) type Axes<'a, Backend> = ChartContext<'a, Backend, Cartesian2d<Axis, Axis>>;

impl Chart {
    pub(crate) fn draw<B: DrawingBackend>(&self, sheet: &Sheet<B>) -> Drawn<B> {
        let sheet = sheet.titled(&self.title, TITLE_SIZE)?;
        let page = sheet.rect();
        let (plane, plot, legend) = self.laid_out(page);
        let mut chart = ChartBuilder::on(&sheet.0)
            .margin_top(px(plot.y))
            .margin_right(px(page.right() - plot.right()))
            .x_label_area_size(px(page.bottom() - plot.bottom()))
            .y_label_area_size(px(plot.x))
            .build_cartesian_2d(plane.x.clone(), plane.y.clone())?;
        if let Some(regions) = &self.regions {
            regions.draw(&mut chart, &plane)?;
        }
        if !self.bare {
            self.draw_mesh(&mut chart)?;
        }
        for series in &self.series {
            series.draw(&mut chart, &plane)?;
        }
        legend.draw(&sheet)
    }

    /// The axes, where they stand on a page without the title, and the legend.
    fn laid_out(&self, page: Rect) -> (Plane, Rect, Legend<'_>) {
        let plane = self.plane(page);
        let label = |text: &str| if text.is_empty() { 0.0 } else { 1.5 * LABEL_SIZE };
        let left = label(&self.y_label) + widest(&plane.y.written, MARK_SIZE) + 10.0;
        let bottom = label(&self.x_label) + 1.9 * MARK_SIZE;
        // The last number of the x axis may stand half outside.
        let right = 6.0 + widest(&plane.x.written, MARK_SIZE) / 2.0;
        let plot = page.inside(left, 8.0, right, bottom);
        let covered = self.series.iter().flat_map(|series| series.covered(&plane, plot));
        let legend = Legend::new(&self.series, plot, &covered.collect::<Vec<_>>());
        (plane, plot.inside(0.0, legend.height_above(), 0.0, 0.0), legend)
    }

    /// Where the axes stand in a panel.
    pub(crate) fn stand(&self, panel: Rect) -> Stand {
        let below_title = title_height(&self.title, TITLE_SIZE);
        let page = Rect { x: 0.0, y: 0.0, height: panel.height - below_title, ..panel };
        let (plane, plot, _) = self.laid_out(page);
        Stand {
            plane,
            plot: Rect { x: panel.x + plot.x, y: panel.y + below_title + plot.y, ..plot },
        }
    }

    /// Grid, axes, numbers and labels.
    fn draw_mesh<B: DrawingBackend>(&self, chart: &mut Axes<B>) -> Drawn<B> {
        let mut mesh = chart.configure_mesh();
        mesh.light_line_style(TRANSPARENT)
            .bold_line_style(stroke(GRID, 1.0))
            .axis_style(stroke(SOFT_INK, 1.0))
            .label_style(font(MARK_SIZE, SOFT_INK))
            .axis_desc_style(font(LABEL_SIZE, INK))
            .set_all_tick_mark_size(px(3.5))
            .y_label_offset(px(lowered(MARK_SIZE)));
        if self.regions.is_some() {
            mesh.disable_mesh();
        }
        if !self.x_label.is_empty() {
            mesh.x_desc(&self.x_label);
        }
        if !self.y_label.is_empty() {
            mesh.y_desc(&self.y_label);
        }
        mesh.draw()
    }

    /// The axes, with as many marks as a picture of this size has room for.
    fn plane(&self, page: Rect) -> Plane {
        let (x, y) = self.ranges();
        let wanted = (page.height - 50.0) / 45.0;
        let y = match self.log_y {
            true => Axis::logarithmic(y.0, y.1, wanted),
            false => Axis::linear(y.0, y.1, wanted),
        };
        Plane { x: Axis::linear(x.0, x.1, (page.width - 60.0) / 90.0), y }
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
        let dots = |series: &Series| {
            matches!(series.style, Style::Points | Style::Path | Style::Marker | Style::Marked)
        };
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
