//! The commands of `plumbline`, without the terminal around them: tests and the program read pages the same way.
//!
//! A command ends in one of two ways: it did its work, whatever was found, or its input could not be used ([`Trouble`]).

pub mod batch;
pub mod check;
pub mod compare;
pub mod html;
pub mod input;
pub mod message;
pub mod read;
pub mod rules;
pub mod sites;
pub mod tables;
pub mod terminal;

/// Why an input could not be used, in one plain sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble(pub String);

impl std::fmt::Display for Trouble {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Trouble {}
