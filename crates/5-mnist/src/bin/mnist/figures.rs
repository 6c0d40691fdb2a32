//! The pictures of a run.

use std::path::Path;

use mnist::dataset::{CLASSES, MnistDataset, SIDE};
use mnist::diagnose::LayerDiagnosis;
use mnist::evaluate::Evaluation;
use mnist::layers::Module;
use mnist::train::{Progress, Score, Trainer};
use ndarray::Array2;
use output::{Error, save_file};
use picture::Reading;
use plot::{Bars, Chart, Color, Figure, Image, Matrix, Series};
use rayon::prelude::*;

/// Draws all pictures of a finished run into `out`.
pub fn save_all(
    out: &Path,
    trainer: &Trainer,
    test: &MnistDataset,
    evaluation: &Evaluation,
    diagnoses: &[LayerDiagnosis],
) -> Result<(), Error> {
    let figures = [
        ("loss.png", losses(trainer)),
        ("accuracy.png", accuracies(&trainer.progress)),
        ("predictions.png", predictions(test, evaluation)),
        ("confusion.png", confusion(evaluation)),
        ("worst.png", worst(test, evaluation)),
        ("weights.png", first_weights(trainer)),
        ("layers.png", layers(diagnoses)),
    ];
    figures.par_iter().try_for_each(|(name, figure)| save_file(&out.join(name), &figure.png()))
}

/// Every batch's loss faint, the means of the epochs strong.
fn losses(trainer: &Trainer) -> Figure {
    let per_epoch = trainer.batches_per_epoch() as f64;
    let losses = trainer.batch_losses.iter().enumerate();
    let batches = losses.map(|(batch, &loss)| ((batch + 1) as f64 / per_epoch, f64::from(loss)));
    let history = &trainer.progress.history;
    // A mean over an epoch belongs in the middle of it.
    let train = history.iter().enumerate().map(|(epoch, row)| (epoch as f64 + 0.5, row.train_loss));
    let scores = history.iter().flat_map(|row| [row.validation, row.test]).flatten();
    let means = history.iter().map(|row| row.train_loss).chain(scores.map(|score| score.loss));
    let chart = Chart::new("Loss while training", "epoch", "negative log-likelihood")
        .y_range(0.0, top_of_losses(&trainer.batch_losses, means))
        .series(Series::faint_line("each batch", Color::Sky, batches))
        .series(Series::marked_line("training, mean of each epoch", Color::Blue, train));
    Figure::new("").panel(with_scores(chart, &trainer.progress, |score| score.loss))
}

/// How high the axis of the losses is: all means are on it, and nearly all batches. The first batches,
/// or a few that jump, would press the rest down to where no turn is seen.
fn top_of_losses(batches: &[f32], means: impl Iterator<Item = f64>) -> f64 {
    let mut sorted: Vec<_> = batches.iter().copied().filter(|loss| loss.is_finite()).collect();
    sorted.sort_by(f32::total_cmp);
    let nearly_all = sorted.get(sorted.len() * 98 / 100).map_or(0.0, |&loss| f64::from(loss));
    1.06 * means.filter(|mean| mean.is_finite()).fold(nearly_all, f64::max)
}

fn accuracies(progress: &Progress) -> Figure {
    let chart = Chart::new("Accuracy after each epoch", "epoch", "right predictions, %")
        .x_range(0.0, progress.history.len() as f64);
    Figure::new("").panel(with_scores(chart, progress, |score| 100.0 * score.accuracy))
}

/// Adds a line for the validation split and one for the test set, where they were measured.
fn with_scores(chart: Chart, progress: &Progress, value: impl Fn(Score) -> f64) -> Chart {
    let curve = |scores: Vec<Option<Score>>| -> Vec<(f64, f64)> {
        let scores = scores.into_iter().enumerate();
        scores.filter_map(|(epoch, score)| Some(((epoch + 1) as f64, value(score?)))).collect()
    };
    let history = &progress.history;
    let validation = curve(history.iter().map(|row| row.validation).collect());
    let test = curve(history.iter().map(|row| row.test).collect());
    let chart = match &validation[..] {
        [] => chart,
        _ => chart.series(Series::marked_line(
            "validation, after each epoch",
            Color::Orange,
            validation,
        )),
    };
    match &test[..] {
        &[one] => chart.series(Series::marker("test, at the end", Color::Vermilion, one)),
        _ => chart.series(Series::marked_line("test, after each epoch", Color::Vermilion, test)),
    }
}

