// ANCHOR: threads_head
//! Sharing work among threads. This file is all the parallel code that training has; without the
//! feature `threads`, `one_thread.rs` stands in for it, and everything else is the same.

use std::cell::RefCell;
use std::num::NonZero;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, OnceLock};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use ndarray::{Array2, ArrayRef2, ArrayView2, ArrayViewMut2, Axis, NdFloat};
use pulp::Arch;
use rayon::prelude::*;
use rayon::{ThreadPoolBuildError, ThreadPoolBuilder, Yield};

use crate::tiles::{COLUMNS, ROWS, multiply};

/// A part of a product has at least so many multiplications. They take a few times as long as handing the
/// part over.
const PART_OF_PRODUCT: usize = 1 << 19;
/// The same for numbers that are each changed by themselves, as by a step.
const PART_OF_NUMBERS: usize = 1 << 15;
// ANCHOR_END: threads_head

// ANCHOR: with_threads
thread_local! {
    /// The team of the thread that works; none outside of [`with_threads`].
    static TEAM: RefCell<Option<Arc<Team>>> = const { RefCell::new(None) };
}

/// Runs `work` with large matrix products shared among so many threads, or as many as the machine has
/// cores, if those are fewer; 0 means all cores. The results have the same bits for any number. A panic in
/// `work` goes on to the caller.
///
/// # Errors
/// When the threads cannot be started.
pub fn with_threads<T: Send>(
    threads: usize,
    work: impl FnOnce() -> T + Send,
) -> Result<T, ThreadPoolBuildError> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let threads = if threads == 0 { cores } else { threads.min(cores) };
    let pool = ThreadPoolBuilder::new().num_threads(threads).build()?;
    Ok(pool.install(|| {
        let team = Arc::new(Team::new(threads - 1));
        let working = rayon::current_thread_index().expect("a thread of the pool");
        rayon::scope(|scope| {
            scope.spawn_broadcast(|_, thread| {
                match (thread.index() + threads - working) % threads {
                    0 => {}
                    number => team.help(number),
                }
            });
            let _end = Dismissal(&team);
            TEAM.set(Some(team.clone()));
            work()
        })
    }))
}

/// Sends the helpers away when the work ends, even by a panic.
struct Dismissal<'a>(&'a Team);

impl Drop for Dismissal<'_> {
    fn drop(&mut self) {
        TEAM.set(None);
        self.0.is_done.store(true, SeqCst);
        self.0.helpers.iter().for_each(Helper::wake);
    }
}
// ANCHOR_END: with_threads

// ANCHOR: team
/// A helper that finds no part for so long goes to sleep.
const PATIENCE: Duration = Duration::from_millis(5);
/// A helper whose turn takes so long was sent away from its core: another program needs it.
const TURN: Duration = Duration::from_micros(500);
/// A helper gets no part before it had its core for so long.
const TRIAL: Duration = Duration::from_millis(1);
/// How long a helper rests whose core was taken, at first and at most.
const REST: [Duration; 2] = [Duration::from_millis(10), Duration::from_millis(640)];

/// The threads that help the one that works.
struct Team {
    /// In how many parts the work of this moment may be cut. Helpers with a higher number need not look.
    parts: AtomicUsize,
    helpers: Vec<Helper>,
    /// A turn that takes longer is a sign of a core that another program needs.
    longest_turn: Duration,
    is_done: AtomicBool,
}

/// What the others know of a helper.
#[derive(Default)]
struct Helper {
    thread: OnceLock<Thread>,
    is_watching: AtomicBool,
    is_asleep: AtomicBool,
}

impl Team {
    fn new(helpers: usize) -> Self {
        let helpers = (0..helpers).map(|_| Helper::default()).collect();
        let parts = AtomicUsize::new(1);
        Self { parts, helpers, longest_turn: TURN, is_done: AtomicBool::new(false) }
    }

    /// Helps until the work is done. When no parts come, the helper sleeps. When its core is taken, it rests,
    /// and each time for twice as long: on a busy machine a part that it holds would have to wait for its
    /// core, and the whole product for that part.
    fn help(&self, number: usize) {
        let helper = &self.helpers[number - 1];
        helper.thread.get_or_init(thread::current);
        let [shortest, longest] = REST;
        let mut rest = shortest;
        while !self.is_done.load(SeqCst) {
            let started = Instant::now();
            let core_was_taken = self.look_for_parts(number);
            helper.is_watching.store(false, SeqCst);
            if core_was_taken {
                rest = if started.elapsed() > rest { shortest } else { longest.min(2 * rest) };
                thread::park_timeout(rest);
            } else {
                helper.is_asleep.store(true, SeqCst);
                while helper.is_asleep.load(SeqCst) && !self.is_done.load(SeqCst) {
                    thread::park();
                }
            }
        }
    }

