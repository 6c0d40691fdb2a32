//! What is drawn, and where: a picture is read back, its words and lines from the SVG and its colors
//! from the PNG.

use plot::{Bars, Chart, Color, Figure, Graph, Image, Matrix, NodeKind, Panel, Series};
use roxmltree::{Document, Node};

type Point = (f64, f64);

/// A picture of one panel that was read back. Its places are those of the SVG, at 4 to a logical pixel.
struct Drawn {
    shapes: Vec<Shape>,
    width: usize,
    pixels: Vec<[u8; 3]>,
}

struct Shape {
    kind: String,
    color: String,
    words: String,
    /// Its corners, its center, where words stand, or the upper left corner and the size.
    points: Vec<Point>,
}

fn drawn(panel: impl Panel + 'static) -> Drawn {
    read(&Figure::new("").panel_size(300, 200).panel(panel))
}

fn read(figure: &Figure) -> Drawn {
    let svg = figure.svg();
    let document = Document::parse(&svg).expect("an SVG");
    let shapes = document.root_element().children().filter(Node::is_element).map(shape).collect();
    let png = figure.png();
    let mut reader = png::Decoder::new(std::io::Cursor::new(&png)).read_info().unwrap();
    let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
    let width = reader.next_frame(&mut bytes).unwrap().width as usize;
    let pixels = bytes.chunks_exact(3).map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    Drawn { shapes, width, pixels }
}

fn shape(node: Node) -> Shape {
    let text = |name: &str| node.attribute(name).unwrap_or_default();
    let point = |x: &str, y: &str| Some((x.parse().ok()?, y.parse().ok()?));
    let corners = text("points").split_whitespace().filter_map(|pair| pair.split_once(','));
    let named = [("x", "y"), ("cx", "cy"), ("width", "height")];
    let named = named.map(|(x, y)| (text(x), text(y)));
    let color = [text("stroke"), text("fill")].into_iter().find(|color| color.starts_with('#'));
    Shape {
        kind: node.tag_name().name().to_string(),
        color: color.unwrap_or_default().to_string(),
        words: node.text().unwrap_or_default().trim().to_string(),
        points: corners.chain(named).filter_map(|(x, y)| point(x, y)).collect(),
    }
}

fn rgb(color: Color) -> [u8; 3] {
    let [_, red, green, blue] = (color as u32).to_be_bytes();
    [red, green, blue]
}

impl Drawn {
    /// The points of each shape of a kind and color, in the order in which they were drawn.
    fn colored(&self, kind: &str, color: Color) -> Vec<&[Point]> {
        let color = format!("#{:06X}", color as u32);
        let shapes = self.shapes.iter().filter(|shape| shape.kind == kind && shape.color == color);
        shapes.map(|shape| &shape.points[..]).collect()
    }

    /// Where the only text with these words stands.
    fn place(&self, words: &str) -> Point {
        let found: Vec<_> = self.shapes.iter().filter(|shape| shape.words == words).collect();
        assert_eq!(found.len(), 1, "{words:?} should be in the picture once");
        found[0].points[0]
    }

    fn pixel(&self, (x, y): Point) -> [u8; 3] {
        self.pixels[(y / 2.0) as usize * self.width + (x / 2.0) as usize]
    }
}

/// Whether two lengths differ by no more than one and a half logical pixels.
fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 6.0
}

#[test]
fn a_line_leads_from_mark_to_mark() {
    let line = Series::line("", Color::Blue, [(2.0, 10.0), (6.0, 30.0)]);
    let chart = Chart::new("", "", "").x_range(0.0, 8.0).y_range(0.0, 40.0).series(line);
    let picture = read(&Figure::new("").panel(chart));
    let lines = picture.colored("polyline", Color::Blue);
    let &[(x, y), (to_x, to_y)] = lines[0] else { panic!("one line, two ends: {lines:?}") };
    assert!(close(x, picture.place("2").0) && close(to_x, picture.place("6").0), "{lines:?}");
    assert!(close(y, picture.place("10").1) && close(to_y, picture.place("30").1), "{lines:?}");
    assert!(to_y < y, "up is where y is larger");
    assert_eq!(picture.pixel(((x + to_x) / 2.0, (y + to_y) / 2.0)), rgb(Color::Blue));
    assert_eq!(picture.pixel((to_x + 16.0, y - 16.0)), [255; 3], "nothing is beside the line");
}

