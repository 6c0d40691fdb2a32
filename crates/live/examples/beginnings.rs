//! What two figures begin with, as pictures: where there is no script, the book shows these.

use std::path::Path;

use live::{Roll, Spirals};
use output::save_file;

/// As wide as the page.
const WIDTH: u32 = 800;

fn main() -> Result<(), output::Error> {
    let out = Path::new("out/beginnings");
    let spirals = Spirals::beginning();
    for (name, svg) in
        [("roll", Roll::new().svg(WIDTH)), ("spirals", spirals.svg(WIDTH, spirals.steps(), 0))]
    {
        let path = out.join(name).with_extension("svg");
        save_file(&path, svg.as_bytes())?;
        println!("{}", output::shown(&path));
    }
    Ok(())
}
