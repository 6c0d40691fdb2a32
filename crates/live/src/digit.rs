//! A digit that a reader writes, read by a network.

use backprop::network::argmax;
use mnist::autograd::{Tensor, no_grad};
use mnist::dataset::{PIXELS, SIDE};
use mnist::evaluate::probabilities;
use mnist::layers::Module;
use mnist::model_file::{Hints, SavedModel, from_bytes};
use ndarray::Array2;
use plot::{Bars, Color, Figure, Image};
#[cfg(target_family = "wasm")]
use wasm_bindgen::prelude::wasm_bindgen;

use crate::page::grid;

/// A trained network.
#[cfg_attr(target_family = "wasm", wasm_bindgen)]
pub struct Reader {
    saved: SavedModel,
}

/// What the network makes of a picture.
#[cfg_attr(target_family = "wasm", wasm_bindgen)]
pub struct Answer {
    /// The picture without its paper, as `plot` shows it: how many pixels are in a row, and each from 0 to 1.
    ink: (usize, Vec<f64>),
    frame: Vec<u8>,
    probabilities: Vec<f64>,
    hidden: Vec<Vec<f32>>,
    doubt: Option<String>,
}

#[cfg_attr(target_family = "wasm", wasm_bindgen)]
impl Reader {
    /// The network in a model's file.
    ///
    /// # Errors
    /// When the bytes are no such file.
    #[cfg_attr(target_family = "wasm", wasm_bindgen(constructor))]
    pub fn new(model: &[u8]) -> Result<Self, String> {
        let saved = from_bytes(model, &Hints::default()).map_err(|error| error.to_string())?;
        Ok(Self { saved })
    }

    /// Reads a picture as `predict` does. Each of its pixels has four bytes: red, green, blue, opacity.
    ///
    /// # Errors
    /// When it has another number of bytes, or shows no digit.
    pub fn read(&self, width: usize, height: usize, rgba: &[u8]) -> Result<Answer, String> {
        if rgba.len() != 4 * width * height {
            return Err(format!(
                "expected {} bytes for {width} × {height} pixels, found {}",
                4 * width * height,
                rgba.len()
            ));
        }
        let reading = picture::read(width, height, rgba).map_err(|error| error.to_string())?;
        let SavedModel { model, description, .. } = &self.saved;
        let probabilities = probabilities(model, &reading.frame, description.normalize);
        let mut numbers = vec![0.0; PIXELS];
        description.normalize.apply(&reading.frame, &mut numbers);
        let input = Array2::from_shape_vec((1, PIXELS), numbers).expect("one image");
        let outputs = no_grad(|| model.outputs(&Tensor::new(input)));
        let values = |tensor: &Tensor<f32>| tensor.value().iter().copied().collect::<Vec<_>>();
        let mut layers: Vec<usize> = model
            .named_parameters()
            .iter()
            .filter_map(|(name, _)| name.strip_suffix(".weight")?.parse().ok())
            .collect();
        layers.pop();
        Ok(Answer {
            ink: coarse(&reading.ink),
            frame: reading.frame.to_vec(),
            probabilities,
            // What follows the layer: its activation.
            hidden: layers.iter().map(|layer| values(&outputs[layer + 1])).collect(),
            doubt: reading.doubt.map(|doubt| doubt.to_string()),
        })
    }
}

#[cfg_attr(target_family = "wasm", wasm_bindgen)]
impl Answer {
    /// The digit as the network sees it: 28 × 28 bytes, 0 black and 255 the strongest ink.
    pub fn frame(&self) -> Vec<u8> {
        self.frame.clone()
    }

    /// The probability of each digit.
    pub fn probabilities(&self) -> Vec<f64> {
        self.probabilities.clone()
    }

    /// The most likely digit.
    pub fn digit(&self) -> usize {
        argmax(&ndarray::arr1(&self.probabilities))
    }

    /// The picture without its paper, what the network sees, ten bars, and how strongly each hidden number answers, in a
    /// picture of this width.
    pub fn svg(&self, width: u32) -> String {
        let is_narrow = width < 400;
        let (removed, sees) = match is_narrow {
            true => ("paper removed", "network sees"),
            false => ("the paper removed", "what the network sees"),
        };
        let ink = self.frame.iter().map(|&ink| f64::from(ink) / 255.0);
        let frame = Image::gray(SIDE, ink, sees);
        let (row, ink) = self.ink.clone();
        let ink = Image::gray(row, ink, removed);
        let color = |digit| if digit == self.digit() { Color::Green } else { Color::Gray };
        let bars = Bars {
            title: String::new(),
            labels: (0..self.probabilities.len()).map(|digit| digit.to_string()).collect(),
            values: self.probabilities.clone(),
            colors: (0..self.probabilities.len()).map(color).collect(),
            x_label: "probability".into(),
            y_label: "digit".into(),
        };
        // Three in a row on a telephone too: they are square, and the bars need little room.
        let figure = grid(width, 3, (width / 3).min(175)).panel(ink).panel(frame).panel(bars);
        self.hidden.iter().map(|numbers| lit(numbers, is_narrow)).fold(figure, Figure::panel).svg()
    }

    /// The three most likely digits in words, and why they should not be trusted, if there is a reason.
    pub fn says(&self) -> String {
        let mut digits: Vec<_> = self.probabilities.iter().enumerate().collect();
        digits.sort_by(|a, b| b.1.total_cmp(a.1));
        let likely = |(digit, part): &(usize, &f64)| format!("{digit}: {:.1}%", 100.0 * **part);
        let answer = digits.iter().take(3).map(likely).collect::<Vec<_>>().join(", ");
        match &self.doubt {
            Some(doubt) => format!("{answer} ({doubt})"),
            None => answer,
        }
    }
}

/// A picture with at most 60 pixels in the longer side, each the mean of a square.
fn coarse(picture: &Array2<f32>) -> (usize, Vec<f64>) {
    let (height, width) = picture.dim();
    let side = height.max(width).div_ceil(60);
    let squares = picture.exact_chunks((side, side));
    let means = squares.into_iter().map(|square| f64::from(square.mean().unwrap_or(0.0)));
    (width / side, means.collect())
}

/// The numbers of a hidden layer, in rows: the stronger the color, the larger the number.
fn lit(numbers: &[f32], is_narrow: bool) -> Image {
    let width = numbers.len().clamp(1, 16);
    let mut pixels: Vec<f64> = numbers.iter().copied().map(f64::from).collect();
    pixels.resize(width * numbers.len().div_ceil(width), 0.0);
    let what = if is_narrow { "hidden" } else { "hidden numbers" };
    Image::diverging(width, pixels, &format!("{} {what}", numbers.len()))
}
