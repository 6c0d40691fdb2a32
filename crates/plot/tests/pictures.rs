//! What is drawn, and where: a picture is read back, its words and lines from the SVG and its colors
//! from the PNG.

use std::collections::HashMap;

use plot::{
    Bars, Chart, Color, Figure, Graph, Image, ImageColors, Matrix, NodeKind, Panel, Regions, Series,
};

const WHITE: [u8; 3] = [255; 3];

fn figure(panel: impl Into<Panel>) -> Figure {
    Figure::new("").panel_size(300, 200).panel(panel)
}

/// A shape of an SVG: its name, its attributes, and the words in it.
struct Shape<'a> {
    name: &'a str,
    attributes: HashMap<&'a str, &'a str>,
    words: String,
}

impl Shape<'_> {
    fn number(&self, attribute: &str) -> f64 {
        self.attributes[attribute].parse().unwrap()
    }

    /// The corners of a line or a polygon.
    fn points(&self) -> Vec<(f64, f64)> {
        let number = |text: &str| text.parse::<f64>().unwrap();
        let pairs = self.attributes["points"].split_whitespace();
        pairs
            .map(|pair| pair.split_once(',').unwrap())
            .map(|(x, y)| (number(x), number(y)))
            .collect()
    }

    fn has_color(&self, color: Color) -> bool {
        let [red, green, blue] = color.rgb();
        let hex = format!("#{red:02X}{green:02X}{blue:02X}");
        ["stroke", "fill"].iter().any(|name| self.attributes.get(name) == Some(&hex.as_str()))
    }
}

fn shapes(svg: &str) -> Vec<Shape<'_>> {
    let tags = svg.split('<').skip(1).filter(|tag| !tag.starts_with('/'));
    tags.map(|tag| {
        let (head, words) = tag.split_once('>').unwrap();
        let (name, rest) = head.split_once(' ').unwrap_or((head, ""));
        let quoted: Vec<_> = rest.split('"').collect();
        let attributes =
            quoted.chunks_exact(2).map(|pair| (pair[0].trim().trim_end_matches('='), pair[1]));
        Shape { name, attributes: attributes.collect(), words: words.trim().to_string() }
    })
    .collect()
}

/// The shapes of one kind and color.
fn colored<'a, 'b>(shapes: &'b [Shape<'a>], name: &str, color: Color) -> Vec<&'b Shape<'a>> {
    shapes.iter().filter(|shape| shape.name == name && shape.has_color(color)).collect()
}

/// Where the only text with these words stands.
fn place(shapes: &[Shape], words: &str) -> (f64, f64) {
    let mut found = shapes.iter().filter(|shape| shape.name == "text" && shape.words == words);
    let shape = found.next().unwrap_or_else(|| panic!("{words:?} is not in the picture"));
    assert!(found.next().is_none(), "{words:?} is in the picture twice");
    (shape.number("x"), shape.number("y"))
}

/// The pixels of a PNG.
struct Pixels {
    width: usize,
    height: usize,
    bytes: Vec<u8>,
}

impl Pixels {
    fn of(figure: &Figure) -> Pixels {
        let png = figure.png();
        let mut reader = png::Decoder::new(std::io::Cursor::new(&png)).read_info().unwrap();
        let mut bytes = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut bytes).unwrap();
        Pixels { width: info.width as usize, height: info.height as usize, bytes }
    }

    /// The color at a place of the SVG, which is drawn twice as large.
    fn at(&self, (x, y): (f64, f64)) -> [u8; 3] {
        let start = 3 * ((y / 2.0) as usize * self.width + (x / 2.0) as usize);
        self.bytes[start..start + 3].try_into().unwrap()
    }
}

fn close(a: f64, b: f64) -> bool {
    // Two drawn pixels are half a logical one; the text of the y axis stands a little lower.
    (a - b).abs() <= 6.0
}

