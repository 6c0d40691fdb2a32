//! Tests that cost seconds, each for a mistake of the book's chapter "When it goes wrong".

use std::path::PathBuf;

use mnist::autograd::backprop::gradient_check::relative_difference;
use mnist::autograd::{Tensor, no_grad};
use mnist::dataset::{MnistDataset, Split};
use mnist::diagnose::diagnose;
use mnist::evaluate::evaluate;
use mnist::layers::{Module, Sequential};
use mnist::loader::{Batch, shuffled};
use mnist::optim::{Optimizer, Sgd, SgdOptions};
use mnist::purpose::Purpose;
use mnist::recipe::Recipe;
use mnist::train::parameters;
use ndarray::{Array2, ArrayD, Axis};

fn data(split: Split) -> MnistDataset {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../data/mnist");
    MnistDataset::load(&folder, split).expect("the repository has MNIST")
}

fn first_batch() -> Batch<f32> {
    let train = data(Split::Train);
    let order = shuffled((0..train.len()).collect(), &mut Purpose::Order(0).generator(0));
    Batch::gather(&train, &order[..64], Recipe::reference().normalize)
}

fn fresh_model() -> Sequential<f32> {
    Recipe::reference().architecture.build(&mut Purpose::Weights.generator(0))
}

fn loss(model: &Sequential<f32>, batch: &Batch<f32>) -> Tensor<f32> {
    model.forward(&batch.inputs).nll_loss(&batch.targets)
}

fn step(model: &Sequential<f32>, batch: &Batch<f32>, lr: f32) {
    let mut optimizer = Sgd::new(parameters(model), SgdOptions::new(lr));
    optimizer.zero_grad();
    loss(model, batch).backward();
    optimizer.step();
}

fn change_by_one_step(model: &Sequential<f32>, batch: &Batch<f32>) -> ArrayD<f32> {
    let weight = &parameters(model)[0];
    let before = weight.value().into_owned();
    step(model, batch, 0.001);
    let change = weight.value().into_owned() - &before;
    weight.update(|mut weight| weight.assign(&before));
    change
}

#[test]
fn two_steps_from_the_same_weights_with_the_same_batch_are_the_same_step() {
    let (model, batch) = (fresh_model(), first_batch());
    let kept: Vec<_> = parameters(&model).iter().map(|p| p.value().into_owned()).collect();
    let first = change_by_one_step(&model, &batch);
    for (parameter, value) in parameters(&model).iter().zip(&kept) {
        parameter.update(|mut weights| weights.assign(value));
    }
    let second = change_by_one_step(&model, &batch);
    let off = relative_difference(&first, &second);
    assert!(off == 0.0, "{off:.1e} apart: does an old gradient count again?");
}

#[test]
fn a_tiny_step_lowers_the_loss_for_each_parameter_by_itself() {
    let (model, batch) = (fresh_model(), first_batch());
    for (name, parameter) in model.named_parameters() {
        parameters(&model).iter().for_each(Tensor::zero_grad);
        let before = loss(&model, &batch);
        before.backward();
        let gradient = parameter.grad().expect("every parameter has one");
        parameter.update(|mut weights| weights.scaled_add(-0.01, &gradient));
        let (before, after) = (before.item(), no_grad(|| loss(&model, &batch)).item());
        assert!(after < before, "{name}: from {before} to {after}: has its step the right sign?");
    }
}

#[test]
fn scores_of_zero_give_each_example_the_loss_of_a_guess() {
    let scores = Tensor::new(Array2::<f32>::zeros((64, 10)));
    let loss = scores.log_softmax(1).nll_loss(&[7; 64]).item();
    assert!((loss - 10_f32.ln()).abs() < 1e-5, "{loss}: is the softmax along the classes?");
}

#[test]
fn the_probabilities_of_each_image_sum_to_one() {
    let log_probs = no_grad(|| fresh_model().forward(&first_batch().inputs));
    for sum in log_probs.value().mapv(f32::exp).sum_axis(Axis(1)) {
        assert!((sum - 1.0).abs() < 1e-5, "they sum to {sum}: is the softmax along the classes?");
    }
}

#[test]
fn one_batch_is_learned_by_heart() {
    let (model, batch) = (fresh_model(), first_batch());
    (0..300).for_each(|_| step(&model, &batch, 0.1));
    let loss = no_grad(|| loss(&model, &batch)).item();
    assert!(loss < 0.01, "{loss} after 300 steps: can the loss reach 0 at all?");
}

