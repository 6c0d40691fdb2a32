//! A person's own picture of a digit, brought into MNIST's frame.
//!
//! A photograph has a shadow, lines on its paper, a dark rim, dust; MNIST has light ink on black and nothing else.
//! The way from the one to the other has stages, each a function:
//!
//! [`flatten`] lays transparent places on paper → [`paper`] is the paper's color at each place → [`ink`] is how far a
//! pixel is from it → [`without_lines`] takes ruled lines out → [`threshold`] says how much is ink → [`parts`] are the
//! connected strokes, of which [`choose`] keeps the digit's → [`frame`] fits them into 20 × 20 pixels and puts their
//! center of mass in the middle, as the makers of the data set did. Source: Y. LeCun, C. Cortes, C. Burges, *The MNIST
//! database*.

use std::ops::Range;
use std::{iter, mem, ptr};

use ndarray::{Array2, ArrayViewMut1, ArrayViewMut2, Axis, Zip};

use crate::dataset::{PIXELS, SIDE};

/// The longer side of a digit in the frame.
const DIGIT_SIDE: usize = 20;
/// Where its center of mass is put, counted in pixels from 0. Over the training images it is at 14.00.
const MIDDLE: f32 = 14.0;
/// An image of the data set has its center of mass no farther from there: whole pixels were moved.
const OFF_MIDDLE: f32 = 0.75;
/// The longer side, in cells, of the grid on which the paper is estimated: light changes slowly.
const PAPER_CELLS: usize = 48;
/// The paper's color is a median over this share of the longer side in each direction. The window has to be so large that
/// a digit covers less than half of it.
const PAPER_REACH: f32 = 0.3;
/// Dark corners are brightened by at most this factor, or their noise would become ink.
const MOST_LIGHT: f32 = 4.0;
/// Ink differs from the paper by at least this much of the way from black to white. Less is a fold, or the rounding of
/// bytes.
const LEAST_CONTRAST: f32 = 0.05;
/// Ink stands out of the noise by at least this factor.
const ABOVE_NOISE: f32 = 4.0;
/// The longer side of a picture in which noise is smoothed over a pixel on both sides.
const SMOOTHED: usize = 400;
/// A rim is blanked at most so many times.
const RIMS: usize = 3;
/// A picture in which lines are looked for has at least this side.
const LEAST_LINED: usize = 100;
/// A ruled line differs from the paper around by at least this much.
const LEAST_LINE: f32 = 0.025;
/// A ruled line is no thicker than this share of the longer side.
const LINE_WIDTH: f32 = 0.02;
/// A ruled line climbs at most this many pixels for each pixel along it, about 5 degrees.
const STEEPEST_LINE: f32 = 0.09;
/// A row is looked at in this many pieces…
const LINE_PIECES: usize = 64;
/// …and is a line if all but this share of them have ink.
const LINE_GAPS: f32 = 0.2;
/// So many pieces at each end of a line have ink too: the side of a drawn box ends before.
const LINE_ENDS: usize = 4;
/// A digit's longer side is at least this share of the picture's. What is smaller is dust.
const LEAST_DIGIT: f32 = 0.04;
/// A smaller part belongs to the digit if it has at least this share of the area of its largest part…
const PART_AREA: f32 = 0.03;
/// …and is no farther from it than this share of its longer side.
const PART_GAP: f32 = 0.25;
/// A second part with this share of the area of the first may be another digit.
const SECOND_DIGIT: f32 = 0.35;
/// The corner of a box is this part of its sides.
const BOX_CORNER: usize = 8;
/// The soft edge of a stroke is a pixel wide, and one more for each so many pixels of the picture.
const SOFT_EDGE: usize = 200;
/// Strokes are at least as thick as this share of the digit's longer side; in the data set they seldom are thinner.
const THINNEST_STROKE: f32 = 0.1;
/// A stroke ends where its ink falls below this share.
const STROKE_EDGE: f32 = 0.4;
/// This share of the pixels with ink in the frame is below white.
const STRETCH: f32 = 0.8;

/// Red, green and blue, each from 0 to 1.
type Color = [f32; 3];

