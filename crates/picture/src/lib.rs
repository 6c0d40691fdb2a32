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

use ndarray::{Array1, Array2, Axis, Zip};

/// The width and height of MNIST's images, in pixels.
pub const SIDE: usize = 28;
/// The pixels of one.
pub const PIXELS: usize = SIDE * SIDE;

/// The longer side of a digit in the frame.
const DIGIT_SIDE: usize = 20;
/// Where its center of mass is put, counted in pixels from 0. Over the training images it is at 14.00.
const MIDDLE: f32 = 14.0;
/// An image of the data set has its center of mass no farther from there: whole pixels were moved.
const OFF_MIDDLE: f32 = 0.75;
/// The longer side, in cells, of the grid on which the paper is estimated: light changes slowly.
const PAPER_CELLS: usize = 32;
/// The paper's color is a median over this share of the longer side in each direction. At first the window has to be so
/// large that a digit covers less than half of it. Each further look leaves out the ink that the last one found, so that
/// it can follow a shadow more closely.
const PAPER_REACHES: [f32; 3] = [0.3, 0.2, 0.15];
/// Ink takes a share of the light away, so in a shadow it counts more. To both lights this much is added, or on black
/// paper a trace of light would count without end.
const MORE_LIGHT: f32 = 0.25;
/// Ink differs from the paper by at least this much of the way from black to white. Less is a fold, or the rounding of
/// bytes.
const LEAST_CONTRAST: f32 = 0.05;
/// Ink stands out of the noise by at least this factor.
const ABOVE_NOISE: f32 = 4.0;
/// A ruled line differs from the paper around by at least this much.
const LEAST_LINE: f32 = 0.025;
/// A ruled line is no thicker than this share of the longer side.
const LINE_WIDTH: f32 = 0.02;
/// A ruled line climbs at most this many pixels for each pixel along it, about 5 degrees.
const STEEPEST_LINE: f32 = 0.09;
/// A row is looked at in at most this many pieces…
const LINE_PIECES: usize = 64;
/// …and has a line if half of the pieces have ink in each part of so many.
const LINE_PART: usize = 8;
/// A rim has more of its pixels on the picture's edge than this share of the sides of its rectangle; a digit that the
/// edge cuts touches it in fewer.
const RIM: f32 = 0.58;
/// A digit fills its picture if it takes this share of both sides…
const FILLS: f32 = 0.7;
/// …and less than this of the area between: more is the paper in a dark frame.
const MOST_AREA: f32 = 0.7;
/// The same for each time that its ink is stronger than the border is uneven: more is the lit middle of the paper.
const EVEN_AREA: f32 = 0.12;
/// A digit's longer side is at least this share of the picture's. What is smaller is dust.
const LEAST_DIGIT: f32 = 0.04;
/// What touches the edge is chosen only if it is larger than the inverse of this, compared with what does not.
const AT_EDGE: f32 = 0.25;
/// What is inside of a box takes at least this share of the box's longer side. Less is the loop of a digit.
const IN_BOX: f32 = 0.3;
/// A smaller part belongs to the digit if it has at least this share of the area of its largest part…
const PART_AREA: f32 = 0.03;
/// …and is no farther from it than this share of its longer side.
const PART_GAP: f32 = 0.25;
/// A second part with this share of the area of the first may be another digit.
const SECOND_DIGIT: f32 = 0.35;
/// Strokes are at least as thick as this share of the digit's longer side; in the data set they seldom are thinner.
const THINNEST_STROKE: f32 = 0.08;
/// This share of the pixels with ink in the frame is below white.
const STRETCH: f32 = 0.8;

