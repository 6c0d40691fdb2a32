//! Solutions to the exercises of the book's chapter on MNIST, each with a test.

use std::path::PathBuf;

use mnist::architecture::Architecture;
use mnist::autograd::{Tensor, no_grad};
use mnist::dataset::{CLASSES, MnistDataset, PIXELS, Split};
use mnist::evaluate::evaluate;
use mnist::layers::{Linear, LogSoftmax, Module, Sequential};
use mnist::loader::{Batch, shuffled};
use mnist::optim::{Sgd, SgdOptions};
use mnist::recipe::{Purpose, Recipe};
use mnist::train::{Trainer, parameters, train_batch};
use mnist::transform::Normalize;
use ndarray::ArrayD;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

fn data(split: Split) -> MnistDataset {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist");
    MnistDataset::load(&folder, split).expect("the repository has MNIST")
}

// ANCHOR: the_data_sets_own_mean
/// The normalization after which the pixels of this data set have mean 0 and standard deviation 1.
fn own_normalization(dataset: &MnistDataset) -> Normalize {
    let images = dataset.images();
    let (mut sum, mut squares) = (0.0, 0.0);
    for &pixel in images {
        let pixel = f64::from(pixel) / 255.0;
        sum += pixel;
        squares += pixel * pixel;
    }
    let n = images.len() as f64;
    let mean = sum / n;
    Normalize { mean, std: (squares / n - mean * mean).sqrt() }
}
// ANCHOR_END: the_data_sets_own_mean

#[test]
fn mnists_own_mean_and_deviation_are_the_ones_that_other_texts_use() {
    let Normalize { mean, std } = own_normalization(&data(Split::Train));
    assert!(
        (mean - 0.1307).abs() < 1e-4 && (std - 0.3081).abs() < 1e-4,
        "mean {mean}, deviation {std}: are the pixels divided by 255 first?"
    );
}

// ANCHOR: the_last_batch
/// The mean of the batches' losses, and the mean over all images, of an epoch of `images` images
/// in batches of `size`.
fn two_means(losses: &[f32], images: usize, size: usize) -> (f64, f64) {
    let mean_of_means = losses.iter().map(|&loss| f64::from(loss)).sum::<f64>();
    let weighted = losses.iter().enumerate().map(|(batch, &loss)| {
        let in_batch = size.min(images - batch * size);
        f64::from(loss) * in_batch as f64
    });
    (mean_of_means / losses.len() as f64, weighted.sum::<f64>() / images as f64)
}
// ANCHOR_END: the_last_batch

#[test]
fn the_mean_of_batch_means_is_not_the_mean_over_the_images() {
    let (mean_of_means, mean) = two_means(&[1.0, 1.0, 4.0], 5, 2);
    assert_eq!((mean_of_means, mean), (2.0, 1.6), "the last batch has one image, not two");

    let train = data(Split::Train);
    let recipe = Recipe {
        architecture: Architecture { hidden: vec![16], ..Recipe::reference().architecture },
        ..Recipe::reference()
    };
    let mut trainer = Trainer::new(recipe, train.len());
    trainer.train_epoch(&train, |_| true).expect("a finite loss");
    trainer.finish_epoch(None, None);
    let (mean_of_means, mean) = two_means(&trainer.batch_losses, train.len(), 64);
    let reported = trainer.progress.history[0].train_loss;
    assert_eq!(trainer.batch_losses.len(), 938);
    assert!((mean - reported).abs() < 1e-9, "the trainer reports {reported}, not {mean}");
    assert!((mean_of_means - reported).abs() > 1e-6, "of 938 batches the last has 32 images");
}

// ANCHOR: one_image
/// The most likely digit of one image, and the probability of each.
fn read_one(
    model: &Sequential<f32>,
    dataset: &MnistDataset,
    image: usize,
    normalize: Normalize,
) -> (usize, Vec<f32>) {
    let batch = Batch::gather(dataset, &[image], normalize);
    model.eval();
    let log_probs = no_grad(|| model.forward(&batch.inputs));
    let probs: Vec<f32> = log_probs.value().iter().map(|log_prob| log_prob.exp()).collect();
    let best = (0..CLASSES).max_by(|&a, &b| probs[a].total_cmp(&probs[b]));
    (best.expect("there are ten digits"), probs)
}
// ANCHOR_END: one_image

