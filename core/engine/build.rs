//! Compiles the site tables and the labels into the engine, so that no TOML parser ships in the module.

// A build script may stop the build; that is what it is for.
#![allow(clippy::panic, clippy::expect_used, clippy::print_stdout, missing_docs, unreachable_pub)]

#[path = "build/compile.rs"]
mod compile;
#[path = "build/labels.rs"]
mod labels;

use std::path::{Path, PathBuf};

fn main() {
    let folder = Path::new("data/sites");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/sites/table_types.rs");
    println!("cargo::rerun-if-changed=src/sites/generic/meaning.rs");
    println!("cargo::rerun-if-changed=data/labels.tsv");
    println!("cargo::rerun-if-changed=src/snapshot/selectors/parser.rs");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .expect("data/sites can be listed")
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    paths.sort();
    let files: Vec<(String, String)> = paths
        .iter()
        .map(|path| {
            let source = std::fs::read_to_string(path).expect("a site table is UTF-8 text");
            (format!("core/engine/{}", path.display()), source)
        })
        .collect();
    write("site_tables.rs", compile::compile(&files));
    let source = std::fs::read_to_string("data/labels.tsv").expect("the labels are UTF-8 text");
    write("labels.txt", labels::compile("core/engine/data/labels.tsv", &source));
    for_the_module(Path::new("data"));
    for_the_module(Path::new("data/words"));
}

/// Writes the tables of a folder without what is for their readers alone: comments, and the sources of the technologies.
fn for_the_module(folder: &Path) {
    println!("cargo::rerun-if-changed={}", folder.display());
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    std::fs::create_dir_all(out.join(folder)).expect("OUT_DIR can be written");
    let files = std::fs::read_dir(folder).expect("the tables can be listed");
    for path in files.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
        if path.extension().is_some_and(|extension| extension == "tsv" || extension == "txt") {
            let source = std::fs::read_to_string(&path).expect("a table is UTF-8 text");
            let rows =
                source.split_inclusive('\n').filter(|line| !line.starts_with('#') && !line.starts_with("//"));
            let rows: String = if path.ends_with("technologies.tsv") {
                rows.map(without_sources).collect()
            } else {
                rows.collect()
            };
            std::fs::write(out.join(&path), rows).expect("OUT_DIR can be written");
        }
    }
}

/// A row of the technologies without what only its readers want: what a year rests on, unless on memory, and the note.
fn without_sources(row: &str) -> String {
    let columns = row.split('\t').take(6).enumerate();
    let kept = columns.map(|(at, column)| if at == 2 && column != "mem" { "" } else { column });
    kept.collect::<Vec<_>>().join("\t").trim_end_matches('\n').to_owned() + "\n"
}

/// Writes what was compiled for the engine to include, or stops the build with what is wrong.
fn write(name: &str, compiled: Result<String, String>) {
    match compiled {
        Ok(text) => {
            let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
            std::fs::write(out.join(name), text).expect("OUT_DIR can be written");
        }
        Err(faults) => {
            faults.lines().for_each(|fault| println!("cargo::error={fault}"));
            std::process::exit(1);
        }
    }
}
