//! Names in running text: who introduces themselves, and whom a client addresses.

mod east_asian;
mod introductions;
mod text;
mod vocatives;
pub(crate) mod words;

pub use introductions::{Introduction, introductions, speaks_as_group};
pub use vocatives::{Address, addresses};

#[cfg(test)]
mod tests;
