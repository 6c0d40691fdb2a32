//! Axes with lines and points, over a background if wanted.

use plotters::prelude::*;
use plotters::style::text_anchor::HPos;

use crate::axis::{Axis, range};
use crate::color::{GRID, INK, SOFT_INK, mix};
use crate::figure::Panel;
use crate::series::Axes;
use crate::sheet::{Point, SCALE, Sheet, drawn, font, lowered, px, row, stroke, text_width};
use crate::{Color, Series};

const TITLE_SIZE: f64 = 15.0;
const LABEL_SIZE: f64 = 13.0;
const LEGEND_SIZE: f64 = 12.5;
const MARK_SIZE: f64 = 12.0;

/// Axes with lines and points.
#[derive(Debug, Clone, Default)]
pub struct Chart {
    title: String,
    x_label: String,
    y_label: String,
    /// Whether the axes are logarithmic, x and y.
    log: [bool; 2],
    x_range: Option<Point>,
    y_range: Option<Point>,
    bare: bool,
    regions: Option<(usize, Vec<f64>)>,
    series: Vec<Series>,
}

impl Chart {
    /// Axes without anything on them. A title or label that is empty takes no room.
    pub fn new(title: &str, x_label: &str, y_label: &str) -> Self {
        let [title, x_label, y_label] = [title, x_label, y_label].map(str::to_string);
        Chart { title, x_label, y_label, ..Chart::default() }
    }

    /// Makes the x axis logarithmic. What is not positive is then left out.
    pub fn log_x(self) -> Self {
        Chart { log: [true, self.log[1]], ..self }
    }

    /// Makes the y axis logarithmic. What is not positive is then left out.
    pub fn log_y(self) -> Self {
        Chart { log: [self.log[0], true], ..self }
    }

    /// Leaves out the axes and the grid: a drawing whose numbers say nothing. A unit is equally long
    /// in both directions.
    pub fn bare(self) -> Self {
        Chart { bare: true, ..self }
    }

    /// The x axis from `low` to `high`; without this, all points have room. Lines are cut at its ends.
    pub fn x_range(self, low: f64, high: f64) -> Self {
        Chart { x_range: Some((low, high)), ..self }
    }

    /// The y axis from `low` to `high`; without this, all points have room. Lines are cut at its ends.
    pub fn y_range(self, low: f64, high: f64) -> Self {
        Chart { y_range: Some((low, high)), ..self }
    }

    /// The background of a decision boundary: the probability of class 1 in rows of `columns` equal
    /// cells, from the lowest y, which fill the plot. From pale blue (0) to pale orange (1), with a line
    /// where it is one half.
    pub fn regions(self, columns: usize, values: Vec<f64>) -> Self {
        Chart { regions: Some((columns, values)), ..self }
    }

    /// Adds a series over the others.
    pub fn series(mut self, series: Series) -> Self {
        self.series.push(series);
        self
    }
}

/// Where the axes of a chart stand in a picture, for who wants to point at them.
pub struct Stand {
    /// The ends of each axis, and where they are in logical pixels, to the right and down.
    x: [Point; 2],
    y: [Point; 2],
    log: [bool; 2],
}

impl Stand {
    /// Where a point of the axes is in the picture, in logical pixels from its upper left corner. Nothing
    /// for what has no place on the axes.
    pub fn pixel(&self, (x, y): (f64, f64)) -> Option<(f64, f64)> {
        let (x, y) = on_axes((x, y), self.log);
        let (x, y) = (moved(x, self.x), moved(y, self.y));
        (x.is_finite() && y.is_finite()).then_some((x, y))
    }

    /// Whether a place in the picture is between the axes.
    pub fn contains(&self, (x, y): (f64, f64)) -> bool {
        let [(left, right), (bottom, top)] = [self.x[1], self.y[1]];
        (left..=right).contains(&x) && (top..=bottom).contains(&y)
    }

    /// Which point of the axes is at a place in the picture.
    pub fn point(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let back = |[ends, pixels]: [Point; 2]| [pixels, ends];
        let value = |place: f64, log: bool| if log { 10f64.powf(place) } else { place };
        let (x, y) = (moved(x, back(self.x)), moved(y, back(self.y)));
        (value(x, self.log[0]), value(y, self.log[1]))
    }
}

/// A point with the logarithms of what a logarithmic axis shows.
fn on_axes((x, y): Point, log: [bool; 2]) -> Point {
    let place = |value: f64, log: bool| if log { value.log10() } else { value };
    (place(x, log[0]), place(y, log[1]))
}