#[test]
fn inputs_lie_between_minus_one_and_one() {
    let inputs = first_batch().inputs.value();
    assert!(inputs.iter().all(|x| (-1.0..=1.0).contains(x)), "are the pixels normalized?");
}

#[test]
fn a_batch_taken_twice_has_the_same_loss() {
    let (model, batch) = (fresh_model(), first_batch());
    let input = batch.inputs.value();
    let inputs = ndarray::concatenate(Axis(0), &[input.view(), input.view()]).expect("one shape");
    let twice = Batch { inputs: Tensor::new(inputs), targets: batch.targets.repeat(2) };
    let (once, twice) = (loss(&model, &batch).item(), loss(&model, &twice).item());
    assert!((once - twice).abs() < 1e-5, "{once} and {twice}: is it the mean over the batch?");
}

#[test]
fn no_gradient_of_a_layer_is_zero_before_the_first_step() {
    for layer in diagnose(&fresh_model(), &first_batch()) {
        let largest = layer.weight_gradients.iter().fold(0_f32, |most, g| most.max(g.abs()));
        assert!(largest > 1e-4, "layer {}: {largest}; do all weights begin alike?", layer.place);
    }
}

#[test]
fn after_a_hundred_steps_the_loss_is_lower_and_few_neurons_are_dead() {
    let (model, train) = (fresh_model(), data(Split::Train));
    let order = shuffled((0..train.len()).collect(), &mut Purpose::Order(0).generator(0));
    let normalize = Recipe::reference().normalize;
    for indices in order.chunks(64).take(100) {
        step(&model, &Batch::gather(&train, indices, normalize), 0.1);
    }
    let batch = Batch::gather(&train, &order[..1000], normalize);
    let loss = no_grad(|| loss(&model, &batch)).item();
    let dead: usize = diagnose(&model, &batch).iter().map(|layer| layer.dead).sum();
    assert!(loss < 1.5, "{loss} after 100 steps: are the steps too short, or too long?");
    assert!(dead < 192 / 4, "{dead} of 192 neurons are dead: are the steps too long?");
}

#[test]
fn ten_images_that_were_looked_at_once_have_the_labels_that_a_person_gave_them() {
    // A test cannot see which digit it is. By the number of pixels that are not black it knows the image.
    let digits = [5, 0, 4, 1, 9, 2, 1, 3, 1, 4];
    let pixels = [166, 176, 120, 96, 142, 188, 93, 200, 68, 130];
    let order: Vec<usize> = (0..10).collect();
    let batch = Batch::<f32>::gather(&data(Split::Train), &order, Recipe::reference().normalize);
    for (row, image) in batch.inputs.value().axis_iter(Axis(0)).enumerate() {
        let found = (batch.targets[row], image.iter().filter(|&&x| x > -1.0).count());
        let looked_at = (digits[row], pixels[row]);
        assert_eq!(found, looked_at, "image {row}: do the label and the image belong together?");
    }
}

#[test]
fn a_shuffled_batch_has_nearly_all_digits_in_it() {
    let mut digits = first_batch().targets;
    digits.sort_unstable();
    digits.dedup();
    assert!(digits.len() >= 8, "only {digits:?}: is the order shuffled?");
}

#[test]
fn two_evaluations_give_the_same_numbers_with_dropout_too() {
    let mut architecture = Recipe::reference().architecture;
    architecture.dropout = 0.5;
    let model = architecture.build(&mut Purpose::Weights.generator(0));
    model.train(&mut Purpose::Batch(0).generator(0));
    let (test, images) = (data(Split::Test), [0, 1, 2, 3]);
    let once = || evaluate(&model, &test, &images, Recipe::reference().normalize).outputs;
    assert_eq!(once(), once(), "is the model switched to evaluation?");
}

#[test]
fn no_test_image_is_a_training_image() {
    let (train, test) = (data(Split::Train), data(Split::Test));
    let known: std::collections::HashSet<&[u8]> =
        (0..train.len()).map(|i| train.image(i)).collect();
    let leaked = (0..test.len()).filter(|&i| known.contains(test.image(i))).count();
    assert_eq!(leaked, 0, "{leaked} test images are among the training images");
}