#[test]
fn powers_of_ten_stand_at_equal_distances_on_a_logarithmic_axis() {
    let points = [(5.0, 0.01), (6.0, 1.0), (7.0, 100.0), (8.0, 0.0)];
    let upward = Chart::new("", "", "").log_y().y_range(0.01, 100.0);
    let across = Chart::new("", "", "").log_x().x_range(0.01, 100.0);
    let turned = points.map(|(x, y)| (y, x));
    for (chart, points, place) in
        [(upward, points, (|point| point.1) as fn(Point) -> f64), (across, turned, |point| point.0)]
    {
        let picture = drawn(chart.series(Series::path("", Color::Green, points)));
        let marks = ["0.01", "1", "100"].map(|mark| place(picture.place(mark)));
        assert!(close(marks[1] - marks[0], marks[2] - marks[1]), "0.01, 1, 100 stand at {marks:?}");
        let dots = picture.colored("circle", Color::Green);
        assert_eq!(dots.len(), 3, "zero has no place on a logarithmic axis");
        assert!(marks.iter().zip(&dots).all(|(mark, dot)| close(*mark, place(dot[0]))), "{dots:?}");
    }
}

#[test]
fn the_legend_names_each_series_behind_a_sample_and_stands_above_the_plot() {
    let curve = |k: f64| (0..=20).map(move |i| (f64::from(i), k * f64::from(i)));
    let chart = Chart::new("", "", "").series(Series::line("first", Color::Blue, curve(1.0)));
    let chart = chart.series(Series::points("second", Color::Orange, curve(2.0)));
    let picture = drawn(chart.series(Series::line("", Color::Black, curve(0.5))));
    let (first, second) = (picture.place("first"), picture.place("second"));
    let line = picture.colored("polyline", Color::Blue)[0];
    let dots = picture.colored("circle", Color::Orange);
    assert!(line[1].0 < first.0 && close(line[0].1, first.1), "a sample is before its name");
    assert!(first.0 < dots[0][0].0 && dots[0][0].0 < second.0 && close(dots[0][0].1, second.1));
    assert_eq!(picture.colored("polyline", Color::Black).len(), 1, "no name, no sample");
    assert!(dots[1..].iter().all(|dot| dot[0].1 > second.1 + 20.0), "the legend covers points");
}

#[test]
fn each_style_has_its_own_shapes() {
    let (color, points) = (Color::Purple, [(0.0, 1.0), (1.0, 3.0), (2.0, 2.0)]);
    for (series, lines, dots) in [
        (Series::line("", color, points), 1..2, 0),
        (Series::marked_line("", color, points), 1..2, 3),
        (Series::points("", color, points), 0..1, 3),
        // Its line is paler.
        (Series::path("", color, points), 0..1, 3),
        (Series::markers("", color, points), 0..1, 3),
        // Dashes are many lines.
        (Series::dashed_line("", color, points), 10..99, 0),
        // A lone point is a dot.
        (Series::line("", color, [points[0]]), 0..1, 1),
    ] {
        let picture = drawn(Chart::new("", "", "").series(series.clone()));
        let count = |kind: &str| picture.colored(kind, color).len();
        assert!(lines.contains(&count("polyline")), "{series:?}: {} lines", count("polyline"));
        assert_eq!(count("circle"), dots, "{series:?}");
    }
}

#[test]
fn a_histogram_stands_on_zero() {
    let bars = Series::steps("", Color::Blue, [(0.0, 2.0), (1.0, 4.0), (2.0, 0.0)]);
    let picture = drawn(Chart::new("", "", "").x_range(0.0, 2.0).y_range(-1.0, 5.0).series(bars));
    let outline = picture.colored("polyline", Color::Blue)[0];
    let (start, low, high, end) = (outline[0], outline[1].1, outline[3].1, outline[5]);
    assert_eq!(start.1, end.1, "both ends stand on the ground");
    assert!(close(start.1 - high, 2.0 * (start.1 - low)), "4 is twice as high as 2");
    let (left, right) = ((3.0 * start.0 + end.0) / 4.0, (start.0 + 3.0 * end.0) / 4.0);
    let shade = picture.pixel((left, start.1 - 20.0));
    assert!(shade[2] > shade[0] && shade != [255; 3], "a bar is filled with pale blue: {shade:?}");
    assert_eq!(picture.pixel((left, high + 12.0)), [255; 3], "the first bar is half as high");
    assert_eq!(picture.pixel((right, high + 12.0)), shade, "the second bar is filled to its top");
}