#[test]
fn a_line_leads_from_mark_to_mark() {
    let line = Series::line("", Color::Blue, [(2.0, 1.0), (6.0, 3.0)]);
    let chart = Chart::new("", "", "").x_range(0.0, 8.0).y_range(0.0, 4.0).series(line);
    let figure = figure(chart).panel_size(600, 400);
    let (svg, pixels) = (figure.svg(), Pixels::of(&figure));
    let shapes = shapes(&svg);
    let lines = colored(&shapes, "polyline", Color::Blue);
    let &[(x, y), (to_x, to_y)] = &lines[0].points()[..] else { panic!("one line, two ends") };
    let is_mark =
        |shape: &&Shape, anchor: &str| shape.attributes.get("text-anchor") == Some(&anchor);
    let mark = |words: &str, anchor: &str| {
        let mut texts = shapes.iter().filter(|shape| shape.words == words);
        texts.find(|shape| is_mark(shape, anchor)).unwrap_or_else(|| panic!("no mark {words}"))
    };
    let (two, six) = (mark("2", "middle").number("x"), mark("6", "middle").number("x"));
    let (one, three) = (mark("1.0", "end").number("y"), mark("3.0", "end").number("y"));
    assert!(close(x, two) && close(to_x, six), "from {x} to {to_x}, but 2 is at {two}, 6 at {six}");
    assert!(
        close(y, one) && close(to_y, three),
        "from {y} to {to_y}, but 1 is at {one}, 3 at {three}"
    );
    assert!(to_y < y, "up is where y is larger");
    assert_eq!(pixels.at(((x + to_x) / 2.0, (y + to_y) / 2.0)), Color::Blue.rgb());
    assert_eq!(pixels.at((to_x + 16.0, y - 16.0)), WHITE, "beside the line nothing is drawn");
}

#[test]
fn powers_of_ten_stand_at_equal_distances_on_a_logarithmic_axis() {
    let line = Series::path("", Color::Green, [(0.0, 0.01), (1.0, 1.0), (2.0, 100.0), (3.0, 0.0)]);
    let svg = figure(Chart::new("", "", "").log_y().y_range(0.01, 100.0).series(line)).svg();
    let shapes = shapes(&svg);
    let [low, middle, high] = ["0.01", "1", "100"].map(|mark| {
        let texts = shapes.iter().filter(|shape| shape.words == mark);
        texts.map(|shape| shape.number("y")).fold(f64::INFINITY, f64::min)
    });
    assert!(close(low - middle, middle - high), "0.01, 1 and 100 stand at {low}, {middle}, {high}");
    let dots = colored(&shapes, "circle", Color::Green);
    let found: Vec<_> = dots.iter().map(|dot| dot.number("cy")).collect();
    assert_eq!(found.len(), 3, "zero has no place on a logarithmic axis");
    assert!([low, middle, high].iter().zip(&found).all(|(a, b)| close(*a, *b)), "{found:?}");
}

#[test]
fn the_legend_names_each_series_beside_its_color_and_covers_none() {
    let curve = |k: f64| (0..=20).map(move |i| (f64::from(i), k * f64::from(i)));
    let chart = Chart::new("", "", "")
        .series(Series::line("first", Color::Blue, curve(1.0)))
        .series(Series::points("second", Color::Orange, curve(2.0)))
        .series(Series::line("", Color::Black, curve(0.5)));
    let svg = figure(chart).svg();
    let shapes = shapes(&svg);
    let (first, second) = (place(&shapes, "first"), place(&shapes, "second"));
    assert!(first.1 < second.1, "the first series stands first");
    let line = colored(&shapes, "polyline", Color::Blue)[1].points();
    assert!(line[1].0 < first.0 && close(line[0].1, first.1), "the sample stands before its name");
    let dots = colored(&shapes, "circle", Color::Orange);
    let sample = dots.last().unwrap();
    assert!(close(sample.number("cy"), second.1), "the second sample is beside another name");
    assert_eq!(colored(&shapes, "polyline", Color::Black).len(), 1, "no name, no sample");
    let frame = shapes.iter().rfind(|shape| shape.name == "rect").unwrap();
    let (left, top) = (frame.number("x"), frame.number("y"));
    let (right, bottom) = (left + frame.number("width"), top + frame.number("height"));
    let under = |dot: &&&Shape| {
        let (x, y) = (dot.number("cx"), dot.number("cy"));
        x > left && x < right && y > top && y < bottom
    };
    assert_eq!(dots.iter().filter(under).count(), 1, "the legend covers points");
}