/// What came of a picture: the answer's input, and the steps on the way to it.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The digit as the network sees it, row by row: 0 is black, 255 is the strongest ink.
    pub frame: [u8; PIXELS],
    /// The picture in shades of gray, `(height, width)`: 0 is black, 1 is white.
    pub picture: Array2<f32>,
    /// The picture without its paper and its lines, `(height, width)`: 0 is paper, 1 the strongest ink.
    pub ink: Array2<f32>,
    /// Why the answer should not be trusted, if there is a reason.
    pub doubt: Option<Doubt>,
}

/// Why an answer should not be trusted. Each is a sentence for the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Doubt {
    /// More than one part is large enough to be a digit.
    #[error("there are several large parts; show one digit alone")]
    SeveralParts,
    /// What was read reaches the edge of the picture.
    #[error("the ink reaches the edge of the picture; leave paper around the digit")]
    AtEdge,
}

/// Nothing in the picture differs from its paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a digit, found an even surface; draw it thicker or darker")]
pub struct NoDigit;

/// Reads a picture of `width` × `height` pixels, each of four bytes (red, green, blue, opacity), row by row.
///
/// A picture that is in MNIST's frame already comes out as it is.
///
/// # Errors
/// [`NoDigit`] when no pixel differs from the paper, as in a picture without pixels.
///
/// # Panics
/// When there are not `4 * width * height` bytes.
pub fn read(width: usize, height: usize, rgba: &[u8]) -> Result<Reading, NoDigit> {
    assert_eq!(rgba.len(), 4 * width * height, "a picture of {width} × {height} pixels");
    let picture = flatten(width, height, rgba);
    if let Some(frame) = already_framed(&picture) {
        let ink =
            Array2::from_shape_fn((SIDE, SIDE), |(y, x)| f32::from(frame[y * SIDE + x]) / 255.0);
        return Ok(Reading { frame, picture: picture.mapv(shade), ink, doubt: None });
    }
    let difference = difference(&picture, &paper(&picture));
    let mut blank = Array2::from_elem(picture.dim(), false);
    let mut at_edge = None;
    // What reaches the edge is a dark rim, a table, a finger. It is blanked, and what is left may be fainter.
    for _ in 0..RIMS {
        let ink = smooth(without_lines(ink(&difference, &blank)));
        let Some(threshold) = threshold(&ink) else { break };
        let parts = parts(&ink, threshold);
        let is_cut = parts.iter().any(|part| part.is_cut(picture.dim()));
        if !is_cut && let Some((digit, doubt)) = choose(&parts, picture.dim(), false) {
            return Ok(reading(&picture, &ink, threshold, &digit, doubt));
        }
        for &place in parts.iter().flat_map(|part| &part.pixels) {
            around(place, picture.dim(), margin(picture.dim())).for_each(|near| blank[near] = true);
        }
        at_edge.get_or_insert((ink, threshold, parts));
        if is_cut {
            break;
        }
    }
    let (ink, threshold, parts) = at_edge.ok_or(NoDigit)?;
    let (digit, _) = choose(&parts, picture.dim(), true).ok_or(NoDigit)?;
    Ok(reading(&picture, &ink, threshold, &digit, Some(Doubt::AtEdge)))
}

fn reading(
    picture: &Array2<Color>,
    ink: &Array2<f32>,
    threshold: f32,
    digit: &[&Part],
    doubt: Option<Doubt>,
) -> Reading {
    let ink = strokes(ink, threshold, digit);
    Reading { frame: frame(&ink), picture: picture.mapv(shade), ink, doubt }
}

/// The picture's colors. Transparent places show white paper if what is drawn is dark, black if it is light.
pub fn flatten(width: usize, height: usize, rgba: &[u8]) -> Array2<Color> {
    let pixels = || rgba.chunks_exact(4).map(|pixel| <[u8; 4]>::try_from(pixel).expect("four"));
    let color = |[r, g, b, _]: [u8; 4]| [r, g, b].map(|byte| f32::from(byte) / 255.0);
    let opacity = |pixel: [u8; 4]| f32::from(pixel[3]) / 255.0;
    let (drawn, weight) = pixels().fold((0.0, 0.0), |(drawn, weight), pixel| {
        let opacity = f64::from(opacity(pixel));
        (drawn + opacity * f64::from(shade(color(pixel))), weight + opacity)
    });
    let paper = if drawn > 0.5 * weight { 0.0 } else { 1.0 };
    let laid = pixels().map(|pixel| {
        let opacity = opacity(pixel);
        color(pixel).map(|channel| opacity * channel + (1.0 - opacity) * paper)
    });
    Array2::from_shape_vec((height, width), laid.collect()).expect("as many as there are pixels")
}