/// Test digits, four that were read right and four that were not, each beside its probabilities.
fn predictions(test: &MnistDataset, evaluation: &Evaluation) -> Figure {
    const OF_EACH: usize = 4;
    let predictions = evaluation.predictions();
    let images = |right: bool| {
        let is_right = |image: &usize| predictions[*image] == evaluation.targets[*image];
        (0..test.len()).filter(move |image| is_right(image) == right).take(OF_EACH)
    };
    let figure = Figure::new("What the network reads: four right, four wrong")
        .columns(4)
        .panel_size(170, 190);
    images(true).chain(images(false)).fold(figure, |figure, image| {
        let (target, prediction) = (evaluation.targets[image], predictions[image]);
        figure
            .panel(digit(
                test,
                image,
                &format!("test image {image}: a {target}"),
                target != prediction,
            ))
            .panel(probability_bars(&evaluation.probabilities(image), prediction, Some(target)))
    })
}

fn worst(test: &MnistDataset, evaluation: &Evaluation) -> Figure {
    let predictions = evaluation.predictions();
    let figure = Figure::new("The worst mistakes on the test set, the largest loss first")
        .columns(5)
        .panel_size(150, 170);
    evaluation.worst(20).into_iter().fold(figure, |figure, image| {
        let (target, prediction) = (evaluation.targets[image], predictions[image]);
        let probability = 100.0 * evaluation.probabilities(image)[prediction];
        figure.panel(digit(
            test,
            image,
            &format!("a {target}, read as {prediction} ({probability:.0} %)"),
            target != prediction,
        ))
    })
}

fn confusion(evaluation: &Evaluation) -> Figure {
    let right = 100.0 * evaluation.accuracy();
    let images = evaluation.targets.len();
    Figure::new("").panel_size(640, 600).panel(Matrix {
        title: format!("{images} test digits, {right:.2} % read right"),
        row_title: "the digit".into(),
        column_title: "what it was taken for".into(),
        labels: digit_labels(),
        counts: evaluation.confusion(),
    })
}

/// The weights of the first layer, each neuron's as an image: what it looks for.
fn first_weights(trainer: &Trainer) -> Figure {
    const NEURONS: usize = 32;
    let parameters = trainer.model.named_parameters();
    let (_, weight) = &parameters[0];
    let weight = weight.value();
    let figure = Figure::new("What the first layer looks for: orange for ink, blue for none")
        .columns(8)
        .panel_size(110, 130);
    weight.outer_iter().take(NEURONS).enumerate().fold(figure, |figure, (neuron, weights)| {
        let weights = weights.iter().map(|&weight| f64::from(weight));
        figure.panel(Image::diverging(SIDE, weights, &format!("neuron {neuron}")))
    })
}

/// For every layer a histogram of its outputs, and one of the gradients of its weights; of a very deep
/// network for the first layers.
fn layers(diagnoses: &[LayerDiagnosis]) -> Figure {
    let figure = Figure::new("Inside the layers, for one batch of test digits")
        .columns(2)
        .panel_size(430, 260);
    diagnoses.iter().take(12).fold(figure, |figure, layer| {
        let place = layer.place;
        figure
            .panel(
                Chart::new(&format!("outputs after layer {place}"), "output", "share, %")
                    .series(Series::steps("", Color::Blue, histogram(layer.activations.iter()))),
            )
            .panel(
                Chart::new(&format!("gradients of {place}.weight"), "gradient", "share, %").series(
                    Series::steps("", Color::Orange, histogram(layer.weight_gradients.iter())),
                ),
            )
    })
}