#[test]
fn a_point_that_is_no_number_cuts_a_line_and_what_is_outside_is_cut_off() {
    let points = [(0.0, 0.0), (1.0, 1.0), (2.0, f64::NAN), (3.0, 1.0), (4.0, 9.0)];
    let line = Series::line("", Color::Vermilion, points);
    let picture = drawn(Chart::new("", "", "").x_range(0.0, 4.0).y_range(0.0, 2.0).series(line));
    let lines = picture.colored("polyline", Color::Vermilion);
    assert_eq!(lines.len(), 2, "one line on each side of the gap");
    let ([bottom, gap], [from, to]) = ([lines[0][0], lines[0][1]], [lines[1][0], lines[1][1]]);
    assert!(close(bottom.1 - to.1, 2.0 * (bottom.1 - from.1)), "it ends at 2, the axis' end");
    assert!(close(to.0 - from.0, (gap.0 - bottom.0) / 8.0), "it goes on in its direction");
}

#[test]
fn what_has_no_place_is_left_out_and_leaves_the_rest() {
    let (nan, infinity) = (f64::NAN, f64::INFINITY);
    let odd: [(&[Point], usize); 7] = [
        (&[], 0),
        (&[(1.0, 3.0), (2.0, 3.0)], 2),
        (&[(nan, 1.0), (1.0, nan), (infinity, 2.0), (2.0, -infinity)], 0),
        (&[(0.0, 1.0), (1.0, nan), (2.0, 3.0)], 2),
        (&[(0.0, f64::MAX), (1.0, f64::MIN), (2.0, 1.0)], 1),
        (&[(0.0, 0.0), (1.0, -1.0), (2.0, 1e-300)], 3),
        (&[(1e15, 1e15), (1e15 + 1.0, 1e15 + 1.0)], 2),
    ];
    for (points, dots) in odd.map(|(points, dots)| (points.to_vec(), dots)) {
        let chart = Chart::new("title", "x", "y")
            .series(Series::dashed_line("dashed", Color::Green, points.clone()))
            .series(Series::path("path", Color::Purple, points.clone()))
            .series(Series::steps("steps", Color::Sky, points.clone()));
        // Two dots are in the legend.
        let found = drawn(chart.clone()).colored("circle", Color::Purple).len() - 2;
        assert_eq!(found, dots, "{points:?}");
        let backward = chart.clone().x_range(1.0, 0.0).y_range(nan, 1.0);
        for chart in [chart.log_y().y_range(0.0, 1.0), backward] {
            drawn(chart).place("dashed");
        }
    }
}

#[test]
fn a_chart_says_where_its_points_stand() {
    let dot = Series::markers("", Color::Vermilion, [(3.0, 20.0)]);
    let line = Series::line("a line", Color::Blue, [(0.5, 1.0), (9.0, 100.0)]);
    let charts = [Chart::new("", "", ""), Chart::new("a title", "x", "y").log_x().log_y()];
    let charts = charts.map(|chart| chart.series(line.clone()).series(dot.clone()));
    let figure = charts.into_iter().fold(Figure::new("Two").columns(2), Figure::panel);
    let picture = read(&figure);
    for (panel, circle) in picture.colored("circle", Color::Vermilion).into_iter().enumerate() {
        let stand = figure.stand(panel).expect("a chart");
        let (x, y) = stand.pixel((3.0, 20.0)).expect("a place");
        assert!(close(4.0 * x, circle[0].0) && close(4.0 * y, circle[0].1), "{circle:?}");
        assert!(stand.contains((x, y)) && !stand.contains((x, y + 400.0)));
        let back = stand.point((x, y));
        assert!((back.0 - 3.0).abs() < 1e-9 && (back.1 - 20.0).abs() < 1e-9, "{back:?}");
    }
    assert!(figure.stand(2).is_none(), "there is no third panel");
}

#[test]
fn an_image_shows_its_pixels_from_the_upper_left_corner() {
    let image = |image: Image| {
        let picture = drawn(image);
        let middle = picture.place("four").0;
        [(-40.0, 120.0), (40.0, 120.0), (-40.0, 500.0), (40.0, 500.0)]
            .map(|(x, y)| picture.pixel((middle + x, y)))
    };
    let gray = image(Image::gray(2, [0.0, 1.0, 0.4, f64::NAN], "four"));
    assert_eq!(gray, [[0; 3], [255; 3], [102; 3], [0; 3]], "black, white, a gray, and no number");
    let signed = image(Image::diverging(2, [-2.0, 2.0, 0.0, 1.0], "four").highlight(true));
    assert_eq!(signed[..3], [rgb(Color::Blue), rgb(Color::Orange), [255; 3]]);
    assert!(signed[3] != signed[1] && signed[3] != [255; 3], "half is paler than whole");
}

