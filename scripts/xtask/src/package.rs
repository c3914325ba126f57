//! `cargo xtask package`: what a store takes, byte for byte the same from the same sources.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::place::{self, Done};

/// The folders that are packed.
const BROWSERS: [&str; 2] = ["chrome", "firefox"];

/// How to pack.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Derive everything a second time and fail where a byte differs; compare the manifests with the golden ones.
    #[arg(long)]
    check: bool,
}

/// Packs `dist/chrome` and `dist/firefox` as they stand.
#[allow(clippy::print_stdout)] // names what was written
pub(crate) fn run(options: &Options) -> Done {
    let root = place::root();
    let mut first = Vec::new();
    for browser in BROWSERS {
        let bytes = pack(&root.join("dist").join(browser))?;
        let path = root.join("dist").join(format!("plumbline-{}-{browser}.zip", env!("CARGO_PKG_VERSION")));
        std::fs::write(&path, &bytes)
            .map_err(|error| format!("{} could not be written: {error}", place::shown(&path)))?;
        println!("package: {}, {} bytes", place::shown(&path), bytes.len());
        first.push(bytes);
    }
    if options.check { again(&root, &first).and_then(|()| golden(&root)) } else { Ok(()) }
}

/// Throws away what was derived after compiling, derives it again, and compares the packages.
fn again(root: &Path, first: &[Vec<u8>]) -> Done {
    for derived in ["dist/chrome", "dist/firefox", "extension/generated", "target/xtask"] {
        let path = root.join(derived);
        if path.exists() {
            std::fs::remove_dir_all(&path)
                .map_err(|error| format!("{derived} could not be removed: {error}"))?;
        }
    }
    crate::build::run(&crate::build::Options::default())?;
    for (browser, before) in BROWSERS.iter().zip(first) {
        if pack(&root.join("dist").join(browser))? != *before {
            return Err(format!(
                "the package for {browser} differs from the one built a moment ago from the same sources"
            ));
        }
    }
    Ok(())
}

/// Compares the built manifests with `tests/golden`, so that a new permission shows in review.
fn golden(root: &Path) -> Done {
    for browser in BROWSERS {
        let built = place::read(&root.join("dist").join(browser).join("manifest.json"))?;
        let path = root.join(format!("tests/golden/manifest.{browser}.json"));
        if std::env::var_os("PLUMBLINE_BLESS").is_some() {
            place::write(&path, &built)?;
        } else if place::read(&path)? != built {
            return Err(format!(
                "dist/{browser}/manifest.json differs from {}: look at the difference, then run with PLUMBLINE_BLESS=1",
                place::shown(&path)
            ));
        }
    }
    Ok(())
}

/// A zip of a folder: sorted names, one time, one mode.
fn pack(folder: &Path) -> Result<Vec<u8>, String> {
    let fail =
        |error: &dyn std::fmt::Display| format!("{} could not be packed: {error}", place::shown(folder));
    let mut files = Vec::new();
    collect(folder, &mut files).map_err(|error| fail(&error))?;
    if files.is_empty() {
        return Err(format!("{} is empty: run `cargo xtask build`", place::shown(folder)));
    }
    files.sort();
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for path in files {
        let name = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let bytes = std::fs::read(&path).map_err(|error| fail(&error))?;
        archive.start_file(name, options).map_err(|error| fail(&error))?;
        archive.write_all(&bytes).map_err(|error| fail(&error))?;
    }
    archive.finish().map(std::io::Cursor::into_inner).map_err(|error| fail(&error))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { collect(&path, files)? } else { files.push(path) }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_folder_packs_to_the_same_bytes() {
        let folder = std::env::temp_dir().join(format!("plumbline-package-{}", std::process::id()));
        let write = |names: [&str; 2]| {
            let _ = std::fs::remove_dir_all(&folder);
            for name in names {
                place::write(&folder.join(name), name).unwrap();
            }
            pack(&folder).unwrap()
        };
        let one = write(["b/second.js", "a.json"]);
        std::thread::sleep(std::time::Duration::from_millis(20)); // another time of writing
        assert_eq!(one, write(["a.json", "b/second.js"]));
        std::fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn an_empty_folder_is_not_a_package() {
        assert!(pack(Path::new("nowhere")).unwrap_err().contains("is empty"));
    }
}
