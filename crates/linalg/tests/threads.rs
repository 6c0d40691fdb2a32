//! What is shared among threads comes out as if one thread had done it all.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use linalg::threads::{filled_rows, share, with_threads};
use linalg::{column_major, matmul};
use ndarray::{Array1, Array2, Axis, Slice, Zip};

const THREADS: [usize; 4] = [1, 2, 3, 5];

#[test]
fn a_shared_work_does_every_element_once_whatever_its_size() {
    for threads in THREADS {
        for size in [0, 1, 7, 100_000] {
            let mut numbers = Array1::<f64>::zeros(size);
            let done = with_threads(threads, || {
                let all = Zip::from(&mut numbers);
                share(size, all, |all| all.split(), |part| part.for_each(|x| *x += 1.0));
            });
            done.expect("threads start");
            let wrong = numbers.iter().filter(|&&x| x != 1.0).count();
            assert_eq!(
                wrong, 0,
                "{threads} threads left out or repeated {wrong} of {size} elements"
            );
        }
    }
}

#[test]
fn every_filled_row_knows_its_place() {
    for threads in THREADS {
        for rows in [0, 1, 4, 64] {
            let fill = |first: usize, numbers: &mut [f64]| {
                for (row, numbers) in (first..).zip(numbers.chunks_mut(3)) {
                    numbers.fill(row as f64);
                }
            };
            let array = with_threads(threads, || filled_rows((rows, 3), 1 << 14, fill))
                .expect("threads start");
            let expected = Array2::from_shape_fn((rows, 3), |(row, _)| row as f64);
            assert_eq!(array, expected, "{rows} rows, {threads} threads");
        }
    }
}

#[test]
fn a_panic_in_the_work_reaches_the_caller() {
    const PATIENCE: Duration = Duration::from_secs(20);
    for threads in THREADS {
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            let work = || with_threads(threads, || panic!("the work's own words"));
            let panic = catch_unwind(AssertUnwindSafe(work)).map(|_: Result<(), _>| ());
            sender.send(panic.unwrap_err().downcast::<&str>().map(|words| *words))
        });
        let words = receiver.recv_timeout(PATIENCE);
        let words = words.unwrap_or_else(|_| panic!("{threads} threads hang after a panic"));
        assert_eq!(words.ok(), Some("the work's own words"), "{threads} threads");
    }
}

#[test]
fn a_panic_in_a_part_reaches_the_caller() {
    for threads in THREADS {
        let fill = |_: usize, _: &mut [f64]| panic!("the part's own words");
        let work = || with_threads(threads, || filled_rows((1000, 100), 1, fill));
        let panic = catch_unwind(AssertUnwindSafe(work)).expect_err("the panic was lost");
        assert_eq!(panic.downcast_ref(), Some(&"the part's own words"), "{threads} threads");
    }
}

/// Numbers without a pattern between -1 and 1.
fn factor(shape: (usize, usize)) -> Array2<f32> {
    Array2::from_shape_fn(shape, |(i, j)| ((i * 7919 + j * 31) % 1009) as f32 / 500.0 - 1.0)
}

#[test]
fn a_product_lies_row_by_row_where_its_first_factor_is_neither_order() {
    let mut a = factor((6, 8));
    a.slice_axis_inplace(Axis(1), Slice::from(..).step_by(2));
    let product = matmul(&a, &factor((4, 5)));
    assert!(product.is_standard_layout(), "strides {:?}", product.strides());
}

#[test]
fn a_column_major_matrix_is_the_same_matrix_from_a_cache_line_on() {
    // Matrices of several sizes, because a memory's beginning may be right by luck.
    let kept: Vec<_> = (1..20).map(|rows| column_major(factor((rows, 7)))).collect();
    for (rows, matrix) in (1..20).zip(kept) {
        assert_eq!(matrix, factor((rows, 7)));
        assert!(matrix.t().is_standard_layout(), "{rows} rows: strides {:?}", matrix.strides());
        assert_eq!(matrix.as_ptr().align_offset(64), 0, "{rows} rows begin within a cache line");
    }
}

#[test]
fn a_product_has_the_librarys_bits_on_any_number_of_threads_and_in_any_order_in_memory() {
    // Whole tiles, and shapes that leave rows and columns over; all sums longer than 256 are cut there.
    let shapes = [(64, 784, 128), (784, 64, 128), (1000, 129, 65), (65, 1000, 129), (500, 784, 10)];
    for (rows, inner, columns) in shapes {
        let (a, b) = (factor((rows, inner)), factor((inner, columns)));
        let expected = a.dot(&b);
        let (a_turned, b_turned) = (column_major(a.clone()), column_major(b.clone()));
        for threads in THREADS {
            for (a, b) in [(&a, &b), (&a_turned, &b), (&a, &b_turned), (&a_turned, &b_turned)] {
                let product = with_threads(threads, || matmul(a, b)).expect("threads start");
                let what = format!(
                    "({rows}, {inner}) · ({inner}, {columns}), strides {:?} and {:?}, {threads} threads",
                    a.strides(),
                    b.strides()
                );
                assert!(product == expected, "the bits differ: {what}");
                let is_column_major = product.strides()[0] == 1;
                assert_eq!(is_column_major, a.strides()[0] == 1, "the order is not a's: {what}");
            }
        }
    }
}