#[test]
fn a_matrix_has_a_row_for_each_true_label_and_a_column_for_each_guess() {
    let picture = drawn(Matrix {
        title: "counts".into(),
        row_title: "true".into(),
        column_title: "predicted".into(),
        labels: vec!["cat".into(), "dog".into()],
        counts: vec![vec![12_345, 6], vec![0, 789]],
    });
    let [cats, wrong, none, dogs] = ["12,345", "6", "0", "789"].map(|count| picture.place(count));
    assert!(cats.1 == wrong.1 && none.1 == dogs.1 && cats.1 < none.1, "two rows");
    assert!(cats.0 == none.0 && wrong.0 == dogs.0 && cats.0 < wrong.0, "two columns");
    let [right, wrong] = [cats, wrong].map(|(x, y)| picture.pixel((x, y - 40.0)));
    assert!(right[2] > right[0] && wrong[0] > wrong[2], "right is blue, wrong is red");
    assert!(picture.place("true").0 < picture.place("predicted").0);
}

#[test]
fn a_bar_is_as_long_as_its_share() {
    let picture = drawn(Bars {
        title: String::new(),
        labels: vec!["yes".into(), "no".into()],
        values: vec![0.75, 0.25],
        colors: vec![Color::Green, Color::Vermilion],
        x_label: "probability".into(),
        y_label: "answer".into(),
    });
    let bar = |color| picture.colored("rect", color)[0];
    let (yes, no) = (bar(Color::Green), bar(Color::Vermilion));
    assert!(close(yes[1].0, 3.0 * no[1].0) && yes[0].0 == no[0].0);
    assert!(picture.place("0.75").1 < picture.place("0.25").1, "each number is beside its bar");
    let at_end = |away: f64| picture.pixel((yes[0].0 + yes[1].0 + away, yes[0].1 + 8.0));
    assert!(at_end(-8.0) == rgb(Color::Green) && at_end(8.0) != rgb(Color::Green));
}

#[test]
fn regions_are_blue_for_class_0_and_orange_for_class_1_with_a_line_at_one_half() {
    let values = (0..400).map(|i| f64::from(i % 20 + i / 20) / 38.0).collect();
    let picture = drawn(Chart::new("", "", "").regions(20, values));
    let line = picture.colored("polyline", Color::Black);
    let (x, y) = line[line.len() / 2][0];
    let [low, high] = [-160.0, 160.0].map(|away| picture.pixel((x + away, y - away)));
    assert!(low[2] > low[0] && high[0] > high[2], "{low:?} on the lower left, {high:?} beyond");
    let falls = |piece: &&[Point]| (piece[0].0 - piece[1].0) * (piece[0].1 - piece[1].1) >= 0.0;
    assert!(line.iter().all(falls), "from the upper left to the lower right: {line:?}");
}

#[test]
fn a_graph_grows_upward_has_an_arrow_for_each_edge_and_says_where_its_parts_stand() {
    let lines = |name: &str| [name.to_string(), format!("grad of {name}")];
    let graph = Graph::new("a graph")
        .node(NodeKind::Leaf, lines("x"))
        .node(NodeKind::Operation, lines("mul"))
        .node(NodeKind::Root, lines("mean"))
        .node(NodeKind::Leaf, lines("near"));
    let edges = [(0, 1, "left"), (0, 1, "right"), (1, 2, ""), (0, 2, "past"), (3, 2, "")];
    let graph =
        edges.into_iter().fold(graph, |graph, (from, to, label)| graph.edge(from, to, label));
    let figure = Figure::new("").panel(graph);
    let (picture, places) = (read(&figure), figure.places(0).expect("a graph"));
    let [x, mul, mean] = ["x", "mul", "mean"].map(|name| picture.place(name).1);
    assert!(mean < mul && mul < x, "the leaf is at the bottom");
    assert_eq!(picture.place("near").1, mul, "a leaf stands right below what uses it");
    for words in ["a graph", "grad of x", "grad of mul", "grad of mean"] {
        picture.place(words);
    }
    let heads: Vec<_> = picture.shapes.iter().filter(|shape| shape.kind == "polygon").collect();
    assert_eq!(heads.len(), 5, "each edge has one arrowhead, x * x two");
    let tip = heads[2].points[0].1;
    assert!(mean < tip && tip < mul, "the third arrow ends below its box");
    let [left, _, width, _] = places.boxes[1].map(|length| 4.0 * length);
    let past = picture.place("past").0;
    assert!(past < left || past > left + width, "an arrow runs under the box of mul");
    for ([x, y, width, height], words, below) in [
        (places.boxes[0], "x", -8.5),
        (places.labels[0], "left", 0.0),
        (places.labels[1], "right", 0.0),
        (places.labels[3], "past", 0.0),
    ] {
        let (center, found) = ((x + width / 2.0, y + height / 2.0 + below), picture.place(words));
        let is_there = close(4.0 * center.0, found.0) && close(4.0 * center.1, found.1);
        assert!(is_there, "{words} at {found:?}: {places:?}");
    }
    assert!(figure.stand(0).is_none() && figure.places(1).is_none());
}