/// The share of the numbers, in percent, in each of 40 equal steps from the smallest to the largest.
fn histogram<'a>(numbers: impl Iterator<Item = &'a f32>) -> Vec<(f64, f64)> {
    const STEPS: usize = 40;
    let numbers: Vec<f64> = numbers.map(|&x| f64::from(x)).collect();
    let smallest = numbers.iter().copied().fold(f64::INFINITY, f64::min);
    let largest = numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let width = (largest - smallest).max(f64::MIN_POSITIVE) / STEPS as f64;
    let mut counts = [0; STEPS];
    for number in &numbers {
        counts[(((number - smallest) / width) as usize).min(STEPS - 1)] += 1;
    }
    let share = |count: usize| 100.0 * count as f64 / numbers.len() as f64;
    let edges = (0..STEPS).map(|step| (smallest + step as f64 * width, share(counts[step])));
    edges.chain([(largest, 0.0)]).collect()
}

/// A person's picture, what is left of it without its paper, what the network sees, and its probabilities, with the
/// predicted digit's bar in green.
pub fn save_prediction(
    path: &Path,
    reading: &Reading,
    probabilities: &[f64],
    prediction: usize,
) -> Result<(), Error> {
    let figure = Figure::new("")
        .columns(4)
        .panel_size(250, 270)
        .panel(small_picture(&reading.picture, "the picture"))
        .panel(small_picture(&reading.ink, "the paper removed"))
        .panel(gray_image(&reading.frame, "what the network sees"))
        .panel(probability_bars(probabilities, prediction, None));
    save_file(path, &figure.png())
}

/// A picture with as few pixels as a panel can show.
fn small_picture(picture: &Array2<f32>, caption: &str) -> Image {
    const LONGER_SIDE: usize = 240;
    let (height, width) = picture.dim();
    let factor = height.max(width).div_ceil(LONGER_SIDE);
    let squares = picture.exact_chunks((factor, factor));
    let means = squares.into_iter().map(|square| f64::from(square.mean().unwrap_or(0.0)));
    Image::gray(width / factor, means, caption)
}

fn digit(dataset: &MnistDataset, index: usize, caption: &str, is_wrong: bool) -> Image {
    gray_image(dataset.image(index), caption).highlight(is_wrong)
}

fn gray_image(pixels: &[u8], caption: &str) -> Image {
    Image::gray(SIDE, pixels.iter().map(|&pixel| f64::from(pixel) / 255.0), caption)
}

/// Ten bars; the predicted digit's is green when it is the target, or when there is none to compare
/// with, and vermilion when it is not.
fn probability_bars(probabilities: &[f64], prediction: usize, target: Option<usize>) -> Bars {
    let color = |digit: usize| match target {
        Some(target) if digit == target => Color::Green,
        Some(_) if digit == prediction => Color::Vermilion,
        None if digit == prediction => Color::Green,
        _ => Color::Gray,
    };
    Bars {
        title: String::new(),
        labels: digit_labels(),
        values: probabilities.to_vec(),
        colors: (0..CLASSES).map(color).collect(),
        x_label: "probability".into(),
        y_label: "digit".into(),
    }
}

fn digit_labels() -> Vec<String> {
    (0..CLASSES).map(|digit| digit.to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axis_of_the_losses_grows_with_them_but_not_for_a_few_batches() {
        let high = top_of_losses(&[7.0; 100], [6.0, 8.0].into_iter());
        assert!(high > 8.0, "losses above 2.5 must be on the axis, not above its end at {high}");
        let mut batches = [0.2; 1000];
        batches[..10].fill(2.3);
        let low = top_of_losses(&batches, [0.4, 0.3].into_iter());
        assert!((0.4..0.6).contains(&low), "ten high batches of 1000 press the rest down: {low}");
        assert!(top_of_losses(&[f32::NAN], [f64::NAN].into_iter()).is_finite());
    }
}