/// How bright a color looks.
fn shade([r, g, b]: Color) -> f32 {
    0.299 * r + 0.587 * g + 0.114 * b
}

/// The bytes of a gray picture that needs no work: 28 × 28, black without ink (or white, and then turned), the digit in
/// 20 × 20 pixels, its center of mass in the middle.
fn already_framed(picture: &Array2<Color>) -> Option<[u8; PIXELS]> {
    let is_gray = picture.iter().all(|[r, g, b]| r == g && g == b);
    if picture.dim() != (SIDE, SIDE) || !is_gray {
        return None;
    }
    let is_turned = picture[(0, 0)][0] > 0.5;
    let ink = picture.mapv(|[gray, ..]| if is_turned { 1.0 - gray } else { gray });
    let inked = || ink.indexed_iter().filter(|(_, ink)| **ink > 0.0).map(|(place, _)| place);
    let (rows, columns) = (span(inked().map(|(y, _)| y))?, span(inked().map(|(_, x)| x))?);
    let fits = rows.len() <= DIGIT_SIDE && columns.len() <= DIGIT_SIDE;
    let (y, x) = center_of_mass(&ink);
    let centered = (y - MIDDLE).abs() < OFF_MIDDLE && (x - MIDDLE).abs() < OFF_MIDDLE;
    (fits && centered).then(|| bytes(&ink))
}

/// The color of the paper at each place: the median of the colors around it, by channel. Ink covers less than half of its
/// surroundings, so the median does not see it; and it follows the edge of a shadow, which a mean would blur.
pub fn paper(picture: &Array2<Color>) -> Array2<Color> {
    let (height, width) = picture.dim();
    let cell = height.max(width).div_ceil(PAPER_CELLS).max(1);
    let (rows, columns) = (height.div_ceil(cell), width.div_ceil(cell));
    let cells = Array2::from_shape_fn((rows, columns), |(row, column)| {
        let (y, x) = (row * cell, column * cell);
        let cell = rectangle(y..(y + cell).min(height), x..(x + cell).min(width));
        median_color(&cell.map(|place| picture[place]).collect::<Vec<_>>())
    });
    let reach = (PAPER_REACH * rows.max(columns) as f32).ceil() as usize;
    let medians = Array2::from_shape_fn((rows, columns), |place| {
        let near = around(place, cells.dim(), reach);
        median_color(&near.map(|place| cells[place]).collect::<Vec<_>>())
    });
    // Between the colors of the cells around a pixel all may be paper, such as the soft edge of a shadow.
    let near = |place| around(place, cells.dim(), 1).map(|near| medians[near]);
    let fold = |pick: fn(f32, f32) -> f32| {
        Array2::from_shape_fn(cells.dim(), |place| {
            let pick_each =
                |a: Color, b: Color| [0, 1, 2].map(|channel| pick(a[channel], b[channel]));
            near(place).reduce(pick_each).expect("a cell is near itself")
        })
    };
    let (darkest, brightest) = (fold(f32::min), fold(f32::max));
    Array2::from_shape_fn((height, width), |(y, x)| {
        let place = (y / cell, x / cell);
        [0, 1, 2].map(|channel| {
            picture[(y, x)][channel].clamp(darkest[place][channel], brightest[place][channel])
        })
    })
}

fn median_color(colors: &[Color]) -> Color {
    [0, 1, 2].map(|channel| {
        quantile(&mut colors.iter().map(|color| color[channel]).collect::<Vec<_>>(), 0.5)
    })
}

