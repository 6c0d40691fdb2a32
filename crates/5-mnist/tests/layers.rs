//! What layers promise: PyTorch's initialization, dropout's two modes, PyTorch's names.

use mnist::autograd::Tensor;
use mnist::layers::{Dropout, Linear, LogSoftmax, Module, ReLU, Sequential};
use ndarray::Array2;
use rand_chacha::{ChaCha8Rng, rand_core::SeedableRng};
use reference::Reference;

fn generator(seed: u64) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(seed)
}

#[test]
fn initial_weights_and_biases_are_distributed_as_pytorchs() {
    let recorded = Reference::open("initialization");
    let description = recorded.description();
    for layer in description["layers"].as_array().expect("a list of layers") {
        let size = |key: &str| layer[key].as_u64().expect("a size") as usize;
        let (inputs, outputs) = (size("inputs"), size("outputs"));
        let bound = layer["bound"].as_f64().expect("a bound");
        let generator = &mut generator(0);
        let layers: Vec<Linear<f64>> =
            (0..200).map(|_| Linear::new(inputs, outputs, generator)).collect();
        for (index, name) in ["weight", "bias"].into_iter().enumerate() {
            let ours: Vec<f64> = layers
                .iter()
                .flat_map(|layer| layer.named_parameters()[index].1.value().into_iter())
                .collect();
            let n = ours.len() as f64;
            let mean = ours.iter().sum::<f64>() / n;
            let variance = ours.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / n;
            let largest = ours.iter().fold(0.0_f64, |most, x| most.max(x.abs()));

            let what = format!("Linear({inputs}, {outputs}).{name}");
            let pytorch = recorded.array(&format!("{}/{name}", layer["name"].as_str().unwrap()));
            let (pytorch_mean, pytorch_variance) = (pytorch[[2]], pytorch[[3]]);
            // Both are samples: five standard errors, once for theirs and once for ours.
            let mean_error = 5.0 * (2.0 * pytorch_variance / n).sqrt();
            assert!(
                ours.iter().all(|x| x.abs() <= bound),
                "{what}: {largest} is outside of ±{bound}"
            );
            assert!(largest > 0.99 * bound, "{what}: only up to {largest}, not ±{bound}");
            assert!(
                (mean - pytorch_mean).abs() < mean_error,
                "{what}: mean {mean}, {pytorch_mean} in PyTorch"
            );
            let variance_error = 5.0 * pytorch_variance * (1.6 / n).sqrt();
            assert!(
                (variance - pytorch_variance).abs() < variance_error,
                "{what}: variance {variance}, {pytorch_variance} in PyTorch"
            );
        }
    }
}

#[test]
fn dropout_changes_nothing_in_evaluation() {
    let dropout = Dropout::new(0.5);
    let input = Tensor::new(Array2::<f64>::ones((3, 4)));
    assert_eq!(dropout.forward(&input).value(), input.value(), "it starts in evaluation");
    Module::<f64>::train(&dropout, &mut generator(0));
    assert_ne!(dropout.forward(&input).value(), input.value());
    Module::<f64>::eval(&dropout);
    assert_eq!(dropout.forward(&input).value(), input.value());
}

#[test]
fn dropout_in_training_drops_its_share_and_keeps_the_mean() {
    let dropout = Dropout::new(0.25);
    Module::<f64>::train(&dropout, &mut generator(0));
    let output = dropout.forward(&Tensor::new(Array2::<f64>::ones((200, 500)))).value();
    let dropped = output.iter().filter(|&&x| x == 0.0).count() as f64 / 1e5;
    assert!((dropped - 0.25).abs() < 0.01, "{dropped} were dropped, not a quarter");
    assert!((output.mean().unwrap() - 1.0).abs() < 0.01, "what is kept is divided by 1 − p");
    assert!(output.iter().all(|&x| x == 0.0 || x == 1.0 / 0.75));
}

#[test]
fn dropout_passes_the_gradient_only_where_it_passed_the_value() {
    let dropout = Dropout::new(0.5);
    Module::<f64>::train(&dropout, &mut generator(0));
    let input = Tensor::parameter(Array2::<f64>::ones((3, 4)));
    let output = dropout.forward(&input);
    output.sum().backward();
    assert_eq!(input.grad().unwrap(), output.value());
}

#[test]
fn two_dropouts_of_a_model_do_not_drop_the_same() {
    let first = Dropout::new(0.5);
    let second = Dropout::new(0.5);
    let both = &mut generator(0);
    Module::<f64>::train(&first, both);
    Module::<f64>::train(&second, both);
    let input = Tensor::new(Array2::<f64>::ones((10, 10)));
    assert_ne!(first.forward(&input).value(), second.forward(&input).value());
}

#[test]
fn a_row_of_modules_switches_each_of_them_to_training_and_back() {
    let model: Sequential<f64> = Sequential::new(vec![Box::new(ReLU), Box::new(Dropout::new(0.5))]);
    let input = Tensor::new(Array2::ones((3, 4)));
    model.train(&mut generator(0));
    assert_ne!(model.forward(&input).value(), input.value());
    model.eval();
    assert_eq!(model.forward(&input).value(), input.value(), "dropout still drops");
}

#[test]
fn parameters_have_pytorchs_names() {
    let generator = &mut generator(0);
    let model: Sequential<f32> = Sequential::new(vec![
        Box::new(Linear::new(4, 3, generator)),
        Box::new(ReLU),
        Box::new(Linear::new(3, 2, generator)),
        Box::new(LogSoftmax),
    ]);
    let names: Vec<String> = model.named_parameters().into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["0.weight", "0.bias", "2.weight", "2.bias"]);
    assert_eq!(model.named_parameters()[2].1.shape(), [2, 3], "(out, in), as PyTorch's");
}

#[test]
#[should_panic(expected = "at least 0 and below 1, not 1")]
fn dropping_everything_is_refused() {
    Dropout::new(1.0);
}