/// Red, green and blue, each from 0 to 1.
type Color = [f32; 3];
/// A row and a column, or how many there are of them.
type Place = (usize, usize);

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
    let colors = flatten(width, height, rgba);
    let picture = colors.mapv(shade);
    if let Some(ink) = already_framed(&picture) {
        return Ok(Reading { frame: bytes(&ink), picture, ink, doubt: None });
    }
    // Around a digit that fills its picture is too little paper to see how its color changes: it is taken as even.
    let border = colors.indexed_iter().filter(|(place, _)| is_on_edge(*place, colors.dim()));
    let even = median_color(border.map(|(_, color)| *color)).ok_or(NoDigit)?;
    let found = find(&colors, Some(even)).or_else(|| find(&colors, None));
    let (ink, doubt) = found.ok_or(NoDigit)?;
    Ok(Reading { frame: frame(&ink), picture, ink, doubt })
}

/// The ink of a digit that takes nearly all of a picture whose paper is even, or of a digit on paper whose color is found
/// from the picture. Each look knows from the last one what is ink and what is a rim: without a dark rim, faint ink is seen.
fn find(colors: &Array2<Color>, even: Option<Color>) -> Option<(Array2<f32>, Option<Doubt>)> {
    let size = colors.dim();
    let mut rim = Array2::from_elem(size, false);
    let mut covered = rim.clone();
    let mut found = None;
    for reach in PAPER_REACHES {
        let paper = match even {
            Some(color) => Array2::from_elem(size, color),
            None => paper(colors, &covered, reach),
        };
        let ink = without_lines(ink(colors, &paper, &rim));
        let Some(threshold) = threshold(&ink) else { break };
        let parts = parts(&ink, threshold);
        let has_rim = parts.iter().any(|part| part.is_rim(size));
        if let Some((digit, doubt)) = choose(&parts, size) {
            let full = median(digit.iter().flat_map(|part| &part.pixels).map(|&place| ink[place]));
            let border = ink.indexed_iter().filter(|(place, _)| is_on_edge(*place, size));
            let uneven = median(border.map(|(_, ink)| ink.abs()));
            let fills = !has_rim && digit[0].fills(size, full / uneven);
            let digit: Vec<Part> = digit.into_iter().cloned().collect();
            found = Some((ink, threshold, full, digit, doubt, fills));
        }
        if even.is_some() && !has_rim {
            break;
        }
        for part in parts {
            let is_rim = part.is_rim(size);
            for near in part.pixels.iter().flat_map(|&place| around(place, size, 2)) {
                covered[near] = true;
                rim[near] |= is_rim;
            }
        }
    }
    let (ink, threshold, full, digit, doubt, fills) = found?;
    (even.is_none() || fills).then(|| (strokes(&ink, threshold, full, &digit), doubt))
}

/// The picture's colors. Transparent places show white paper, or black if all that is drawn is light.
pub fn flatten(width: usize, height: usize, rgba: &[u8]) -> Array2<Color> {
    let pixels = rgba.chunks_exact(4).map(|pixel| {
        let [r, g, b, opacity] = [0, 1, 2, 3].map(|channel| f32::from(pixel[channel]) / 255.0);
        ([r, g, b], opacity)
    });
    let is_light = pixels.clone().all(|(color, opacity)| opacity < 0.5 || shade(color) > 0.5);
    let paper = if is_light { 0.0 } else { 1.0 };
    let laid = pixels
        .map(|(color, opacity)| color.map(|channel| opacity * channel + (1.0 - opacity) * paper));
    Array2::from_shape_vec((height, width), laid.collect()).expect("as many as there are pixels")
}

/// How bright a color looks.
fn shade([r, g, b]: Color) -> f32 {
    0.299 * r + 0.587 * g + 0.114 * b
}

