//! Every optimizer and schedule against 50 steps of PyTorch's.

use mnist::autograd::Tensor;
use mnist::optim::{Adam, AdamOptions, Optimizer, Sgd, SgdOptions};
use mnist::recipe::{OptimizerName, Recipe};
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

/// Two steps of an optimizer in which only the second of two parameters has a gradient, then its state
/// moved to a new one, then two steps of both in which both parameters have gradients.
fn moved_to_a_new_optimizer(make: fn(Vec<Tensor<f64>>) -> Box<dyn Optimizer<f64>>) {
    let start = || [array![1.0, 2.0], array![3.0, 4.0]].map(Tensor::parameter).to_vec();
    let step = |optimizer: &mut dyn Optimizer<f64>, of: &[Tensor<f64>]| {
        optimizer.zero_grad();
        of.iter().for_each(|parameter| parameter.powf(2.0).sum().backward());
        optimizer.step();
    };
    let old = start();
    let mut optimizer = make(old.clone());
    step(&mut *optimizer, &old[1..]);
    step(&mut *optimizer, &old[1..]);
    assert_eq!(old[0].value(), array![1.0, 2.0].into_dyn(), "it has no gradient");

    let new: Vec<_> = old.iter().map(|old| Tensor::parameter(old.value().into_owned())).collect();
    let mut resumed = make(new.clone());
    let state = optimizer.state_dict();
    let find = |name: &str| state.iter().find(|(known, _)| known == name).map(|(_, a)| a.clone());
    resumed.load_state_dict(&find).expect("its own state");
    for _ in 0..2 {
        step(&mut *optimizer, &old);
        step(&mut *resumed, &new);
    }
    for (index, (old, new)) in old.iter().zip(&new).enumerate() {
        assert_eq!(old.value(), new.value(), "parameter {index} got back what another remembered");
    }
    for (missing, _) in &state {
        let without = |name: &str| (name != missing).then(|| find(name)).flatten();
        let error = make(start()).load_state_dict(&without).expect_err(missing);
        assert!(error.starts_with(missing), "{missing} is missing, and the error says {error}");
    }
}

#[test]
fn what_an_optimizer_remembers_belongs_to_its_parameter_though_another_had_no_gradient() {
    moved_to_a_new_optimizer(|parameters| {
        Box::new(Sgd::new(parameters, SgdOptions { momentum: 0.9, ..SgdOptions::new(0.1) }))
    });
    moved_to_a_new_optimizer(|parameters| Box::new(Adam::new(parameters, AdamOptions::new(0.1))));
}

#[test]
fn adam_counts_the_steps_of_each_parameter_as_pytorch_does() {
    let late = Tensor::parameter(array![1.0]);
    let always = Tensor::parameter(array![1.0]);
    let mut adam = Adam::new(vec![late.clone(), always.clone()], AdamOptions::new(0.1));
    for _ in 0..10 {
        always.sum().backward();
        adam.step();
    }
    late.sum().backward();
    adam.step();
    // The first step of a parameter is as long as the learning rate, whenever it comes.
    assert!((late.value()[0] - 0.9_f64).abs() < 1e-8, "{}", late.value());
}

#[test]
fn without_momentum_there_is_nothing_to_remember() {
    let parameter = Tensor::parameter(array![1.0, 2.0]);
    let mut optimizer = Sgd::new(vec![parameter.clone()], SgdOptions::new(0.1));
    parameter.sum().backward();
    optimizer.step();
    assert!(optimizer.state_dict().is_empty());
}

#[test]
fn the_rate_that_was_set_last_is_the_length_of_the_first_step_along_a_slope_of_one() {
    let length = |make: fn(Vec<Tensor<f64>>) -> Box<dyn Optimizer<f64>>| {
        let parameter = Tensor::parameter(array![1.0]);
        let mut optimizer = make(vec![parameter.clone()]);
        optimizer.set_lr(0.25);
        parameter.sum().backward();
        optimizer.step();
        1.0 - parameter.value()[0]
    };
    let of_sgd = length(|parameters| Box::new(Sgd::new(parameters, SgdOptions::new(0.1))));
    let of_adam = length(|parameters| Box::new(Adam::new(parameters, AdamOptions::new(0.1))));
    assert_eq!(of_sgd, 0.25);
    assert!((of_adam - 0.25).abs() < 1e-8, "{of_adam}");
}

#[test]
fn every_setting_of_a_recipe_reaches_its_optimizer() {
    let sgd =
        Recipe { momentum: 0.9, nesterov: true, weight_decay: 0.1, lr: 0.2, ..Recipe::reference() };
    let adam =
        Recipe { optimizer: OptimizerName::Adam, momentum: 0.0, nesterov: false, ..sgd.clone() };
    let after_two_steps = |make: &dyn Fn(Vec<Tensor<f64>>) -> Box<dyn Optimizer<f64>>| {
        let parameter = Tensor::parameter(array![1.0, -3.0]);
        let mut optimizer = make(vec![parameter.clone()]);
        for _ in 0..2 {
            optimizer.zero_grad();
            parameter.powf(2.0).sum().backward();
            optimizer.step();
        }
        parameter.value().into_owned()
    };
    let by_hand = after_two_steps(&|parameters| {
        let options = SgdOptions { lr: 0.2, momentum: 0.9, nesterov: true, weight_decay: 0.1 };
        Box::new(Sgd::new(parameters, options))
    });
    assert_eq!(after_two_steps(&|parameters| sgd.build_optimizer(parameters)), by_hand);
    let by_hand = after_two_steps(&|parameters| {
        Box::new(Adam::new(parameters, AdamOptions { weight_decay: 0.1, ..AdamOptions::new(0.2) }))
    });
    assert_eq!(after_two_steps(&|parameters| adam.build_optimizer(parameters)), by_hand);
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
