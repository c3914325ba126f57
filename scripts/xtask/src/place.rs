//! Where things stand in the tree, and how a chore ends.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What a chore comes to: nothing to say, or one plain sentence why it could not be done.
pub(crate) type Done = Result<(), String>;

/// The root of the tree: two folders above this crate.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// Turns the end of a chore into an exit status, with the sentence on standard error.
#[allow(clippy::print_stderr)] // a chore talks to the person at the terminal
pub(crate) fn finish(done: Done) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Reads a file of the tree; the error names it.
pub(crate) fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{} could not be read: {error}", shown(path)))
}

/// Writes a file of the tree, with its folders; the error names it.
pub(crate) fn write(path: &Path, text: &str) -> Done {
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(path, text))
        .map_err(|error| format!("{} could not be written: {error}", shown(path)))
}

/// A path as people say it: from the root of the tree.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
