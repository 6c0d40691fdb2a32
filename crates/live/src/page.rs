//! What all figures need of a page: pictures as wide as it is, places in them, numbers for people.

use plot::Figure;

/// A page that is narrower is a telephone's.
pub(crate) const NARROW: u32 = 560;

/// A figure as wide as the page with two panels in a row. Where it is narrow they stand one below the other and are
/// lower, so that a reader sees all of them and what moves them.
pub(crate) fn columns(width: u32, height: u32) -> Figure {
    let (count, height) = if width < NARROW { (1, height * 3 / 4) } else { (2, height) };
    grid(width, count, height)
}

/// A figure as wide as the page with so many panels in a row.
pub(crate) fn grid(width: u32, count: u32, height: u32) -> Figure {
    // Room at both sides and between the panels.
    let panel = (width.clamp(200, 2000) - 24 - 14 * (count - 1)) / count;
    Figure::new("").columns(count as usize).panel_size(panel, height)
}

/// Where a point of a panel's axes is, in pixels of the picture.
pub(crate) fn at(figure: &Figure, panel: usize, point: (f64, f64)) -> Vec<f64> {
    let stand = figure.stand(panel).expect("the panel is a chart");
    stand.pixel(point).map_or(Vec::new(), |(x, y)| vec![x, y])
}

/// Which point of a panel's axes is at a pixel of the picture.
pub(crate) fn point(figure: &Figure, panel: usize, pixel: (f64, f64)) -> (f64, f64) {
    figure.stand(panel).expect("the panel is a chart").point(pixel)
}

/// A text with minus signs in place of hyphens before digits.
pub(crate) fn minus(text: &str) -> String {
    let next = text.chars().skip(1).chain([' ']);
    text.chars()
        .zip(next)
        .map(|(c, n)| if c == '-' && n.is_ascii_digit() { '−' } else { c })
        .collect()
}

/// The number of the place that a pixel is nearest to, if one is as near as a finger is wide.
pub(crate) fn nearest(places: impl Iterator<Item = Vec<f64>>, (x, y): (f64, f64)) -> Option<usize> {
    let away = places.map(|place| (place[0] - x).hypot(place[1] - y)).enumerate();
    let nearest = away.min_by(|a, b| a.1.total_cmp(&b.1)).filter(|(_, away)| *away < 24.0);
    nearest.map(|(number, _)| number)
}

/// Whether a pixel of the picture is within the axes of a panel.
pub(crate) fn inside(figure: &Figure, panel: usize, pixel: (f64, f64)) -> bool {
    figure.stand(panel).expect("the panel is a chart").contains(pixel)
}
