//! A test for each exercise of the book. It is red until its stub in `crates/exercises/src` is filled in; the
//! message of a failed test names the mistake that is most likely.

mod autograd;
mod backprop;
mod cost;
mod descent;
mod mnist;
