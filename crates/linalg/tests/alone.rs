//! Outside of `with_threads` no thread is started. It has a file of its own because rayon's global pool
//! belongs to the whole process.

use linalg::matmul;
use linalg::threads::{filled_rows, share};
use ndarray::{Array1, Array2, Zip};

#[test]
fn outside_of_with_threads_everything_is_done_by_the_caller() {
    let caller = std::thread::current().id();
    let is_alone = || assert_eq!(std::thread::current().id(), caller, "another thread had a part");
    let mut numbers = Array1::<f32>::zeros(1 << 20);
    let all = Zip::from(&mut numbers);
    share(all.size(), all, |all| all.split(), |part| part.for_each(|_| is_alone()));
    filled_rows((1000, 1000), 1, |_, _: &mut [f32]| is_alone());
    let large = Array2::<f32>::ones((300, 300));
    assert_eq!(matmul(&large, &large), large.dot(&large));

    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build_global();
    assert!(pool.is_ok(), "rayon's global pool was started already: {pool:?}");
}
