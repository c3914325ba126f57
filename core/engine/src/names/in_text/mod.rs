//! Names in running text: who introduces themselves, and whom a client addresses.

pub(crate) mod words;