#[test]
fn where_no_corner_is_free_the_legend_stands_above() {
    let all_over = (0..=400).map(|i| (f64::from(i % 20), f64::from(i / 20)));
    let svg =
        figure(Chart::new("", "", "").series(Series::points("all over", Color::Sky, all_over)))
            .svg();
    let shapes = shapes(&svg);
    let dots = shapes.iter().filter(|shape| shape.name == "circle");
    let name = place(&shapes, "all over").1;
    let below = dots.filter(|dot| dot.number("cy") > name + 20.0).count();
    assert_eq!(below, 401, "all points but the sample should be below the legend");
}

#[test]
fn each_style_has_its_own_shapes() {
    let points = [(0.0, 1.0), (1.0, 3.0), (2.0, 2.0)];
    let count = |series: Series| {
        let svg = figure(Chart::new("", "", "").series(series)).svg();
        let shapes = shapes(&svg);
        let of =
            |name| shapes.iter().filter(|s| s.name == name && s.has_color(Color::Purple)).count();
        (of("polyline"), of("circle"))
    };
    assert_eq!(count(Series::line("", Color::Purple, points)), (1, 0));
    assert_eq!(count(Series::marked_line("", Color::Purple, points)), (1, 3));
    assert_eq!(count(Series::points("", Color::Purple, points)), (0, 3));
    assert_eq!(count(Series::path("", Color::Purple, points)), (0, 3), "its line is paler");
    assert_eq!(count(Series::markers("", Color::Purple, points)), (0, 3));
    assert!(count(Series::dashed_line("", Color::Purple, points)).0 > 10, "dashes are many lines");
    assert_eq!(
        count(Series::line("", Color::Purple, [points[0]])),
        (0, 1),
        "a lone point is a dot"
    );
}

#[test]
fn a_histogram_stands_on_zero() {
    let bars = Series::steps("", Color::Blue, [(0.0, 2.0), (1.0, 4.0), (2.0, 0.0)]);
    let figure = figure(Chart::new("", "", "").x_range(0.0, 2.0).y_range(-1.0, 5.0).series(bars));
    let (svg, pixels) = (figure.svg(), Pixels::of(&figure));
    let outline = colored(&shapes(&svg), "polyline", Color::Blue)[0].points();
    let (start, end) = (outline[0], outline[outline.len() - 1]);
    assert_eq!(start.1, end.1, "both ends stand on the ground");
    let (low, high) = (outline[1].1, outline[3].1);
    assert!(close(start.1 - high, 2.0 * (start.1 - low)), "4 is twice as high as 2");
    let (left, right) = ((3.0 * start.0 + end.0) / 4.0, (start.0 + 3.0 * end.0) / 4.0);
    let shade = pixels.at((left, start.1 - 20.0));
    assert!(shade[2] > shade[0] && shade != WHITE, "a bar is filled with a pale blue: {shade:?}");
    assert_eq!(pixels.at((left, high + 12.0)), WHITE, "the first bar is only half as high");
    assert_eq!(pixels.at((right, high + 12.0)), shade, "the second bar is filled to its top");
}

#[test]
fn a_point_that_is_no_number_cuts_a_line_and_what_is_outside_is_cut_off() {
    let points = [(0.0, 0.0), (1.0, 1.0), (2.0, f64::NAN), (3.0, 1.0), (4.0, 9.0)];
    let chart = Chart::new("", "", "").x_range(0.0, 4.0).y_range(0.0, 2.0);
    let svg = figure(chart.series(Series::line("", Color::Vermilion, points))).svg();
    let shapes = shapes(&svg);
    let lines = colored(&shapes, "polyline", Color::Vermilion);
    assert_eq!(lines.len(), 2, "one line on each side of the gap");
    let (from, to) = (lines[1].points()[0], lines[1].points()[1]);
    let bottom = lines[0].points()[0].1;
    assert!(
        close(bottom - to.1, 2.0 * (bottom - from.1)),
        "the line ends at 2, the end of the axis"
    );
    let (start, gap) = (lines[0].points()[0].0, lines[0].points()[1].0);
    assert!(
        close(to.0 - from.0, (gap - start) / 8.0),
        "it goes on in its direction, not to an edge"
    );
}

