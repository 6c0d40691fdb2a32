//! Where a run's randomness comes from: one seed, and a stream of its own for each purpose.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::SeedableRng;

// ANCHOR: purpose
/// What a generator is for. Each use has a stream of its own, so that none disturbs another, and a
/// run can go on from any batch without having drawn what came before.
#[derive(Clone, Copy, Debug)]
pub enum Purpose {
    /// The first weights.
    Weights,
    /// Which training images are set aside.
    Validation,
    /// The order of the images in one epoch, counted from 0.
    Order(usize),
    /// What is random within one batch of the run, counted from 0: dropout.
    Batch(usize),
    /// How one image of the run, counted from 0, is changed.
    Image(usize),
}

impl Purpose {
    /// The generator for this purpose in a run with this seed.
    pub fn generator(self, seed: u64) -> ChaCha8Rng {
        let (kind, index) = match self {
            Self::Weights => (0, 0),
            Self::Validation => (1, 0),
            Self::Order(epoch) => (2, epoch as u64),
            Self::Batch(batch) => (3, batch as u64),
            Self::Image(image) => (4, image as u64),
        };
        let mut generator = ChaCha8Rng::seed_from_u64(seed);
        generator.set_stream(kind << 48 | index);
        generator
    }
}
// ANCHOR_END: purpose
