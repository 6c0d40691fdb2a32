//! All of it on real data: a folder of handwritten digits becomes a network that reads them.
//!
//! The way of the data, each arrow one function:
//!
//! file → bytes → [`MnistDataset`](dataset::MnistDataset) → shuffled [`Batch`](loader::Batch)es →
//! [`Sequential`](layers::Sequential) model → log-probabilities → loss → `backward` →
//! [`Optimizer`](optim::Optimizer) → [`Progress`](train::Progress).
//!
//! Nothing here knows a derivative: layers and optimizers are built on
//! [`autograd`]'s tensors.

pub mod architecture;
pub mod augment;
pub mod checkpoint;
pub mod dataset;
pub mod diagnose;
pub mod evaluate;
pub mod file_kind;
pub mod idx;
pub mod layers;
pub mod loader;
pub mod model_file;
pub mod optim;
pub mod purpose;
pub mod recipe;
pub mod schedule;
pub mod tensor_file;
pub mod train;
pub mod transform;

pub use autograd;
