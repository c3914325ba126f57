//! `cargo xtask generate`: files derived from folders and from the engine's own values.
//!
//! Sources of the engine come first: what is written from the engine's values is written by a second run of this program
//! once they have changed, because the running one was compiled with the old ones.

mod data;
mod docs;
mod list;
mod register;
mod sites;
mod types;

use std::path::PathBuf;
use std::process::Command;

use crate::place::{self, Done};

/// How to run.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Write nothing; fail and name the files that differ from what would be written.
    #[arg(long)]
    check: bool,
}

/// One derived file.
struct Derived {
    path: PathBuf,
    text: String,
}

/// Writes (or checks) every derived file.
pub(crate) fn run(options: &Options) -> Done {
    let mut derived = vec![list::derive()?, list::derive_pairs()?, register::derive()?];
    let compiled: Vec<&Derived> = derived.iter().filter(|file| is_stale(file)).collect();
    if !options.check && !compiled.is_empty() {
        compiled.iter().try_for_each(|file| place::write(&file.path, &file.text))?;
        return run_again();
    }
    derived.extend(docs::derive());
    derived.push(data::derive()?);
    derived.push(types::derive());
    let stale: Vec<&Derived> = derived.iter().filter(|file| is_stale(file)).collect();
    if options.check && !stale.is_empty() {
        let names: Vec<String> = stale.iter().map(|file| place::shown(&file.path)).collect();
        return Err(format!("run `cargo xtask generate`: {} would change", names.join(", ")));
    }
    stale.iter().try_for_each(|file| place::write(&file.path, &file.text))
}

/// Writes the list of rules alone; enough for a folder that was just laid.
pub(crate) fn rule_list() -> Done {
    [list::derive()?, list::derive_pairs()?].iter().try_for_each(|list| place::write(&list.path, &list.text))
}

fn is_stale(file: &Derived) -> bool {
    std::fs::read_to_string(&file.path).map_or(true, |have| have != file.text)
}

fn run_again() -> Done {
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["run", "--quiet", "--package", "xtask", "--", "generate"])
        .current_dir(place::root())
        .status()
        .map_err(|error| format!("cargo could not be started: {error}"))?;
    if status.success() { Ok(()) } else { Err("the engine does not compile with the new list".into()) }
}