#[test]
fn labels_of_arrows_into_one_box_never_cover_one_another() {
    for label in ["1", "grad 1.8675", "grad −4.1346"] {
        let leaf = |graph: Graph, name: &str| graph.node(NodeKind::Leaf, [name.to_string()]);
        let graph = ["w", "activated", "b"].into_iter().fold(Graph::new(""), leaf);
        let graph = graph.node(NodeKind::Root, ["output".to_string()]);
        let graph = (0..3).fold(graph, |graph, from| graph.edge(from, 3, label));
        let places = Figure::new("").panel(graph).places(0).unwrap();
        let apart = |a: [f64; 4], b: [f64; 4]| a[0] + a[2] <= b[0] || (a[1] - b[1]).abs() >= 16.0;
        let [a, b, c] = places.labels[..] else { panic!("three arrows") };
        assert!(apart(a, b) && apart(b, c) && apart(a, c), "{label}: {places:?}");
        for &[_, y, _, height] in &places.labels {
            let [from, to] = [places.boxes[0], places.boxes[3]];
            assert!(y > to[1] + to[3] && y + height < from[1], "{label} covers a box: {places:?}");
        }
    }
}

#[test]
fn panels_stand_side_by_side_below_the_title_and_a_png_has_twice_the_size() {
    let panel = |title| Chart::new(title, "", "");
    let figure = Figure::new("Two & more").columns(2).panel_size(200, 100);
    let figure = figure.panel(panel("left")).panel(panel("right")).panel(panel("below"));
    // 12 around all, 14 between, 34 for the title.
    let size = "<svg width=\"438\" height=\"272\" viewBox=\"0 0 1752 1088\"";
    assert!(figure.svg().starts_with(size), "{}", &figure.svg()[..90]);
    let picture = read(&figure);
    assert_eq!((picture.width, picture.pixels.len()), (876, 876 * 544));
    let [left, right, below] = ["left", "right", "below"].map(|title| picture.place(title));
    assert!(picture.place("Two & more").1 < left.1 && left.1 == right.1);
    assert!(left.0 < right.0 && left.0 == below.0 && left.1 < below.1);
    let dark = |x: f64| {
        let places =
            (0..40 * 24).map(|i| (x - 40.0 + f64::from(i % 40 * 2), f64::from(i / 40 * 2)));
        let pixels = places.map(|(x, down)| picture.pixel((x, left.1 - 24.0 + down)));
        pixels.filter(|pixel| pixel[0] < 100).count()
    };
    assert!(dark(left.0) > 40, "the title of the left panel is not drawn");
    assert_eq!(dark((left.0 + right.0) / 2.0), 0, "between the titles there is no ink");
}

#[test]
#[should_panic(expected = "an image with rows of 28 pixels got 3 values")]
fn an_image_with_missing_pixels_is_a_mistake() {
    drawn(Image::gray(28, [0.0; 3], ""));
}

#[test]
#[should_panic(expected = "pixels are too many")]
fn a_picture_that_is_too_large_is_a_mistake() {
    Figure::new("").panel_size(100_000, 100_000).svg();
}

#[test]
fn a_bare_chart_is_its_lines_and_nothing_else() {
    let square = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0)];
    let chart = Chart::new("", "x", "y").series(Series::line("", Color::Blue, square));
    let words = |picture: &Drawn| picture.shapes.iter().any(|shape| !shape.words.is_empty());
    assert!(words(&drawn(chart.clone())), "axes should have numbers");
    let bare = drawn(chart.bare());
    assert!(!words(&bare), "a bare chart has no axes, so no numbers");
    let line = bare.colored("polyline", Color::Blue)[0];
    assert!(close(line[1].0 - line[0].0, line[1].1 - line[2].1), "a square should look square");
}