/// How each pixel differs from its paper, as if all of the paper were as bright as its brightest: in half the light, ink
/// is half as far from its paper.
fn difference(picture: &Array2<Color>, paper: &Array2<Color>) -> Array2<Color> {
    let brightest = paper.iter().map(|&color| shade(color)).fold(0.0, f32::max);
    Zip::from(picture).and(paper).map_collect(|pixel, paper| {
        let light = (brightest / shade(*paper).max(f32::EPSILON)).clamp(1.0, MOST_LIGHT);
        [0, 1, 2].map(|channel| light * (pixel[channel] - paper[channel]))
    })
}

/// The amount of ink in each pixel: the part of its difference from the paper that lies in the direction of the ink's
/// color, which is the mean direction of all differences, the larger ones counting more. Blank places have none.
pub fn ink(difference: &Array2<Color>, blank: &Array2<bool>) -> Array2<f32> {
    let length = |color: &Color| color.iter().map(|channel| channel * channel).sum::<f32>().sqrt();
    let mut direction = [0.0_f64; 3];
    Zip::from(difference).and(blank).for_each(|color, &blank| {
        let weight = if blank { 0.0 } else { f64::from(length(color)).powi(2) };
        for (sum, &channel) in direction.iter_mut().zip(color) {
            *sum += weight * f64::from(channel);
        }
    });
    let direction = direction.map(|sum| sum as f32);
    let norm = length(&direction).max(f32::MIN_POSITIVE);
    Zip::from(difference).and(blank).map_collect(|color, &blank| {
        let along: f32 =
            color.iter().zip(direction).map(|(channel, part)| channel * part / norm).sum();
        // Divided by the length of the way from black to white.
        if blank { 0.0 } else { along / 3.0_f32.sqrt() }
    })
}

/// Takes ruled lines out, along and across: a line goes from edge to edge, which no stroke of a digit does. What stands
/// on it is put together again from what is above and below.
pub fn without_lines(mut ink: Array2<f32>) -> Array2<f32> {
    remove_lines(ink.view_mut());
    remove_lines(ink.view_mut().reversed_axes());
    ink
}

fn remove_lines(mut ink: ArrayViewMut2<f32>) {
    let (height, width) = ink.dim();
    if height.min(width) < LEAST_LINED {
        return;
    }
    // (height, LINE_PIECES): the mean of each row in each piece of it, which has less noise than a pixel.
    let mut pieces = Array2::zeros((height, LINE_PIECES));
    let mut counts = [0.0_f32; LINE_PIECES];
    for (column, part) in ink.axis_iter(Axis(1)).enumerate() {
        let piece = column * LINE_PIECES / width;
        pieces.column_mut(piece).scaled_add(1.0, &part);
        counts[piece] += 1.0;
    }
    Zip::from(pieces.columns_mut()).and(&counts[..]).for_each(|mut piece, count| piece /= *count);
    let thickest = ((LINE_WIDTH * height.max(width) as f32) as usize).max(2);
    let steps = (STEEPEST_LINE * width as f32 / 2.0) as isize;
    // The climb of a line from the middle of the picture to its right edge, in pixels: none is tried first.
    let mut climbs: Vec<isize> = (-steps..=steps).collect();
    climbs.sort_by_key(|climb| climb.abs());
    let mut best = (0.0, 0, Vec::new());
    for climb in climbs {
        let rows = line_rows(&pieces, climb, thickest);
        let strength = rows.iter().map(|ink| ink * ink).sum();
        if strength > 1.05 * best.0 {
            best = (strength, climb, rows);
        }
    }
    let (_, climb, rows) = best;
    let is_line: Vec<bool> = rows.iter().map(|&ink| ink > 0.0).collect();
    let mut start = 0;
    for run in is_line.chunk_by(|a, b| a == b) {
        if run[0] && run.len() <= thickest {
            // The edges of a line are soft, and it may lie between two rows: one row more on both sides.
            let lines = (start as isize - 2, (start + run.len()) as isize + 1);
            for (x, mut column) in ink.axis_iter_mut(Axis(1)).enumerate() {
                let shift = climbed(climb, (x as f32 + 0.5) / width as f32);
                bridge(&mut column, lines.0 + shift, lines.1 + shift);
            }
        }
        start += run.len();
    }
}

