//! The pages that reading is tried on: the cases of `tests/pages/sites` and, where they are at hand, the shared samples.

use std::path::{Path, PathBuf};

use plumbline_engine::snapshot::{PackedSnapshot, Snapshot};
use serde::Deserialize;
use serde_json::Value;

use crate::{root, text_of};

/// A saved page with the address it is read under.
pub struct Sample {
    /// `upwork/tiles-2026`, or the name of a shared file without its ending.
    pub name: String,
    /// The markup.
    pub page: PathBuf,
    /// The facts that a reader finds on it.
    pub facts: PathBuf,
    /// The address.
    pub url: String,
}

impl Sample {
    /// The markup as text.
    pub fn html(&self) -> String {
        text_of(&self.page)
    }

    /// What the extension would hand to the engine.
    pub fn packed(&self) -> PackedSnapshot {
        plumbline_cli::html::snapshot(self.html().as_bytes(), &self.url)
    }

    /// The same, as the engine takes it.
    ///
    /// # Panics
    /// Where the page is over the limits: no sample is.
    #[allow(clippy::panic)]
    pub fn snapshot(&self) -> Snapshot {
        Snapshot::unpack(self.packed()).unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }

    /// The facts that are expected of it.
    ///
    /// # Panics
    /// Where the file is missing or no JSON.
    #[allow(clippy::panic)]
    pub fn expected(&self) -> Value {
        serde_json::from_str(&text_of(&self.facts))
            .unwrap_or_else(|error| panic!("{}: {error}", self.facts.display()))
    }
}

/// Every case of every site, by name.
///
/// # Panics
/// Where a case has no address, or none is found: a test without its material must not pass.
#[allow(clippy::panic)]
pub fn own() -> Vec<Sample> {
    /// What stands beside a page: its address, and how much of its markup was seen on a real one.
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct About {
        url: String,
        #[serde(rename = "real")]
        _real: String,
        #[serde(rename = "assumed")]
        _assumed: String,
    }
    let folder = root().join("tests/pages/sites");
    let cases = entries(&folder).into_iter().flat_map(|site| entries(&site));
    let samples: Vec<Sample> = cases
        .map(|case| {
            let about: About = toml::from_str(&text_of(&case.join("about.toml")))
                .unwrap_or_else(|error| panic!("{}: {error}", case.display()));
            Sample {
                name: case.strip_prefix(&folder).unwrap_or(&case).display().to_string(),
                page: case.join("page.html"),
                facts: case.join("read.json"),
                url: about.url,
            }
        })
        .collect();
    assert!(samples.len() >= 100, "cases are missing");
    samples
}

/// The shared samples, by name; none where they are not at hand, which a runner says.
///
/// # Panics
/// Where one has no address.
#[allow(clippy::panic)]
pub fn shared() -> Vec<Sample> {
    #[derive(Deserialize)]
    struct Addresses {
        page: Vec<Address>,
    }
    #[derive(Deserialize)]
    struct Address {
        begins: String,
        url: String,
    }
    let folder = root().join("../shared/pages");
    if !folder.is_dir() {
        return Vec::new();
    }
    let known: Addresses = toml::from_str(&text_of(&root().join("tests/pages/shared.toml")))
        .unwrap_or_else(|error| panic!("tests/pages/shared.toml: {error}"));
    let pages =
        entries(&folder).into_iter().filter(|file| file.extension().is_some_and(|kind| kind == "html"));
    pages
        .map(|page| {
            let name = page.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let address = known.page.iter().find(|address| name.starts_with(&address.begins));
            let url = address.unwrap_or_else(|| panic!("{name} has no address")).url.clone();
            Sample { facts: page.with_extension("html.expected.json"), name, page, url }
        })
        .collect()
}

/// What a folder holds, in order.
#[allow(clippy::panic)]
fn entries(folder: &Path) -> Vec<PathBuf> {
    let listed = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut all: Vec<PathBuf> = listed
        .map(|entry| entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path())
        .collect();
    all.sort();
    all
}
