//! `cargo xtask tidy`: what the compiler cannot see about the house. Every complaint says why in one sentence.
//!
//! It also runs as a test of this crate, so that nothing is checked only by hand.

mod extension;
mod floors;
mod reviewed;
mod style;
mod text;

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::place::{self, Done};

/// A file of the tree, with its text where it is text.
pub(crate) struct Source {
    /// From the root, with `/` on every system.
    pub(crate) name: String,
    /// Empty for a file that is not UTF-8.
    pub(crate) text: String,
}

impl Source {
    /// Whether the name ends with one of these.
    fn ends_with(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.name.ends_with(ending))
    }

    /// Lines with their numbers from 1, up to the unit tests of a Rust file.
    fn shipped_lines(&self) -> impl Iterator<Item = (usize, &str)> {
        let until = if self.ends_with(&[".rs"]) { "#[cfg(test)]" } else { "\0" };
        self.text
            .lines()
            .enumerate()
            .map(|(at, line)| (at + 1, line))
            .take_while(move |(_, line)| *line != until)
    }
}

/// Checks the tree and names everything that is out of place.
pub(crate) fn run() -> Done {
    let complaints = complaints(&place::root())?;
    if complaints.is_empty() {
        return Ok(());
    }
    Err(format!("{} out of place:\n  {}", complaints.len(), complaints.join("\n  ")))
}

fn complaints(root: &Path) -> Result<Vec<String>, String> {
    let sources = sources(root)?;
    let mut complaints = Vec::new();
    floors::check(&sources, &mut complaints);
    text::check(&sources, &mut complaints);
    extension::check(root, &sources, &mut complaints);
    reviewed::check(&sources, &mut complaints);
    style::check(&sources, &mut complaints);
    Ok(complaints)
}

/// Every file git knows or would take, so that a forgotten file counts and a built one does not.
fn sources(root: &Path) -> Result<Vec<Source>, String> {
    let listed = Command::new("git")
        .current_dir(root)
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .output()
        .map_err(|error| format!("git could not be started: {error}"))?;
    if !listed.status.success() {
        return Err("git does not know this folder; tidy reads the list of files from it".into());
    }
    let mut names: Vec<String> =
        String::from_utf8_lossy(&listed.stdout).split('\0').map(str::to_owned).collect();
    names.retain(|name| !name.is_empty());
    names.sort();
    names.dedup();
    let read = |name: String| {
        let path: PathBuf = root.join(&name);
        path.is_file().then(|| Source { text: std::fs::read_to_string(path).unwrap_or_default(), name })
    };
    Ok(names.into_iter().filter_map(read).collect())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_tree_is_tidy() {
        assert_eq!(super::run(), Ok(()));
    }
}
