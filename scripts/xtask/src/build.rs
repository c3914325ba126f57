//! `cargo xtask build`: from the sources to `dist/chrome` and `dist/firefox`, the folders a browser loads.
//!
//! Every step is skipped or cheap when its input did not change, so that the command can stand before any test.

mod handed_over;
mod module;

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::place::{self, Done};

/// Folder of what is derived for the extension: the module's glue, its types, lists out of the site tables.
const GENERATED: &str = "extension/generated";

/// How to build.
#[derive(Default, clap::Args)]
pub(crate) struct Options {
    /// Stop before bundling: the wasm module, its glue and the lists only.
    #[arg(long)]
    module_only: bool,
}

/// Builds everything a browser needs.
pub(crate) fn run(options: &Options) -> Done {
    let root = place::root();
    let generated = root.join(GENERATED);
    step("wasm module", || module::build(&root, &generated))?;
    step("what is kept of a page, packaged tables", || handed_over::write(&root, &generated))?;
    if options.module_only {
        return Ok(());
    }
    step("extension for Chrome, Edge and Firefox", || bundle(&root))
}

/// Runs one step with a line before and its time after.
#[allow(clippy::print_stdout)] // progress for the person at the terminal
pub(crate) fn step(what: &str, work: impl FnOnce() -> Done) -> Done {
    println!("build: {what} ...");
    let start = Instant::now();
    work()?;
    println!("build: {what}: done in {:.1} s", start.elapsed().as_secs_f64());
    Ok(())
}

/// Runs a program to its end; the error is one sentence that names it.
pub(crate) fn run_program(program: &mut Command, what: &str) -> Done {
    let status = program.status().map_err(|error| format!("{what} could not be started: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{what} ended with {status}; its lines are above")) }
}

fn bundle(root: &Path) -> Done {
    let mut node = Command::new("node");
    node.current_dir(root).arg("extension/build.mjs");
    run_program(&mut node, "extension/build.mjs")
}
