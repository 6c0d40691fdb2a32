//! The table of a run: one row an epoch.

use mnist::train::{Progress, Score};

/// The history as CSV. Accuracies are fractions. Columns of the validation split are there when the
/// run has one; a cell is empty where nothing was measured.
pub fn to_csv(progress: &Progress) -> String {
    let has_validation = progress.history.iter().any(|row| row.validation.is_some());
    let mut csv = String::from("epoch,train_loss,");
    if has_validation {
        csv += "val_loss,val_accuracy,";
    }
    csv += "test_loss,test_accuracy,seconds\n";
    for (epoch, row) in progress.history.iter().enumerate() {
        csv += &format!("{},{:.6},", epoch + 1, row.train_loss);
        if has_validation {
            csv += &cells(row.validation);
        }
        csv += &format!("{}{:.3}\n", cells(row.test), row.seconds);
    }
    csv
}

fn cells(score: Option<Score>) -> String {
    score.map_or(",,".into(), |score| format!("{:.6},{:.4},", score.loss, score.accuracy))
}