/// The number that is to the ends of the second range as another is to those of the first.
fn moved(value: f64, [(low, high), (start, end)]: [Point; 2]) -> f64 {
    start + (value - low) / (high - low) * (end - start)
}

impl Panel for Chart {
    fn draw(&self, sheet: &Sheet) {
        let mut chart = self.axes(sheet);
        if let Some((columns, values)) = &self.regions {
            draw_regions(&mut chart, *columns, values);
        }
        if !self.bare {
            self.draw_mesh(&mut chart);
        }
        for (series, points) in self.series.iter().zip(self.lines()) {
            series.draw(&mut chart, &points);
        }
    }

    fn stand(&self, sheet: &Sheet) -> Option<Stand> {
        let chart = self.axes(sheet);
        let (x, y) = (chart.x_range(), chart.y_range());
        let (across, down) = chart.plotting_area().get_pixel_range();
        let logical = |from: i32, to: i32| (f64::from(from) / SCALE, f64::from(to) / SCALE);
        let x = [(x.start, x.end), logical(across.start, across.end)];
        let y = [(y.start, y.end), logical(down.end, down.start)];
        Some(Stand { x, y, log: self.log })
    }
}

impl Chart {
    /// Draws title and legend, and finds the axes and their place.
    fn axes<'a>(&self, sheet: &Sheet<'a>) -> Axes<'a> {
        let sheet = &sheet.titled(&self.title, TITLE_SIZE);
        let (width, height) = sheet.size();
        let [x, y] = self.ranges();
        let axis = |log: bool| if log { Axis::logarithmic } else { Axis::linear };
        let mut x = axis(self.log[0])(x, (width - 60.0) / 90.0);
        let mut y = axis(self.log[1])(y, (height - 50.0) / 45.0);
        let left = row(&self.y_label, 1.5 * LABEL_SIZE) + y.width(MARK_SIZE) + 10.0;
        let bottom = row(&self.x_label, 1.5 * LABEL_SIZE) + 1.9 * MARK_SIZE;
        // The last number of the x axis may stand half outside.
        let right = 6.0 + x.width(MARK_SIZE) / 2.0;
        let top = 8.0 + self.draw_legend(sheet, left);
        if self.bare {
            let plot = (width - left - right, height - top - bottom);
            let units = [(x.high - x.low) / plot.0, (y.high - y.low) / plot.1];
            for (axis, unit) in [&mut x, &mut y].into_iter().zip(units) {
                let more = (units[0].max(units[1]) / unit - 1.0) * (axis.high - axis.low) / 2.0;
                (axis.low, axis.high) = (axis.low - more, axis.high + more);
            }
        }
        let chart = ChartBuilder::on(&sheet.0)
            .margin_top(px(top))
            .margin_right(px(right))
            .x_label_area_size(px(bottom))
            .y_label_area_size(px(left))
            .build_cartesian_2d(x, y);
        drawn(chart)
    }

    /// The points of each series on the axes: of a logarithmic one, the logarithms. What has no place is
    /// not a number.
    fn lines(&self) -> impl Iterator<Item = Vec<Point>> {
        // Beyond, the length of an axis would not be finite.
        let place = |value: f64| if value.abs() < 1e300 { value } else { f64::NAN };
        let points = move |series: &Series| {
            let points = series.points.iter().map(|point| on_axes(*point, self.log));
            points.map(|(x, y)| (place(x), place(y))).collect()
        };
        self.series.iter().map(points)
    }

    /// The ranges of both axes: as given, or such that all points have room.
    fn ranges(&self) -> [Point; 2] {
        let points = self.lines().flatten().filter(|(x, y)| x.is_finite() && y.is_finite());
        let points: Vec<_> = points.collect();
        let has_dots = self.series.iter().any(|series| series.dot.is_some());
        let room = if has_dots { 0.03 } else { 0.0 };
        let given = |range: Option<Point>, axis: usize| {
            range.map(|ends| on_axes(ends, [self.log[axis]; 2]))
        };
        let (low, high) = range(given(self.x_range, 0), points.iter().map(|point| point.0), room);
        // Only points that the x axis shows decide how high the y axis is.
        let shown = points.iter().filter(|point| (low..=high).contains(&point.0));
        // The bars of a histogram stand on zero.
        let ground = self.series.iter().any(|series| series.area.is_some()).then_some(0.0);
        let ys = shown.map(|point| point.1).chain(ground);
        [(low, high), range(given(self.y_range, 1), ys, 0.05)]
    }

    /// Grid, axes, numbers and labels.
    fn draw_mesh(&self, chart: &mut Axes) {
        let mut mesh = chart.configure_mesh();
        mesh.light_line_style(TRANSPARENT)
            .bold_line_style(stroke(GRID, 1.0))
            .axis_style(stroke(SOFT_INK, 1.0))
            .label_style(font(MARK_SIZE, SOFT_INK))
            .axis_desc_style(font(LABEL_SIZE, INK))
            .set_all_tick_mark_size(px(3.5))
            .y_label_offset(px(lowered(MARK_SIZE)))
            .x_desc(&self.x_label)
            .y_desc(&self.y_label);
        if self.regions.is_some() {
            mesh.disable_mesh();
        }
        drawn(mesh.draw());
    }

    /// The names of the series in rows above the plot, each behind a sample. Returns their height.
    ///
    /// By hand: plotters' own can't stand outside of the plot, where they never cover a line.
    fn draw_legend(&self, sheet: &Sheet, left: f64) -> f64 {
        const ROW: f64 = 18.0;
        const SAMPLE: f64 = 30.0;
        let (mut x, mut y) = (left, 0.0);
        for series in self.series.iter().filter(|series| !series.label.is_empty()) {
            let width = SAMPLE + text_width(&series.label, LEGEND_SIZE) + 22.0;
            if x > left && x + width > sheet.size().0 {
                (x, y) = (left, y + ROW);
            }
            let sample = sheet.part((x + 2.0, y), (SAMPLE, ROW));
            let unit = Axis::linear((0.0, 1.0), 1.0);
            let chart = ChartBuilder::on(&sample.0).build_cartesian_2d(unit.clone(), unit);
            series.draw_sample(&mut drawn(chart));
            let place = (x + SAMPLE + 8.0, y + ROW / 2.0);
            sheet.words(&series.label, place, HPos::Left, (LEGEND_SIZE, INK));
            x += width;
        }
        if x > left { y + ROW } else { 0.0 }
    }
}