/// How far a line that climbs `climb` rows on half of its way is from its middle's row at a place from 0 to 1.
fn climbed(climb: isize, place: f32) -> isize {
    (2.0 * climb as f32 * (place - 0.5)).round() as isize
}

/// The ink that each row has nearly everywhere on its way across, where that is more than in the rows around; else 0.
fn line_rows(pieces: &Array2<f32>, climb: isize, thickest: usize) -> Vec<f32> {
    let (height, count) = pieces.dim();
    let nearly_everywhere = |y: usize| {
        let ink = (0..count).filter_map(|piece| {
            let shift = climbed(climb, (piece as f32 + 0.5) / count as f32);
            pieces.get((y.checked_add_signed(shift)?, piece)).copied()
        });
        let mut ink: Vec<f32> = ink.collect();
        let end = LINE_ENDS.min(ink.len());
        let mut ends = [ink[..end].to_vec(), ink[ink.len() - end..].to_vec()];
        let at_ends = ends.iter_mut().map(|end| quantile(end, 0.5)).fold(f32::MAX, f32::min);
        quantile(&mut ink, LINE_GAPS).min(at_ends)
    };
    let rows: Vec<f32> = (0..height).map(nearly_everywhere).collect();
    let above_its_surroundings = |y: usize| {
        let near = y.saturating_sub(2 * thickest)..(y + 2 * thickest + 1).min(height);
        let ink = rows[y] - quantile(&mut rows[near].to_vec(), 0.5);
        if ink > LEAST_LINE { ink } else { 0.0 }
    };
    (0..height).map(above_its_surroundings).collect()
}

/// Fills the pixels between two of a column with the straight way from the one to the other.
fn bridge(column: &mut ArrayViewMut1<f32>, from: isize, to: isize) {
    let value = |y: isize| column.get(usize::try_from(y).ok()?).copied();
    let (above, below) = match (value(from), value(to)) {
        (Some(above), Some(below)) => (above, below),
        (Some(value), None) | (None, Some(value)) => (value, value),
        (None, None) => return,
    };
    for y in from + 1..to {
        let way = (y - from) as f32 / (to - from) as f32;
        if let Some(pixel) = usize::try_from(y).ok().and_then(|y| column.get_mut(y)) {
            *pixel = (1.0 - way) * above + way * below;
        }
    }
}

/// Each pixel the mean of those around it, in a picture that is large enough to spare the detail.
fn smooth(ink: Array2<f32>) -> Array2<f32> {
    let reach = smoothed(ink.dim());
    let along = |ink: &Array2<f32>, axis| {
        let length = ink.len_of(axis);
        let mut smooth = Array2::zeros(ink.dim());
        for (mut to, from) in smooth.lanes_mut(axis).into_iter().zip(ink.lanes(axis)) {
            for i in 0..length {
                let near = i.saturating_sub(reach)..(i + reach + 1).min(length);
                to[i] = near.clone().map(|i| from[i]).sum::<f32>() / near.len() as f32;
            }
        }
        smooth
    };
    if reach == 0 { ink } else { along(&along(&ink, Axis(0)), Axis(1)) }
}

/// How many pixels on each side are smoothed together with one.
fn smoothed((height, width): (usize, usize)) -> usize {
    height.max(width) / SMOOTHED
}

/// The amount of ink above which a pixel belongs to a stroke: the one that parts paper from ink so that the two means are
/// as far apart as can be, each counted with its pixels (Otsu's method). `None` if what it parts is noise.
///
/// Source: N. Otsu, *A threshold selection method from gray-level histograms*.
pub fn threshold(ink: &Array2<f32>) -> Option<f32> {
    const STEPS: usize = 256;
    let most = ink.iter().copied().fold(0.0, f32::max);
    let mut counts = [0.0_f64; STEPS];
    for &ink in ink {
        counts[((ink / most).clamp(0.0, 1.0) * (STEPS - 1) as f32) as usize] += 1.0;
    }
    let all: f64 = counts.iter().sum();
    let all_ink: f64 = counts.iter().enumerate().map(|(step, count)| step as f64 * count).sum();
    let (mut best, mut step, mut apart) = (0.0, 0, 0.0);
    let (mut below, mut ink_below) = (0.0, 0.0);
    for (i, count) in counts.iter().enumerate().take(STEPS - 1) {
        below += count;
        ink_below += i as f64 * count;
        let above = all - below;
        if below > 0.0 && above > 0.0 {
            let distance = (all_ink - ink_below) / above - ink_below / below;
            if below * above * distance * distance > best {
                (best, step, apart) = (below * above * distance * distance, i, distance);
            }
        }
    }
    let scale = most / (STEPS - 1) as f32;
    let is_ink = apart as f32 * scale > LEAST_CONTRAST.max(ABOVE_NOISE * noise(ink));
    is_ink.then_some((step as f32 + 0.5) * scale)
}