/// The ink of a picture that needs no work: 28 × 28, black without ink (or white, and then turned), the digit in 20 × 20
/// pixels, its center of mass in the middle.
fn already_framed(picture: &Array2<f32>) -> Option<Array2<f32>> {
    let paper = picture.get((0, 0))?.round();
    let ink = picture.mapv(|shade| (shade - paper).abs());
    let inked = ink.indexed_iter().filter(|(_, ink)| **ink > 0.0);
    let (rows, columns) = bounds(inked.map(|(place, _)| place))?;
    let fits = rows.len().max(columns.len()) == DIGIT_SIDE;
    let (y, x) = center_of_mass(&ink);
    let centered = (y - MIDDLE).abs() < OFF_MIDDLE && (x - MIDDLE).abs() < OFF_MIDDLE;
    (ink.dim() == (SIDE, SIDE) && fits && centered).then_some(ink)
}

/// The color of the paper at each place: the median of the colors around it, by channel, where nothing is covered. Ink
/// covers less than half of its surroundings, so the median does not see it; and it follows the edge of a shadow, which
/// a mean would blur. `reach` is how far to look, as a share of the longer side.
pub fn paper(colors: &Array2<Color>, covered: &Array2<bool>, reach: f32) -> Array2<Color> {
    let (height, width) = colors.dim();
    let cell = height.max(width).div_ceil(PAPER_CELLS).max(1);
    let size = (height.div_ceil(cell), width.div_ceil(cell));
    let cells = Array2::from_shape_fn(size, |(row, column)| {
        let (y, x) = (row * cell, column * cell);
        let places = rectangle(y..(y + cell).min(height), x..(x + cell).min(width));
        let shown: Vec<_> = places.clone().filter(|&place| !covered[place]).collect();
        let is_paper = 2 * shown.len() >= places.count();
        median_color(shown.into_iter().filter(|_| is_paper).map(|place| colors[place]))
    });
    let anywhere = median_color(cells.iter().flatten().copied()).unwrap_or_default();
    let reach = (reach * size.0.max(size.1) as f32).ceil() as usize;
    let medians = Array2::from_shape_fn(size, |place| {
        let near = around(place, size, reach).filter_map(|near| cells[near]);
        median_color(near).unwrap_or(anywhere)
    });
    // Between the colors of the cells around a pixel all may be paper, such as the soft edge of a shadow.
    let fold = |pick: fn(f32, f32) -> f32| {
        Array2::from_shape_fn(size, |place| {
            let near = around(place, size, 1).map(|near| medians[near]);
            near.reduce(|a, b| [0, 1, 2].map(|c| pick(a[c], b[c]))).expect("a cell is near itself")
        })
    };
    let (darkest, brightest) = (fold(f32::min), fold(f32::max));
    Array2::from_shape_fn((height, width), |(y, x)| {
        let place = (y / cell, x / cell);
        [0, 1, 2].map(|c| colors[(y, x)][c].clamp(darkest[place][c], brightest[place][c]))
    })
}

/// The amount of ink in each pixel: the part of its difference from the paper that lies in the direction of the ink's
/// color, which is the mean direction of all differences, the larger ones counting more. 1 is the way from black to
/// white; a rim has none. All paper is brought to the same light first.
pub fn ink(colors: &Array2<Color>, paper: &Array2<Color>, rim: &Array2<bool>) -> Array2<f32> {
    let brightest = paper.iter().map(|&color| shade(color)).fold(0.0, f32::max);
    let difference = Zip::from(colors).and(paper).and(rim).map_collect(|color, paper, &rim| {
        let light = if rim { 0.0 } else { (brightest + MORE_LIGHT) / (shade(*paper) + MORE_LIGHT) };
        [0, 1, 2].map(|c| light * (color[c] - paper[c]))
    });
    let dot = |a: &Color, b: &Color| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    let direction = difference.fold([0.0; 3], |sum, color| {
        [0, 1, 2].map(|c| sum[c] + f64::from(dot(color, color) * color[c]))
    });
    let direction = direction.map(|sum| sum as f32);
    let length = dot(&direction, &direction).sqrt().max(f32::MIN_POSITIVE);
    difference.mapv(|color| dot(&color, &direction) / length / 3.0_f32.sqrt())
}