#[test]
fn odd_points_do_not_panic() {
    let (nan, infinity) = (f64::NAN, f64::INFINITY);
    let odd: [&[(f64, f64)]; 7] = [
        &[],
        &[(1.0, 3.0), (2.0, 3.0)],
        &[(nan, 1.0), (1.0, nan), (infinity, 2.0), (2.0, -infinity)],
        &[(0.0, 1.0), (1.0, nan), (2.0, 3.0)],
        &[(0.0, f64::MAX), (1.0, f64::MIN), (2.0, 1.0)],
        &[(0.0, 0.0), (1.0, -1.0), (2.0, 1e-300)],
        &[(1e15, 1e15), (1e15 + 1.0, 1e15 + 1.0)],
    ];
    for points in odd {
        let chart = Chart::new("title", "x", "y")
            .series(Series::line("line", Color::Blue, points.to_vec()))
            .series(Series::dashed_line("dashed", Color::Green, points.to_vec()))
            .series(Series::path("path", Color::Purple, points.to_vec()))
            .series(Series::steps("steps", Color::Sky, points.to_vec()));
        for chart in
            [chart.clone(), chart.clone().log_y(), chart.x_range(1.0, 0.0).y_range(nan, 1.0)]
        {
            let figure = figure(chart);
            figure.png();
            assert!(figure.svg().contains(">\ndashed\n<"), "the legend is drawn in any case");
        }
    }
}

#[test]
fn a_chart_says_where_its_points_stand() {
    let red = |chart: Chart| chart.series(Series::marker("x", Color::Vermilion, (3.0, 20.0)));
    let line = Series::line("a line", Color::Blue, [(0.0, 1.0), (9.0, 100.0)]);
    let charts = [Chart::new("", "", ""), Chart::new("a title", "x", "y").log_y()];
    let charts = charts.map(|chart| red(chart.series(line.clone())));
    let figure = Figure::new("Two").columns(2).panel_size(300, 200);
    let figure = charts.into_iter().fold(figure, Figure::panel);
    let svg = figure.svg();
    let shapes = shapes(&svg);
    let circles: Vec<_> = colored(&shapes, "circle", Color::Vermilion);
    // Each legend has a circle too.
    for (panel, circle) in [circles[0], circles[2]].into_iter().enumerate() {
        let stand = figure.stand(panel).unwrap();
        let (x, y) = stand.pixel((3.0, 20.0)).unwrap();
        let drawn = (circle.number("cx"), circle.number("cy"));
        assert!(close(4.0 * x, drawn.0) && close(4.0 * y, drawn.1), "({x}, {y}) is not {drawn:?}");
        assert!(stand.contains((x, y)) && !stand.contains((x, y + 200.0)));
        let back = stand.point((x, y));
        assert!((back.0 - 3.0).abs() < 1e-9 && (back.1 - 20.0).abs() < 1e-9, "{back:?}");
    }
    assert!(figure.stand(2).is_none(), "there is no third panel");
}

#[test]
fn an_image_shows_its_pixels_from_the_upper_left_corner() {
    let image = |colors, pixels, highlight| {
        let (width, height, caption) = (2, 2, "four".into());
        let figure = figure(Image { width, height, pixels, colors, caption, highlight });
        let svg = figure.svg();
        let middle = place(&shapes(&svg), "four").0;
        let pixels = Pixels::of(&figure);
        [(-40.0, 120.0), (40.0, 120.0), (-40.0, 500.0), (40.0, 500.0)]
            .map(|(x, y)| pixels.at((middle + x, y)))
    };
    let gray = image(ImageColors::Gray, vec![0.0, 1.0, 0.4, f64::NAN], false);
    assert_eq!(gray, [[0; 3], WHITE, [102; 3], [0; 3]], "black, white, a gray, and no number");
    let diverging = image(ImageColors::Diverging, vec![-2.0, 2.0, 0.0, 1.0], true);
    assert_eq!(diverging[..3], [Color::Blue.rgb(), Color::Orange.rgb(), WHITE]);
    assert!(
        diverging[3] != WHITE && diverging[3] != Color::Orange.rgb(),
        "half is paler than whole"
    );
}