/// The standard deviation of the noise: most pixels differ from a near one, which was not smoothed together with them, by
/// noise alone. Half of the differences of two normal numbers are below 0.67 · √2 standard deviations.
fn noise(ink: &Array2<f32>) -> f32 {
    let apart = 2 * smoothed(ink.dim()) + 1;
    let pairs = ink
        .outer_iter()
        .flat_map(|row| (apart..row.len()).map(move |x| (row[x] - row[x - apart]).abs()));
    let mut differences: Vec<f32> = pairs.collect();
    quantile(&mut differences, 0.5) / (0.67 * 2.0_f32.sqrt())
}

/// Pixels with ink that touch each other, and the rectangle around them.
#[derive(Debug, Clone)]
pub struct Part {
    /// The row and the column of each pixel.
    pub pixels: Vec<(usize, usize)>,
    /// The rows from the first to the last.
    pub rows: Range<usize>,
    /// The columns from the first to the last.
    pub columns: Range<usize>,
}

/// The connected parts of what has more ink than the threshold; pixels touch at a side or a corner.
pub fn parts(ink: &Array2<f32>, threshold: f32) -> Vec<Part> {
    let mut open = ink.mapv(|ink| ink > threshold);
    let mut parts = Vec::new();
    for start in ndarray::indices(ink.dim()) {
        if !mem::take(&mut open[start]) {
            continue;
        }
        let mut pixels = vec![start];
        let mut next = 0;
        while let Some(&place) = pixels.get(next) {
            next += 1;
            for near in around(place, ink.dim(), 1) {
                if mem::take(&mut open[near]) {
                    pixels.push(near);
                }
            }
        }
        let rows = span(pixels.iter().map(|place| place.0)).expect("it has a pixel");
        let columns = span(pixels.iter().map(|place| place.1)).expect("it has a pixel");
        parts.push(Part { pixels, rows, columns });
    }
    parts
}

impl Part {
    fn longer_side(&self) -> usize {
        self.rows.len().max(self.columns.len())
    }

    /// The empty pixels between the rectangles of two parts.
    fn gap(&self, other: &Part) -> usize {
        let apart = |a: &Range<usize>, b: &Range<usize>| {
            b.start.saturating_sub(a.end).max(a.start.saturating_sub(b.end))
        };
        apart(&self.rows, &other.rows).max(apart(&self.columns, &other.columns))
    }

    fn is_at_edge(&self, (height, width): (usize, usize)) -> bool {
        self.rows.start == 0
            || self.columns.start == 0
            || self.rows.end == height
            || self.columns.end == width
    }

    /// Whether this may be a digit that was cut out without paper around: it goes from edge to edge, but little of it
    /// lies on them, less than half of two sides. A rim lies on the edge.
    fn is_cut(&self, (height, width): (usize, usize)) -> bool {
        let is_on_edge =
            |&&(y, x): &&(usize, usize)| y == 0 || x == 0 || y + 1 == height || x + 1 == width;
        let on_edge = self.pixels.iter().filter(is_on_edge).count();
        (self.rows == (0..height) || self.columns == (0..width))
            && 2 * on_edge < self.rows.len() + self.columns.len()
    }

