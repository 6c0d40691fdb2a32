//! The learning rate chosen on the validation split, up to where neurons die. It draws `out/rates/rates.png`. Run it in
//! the project's folder.

use std::path::Path;

use mnist::dataset::{MnistDataset, Split};
use mnist::diagnose::diagnose;
use mnist::loader::Batch;
use mnist::recipe::Recipe;
use mnist::train::Trainer;
use output::save_file;
use plot::{Chart, Color, Figure, Series};

fn main() -> anyhow::Result<()> {
    let train = MnistDataset::load(Path::new("data/mnist"), Split::Train)?;
    let images: Vec<usize> = (0..1000).collect();

    println!("rate    right in %, validation");
    let (mut accuracies, mut dead_neurons) = (Vec::new(), Vec::new());
    for lr in [0.003, 0.01, 0.03, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0] {
        let recipe = Recipe { lr, epochs: 2, validation: 5000, ..Recipe::reference() };
        let mut trainer = Trainer::new(recipe, train.len());
        while !trainer.is_done() {
            trainer.train_epoch(&train, |_| true)?;
            trainer.finish_epoch(None, None)?;
        }
        let accuracy = 100.0 * trainer.validate(&train).expect("there is a split").accuracy;
        let batch = Batch::gather(&train, &images, trainer.recipe.normalize);
        let dead: usize = diagnose(&trainer.model, &batch).iter().map(|layer| layer.dead).sum();
        // Beyond, the last digit of a sum decides which neurons die, so other machines find other numbers.
        if lr <= 0.1 {
            println!("{lr:<5}   {accuracy:22.2}");
        }
        accuracies.push((lr, accuracy));
        dead_neurons.push((lr, dead as f64));
    }

    let chart = |what: &str| Chart::new("", "learning rate (log scale)", what).log_x();
    let figure = Figure::new("")
        .columns(2)
        .panel_size(310, 260)
        .panel(chart("validation images right, %").series(Series::marked_line(
            "",
            Color::Blue,
            accuracies,
        )))
        .panel(chart("dead neurons of 192").series(Series::marked_line(
            "",
            Color::Vermilion,
            dead_neurons,
        )));
    save_file(Path::new("out/rates/rates.png"), &figure.png())?;
    Ok(())
}
