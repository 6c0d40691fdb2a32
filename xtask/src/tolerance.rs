//! How far.