    /// Does parts until none has come for a while, or until its core was taken: then it is true.
    ///
    /// A training step has a product every few dozen microseconds. A thread that fell asleep in between
    /// would take longer to wake than its part takes to compute, so a helper stays awake while parts come.
    /// After each look it offers its core to other programs. It does so for a while before its first part,
    /// because a helper on a busy machine is best sent away while it holds none.
    fn look_for_parts(&self, number: usize) -> bool {
        let started = Instant::now();
        let (mut last_part, mut last_turn) = (started, started);
        let mut is_watching = false;
        while !self.is_done.load(SeqCst) {
            let may_help = is_watching && self.parts.load(SeqCst) > number;
            if may_help && rayon::yield_now() == Some(Yield::Executed) {
                last_part = Instant::now();
                last_turn = last_part;
                continue;
            }
            thread::yield_now();
            let now = Instant::now();
            if now - last_turn > self.longest_turn {
                return true;
            }
            if now - last_part > PATIENCE {
                return false;
            }
            if !is_watching && now - started > TRIAL {
                is_watching = true;
                self.helpers[number - 1].is_watching.store(true, SeqCst);
            }
            last_turn = now;
        }
        false
    }

    /// Wakes as many helpers as there are parts for, and says how many parts to make for those that are
    /// awake already.
    fn call(&self, parts: usize) -> usize {
        self.parts.store(parts, SeqCst);
        let helpers = &self.helpers[..self.helpers.len().min(parts - 1)];
        helpers.iter().filter(|helper| helper.is_asleep.load(SeqCst)).for_each(Helper::wake);
        1 + helpers.iter().filter(|helper| helper.is_watching.load(SeqCst)).count()
    }
}

impl Helper {
    fn wake(&self) {
        self.is_asleep.store(false, SeqCst);
        self.thread.get().inspect(|thread| thread.unpark());
    }
}

/// Does a work in parts, each of at least `smallest` of the `size` that it has in all; `work` gets the
/// number of the parts.
fn in_parts<T>(size: usize, smallest: usize, work: impl FnOnce(usize) -> T) -> T {
    let team = TEAM.with_borrow(|team| team.clone().filter(|_| size >= 2 * smallest));
    let Some(team) = team else { return work(1) };
    let before = team.parts.load(SeqCst);
    let result = work(team.call(size / smallest));
    team.parts.store(before, SeqCst);
    result
}
// ANCHOR_END: team

// ANCHOR: share
/// Does `work` in as many parts as pay: `split` cuts a part in two. `size` counts its elements.
pub fn share<T: Send>(
    size: usize,
    work: T,
    split: impl Fn(T) -> (T, T) + Sync,
    do_part: impl Fn(T) + Sync,
) {
    in_parts(size, PART_OF_NUMBERS, |parts| share_in_parts(parts, work, &split, &do_part));
}

fn share_in_parts<T: Send>(
    parts: usize,
    work: T,
    split: &(impl Fn(T) -> (T, T) + Sync),
    do_part: &(impl Fn(T) + Sync),
) {
    if parts == 1 {
        // With the widest vector instructions that this processor has.
        return Arch::new().dispatch(|| do_part(work));
    }
    let (first, second) = split(work);
    rayon::join(
        || share_in_parts(parts / 2, first, split, do_part),
        || share_in_parts(parts - parts / 2, second, split, do_part),
    );
}

/// An array whose rows are filled in as many parts as pay. `fill` gets the place of a part's first row,
/// and the numbers of all rows of the part. `cost` is the work for a number, where an addition is 1.
pub fn filled_rows<F: NdFloat>(
    (rows, columns): (usize, usize),
    cost: usize,
    fill: impl Fn(usize, &mut [F]) + Sync,
) -> Array2<F> {
    let mut array = zeros((rows, columns));
    let fill_part = |(first, mut rows): Rows<F>| {
        fill(first, rows.as_slice_mut().expect("a new array stands row behind row"));
    };
    share(rows * columns * cost, (0, array.view_mut()), halves, fill_part);
    array
}

/// Some rows of an array, with the place of the first.
type Rows<'a, F> = (usize, ArrayViewMut2<'a, F>);