    /// Whether this is a drawn box: it has ink in all four corners of its rectangle, and another part inside.
    fn is_box_around(&self, other: &Part) -> bool {
        let inside = |a: &Range<usize>, b: &Range<usize>| a.start < b.start && b.end < a.end;
        let corner = (self.rows.len() / BOX_CORNER, self.columns.len() / BOX_CORNER);
        let near = |i: usize, range: &Range<usize>, size: usize| {
            (i <= range.start + size, i + size + 1 >= range.end)
        };
        let mut corners = [false; 4];
        for &(y, x) in &self.pixels {
            let (top, bottom) = near(y, &self.rows, corner.0);
            let (left, right) = near(x, &self.columns, corner.1);
            for (corner, here) in
                corners.iter_mut().zip([top && left, top && right, bottom && left, bottom && right])
            {
                *corner |= here;
            }
        }
        inside(&self.rows, &other.rows)
            && inside(&self.columns, &other.columns)
            && corners == [true; 4]
    }
}

/// The parts that make up the digit: the largest one that is no dust, no box around others and not at the edge (unless
/// that is allowed), and the smaller ones near it. With a doubt if another part is about as large.
pub fn choose(
    parts: &[Part],
    size: (usize, usize),
    at_edge: bool,
) -> Option<(Vec<&Part>, Option<Doubt>)> {
    let least = LEAST_DIGIT * size.0.max(size.1) as f32;
    let is_large = |part: &&Part| part.longer_side() as f32 >= least;
    let area = |part: &&Part| part.pixels.len();
    let inner = || parts.iter().filter(|part| at_edge || !part.is_at_edge(size));
    let is_box = |part: &Part| inner().filter(is_large).any(|other| part.is_box_around(other));
    let inner: Vec<&Part> = inner().filter(|part| !is_box(part)).collect();
    let largest = inner.iter().copied().filter(is_large).max_by_key(area)?;
    let share = |part: &Part| part.pixels.len() as f32 / largest.pixels.len() as f32;
    let near = PART_GAP * largest.longer_side() as f32;
    let others = || inner.iter().copied().filter(|part| !ptr::eq(*part, largest));
    let close = others().filter(|part| share(part) > PART_AREA && largest.gap(part) as f32 <= near);
    let doubt = others().any(|part| share(part) > SECOND_DIGIT).then_some(Doubt::SeveralParts);
    Some((iter::once(largest).chain(close).collect(), doubt))
}

/// The ink of the digit's parts and of the soft edge around them, from 0 to 1; nothing elsewhere. Strokes of a thin pen are
/// made thicker: scaled to 20 pixels, they would be fainter and thinner than any in the data set.
pub fn strokes(ink: &Array2<f32>, threshold: f32, digit: &[&Part]) -> Array2<f32> {
    let pixels = || digit.iter().flat_map(|part| &part.pixels).copied();
    let full = quantile(&mut pixels().map(|place| ink[place]).collect::<Vec<_>>(), 0.5);
    let strength = |place| (ink[place] / full).clamp(0.0, 1.0);
    let mut strokes = Array2::zeros(ink.dim());
    for near in pixels().flat_map(|place| around(place, ink.dim(), margin(ink.dim()))) {
        strokes[near] = strength(near);
    }
    // A long stroke has two pixels at its sides for each pixel of its length.
    let is_inside = |place| around(place, ink.dim(), 1).all(|near| ink[near] > threshold);
    let sides = pixels().filter(|&place| !is_inside(place)).count();
    let width = 2.0 * pixels().count() as f32 / sides.max(1) as f32;
    let height = digit.iter().map(|part| part.longer_side()).max().unwrap_or(0);
    let missing = THINNEST_STROKE * height as f32 - width;
    if missing > 0.0 {
        let reach = (missing / 2.0).round() as usize;
        for (y, x) in pixels() {
            for near in around((y, x), ink.dim(), reach) {
                if near.0.abs_diff(y).pow(2) + near.1.abs_diff(x).pow(2) <= reach * reach {
                    strokes[near] = strength((y, x)).max(strokes[near]);
                }
            }
        }
    }
    strokes
}