fn draw_regions(chart: &mut Axes, columns: usize, values: &[f64]) {
    const SHADES: f64 = 24.0;
    let rows = values.len() / columns.max(1);
    assert_eq!(values.len(), rows * columns, "the cells don't fill rows of {columns}");
    let shade = |value: &f64| {
        let shade = (value * SHADES).round() / SHADES;
        mix(Color::Blue.pale(0.32), Color::Orange.pale(0.36), shade)
    };
    // From the highest row.
    let colors: Vec<_> = values.chunks(columns).rev().flatten().map(shade).collect();
    let plot = Sheet(chart.plotting_area().strip_coord_spec());
    plot.cells((0.0, 0.0), plot.size(), columns, &colors);
    let (x, y) = (chart.x_range(), chart.y_range());
    let place = |(column, row): Point| {
        let (across, up) = ((-0.5, columns as f64 - 0.5), (-0.5, rows as f64 - 0.5));
        (moved(column, [across, (x.start, x.end)]), moved(row, [up, (y.start, y.end)]))
    };
    let line = |pair: [Point; 2]| PathElement::new(pair.map(place).to_vec(), stroke(INK, 1.75));
    drawn(chart.draw_series(boundary(columns, values).into_iter().map(line)));
}

/// Where the probability is one half: for each square of four values, a segment between the two sides
/// that it crosses (or two, at a saddle).
fn boundary(columns: usize, values: &[f64]) -> Vec<[Point; 2]> {
    let mut segments = Vec::new();
    let rows = values.len() / columns;
    for (row, column) in (1..rows).flat_map(|row| (1..columns).map(move |column| (row, column))) {
        let corners = [(column - 1, row - 1), (column, row - 1), (column, row), (column - 1, row)];
        let crossing = |i: usize| {
            let [a, b] = [corners[i], corners[(i + 1) % 4]];
            let value = |(column, row): (usize, usize)| values[row * columns + column] - 0.5;
            let t = value(a) / (value(a) - value(b));
            let along = |a: usize, b: usize| a as f64 * (1.0 - t) + b as f64 * t;
            ((value(a) > 0.0) != (value(b) > 0.0)).then(|| (along(a.0, b.0), along(a.1, b.1)))
        };
        let crossings: Vec<_> = (0..4).filter_map(crossing).collect();
        segments.extend(crossings.chunks_exact(2).map(|pair| [pair[0], pair[1]]));
    }
    segments
}