/// Takes ruled lines out, along and across: a line goes from edge to edge, which no stroke of a digit does.
pub fn without_lines(mut ink: Array2<f32>) -> Array2<f32> {
    for _ in 0..2 {
        remove_lines(&mut ink);
        ink = ink.reversed_axes();
    }
    ink
}

/// Looks for the slant at which the rows have the strongest lines. What stands on a line stays if it is much stronger
/// than the line, and is put together again from above and below if it is not. Rows past an end are those at the other.
fn remove_lines(ink: &mut Array2<f32>) {
    let (height, width) = ink.dim();
    let thickest = (LINE_WIDTH * height.max(width) as f32) as usize;
    if thickest < 2 || height.min(width) < LINE_PIECES {
        return;
    }
    // The mean ink of each row in each piece of it, which has less noise than a pixel.
    let pieces = ink.axis_chunks_iter(Axis(1), width.div_ceil(LINE_PIECES));
    let pieces: Vec<_> = pieces.map(|piece| piece.mean_axis(Axis(1)).expect("columns")).collect();
    let steepest = (STEEPEST_LINE * width as f32) as isize;
    let mut best = (0.0, 0, Vec::new());
    for climb in (0..=steepest).step_by(2).flat_map(|climb| [climb, -climb]) {
        let rows = line_rows(&pieces, climb, thickest);
        let strength = rows.iter().map(|ink| ink * ink).sum::<f32>();
        if strength > best.0 {
            best = (strength, climb, rows);
        }
    }
    let (_, climb, rows) = best;
    let mut start = 0;
    for run in rows.chunk_by(|a, b| (*a > 0.0) == (*b > 0.0)) {
        let line = run.iter().copied().fold(0.0, f32::max);
        // The edges of a line are soft, and it may lie between two rows: one row more on both sides.
        let count = run.len() + 2;
        for (x, mut column) in ink.axis_iter_mut(Axis(1)).enumerate() {
            if line == 0.0 || run.len() > thickest {
                break;
            }
            let row = |y| climbed(start + y, climb, (x as f32 + 0.5) / width as f32, height);
            let (above, below) = (column[row(height - 2)], column[row(count - 1)]);
            for i in 0..count {
                let pixel = &mut column[row(height - 1 + i)];
                if *pixel < 2.0 * line {
                    let way = (i + 1) as f32 / (count + 1) as f32;
                    *pixel = (1.0 - way) * above + way * below;
                }
            }
        }
        start += run.len();
    }
}

/// The row in which a line is at a place from 0 to 1 on its way across, if it is in row `y` in the middle.
fn climbed(y: usize, climb: isize, place: f32, height: usize) -> usize {
    let shift = (climb as f32 * (place - 0.5)).round() as isize;
    (y as isize + shift).rem_euclid(height as isize) as usize
}

/// The ink that each row has on all of its way across, where that is more than in the rows around; else 0.
fn line_rows(pieces: &[Array1<f32>], climb: isize, thickest: usize) -> Vec<f32> {
    let height = pieces[0].len();
    let shifted = pieces.iter().enumerate().map(|(i, piece)| {
        let mut piece = piece.to_vec();
        piece.rotate_left(climbed(0, climb, (i as f32 + 0.5) / pieces.len() as f32, height));
        piece
    });
    let mut rows = vec![f32::MAX; height];
    for part in shifted.collect::<Vec<_>>().chunks_mut(LINE_PART) {
        // The median of each row's pieces: they are sorted by exchanging neighbors, all rows at once.
        for turn in 0..part.len() {
            for pair in part[turn % 2..].chunks_exact_mut(2) {
                let (left, right) = pair.split_at_mut(1);
                for (a, b) in left[0].iter_mut().zip(&mut right[0]) {
                    (*a, *b) = if *b < *a { (*b, *a) } else { (*a, *b) };
                }
            }
        }
        for (row, median) in rows.iter_mut().zip(&part[part.len() / 2]) {
            *row = row.min(*median);
        }
    }
    let above_the_rows_around = |y: usize| {
        let near = y.saturating_sub(2 * thickest)..(y + 2 * thickest + 1).min(height);
        let near = &rows[near];
        // Most rows are not above any other by so much, and need no median.
        if near.iter().all(|ink| rows[y] - ink <= LEAST_LINE) {
            return 0.0;
        }
        let ink = rows[y] - median(near.iter().copied());
        if ink > LEAST_LINE { ink } else { 0.0 }
    };
    (0..height).map(above_the_rows_around).collect()
}