/// The digit in MNIST's frame: its longer side is 20 pixels, its center of mass in the middle of 28 × 28. All is black if
/// there is no ink.
pub fn frame(ink: &Array2<f32>) -> [u8; PIXELS] {
    let inked =
        || ink.indexed_iter().filter(|(_, ink)| **ink > STROKE_EDGE).map(|(place, _)| place);
    let (Some(rows), Some(columns)) =
        (span(inked().map(|(y, _)| y)), span(inked().map(|(_, x)| x)))
    else {
        return [0; PIXELS];
    };
    let longer = rows.len().max(columns.len());
    let scaled =
        |side: usize| ((side * DIGIT_SIDE) as f32 / longer as f32).round().max(1.0) as usize;
    let (height, width) = (scaled(rows.len()), scaled(columns.len()));
    let cut = Array2::from_shape_fn((rows.len(), columns.len()), |(y, x)| {
        ink[(rows.start + y, columns.start + x)]
    });
    let small = scale(&scale(&cut, height).reversed_axes(), width).reversed_axes();
    let most =
        quantile(&mut small.iter().copied().filter(|ink| *ink > 0.0).collect::<Vec<_>>(), STRETCH);
    let small = small.mapv(|ink| (ink / most).min(1.0));
    let (y, x) = center_of_mass(&small);
    let (down, right) = ((MIDDLE - y).round() as isize, (MIDDLE - x).round() as isize);
    let mut frame = Array2::zeros((SIDE, SIDE));
    for ((y, x), &ink) in small.indexed_iter() {
        if let (Some(y), Some(x)) = (y.checked_add_signed(down), x.checked_add_signed(right))
            && let Some(pixel) = frame.get_mut((y, x))
        {
            *pixel = ink;
        }
    }
    bytes(&frame)
}

/// The rows scaled to `height` rows: each the mean of what it covers.
fn scale(ink: &Array2<f32>, height: usize) -> Array2<f32> {
    let from = ink.nrows() as f32 / height as f32;
    let mut scaled = Array2::zeros((height, ink.ncols()));
    for (row, mut to) in scaled.outer_iter_mut().enumerate() {
        let (top, bottom) = (row as f32 * from, (row + 1) as f32 * from);
        for y in top as usize..(bottom.ceil() as usize).min(ink.nrows()) {
            let covered = bottom.min((y + 1) as f32) - top.max(y as f32);
            to.scaled_add(covered / from, &ink.row(y));
        }
    }
    scaled
}

/// The row and the column of the center of mass, counted in pixels from 0.
fn center_of_mass(ink: &Array2<f32>) -> (f32, f32) {
    let (mut mass, mut down, mut across) = (0.0, 0.0, 0.0);
    for ((y, x), &ink) in ink.indexed_iter() {
        mass += ink;
        down += ink * y as f32;
        across += ink * x as f32;
    }
    (down / mass, across / mass)
}

fn bytes(frame: &Array2<f32>) -> [u8; PIXELS] {
    let bytes: Vec<u8> = frame.iter().map(|ink| (255.0 * ink).round() as u8).collect();
    bytes.try_into().expect("28 × 28 pixels")
}

/// How far from a stroke its soft edge reaches.
fn margin((height, width): (usize, usize)) -> usize {
    height.max(width) / SOFT_EDGE + 1
}

/// The places in the picture that are at most `reach` rows and columns from one.
fn around(
    (y, x): (usize, usize),
    (height, width): (usize, usize),
    reach: usize,
) -> impl Iterator<Item = (usize, usize)> {
    let near = |i: usize, length: usize| i.saturating_sub(reach)..(i + reach + 1).min(length);
    rectangle(near(y, height), near(x, width))
}

/// The places in some rows and columns.
fn rectangle(rows: Range<usize>, columns: Range<usize>) -> impl Iterator<Item = (usize, usize)> {
    rows.flat_map(move |y| columns.clone().map(move |x| (y, x)))
}

/// The range from the smallest to the largest.
fn span(numbers: impl Iterator<Item = usize>) -> Option<Range<usize>> {
    numbers.fold(None, |span: Option<Range<usize>>, i| {
        let span = span.unwrap_or(i..i + 1);
        Some(span.start.min(i)..span.end.max(i + 1))
    })
}

/// The value below which a share of the numbers lies; 0 if there are none.
fn quantile(numbers: &mut [f32], share: f32) -> f32 {
    if numbers.is_empty() {
        return 0.0;
    }
    let place = (share * (numbers.len() - 1) as f32).round() as usize;
    *numbers.select_nth_unstable_by(place, f32::total_cmp).1
}
