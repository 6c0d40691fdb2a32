//! Pixels of what plotters wrote as SVG, so that the PNG of a picture can't show anything else.

use std::sync::OnceLock;

use epaint_default_fonts::{HACK_REGULAR, UBUNTU_LIGHT};
use roxmltree::{Document, Node};
use ttf_parser::{Face, OutlineBuilder};
use zeno::{Command, Join, Mask, PathBuilder, PathData, Stroke, Style, Transform};

use crate::sheet::SCALE;

/// Pixels for each logical one, so that a picture is sharp where it is shown at half its size.
const SHARP: f32 = 2.0;
/// Pixels for each drawn one.
const PIXELS: f32 = SHARP / SCALE as f32;

/// The PNG of an SVG.
pub(crate) fn png(svg: &str) -> Vec<u8> {
    let document = Document::parse(svg).expect("plotters writes an SVG that can be read");
    let page = document.root_element();
    let [width, height] = ["width", "height"].map(|name| (SHARP * number(page, name)) as usize);
    let mut picture = Picture { bytes: vec![255; 3 * width * height], width, height };
    // The first of them is the white page, which is there already.
    page.children().filter(Node::is_element).skip(1).for_each(|shape| picture.draw(shape));
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, width as u32, height as u32);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::Fast);
    let written = encoder.write_header().and_then(|mut writer| {
        writer.write_image_data(&picture.bytes)?;
        writer.finish()
    });
    written.expect("a picture of some pixels can be written to memory");
    file
}

fn number(shape: Node, name: &str) -> f32 {
    shape.attribute(name).and_then(|text| text.parse().ok()).unwrap_or(0.0)
}

/// The outline of a shape.
fn path(shape: Node) -> Vec<Command> {
    let at = |x, y| (number(shape, x), number(shape, y));
    let mut path = Vec::new();
    match shape.tag_name().name() {
        "rect" => {
            let (width, height) = at("width", "height");
            path.add_rect(at("x", "y"), width, height);
        }
        "circle" => drop(path.add_circle(at("cx", "cy"), number(shape, "r"))),
        "line" => drop(path.move_to(at("x1", "y1")).line_to(at("x2", "y2"))),
        _ => {
            let corners = shape.attribute("points").unwrap_or_default();
            path.extend(format!("M{corners}").as_str().commands());
        }
    }
    path
}

/// Rows of pixels, each red, green and blue.
struct Picture {
    bytes: Vec<u8>,
    width: usize,
    height: usize,
}

impl Picture {
    fn draw(&mut self, shape: Node) {
        let text = |name| shape.attribute(name).unwrap_or("none");
        if shape.has_tag_name("text") {
            let (path, place) = outline(shape);
            return self.fill(&path, Style::default(), place, text("fill"));
        }
        let (path, scaled) = (path(shape), Transform::scale(PIXELS, PIXELS));
        match text("stroke") {
            "none" => self.fill(&path, Style::default(), scaled, text("fill")),
            color => {
                let mut stroke = Stroke::new(number(shape, "stroke-width"));
                self.fill(&path, (&*stroke.join(Join::Round)).into(), scaled, color);
            }
        }
    }

    fn fill(&mut self, path: &[Command], style: Style, place: Transform, color: &str) {
        let color = u32::from_str_radix(color.trim_start_matches('#'), 16).unwrap_or(0);
        let [_, red, green, blue] = color.to_be_bytes();
        let (mask, place) = Mask::new(path).style(style).transform(Some(place)).render();
        for (coverages, y) in mask.chunks_exact(place.width.max(1) as usize).zip(place.top..) {
            for (&coverage, x) in coverages.iter().zip(place.left..) {
                let is_inside = |at: i32, size: usize| (0..size as i32).contains(&at);
                if coverage == 0 || !is_inside(x, self.width) || !is_inside(y, self.height) {
                    continue;
                }
                let start = 3 * (y as usize * self.width + x as usize);
                let pixel = &mut self.bytes[start..start + 3];
                for (byte, color) in pixel.iter_mut().zip([red, green, blue]) {
                    let part = u32::from(coverage);
                    let sum = u32::from(*byte) * (255 - part) + u32::from(color) * part;
                    *byte = ((sum + 127) / 255) as u8;
                }
            }
        }
    }
}

/// The outline of a text in ems from the left end of its base line, and how it comes to its place.
fn outline(text: Node) -> (Vec<Command>, Transform) {
    static FONTS: OnceLock<[Face<'static>; 2]> = OnceLock::new();
    let fonts = FONTS.get_or_init(|| {
        [UBUNTU_LIGHT, HACK_REGULAR]
            .map(|font| Face::parse(font, 0).expect("the fonts that we ship can be read"))
    });
    let mut outline = Outline { path: Vec::new(), along: 0.0, em: 0.0 };
    for c in text.text().unwrap_or_default().trim().chars() {
        // Arrows, for one, are only in the second.
        let found = fonts.iter().find_map(|font| Some((font, font.glyph_index(c)?)));
        let Some((font, glyph)) = found else { continue };
        outline.em = 1.0 / f32::from(font.units_per_em());
        font.outline_glyph(glyph, &mut outline);
        outline.along += f32::from(font.glyph_hor_advance(glyph).unwrap_or(0)) * outline.em;
    }
    let size = PIXELS * number(text, "font-size");
    let left = match text.attribute("text-anchor") {
        Some("middle") => 0.5 * size * outline.along,
        Some("end") => size * outline.along,
        _ => 0.0,
    };
    let below = match text.attribute("dy") {
        Some("0.5ex") => 0.26 * size,
        Some("-0.5ex") => -0.26 * size,
        _ => 0.76 * size,
    };
    let (x, y) = (PIXELS * number(text, "x"), PIXELS * number(text, "y"));
    let place = match text.attribute("transform") {
        None => Transform::new(size, 0.0, 0.0, -size, x - left, y + below),
        Some(_upward) => Transform::new(0.0, -size, -size, 0.0, x + below, y + left),
    };
    (outline.path, place)
}

/// Collects the outlines of glyphs, one behind the other.
struct Outline {
    path: Vec<Command>,
    along: f32,
    em: f32,
}

impl Outline {
    fn at(&self, x: f32, y: f32) -> (f32, f32) {
        (self.along + x * self.em, y * self.em)
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(self.at(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.at(x, y));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.path.quad_to(self.at(x1, y1), self.at(x, y));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.path.curve_to(self.at(x1, y1), self.at(x2, y2), self.at(x, y));
    }

    fn close(&mut self) {
        self.path.close();
    }
}
