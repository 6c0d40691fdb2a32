//! Every optimizer and schedule against 50 steps of PyTorch's.

use mnist::autograd::Tensor;
use mnist::optim::{Adam, AdamOptions, Optimizer, Sgd, SgdOptions};
use mnist::schedule::Schedule;
use ndarray::array;
use reference::{Reference, assert_close};
use serde_json::Value;

const NAMES: [&str; 4] = ["0.weight", "0.bias", "2.weight", "2.bias"];
const STEPS: usize = 50;

fn number(settings: &Value, key: &str) -> f64 {
    settings[key].as_f64().unwrap_or_else(|| panic!("{key} is not a number in {settings}"))
}

fn optimizer(settings: &Value, parameters: Vec<Tensor<f64>>) -> Box<dyn Optimizer<f64>> {
    match settings["optimizer"].as_str() {
        Some("sgd") => Box::new(Sgd::new(
            parameters,
            SgdOptions {
                lr: number(settings, "lr"),
                momentum: number(settings, "momentum"),
                nesterov: settings["nesterov"] == true,
                weight_decay: number(settings, "weight_decay"),
            },
        )),
        Some("adam") => Box::new(Adam::new(
            parameters,
            AdamOptions {
                lr: number(settings, "lr"),
                betas: (number(settings, "beta1"), number(settings, "beta2")),
                eps: number(settings, "eps"),
                weight_decay: number(settings, "weight_decay"),
            },
        )),
        other => panic!("PyTorch recorded {other:?}, which has no counterpart here"),
    }
}

fn schedule(name: Option<&str>) -> Schedule {
    match name {
        None => Schedule::Constant,
        Some("cosine") => Schedule::Cosine,
        Some("one_cycle") => Schedule::OneCycle,
        Some(other) => panic!("PyTorch recorded {other}, which has no counterpart here"),
    }
}

#[test]
fn fifty_steps_of_every_optimizer_equal_pytorchs() {
    let recorded = Reference::open("optimizers");
    let description = recorded.description();
    let configurations = description["configurations"].as_array().expect("a list");
    assert!(configurations.len() >= 10, "only {} were recorded", configurations.len());
    let (input, targets) = (Tensor::new(recorded.array("input")), recorded.indices("targets"));
    for settings in configurations {
        let configuration = settings["name"].as_str().expect("a name");
        let parameters: Vec<Tensor<f64>> =
            NAMES.map(|name| Tensor::parameter(recorded.array(&format!("initial/{name}")))).into();
        let mut optimizer = optimizer(settings, parameters.clone());
        let schedule = schedule(settings["schedule"].as_str());
        for step in 0..STEPS {
            optimizer.set_lr(schedule.lr(number(settings, "lr"), step, STEPS));
            let hidden = input.linear(&parameters[0], &parameters[1]).tanh();
            let log_probs = hidden.linear(&parameters[2], &parameters[3]).log_softmax(1);
            optimizer.zero_grad();
            log_probs.nll_loss(&targets).backward();
            optimizer.step();
            if (step + 1) % 10 != 0 {
                continue;
            }
            for (name, parameter) in NAMES.iter().zip(&parameters) {
                let what = format!("{configuration}/step{}/{name}", step + 1);
                let expected = recorded.array(&what);
                assert_close(&what, &parameter.value().into_owned(), &expected, 1e-10, 0.0);
            }
        }
    }
}

#[test]
fn every_learning_rate_of_the_schedules_equals_pytorchs() {
    let recorded = Reference::open("optimizers");
    let description = recorded.description();
    for settings in description["configurations"].as_array().expect("a list") {
        let Some(name) = settings["schedule"].as_str() else { continue };
        let rates = recorded.array(&format!("schedule/{name}"));
        for (step, &expected) in rates.iter().enumerate() {
            let ours = schedule(Some(name)).lr(number(settings, "lr"), step, STEPS);
            assert!(
                (ours - expected).abs() <= 1e-12 * expected.abs(),
                "{name} at step {step}: {ours}, {expected} in PyTorch"
            );
        }
    }
}

#[test]
fn a_parameter_without_a_gradient_stays_where_it_is() {
    let parameter = Tensor::parameter(array![1.0, 2.0]);
    Sgd::new(vec![parameter.clone()], SgdOptions::new(0.1)).step();
    assert_eq!(parameter.value(), array![1.0, 2.0].into_dyn());
}

#[test]
fn zero_grad_of_an_optimizer_forgets_the_gradients_of_all_its_parameters() {
    let parameter = Tensor::parameter(array![1.0, 2.0]);
    let optimizer = Sgd::new(vec![parameter.clone()], SgdOptions::new(0.1));
    parameter.sum().backward();
    optimizer.zero_grad();
    assert!(parameter.grad().is_none());
}

#[test]
#[should_panic(expected = "nesterov needs a momentum")]
fn nesterov_without_momentum_is_refused_as_in_pytorch() {
    let options = SgdOptions { nesterov: true, ..SgdOptions::new(0.1) };
    Sgd::<f64>::new(Vec::new(), options);
}
