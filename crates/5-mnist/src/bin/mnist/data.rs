//! Reading the data set, both halves at once.

use std::path::Path;

use mnist::dataset::{DatasetError, MnistDataset, Split};

/// The training and the test half of the data set in a folder.
pub fn load(folder: &Path) -> Result<(MnistDataset, MnistDataset), DatasetError> {
    let (train, test) = rayon::join(
        || MnistDataset::load(folder, Split::Train),
        || MnistDataset::load(folder, Split::Test),
    );
    Ok((train?, test?))
}
