//! `mnist predict`: reads the digits in a person's own pictures.

use std::collections::HashSet;
use std::fs::File;
use std::io::{self, Read};
use std::iter;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, ensure};
use mnist::dataset::{CLASSES, PIXELS, SIDE};
use mnist::evaluate::probabilities;
use output::{eprintln, println, shown};
use serde_json::json;

use crate::arguments::Predict;
use crate::{decode, figures};

/// A file with more bytes is not read: photographs have up to some ten million.
const MOST_BYTES: u64 = 1 << 28;

/// Prints what a model sees in each picture, and draws it. A picture that cannot be read does not keep the others from
/// being read.
pub fn run(arguments: &Predict) -> anyhow::Result<ExitCode> {
    let (model, description) = super::load_model(&arguments.model)?;
    let mut views = Views::new(arguments);
    let mut exit_code = ExitCode::SUCCESS;
    for path in &arguments.images {
        let name = shown(path);
        let reading = match read(path).and_then(|bytes| decode::read(&bytes)) {
            Ok(reading) => reading,
            Err(error) => {
                eprintln!("error: {name}: {error:#}");
                exit_code = ExitCode::FAILURE;
                continue;
            }
        };
        let probabilities = probabilities(&model, &reading.frame, description.normalize);
        ensure!(
            probabilities.iter().all(|probability| probability.is_finite()),
            "{}: expected a model that gives probabilities, found one that gives no numbers (NaN); train it anew",
            shown(&arguments.model.path)
        );
        let mut digits: Vec<usize> = (0..CLASSES).collect();
        digits.sort_by(|&a, &b| probabilities[b].total_cmp(&probabilities[a]));

        if arguments.json {
            println!(
                "{}",
                json!({
                    "image": name,
                    "prediction": digits[0],
                    "probabilities": probabilities,
                    "doubt": reading.doubt.map(|doubt| doubt.to_string()),
                })
            );
            continue;
        }
        println!("{name}\n");
        draw_in_text(&reading.frame);
        let best = digits
            .iter()
            .take(3)
            .map(|&digit| format!("{digit}: {:.1}%", 100.0 * probabilities[digit]));
        println!("\n  {}", best.collect::<Vec<_>>().join("   "));
        if let Some(doubt) = reading.doubt {
            println!("  not to be trusted: {doubt}");
        }
        let view = views.next(path);
        figures::save_prediction(&view, &reading, &probabilities, digits[0])?;
        println!("  {}\n", shown(&view));
    }
    Ok(exit_code)
}

/// The bytes of a file, or of standard input for `-`.
fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    let expected = "expected a picture that can be read";
    let mut bytes = Vec::new();
    let read = match path == Path::new("-") {
        true => io::stdin().lock().take(MOST_BYTES + 1).read_to_end(&mut bytes),
        false => {
            File::open(path).and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes))
        }
    };
    read.context(expected)?;
    ensure!(
        bytes.len() as u64 <= MOST_BYTES,
        "expected a picture of at most {} MB, found a larger file; save it smaller",
        MOST_BYTES >> 20
    );
    Ok(bytes)
}

/// The digit in letters of five shades. A letter is twice as high as wide, so it stands for the
/// mean of two pixels, one above the other.
fn draw_in_text(frame: &[u8; PIXELS]) {
    const SHADES: [char; 5] = [' ', '░', '▒', '▓', '█'];
    for rows in frame.chunks(2 * SIDE) {
        let (upper, lower) = rows.split_at(SIDE);
        let shade = |(&upper, &lower): (&u8, &u8)| {
            let mean = (usize::from(upper) + usize::from(lower)) / 2;
            SHADES[mean * SHADES.len() / 256]
        };
        let line: String = upper.iter().zip(lower).map(shade).collect();
        println!("  {}", line.trim_end());
    }
}

/// The files that the views are written to: `seven.view.png` for `seven.jpg`.
struct Views {
    folder: PathBuf,
    /// The pictures themselves, which no view may be written over, and the views so far.
    taken: HashSet<PathBuf>,
}

impl Views {
    fn new(arguments: &Predict) -> Self {
        let pictures = arguments.images.iter().map(|path| same_for_one_file(path));
        Views { folder: arguments.out.clone(), taken: pictures.collect() }
    }

    /// A file that is none of the pictures, and no other's view.
    fn next(&mut self, picture: &Path) -> PathBuf {
        let stem = picture.file_stem().map_or("picture".into(), |stem| stem.to_string_lossy());
        let stem = if stem == "-" { "standard-input".into() } else { stem };
        let numbered = (2..).map(|number| format!("{stem}-{number}.view.png"));
        let names = iter::once(format!("{stem}.view.png")).chain(numbered);
        let mut paths = names.map(|name| self.folder.join(name));
        let path = paths.find(|path| self.taken.insert(same_for_one_file(path)));
        path.expect("there are always more numbers")
    }
}

/// A path that all names of a file share; some systems make no difference between `A` and `a`.
fn same_for_one_file(path: &Path) -> PathBuf {
    let whole = path.canonicalize().or_else(|_| {
        let folder = path.parent().unwrap_or(Path::new("")).canonicalize()?;
        io::Result::Ok(folder.join(path.file_name().unwrap_or_default()))
    });
    let path = whole.unwrap_or_else(|_| path.to_owned());
    PathBuf::from(path.to_string_lossy().to_lowercase())
}