#[test]
fn the_probabilities_of_one_image_sum_to_one_and_agree_with_the_evaluation() {
    let test = data(Split::Test);
    let recipe = Recipe::reference();
    let model = recipe.architecture.build(&mut recipe.generator(Purpose::Weights));
    let all = evaluate(&model, &test, &[0, 1, 2, 3, 4], recipe.normalize);
    for image in 0..5 {
        let (digit, probs) = read_one(&model, &test, image, recipe.normalize);
        let sum: f32 = probs.iter().sum();
        assert!((sum - 1.0).abs() < 1e-5, "they sum to {sum}: was exp taken of each?");
        assert_eq!(digit, all.predictions()[image], "image {image}");
    }
}

// ANCHOR: one_layer
/// Trains a single linear layer for some epochs, and returns its accuracy on the test set.
fn train_one_layer(train: &MnistDataset, test: &MnistDataset, lr: f32, epochs: usize) -> f64 {
    let generator = &mut ChaCha8Rng::seed_from_u64(0);
    let layer = Linear::new(PIXELS, CLASSES, generator);
    let model = Sequential::new(vec![Box::new(layer), Box::new(LogSoftmax)]);
    let mut optimizer = Sgd::new(parameters(&model), SgdOptions::new(lr));
    let normalize = Normalize::default();
    for _ in 0..epochs {
        let order = shuffled((0..train.len()).collect(), generator);
        for indices in order.chunks(64) {
            train_batch(&model, &mut optimizer, &Batch::gather(train, indices, normalize));
        }
    }
    let all: Vec<usize> = (0..test.len()).collect();
    evaluate(&model, test, &all, normalize).accuracy()
}
// ANCHOR_END: one_layer

#[test]
fn one_layer_reads_most_digits_after_an_epoch() {
    let accuracy = train_one_layer(&data(Split::Train), &data(Split::Test), 0.003, 1);
    println!("one layer, one epoch: {:.2} %", 100.0 * accuracy);
    assert!(
        accuracy > 0.85,
        "{:.2} % right: is zero_grad called, and are the images shuffled?",
        100.0 * accuracy
    );
}

// ANCHOR: the_noise_of_a_batch
/// How far the gradients of single batches are from the gradient of all `indices`, as the square
/// root of the mean squared distance.
fn gradient_noise(
    model: &Sequential<f32>,
    dataset: &MnistDataset,
    indices: &[usize],
    batch_size: usize,
) -> f32 {
    let parameters = parameters(model);
    let gradient = |indices: &[usize]| -> Vec<ArrayD<f32>> {
        parameters.iter().for_each(Tensor::zero_grad);
        let batch = Batch::gather(dataset, indices, Normalize::default());
        model.forward(&batch.inputs).nll_loss(&batch.targets).backward();
        let grads = parameters.iter().map(|parameter| parameter.grad());
        grads.map(|grad| grad.expect("backward was called").into_owned()).collect()
    };
    let whole = gradient(indices);
    let batches = indices.chunks_exact(batch_size);
    let count = batches.len() as f32;
    let distances = batches.map(|batch| -> f32 {
        let pairs = gradient(batch).into_iter().zip(&whole);
        pairs.map(|(grad, whole)| (grad - whole).mapv(|x| x * x).sum()).sum()
    });
    (distances.sum::<f32>() / count).sqrt()
}
// ANCHOR_END: the_noise_of_a_batch

#[test]
fn four_times_the_images_halve_the_noise_of_the_gradient() {
    let train = data(Split::Train);
    let recipe = Recipe::reference();
    let model = recipe.architecture.build(&mut recipe.generator(Purpose::Weights));
    let order = shuffled((0..train.len()).collect(), &mut recipe.generator(Purpose::Order(0)));
    let [small, large] = [16, 64].map(|size| gradient_noise(&model, &train, &order[..6400], size));
    let ratio = small / large;
    assert!(
        (1.8..2.2).contains(&ratio),
        "16 images: {small}, 64 images: {large}, ratio {ratio}: is the loss a mean over the batch?"
    );
}