/// The amount of ink above which a pixel belongs to a stroke: the one that parts paper from ink so that the two means are
/// as far apart as can be, each counted with its pixels (Otsu's method). `None` if what it parts is noise.
///
/// Source: N. Otsu, *A threshold selection method from gray-level histograms*.
pub fn threshold(ink: &Array2<f32>) -> Option<f32> {
    let mut sorted: Vec<f32> = ink.iter().map(|ink| ink.max(0.0)).collect();
    sorted.sort_unstable_by(f32::total_cmp);
    let all: f64 = sorted.iter().map(|&ink| f64::from(ink)).sum();
    let (mut best, mut parted, mut sum_below) = (0.0, None, 0.0);
    for (below, pair) in (1..).zip(sorted.windows(2)) {
        sum_below += f64::from(pair[0]);
        let above = sorted.len() - below;
        let apart = (all - sum_below) / above as f64 - sum_below / below as f64;
        let spread = below as f64 * above as f64 * apart * apart;
        if spread > best {
            (best, parted) = (spread, Some((apart as f32, (pair[0] + pair[1]) / 2.0)));
        }
    }
    let (apart, threshold) = parted?;
    (apart > LEAST_CONTRAST.max(ABOVE_NOISE * noise(ink))).then_some(threshold)
}

/// The standard deviation of the noise: most pixels differ from the next by noise alone. Half of the differences of two
/// normal numbers are below 0.67 · √2 standard deviations.
fn noise(ink: &Array2<f32>) -> f32 {
    let pairs = ink.windows((1, 2)).into_iter();
    median(pairs.map(|pair| (pair[(0, 0)] - pair[(0, 1)]).abs())) / (0.67 * 2.0_f32.sqrt())
}

/// Pixels with ink that touch each other, and the rectangle around them.
#[derive(Debug, Clone)]
pub struct Part {
    /// The row and the column of each pixel.
    pub pixels: Vec<Place>,
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
            pixels.extend(around(place, ink.dim(), 1).filter(|&near| mem::take(&mut open[near])));
        }
        let (rows, columns) = bounds(pixels.iter().copied()).expect("it has a pixel");
        parts.push(Part { pixels, rows, columns });
    }
    parts
}

impl Part {
    fn area(&self) -> f32 {
        self.pixels.len() as f32
    }

    fn longer_side(&self) -> f32 {
        self.rows.len().max(self.columns.len()) as f32
    }

    fn on_edge(&self, size: Place) -> usize {
        self.pixels.iter().filter(|&&place| is_on_edge(place, size)).count()
    }

    /// Whether this is no digit but a dark rim, a table, a finger.
    fn is_rim(&self, size: Place) -> bool {
        self.on_edge(size) as f32 > RIM * (self.rows.len() + self.columns.len()) as f32
    }

    /// Whether this is a digit that takes nearly all of the picture. Its ink is so many times as strong as the border is
    /// uneven.
    fn fills(&self, size: Place, strength: f32) -> bool {
        let (rows, columns) = (self.rows.len() as f32, self.columns.len() as f32);
        rows >= FILLS * size.0 as f32
            && columns >= FILLS * size.1 as f32
            && self.area() < MOST_AREA.min(EVEN_AREA * strength) * rows * columns
    }

