//! What is shared among threads comes out as if one thread had done it all.

use backprop::matmul::matmul;
use backprop::threads::{filled_rows, share, with_threads};
use ndarray::{Array1, Array2, Zip};

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
            let array =
                with_threads(threads, || filled_rows((rows, 3), fill)).expect("threads start");
            let expected = Array2::from_shape_fn((rows, 3), |(row, _)| row as f64);
            assert_eq!(array, expected, "{rows} rows, {threads} threads");
        }
    }
}

#[test]
fn a_product_has_the_same_bits_on_any_number_of_threads() {
    for (rows, inner, columns) in [(64, 784, 128), (784, 64, 128), (65, 131, 67), (500, 784, 10)] {
        let factor = |shape| {
            Array2::from_shape_fn(shape, |(i, j)| ((i * 7919 + j * 31) % 1009) as f32 / 500.0 - 1.0)
        };
        let (a, b) = (factor((rows, inner)), factor((inner, columns)));
        let product = |threads| with_threads(threads, || matmul(&a, &b)).expect("threads start");
        for threads in THREADS {
            let shape = (rows, inner, columns);
            assert!(product(threads) == product(1), "{shape:?} differs on {threads} threads");
        }
    }
}
