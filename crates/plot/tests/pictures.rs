//! No data, however odd, keeps a picture from being drawn; a program's mistake does, and says why.

use std::collections::HashSet;

use plot::{Bars, Chart, Color, Figure, Graph, Image, Matrix, NodeKind, Panel, Regions, Series};

const COLORS: [Color; 9] = [
    Color::Blue,
    Color::Orange,
    Color::Green,
    Color::Purple,
    Color::Sky,
    Color::Vermilion,
    Color::Yellow,
    Color::Gray,
    Color::Black,
];

/// Draws a panel both ways, and returns the SVG.
fn drawn(panel: impl Into<Panel>) -> String {
    let folder = tempfile::tempdir().unwrap();
    let figure = Figure::new("").panel_size(300, 200).panel(panel);
    figure.save(&folder.path().join("picture.png")).unwrap();
    figure.save(&folder.path().join("picture.svg")).unwrap();
    std::fs::read_to_string(folder.path().join("picture.svg")).unwrap()
}

fn chart(points: &[(f64, f64)]) -> Chart {
    let points = || points.iter().copied();
    Chart::new("title", "x", "y")
        .series(Series::line("line", Color::Blue, points()))
        .series(Series::faint_line("faint", Color::Blue, points()))
        .series(Series::dashed_line("dashed", Color::Green, points()))
        .series(Series::points("points", Color::Orange, points()))
        .series(Series::path("path", Color::Purple, points()))
        .series(Series::steps("steps", Color::Sky, points()))
}

#[test]
fn odd_points_do_not_panic() {
    let (nan, infinity) = (f64::NAN, f64::INFINITY);
    let odd: [&[(f64, f64)]; 8] = [
        &[],
        &[(1.0, 1.0)],
        &[(1.0, 3.0), (2.0, 3.0)],
        &[(nan, 1.0), (1.0, nan), (infinity, 2.0), (2.0, -infinity)],
        &[(0.0, 1.0), (1.0, nan), (2.0, 3.0)],
        &[(0.0, f64::MAX), (1.0, f64::MIN), (2.0, 1.0)],
        &[(0.0, 0.0), (1.0, -1.0), (2.0, 1e-300)],
        &[(1e15, 1e15), (1e15 + 1.0, 1e15 + 1.0)],
    ];
    for points in odd {
        drawn(chart(points));
        drawn(chart(points).log_y());
        drawn(chart(points).x_range(1.0, 0.0).y_range(nan, 1.0));
        drawn(chart(points).y_range(-1.0, 1.0).log_y().note(1.0, nan, "note"));
    }
}

#[test]
fn a_point_that_is_not_finite_cuts_a_line_and_is_left_out() {
    let points = [(0.0, 0.0), (1.0, 1.0), (2.0, f64::NAN), (3.0, 1.0), (4.0, 0.0)];
    let svg = drawn(Chart::new("", "", "").series(Series::line("", Color::Vermilion, points)));
    assert_eq!(svg.matches("stroke=\"#D55E00\"").count(), 2, "one line on each side of the gap");
}

#[test]
fn odd_numbers_in_other_panels_do_not_panic() {
    let odd = vec![f64::NAN, f64::INFINITY, -1.0, 0.0];
    drawn(Image::gray(2, 2, odd.clone()).caption("odd").highlight(true));
    drawn(Image::diverging(2, 2, odd.clone()));
    drawn(Image::gray(0, 0, Vec::new()));
    drawn(odd.iter().fold(Bars::new("odd"), |bars, &value| bars.bar("bar", value, Color::Blue)));
    drawn(Bars::new(""));
    drawn(Matrix::new("", "", "", Vec::new(), Vec::new()));
    drawn(Graph::new(""));
    let regions = |width, height, values| Regions {
        x_range: (0.0, 1.0),
        y_range: (0.0, 1.0),
        width,
        height,
        values,
    };
    drawn(chart(&[]).regions(regions(2, 2, odd)));
    drawn(chart(&[]).regions(regions(1, 1, vec![0.7])));
    drawn(chart(&[]).regions(regions(0, 0, Vec::new())));
}

#[test]
fn a_confusion_matrix_shows_its_counts() {
    let labels = vec!["cat".to_string(), "dog".to_string()];
    let svg =
        drawn(Matrix::new("", "true", "predicted", labels, vec![vec![12_345, 6], vec![0, 789]]));
    for words in ["true", "predicted", "cat", "dog", "12,345", "789"] {
        assert!(svg.contains(words), "{words:?} is not in the table");
    }
}

#[test]
fn a_graph_shows_every_line_of_every_node() {
    let lines = |name: &str| [name.to_string(), format!("grad of {name}")];
    let graph = Graph::new("a graph")
        .node(NodeKind::Leaf, lines("x"))
        .node(NodeKind::Operation, lines("mul"))
        .node(NodeKind::Root, lines("mean"))
        .edge(0, 1, "left")
        .edge(0, 1, "right")
        .edge(1, 2, "");
    let svg = drawn(graph);
    for words in ["a graph", "grad of x", "grad of mul", "grad of mean", "left", "right"] {
        assert!(svg.contains(words), "{words:?} is not in the graph");
    }
    assert_eq!(svg.matches("<polygon").count(), 3, "each edge has one arrowhead, x * x two");
}

#[test]
#[should_panic(expected = "an image of 28 x 28 pixels got 3 values")]
fn an_image_with_missing_pixels_is_a_mistake() {
    drawn(Image::gray(28, 28, vec![0.0; 3]));
}

#[test]
fn the_colors_of_the_palette_differ() {
    let colors: HashSet<_> = COLORS.iter().map(|color| color.rgb()).collect();
    assert_eq!(colors.len(), COLORS.len(), "two colors look the same");
}
