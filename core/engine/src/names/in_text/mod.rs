//! Names in running text: who introduces themselves, who signs, whom a client addresses, and whom a certificate
//! or a curriculum vitae names.

mod east_asian;
mod introductions;
mod printed;
mod signatures;
mod text;
mod vocatives;
pub(crate) mod words;

pub use introductions::{Introduction, introductions, speaks_as_group};
pub use printed::{Printed, holder, name_in_handle, offers_curricula, owner};
pub use signatures::signature;
pub use vocatives::{Address, addresses};

#[cfg(test)]
mod tests;