fn halves<F>((first, rows): Rows<F>) -> (Rows<F>, Rows<F>) {
    let middle = rows.nrows() / 2;
    let (above, below) = rows.split_at(Axis(0), middle);
    ((first, above), (first + middle, below))
}

/// Zeros, written in parts: a core that fills numbers which another core wrote last must first fetch
/// them from there.
fn zeros<F: NdFloat>(shape: (usize, usize)) -> Array2<F> {
    let size = shape.0 * shape.1;
    in_parts(size, PART_OF_NUMBERS, |parts| {
        if parts == 1 {
            return Array2::zeros(shape);
        }
        let zeros = rayon::iter::repeat_n(F::zero(), size).with_min_len(size / parts);
        Array2::from_shape_vec(shape, zeros.collect()).expect("as many as the shape says")
    })
}
// ANCHOR_END: share

// ANCHOR: shared_matmul
/// The product, when it is large enough and there are threads to share it with.
///
/// Each thread computes a part of the output in full, and every number is the same sum in the same
/// order, so the bits do not depend on the number of threads.
pub(crate) fn shared_matmul<F: NdFloat>(a: &ArrayRef2<F>, b: &ArrayRef2<F>) -> Option<Array2<F>> {
    in_parts(a.len() * b.ncols(), PART_OF_PRODUCT, |parts| {
        (parts > 1).then(|| {
            let mut product = zeros((a.nrows(), b.ncols()));
            multiply_in_parts(a.view(), b.view(), product.view_mut(), parts);
            product
        })
    })
}