    /// The empty pixels between the rectangles of two parts.
    fn gap(&self, other: &Part) -> f32 {
        let apart = |a: &Range<usize>, b: &Range<usize>| {
            b.start.saturating_sub(a.end).max(a.start.saturating_sub(b.end))
        };
        apart(&self.rows, &other.rows).max(apart(&self.columns, &other.columns)) as f32
    }

    /// Whether this is a box or a circle drawn around another part.
    fn is_around(&self, other: &Part) -> bool {
        let inside = |a: &Range<usize>, b: &Range<usize>| a.start < b.start && b.end < a.end;
        inside(&self.rows, &other.rows)
            && inside(&self.columns, &other.columns)
            && other.longer_side() > IN_BOX * self.longer_side()
    }
}

/// The parts that make up the digit: the largest one that is no dust, no rim and no box around others, preferably not at
/// the edge, and the smaller ones near it. With a doubt if it is at the edge or another part is about as large.
pub fn choose(parts: &[Part], size: Place) -> Option<(Vec<&Part>, Option<Doubt>)> {
    let is_large = |part: &Part| part.longer_side() >= LEAST_DIGIT * size.0.max(size.1) as f32;
    let is_at_edge = |part: &Part| part.on_edge(size) > 0;
    let is_box = |part: &Part| {
        let mut inside = parts.iter().filter(|other| part.is_around(other));
        inside.any(|other| is_large(other) && !is_at_edge(other))
    };
    let strokes = || parts.iter().filter(|part| !part.is_rim(size) && !is_box(part));
    let weight = |part: &Part| part.area() * if is_at_edge(part) { AT_EDGE } else { 1.0 };
    let large = strokes().filter(|part| is_large(part));
    let largest = large.max_by(|a, b| weight(a).total_cmp(&weight(b)))?;
    let others = || strokes().filter(|part| !ptr::eq(*part, largest));
    // A line under the digit is longer than it.
    let belongs = |part: &&Part| {
        part.area() > PART_AREA * largest.area()
            && part.longer_side() <= largest.longer_side()
            && largest.gap(part) <= PART_GAP * largest.longer_side()
            && (is_at_edge(largest) || !is_at_edge(part))
    };
    let doubt = if is_at_edge(largest) {
        Some(Doubt::AtEdge)
    } else {
        let mut others = others();
        let is_second = |part: &Part| weight(part) > SECOND_DIGIT * weight(largest);
        others.any(is_second).then_some(Doubt::SeveralParts)
    };
    Some((iter::once(largest).chain(others().filter(belongs)).collect(), doubt))
}

/// The ink of the digit's parts and of their soft edge, a pixel wide, as a share of full ink; nothing elsewhere. Strokes
/// of a thin pen are made thicker: scaled to 20 pixels, they would be fainter and thinner than any in the data set.
fn strokes(ink: &Array2<f32>, threshold: f32, full: f32, digit: &[Part]) -> Array2<f32> {
    let pixels = || digit.iter().flat_map(|part| &part.pixels).copied();
    // A long stroke has two pixels at its sides for each pixel of its length.
    let is_side = |&place: &Place| around(place, ink.dim(), 1).any(|near| ink[near] <= threshold);
    let width = 2.0 * pixels().count() as f32 / pixels().filter(is_side).count().max(1) as f32;
    let missing = THINNEST_STROKE * digit[0].longer_side() - width;
    let reach = (missing / 2.0).round() as usize;
    let mut strokes = Array2::zeros(ink.dim());
    for (y, x) in pixels() {
        for near in around((y, x), ink.dim(), reach + 1) {
            let is_stroke = near.0.abs_diff(y).max(near.1.abs_diff(x)) <= reach;
            let ink = if is_stroke { ink[(y, x)] } else { ink[near] };
            strokes[near] = (ink / full).clamp(strokes[near], 1.0);
        }
    }
    strokes
}