#[test]
fn a_matrix_has_a_row_for_each_true_label_and_a_column_for_each_guess() {
    let figure = figure(Matrix {
        title: "counts".into(),
        row_title: "true".into(),
        column_title: "predicted".into(),
        labels: vec!["cat".into(), "dog".into()],
        counts: vec![vec![12_345, 6], vec![0, 789]],
    });
    let (svg, pixels) = (figure.svg(), Pixels::of(&figure));
    let shapes = shapes(&svg);
    let [cats, wrong, none, dogs] = ["12,345", "6", "0", "789"].map(|count| place(&shapes, count));
    assert!(cats.1 == wrong.1 && none.1 == dogs.1 && cats.1 < none.1, "two rows");
    assert!(cats.0 == none.0 && wrong.0 == dogs.0 && cats.0 < wrong.0, "two columns");
    let above = (cats.0, cats.1 - 40.0);
    assert!(pixels.at(above)[2] > pixels.at(above)[0], "what is right is blue");
    let above = (wrong.0, wrong.1 - 40.0);
    assert!(pixels.at(above)[0] > pixels.at(above)[2], "what is wrong is red");
    place(&shapes, "predicted");
    place(&shapes, "true");
}

#[test]
fn a_bar_is_as_long_as_its_share() {
    let figure = figure(Bars {
        title: String::new(),
        labels: vec!["yes".into(), "no".into()],
        values: vec![0.75, 0.25],
        colors: vec![Color::Green, Color::Vermilion],
        x_label: "probability".into(),
        y_label: "answer".into(),
    });
    let (svg, pixels) = (figure.svg(), Pixels::of(&figure));
    let shapes = shapes(&svg);
    let length = |color| {
        let bar = colored(&shapes, "rect", color)[0];
        (bar.number("x"), bar.number("y"), bar.number("width"))
    };
    let (yes, no) = (length(Color::Green), length(Color::Vermilion));
    assert!(close(yes.2, 3.0 * no.2) && yes.0 == no.0 && yes.1 < no.1, "{yes:?} {no:?}");
    assert!(place(&shapes, "0.75").1 < place(&shapes, "0.25").1, "each number is beside its bar");
    assert_eq!(pixels.at((yes.0 + yes.2 - 8.0, yes.1 + 8.0)), Color::Green.rgb());
    assert_ne!(pixels.at((yes.0 + yes.2 + 8.0, yes.1 + 8.0)), Color::Green.rgb());
}

#[test]
fn regions_are_blue_for_class_0_and_orange_for_class_1_with_a_line_at_one_half() {
    let values = (0..400).map(|i| f64::from(i % 20) / 19.0).collect();
    let regions =
        Regions { x_range: (0.0, 1.0), y_range: (0.0, 1.0), width: 20, height: 20, values };
    let figure = figure(Chart::new("", "", "").regions(regions));
    let (svg, pixels) = (figure.svg(), Pixels::of(&figure));
    let lines = colored(&shapes(&svg), "polyline", Color::Black)
        .iter()
        .map(|line| line.points())
        .collect::<Vec<_>>();
    assert_eq!(lines.len(), 19, "a piece of the boundary in each row of squares");
    let (x, y) = lines[9][0];
    assert!(lines.iter().flatten().all(|point| close(point.0, x)), "the boundary is upright");
    let (left, right) = (pixels.at((x - 300.0, y)), pixels.at((x + 300.0, y)));
    assert!(
        left[2] > left[0] && right[0] > right[2],
        "{left:?} on the left, {right:?} on the right"
    );
}

#[test]
fn a_graph_grows_upward_and_has_an_arrow_for_each_edge() {
    let lines = |name: &str| [name.to_string(), format!("grad of {name}")];
    let graph = Graph::new("a graph")
        .node(NodeKind::Leaf, lines("x"))
        .node(NodeKind::Operation, lines("mul"))
        .node(NodeKind::Root, lines("mean"))
        .edge(0, 1, "left")
        .edge(0, 1, "right")
        .edge(1, 2, "");
    let svg = figure(graph).svg();
    let shapes = shapes(&svg);
    let [x, mul, mean] = ["x", "mul", "mean"].map(|name| place(&shapes, name).1);
    assert!(mean < mul && mul < x, "the leaf is at the bottom");
    for words in ["a graph", "grad of x", "grad of mul", "grad of mean", "left", "right"] {
        place(&shapes, words);
    }
    let heads = shapes.iter().filter(|shape| shape.name == "polygon").collect::<Vec<_>>();
    assert_eq!(heads.len(), 3, "each edge has one arrowhead, x * x two");
    let tip = heads[2].points()[0].1;
    assert!(mean < tip && tip < mul, "the last arrow ends below its box");
}

