//! What the runners in `runners/` share: where things stand in the tree, cases of rules, comparison of facts, simulated
//! redesigns, forbidden words.

pub mod dice;
pub mod drift;
pub mod fairness;
pub mod forbidden;
pub mod less;
pub mod measure;
pub mod ordinary;
pub mod pair_cases;
pub mod planted;
pub mod recall;
pub mod rule_cases;
pub mod rule_words;
pub mod samples;
pub mod tables;

use std::path::{Path, PathBuf};

/// The root of the tree.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The whole of a file of the tree.
///
/// # Panics
/// Where it cannot be read: a test without its material must not pass.
#[allow(clippy::panic)]
pub fn text_of(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