/// The digit in MNIST's frame: its longer side is 20 pixels, its center of mass in the middle of 28 × 28. All is black if
/// there is no ink.
pub fn frame(ink: &Array2<f32>) -> [u8; PIXELS] {
    let inked = ink.indexed_iter().filter(|(_, ink)| **ink > 0.5).map(|(place, _)| place);
    let Some((rows, columns)) = bounds(inked) else {
        return [0; PIXELS];
    };
    let scaled = |side: usize| (side * DIGIT_SIDE).div_ceil(rows.len().max(columns.len()));
    let (height, width) = (scaled(rows.len()), scaled(columns.len()));
    let cut = Array2::from_shape_fn((rows.len(), columns.len()), |(y, x)| {
        ink[(rows.start + y, columns.start + x)]
    });
    let small = scale(&scale(&cut, height).reversed_axes(), width).reversed_axes();
    // Scaled down, a thin stroke is faint.
    let white = quantile(small.iter().copied().filter(|ink| *ink > 0.0), STRETCH);
    let small = small.mapv(|ink| (ink / white).min(1.0));
    let (y, x) = center_of_mass(&small);
    let (down, right) = ((MIDDLE - y).round() as usize, (MIDDLE - x).round() as usize);
    let mut frame = Array2::zeros((SIDE, SIDE));
    for ((y, x), &ink) in small.indexed_iter() {
        if let Some(pixel) = frame.get_mut((y + down, x + right)) {
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
    let moment = |along: fn(Place) -> usize| -> f32 {
        ink.indexed_iter().map(|(place, ink)| ink * along(place) as f32).sum()
    };
    (moment(|(y, _)| y) / ink.sum(), moment(|(_, x)| x) / ink.sum())
}

fn bytes(frame: &Array2<f32>) -> [u8; PIXELS] {
    let bytes: Vec<u8> = frame.iter().map(|ink| (255.0 * ink).round() as u8).collect();
    bytes.try_into().expect("28 × 28 pixels")
}

fn is_on_edge((y, x): Place, (height, width): Place) -> bool {
    y == 0 || x == 0 || y + 1 == height || x + 1 == width
}

/// The places in the picture that are at most `reach` rows and columns from one.
fn around((y, x): Place, (height, width): Place, reach: usize) -> impl Iterator<Item = Place> {
    let near = |i: usize, length: usize| i.saturating_sub(reach)..(i + reach + 1).min(length);
    rectangle(near(y, height), near(x, width))
}

/// The places in some rows and columns.
fn rectangle(rows: Range<usize>, columns: Range<usize>) -> impl Iterator<Item = Place> + Clone {
    let width = columns.len();
    (0..rows.len() * width).map(move |i| (rows.start + i / width, columns.start + i % width))
}

/// The rows and the columns from the first place to the last.
fn bounds(mut places: impl Iterator<Item = Place>) -> Option<(Range<usize>, Range<usize>)> {
    let (y, x) = places.next()?;
    Some(places.fold((y..y + 1, x..x + 1), |(rows, columns), (y, x)| {
        let wider = |range: Range<usize>, i: usize| range.start.min(i)..range.end.max(i + 1);
        (wider(rows, y), wider(columns, x))
    }))
}

/// `None` if there are no colors.
fn median_color(colors: impl Iterator<Item = Color>) -> Option<Color> {
    let colors: Vec<Color> = colors.collect();
    let medians = [0, 1, 2].map(|c| median(colors.iter().map(|color| color[c])));
    (!colors.is_empty()).then_some(medians)
}

fn median(numbers: impl Iterator<Item = f32>) -> f32 {
    quantile(numbers, 0.5)
}

/// The value below which a share of the numbers lies; 0 if there are none.
fn quantile(numbers: impl Iterator<Item = f32>, share: f32) -> f32 {
    let mut numbers: Vec<f32> = numbers.collect();
    if numbers.is_empty() {
        return 0.0;
    }
    let place = (share * (numbers.len() - 1) as f32).round() as usize;
    *numbers.select_nth_unstable_by(place, f32::total_cmp).1
}