#[test]
fn a_graph_says_where_its_boxes_and_labels_stand() {
    let lines = |name: &str| [name.to_string(), format!("grad of {name}")];
    let graph = Graph::new("a graph")
        .node(NodeKind::Leaf, lines("x"))
        .node(NodeKind::Root, lines("f"))
        .edge(0, 1, "two");
    let figure = figure(graph);
    let places = figure.places(0).unwrap();
    let svg = figure.svg();
    let shapes = shapes(&svg);
    let holds = |[x, y, width, height]: [f64; 4], (at_x, at_y): (f64, f64)| {
        // A text stands in the middle, and a little lower where it has one line.
        close(4.0 * (x + width / 2.0), at_x) && 4.0 * y < at_y && at_y < 4.0 * (y + height)
    };
    assert!(holds(places.boxes[0], place(&shapes, "x")), "{places:?}");
    assert!(holds(places.boxes[0], place(&shapes, "grad of x")), "{places:?}");
    assert!(holds(places.boxes[1], place(&shapes, "f")), "{places:?}");
    assert!(holds(places.labels[0], place(&shapes, "two")), "{places:?}");
    assert!(figure.stand(0).is_none() && figure.places(1).is_none());
}

#[test]
fn panels_stand_side_by_side_below_the_title_and_a_png_has_twice_the_size() {
    let panel = |title| Chart::new(title, "", "");
    let figure = Figure::new("Two & more").columns(2).panel_size(200, 100);
    let figure = figure.panel(panel("left")).panel(panel("right")).panel(panel("below"));
    let svg = figure.svg();
    // 12 around all, 14 between, 34 for the title.
    assert!(
        svg.starts_with("<svg width=\"438\" height=\"272\" viewBox=\"0 0 1752 1088\""),
        "{}",
        &svg[..90]
    );
    let pixels = Pixels::of(&figure);
    assert_eq!((pixels.width, pixels.height), (876, 544));
    let shapes = shapes(&svg);
    let [left, right, below] = ["left", "right", "below"].map(|title| place(&shapes, title));
    assert!(place(&shapes, "Two &amp; more").1 < left.1 && left.1 == right.1);
    assert!(left.0 < right.0 && left.0 == below.0 && left.1 < below.1);
    let ink = |from: f64, to: f64| {
        let places = (from as usize..to as usize).step_by(2).flat_map(|x| {
            (left.1 as usize - 24..left.1 as usize + 24)
                .step_by(2)
                .map(move |y| (x as f64, y as f64))
        });
        places.filter(|&place| pixels.at(place)[0] < 100).count()
    };
    assert!(ink(left.0 - 40.0, left.0 + 40.0) > 40, "the title of the left panel is not drawn");
    assert_eq!(ink(left.0 + 120.0, right.0 - 120.0), 0, "between the titles there is no ink");
}

#[test]
#[should_panic(expected = "an image of 28 x 28 pixels got 3 values")]
fn an_image_with_missing_pixels_is_a_mistake() {
    let (caption, colors) = (String::new(), ImageColors::Gray);
    figure(Image {
        width: 28,
        height: 28,
        pixels: vec![0.0; 3],
        colors,
        caption,
        highlight: false,
    })
    .svg();
}

#[test]
#[should_panic(expected = "pixels are too many")]
fn a_picture_that_is_too_large_is_a_mistake() {
    figure(Chart::new("", "", "")).panel_size(100_000, 100_000).svg();
}

#[test]
fn a_bare_chart_is_its_lines_and_nothing_else() {
    let line = Series::line("", Color::Blue, [(0.0, 0.0), (1.0, 1.0)]);
    let chart = Chart::new("", "x", "y").series(line);
    let numbers = |chart: Chart| figure(chart).svg().contains("0.5\n");
    assert!(numbers(chart.clone()), "an axis from 0 to 1 should have a number in its middle");
    assert!(!numbers(chart.bare()), "a bare chart has no axes, so no numbers");
}