/// Cuts the longer side of the output in two, between tiles, until each thread has a part. The longer
/// side, because the operand along the other one is read for both parts, and it is the smaller one.
fn multiply_in_parts<F: NdFloat>(
    a: ArrayView2<F>,
    b: ArrayView2<F>,
    product: ArrayViewMut2<F>,
    parts: usize,
) {
    if parts == 1 {
        return multiply(a, b, product);
    }
    let (rows, columns) = product.dim();
    let first = parts / 2;
    let by_rows = rows > columns || columns < parts * COLUMNS;
    let (axis, length, tile) =
        if by_rows { (Axis(0), rows, ROWS) } else { (Axis(1), columns, COLUMNS) };
    let middle = length / tile * first / parts * tile;

    let (product_1, product_2) = product.split_at(axis, middle);
    let (a_1, a_2) = if by_rows { a.split_at(axis, middle) } else { (a, a) };
    let (b_1, b_2) = if by_rows { (b, b) } else { b.split_at(axis, middle) };
    rayon::join(
        || multiply_in_parts(a_1, b_1, product_1, first),
        || multiply_in_parts(a_2, b_2, product_2, parts - first),
    );
}
// ANCHOR_END: shared_matmul

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;

    /// Does `work` with a team of so many threads, all awake.
    fn in_a_team<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> T {
        let pool = ThreadPoolBuilder::new().num_threads(threads).build().expect("threads start");
        pool.install(|| {
            let team = Team::new(threads - 1);
            team.helpers.iter().for_each(|helper| helper.is_watching.store(true, SeqCst));
            TEAM.set(Some(Arc::new(team)));
            work()
        })
    }

    /// How many parts a team makes of a work.
    fn parts(size: usize, smallest: usize, threads: usize) -> usize {
        in_a_team(threads, || in_parts(size, smallest, |parts| parts))
    }

    #[test]
    fn parts_are_counted_by_the_work_and_not_by_the_machine() {
        for (size, expected) in [(0, 1), (1, 1), (199, 1), (200, 2), (299, 2), (300, 3), (1000, 4)]
        {
            assert_eq!(parts(size, 100, 4), expected, "{size} in parts of at least 100, 4 threads");
        }
        assert_eq!(parts(350, 100, 16), 3, "a part would be too small to pay for handing it over");
        assert_eq!(parts(1000, 100, 1), 1);
    }

    #[test]
    fn a_product_is_shared_when_it_is_two_parts_or_more_and_there_is_someone_to_share_it_with() {
        let is_shared = |rows, threads| {
            let (a, b) = (Array2::<f32>::zeros((rows, 512)), Array2::zeros((512, 128)));
            in_a_team(threads, || shared_matmul(&a, &b).is_some())
        };
        let rows = 2 * PART_OF_PRODUCT / (512 * 128);
        assert!(is_shared(rows, 2));
        assert!(!is_shared(rows - 1, 2), "a part would be too small to pay for handing it over");
        assert!(!is_shared(rows, 1), "one thread has nobody to share with");
    }

    #[test]
    fn an_array_is_filled_in_even_parts_as_many_as_pay() {
        let filled = |rows| {
            let parts = Mutex::new(Vec::new());
            let fill = |first, numbers: &mut [f32]| {
                parts.lock().unwrap().push((first, numbers.len() / 3));
            };
            // A row is as much work as a part must have.
            in_a_team(4, || filled_rows((rows, 3), PART_OF_NUMBERS / 3 + 1, fill));
            let mut parts = parts.into_inner().unwrap();
            parts.sort_unstable();
            parts
        };
        assert_eq!(filled(1), [(0, 1)]);
        assert_eq!(filled(2), [(0, 1), (1, 1)]);
        assert_eq!(filled(8), [(0, 2), (2, 2), (4, 2), (6, 2)], "(first row, rows) of each part");
    }

    #[test]
    fn helpers_that_rest_get_no_part() {
        let team = Team::new(3);
        assert_eq!(team.call(10), 1);
        team.helpers[1].is_watching.store(true, SeqCst);
        assert_eq!(team.call(10), 2);
        assert_eq!(team.call(2), 1, "the second helper is not needed for two parts");
    }

    #[test]
    fn as_many_threads_work_as_were_asked_for_or_as_there_are_cores() {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        for (asked, expected) in [(0, cores), (1, 1), (cores, cores), (cores + 1, cores)] {
            let work = || TEAM.with_borrow(|team| team.as_ref().map(|team| team.helpers.len()));
            let helpers = with_threads(asked, work).expect("threads start");
            assert_eq!(helpers, Some(expected - 1), "{asked} threads on {cores} cores");
        }
    }

    #[test]
    fn a_helper_without_parts_sleeps_and_wakes_for_the_next_one() {
        let happens_in_time = |happened: &dyn Fn() -> bool| {
            let started = Instant::now();
            loop {
                match started.elapsed() {
                    _ if happened() => return true,
                    waited if waited > Duration::from_secs(20) => return false,
                    _ => thread::yield_now(),
                }
            }
        };
        // However busy the machine is, this helper never finds that its core was taken.
        let team = Team { longest_turn: Duration::MAX, ..Team::new(1) };
        thread::scope(|scope| {
            scope.spawn(|| team.help(1));
            let _end = Dismissal(&team);
            let sleeps = || team.helpers[0].is_asleep.load(SeqCst);
            assert!(happens_in_time(&sleeps), "a helper without parts stays awake");
            assert!(happens_in_time(&|| team.call(2) == 2), "a helper sleeps on while parts come");
        });
    }

    #[test]
    fn a_product_has_the_librarys_bits_in_any_number_of_parts() {
        let pool = ThreadPoolBuilder::new().num_threads(3).build().expect("threads start");
        for (rows, inner, columns) in [(64, 784, 128), (784, 64, 128), (3, 300, 5), (1, 2, 130)] {
            let factor = |shape| {
                Array2::from_shape_fn(shape, |(i, j)| ((i * 7919 + j * 31) % 1009) as f32 / 500.0)
            };
            let (a, b) = (factor((rows, inner)), factor((inner, columns)));
            for parts in 1..20 {
                let mut product = Array2::zeros((rows, columns));
                let out = product.view_mut();
                pool.install(|| multiply_in_parts(a.view(), b.view(), out, parts));
                assert!(product == a.dot(&b), "({rows}, {inner}) · ({inner}, {columns}), {parts}");
            }
        }
    }

    #[test]
    fn every_row_is_filled_once_in_any_number_of_parts() {
        let pool = ThreadPoolBuilder::new().num_threads(3).build().expect("threads start");
        for (rows, parts) in (0..9).flat_map(|rows| (1..12).map(move |parts| (rows, parts))) {
            let mut array = Array2::<f32>::zeros((rows, 2));
            let add = |(first, mut part): Rows<f32>| {
                for (row, mut numbers) in (first..).zip(part.rows_mut()) {
                    numbers += row as f32 + 1.0;
                }
            };
            pool.install(|| share_in_parts(parts, (0, array.view_mut()), &halves, &add));
            let expected = Array2::from_shape_fn((rows, 2), |(row, _)| row as f32 + 1.0);
            assert_eq!(array, expected, "{rows} rows in {parts} parts");
        }
    }
}
