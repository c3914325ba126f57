//! Names in running text: who introduces themselves, who signs, whom a client addresses, and whom a certificate
//! or a curriculum vitae names.

mod east_asian;
mod east_asian_openings;
mod file_names;
mod introductions;
mod labels;
mod openings;
mod printed;
mod signatures;
mod text;
mod titled;
mod vocatives;
pub(crate) mod words;

pub use file_names::name_in_handle;
pub use introductions::{Introduction, introductions, speaks_as_group};
pub use printed::{Printed, holder, holder_in_prose, offers_curricula, owner, owner_in_prose};
pub use signatures::{closing, signature};
pub use vocatives::{Address, addresses};

#[cfg(test)]
mod tests;
