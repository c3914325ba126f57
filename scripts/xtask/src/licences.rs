//! `cargo xtask licences`: what we build on may be passed on, and nothing is built in twice without a reason.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::place::{self, Done};

/// Licences that ask for no more than their text.
const PERMISSIVE: [&str; 11] = [
    "MIT",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "Unlicense",
    "Unicode-3.0",
    "0BSD",
    "CC0-1.0",
];

/// Packages under MPL-2.0: its duties end at their own files, which we do not change. CSS selectors as browsers match
/// them, and the crates they are made of.
const MPL: [&str; 5] = ["selectors", "cssparser", "cssparser-macros", "dtoa-short", "cssparser-color"];

/// Packages that may stand in the lock file in more than one version, and why.
const TWICE: [(&str, &str); 8] = [
    ("hashbrown", "indexmap and wasm-bindgen's parser moved at different times; tools only"),
    ("selectors", "scraper, which only the command line uses, is one release behind the engine"),
    ("servo_arc", "comes with the two versions of selectors"),
    ("syn", "derive macros moved to version 3 one by one; compile time only"),
    ("getrandom", "through different versions of hashing crates; tools only"),
    ("thiserror", "derive macros moved to version 2 one by one"),
    ("thiserror-impl", "comes with thiserror"),
    ("windows-sys", "terminal crates moved at different times; Windows only"),
];

/// Checks licences and duplicate versions, Rust and npm.
pub(crate) fn run() -> Done {
    let root = place::root();
    let mut complaints = Vec::new();
    cargo(&root, &mut complaints)?;
    npm(&root, &mut complaints)?;
    if complaints.is_empty() {
        return Ok(());
    }
    Err(format!("{} licences or versions to look at:\n  {}", complaints.len(), complaints.join("\n  ")))
}

fn cargo(root: &Path, complaints: &mut Vec<String>) -> Done {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(root)
        .args(["metadata", "--format-version", "1", "--locked"])
        .output()
        .map_err(|error| format!("cargo could not be started: {error}"))?;
    let metadata: Value = serde_json::from_slice(&output.stdout)
        .map_err(|_| format!("cargo metadata failed: {}", String::from_utf8_lossy(&output.stderr).trim()))?;
    let mut versions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for package in metadata.get("packages").and_then(Value::as_array).into_iter().flatten() {
        let word = |key: &str| package.get(key).and_then(Value::as_str).unwrap_or_default();
        let (name, licence) = (word("name"), word("license"));
        versions.entry(name).or_default().push(word("version"));
        if !may_be_used(name, licence) {
            complaints.push(format!("crate {name} {}: `{licence}` is not on the list", word("version")));
        }
    }
    for (name, versions) in versions {
        if versions.len() > 1 && !TWICE.iter().any(|(known, _)| *known == name) {
            complaints.push(format!(
                "crate {name} is built in {} versions: {}",
                versions.len(),
                versions.join(", ")
            ));
        }
    }
    Ok(())
}

/// Only what is shipped: development tools stay on this side.
fn npm(root: &Path, complaints: &mut Vec<String>) -> Done {
    let lock: Value = serde_json::from_str(&place::read(&root.join("package-lock.json"))?)
        .map_err(|error| format!("package-lock.json is not JSON: {error}"))?;
    for (path, package) in lock.get("packages").and_then(Value::as_object).into_iter().flatten() {
        let is_shipped = path.starts_with("node_modules/") && package.get("dev") != Some(&Value::Bool(true));
        let licence = package.get("license").and_then(Value::as_str).unwrap_or_default();
        if is_shipped && !may_be_used(path, licence) {
            complaints.push(format!("npm package {path}: `{licence}` is not on the list"));
        }
    }
    Ok(())
}

fn may_be_used(name: &str, licence: &str) -> bool {
    let licence = licence.replace('/', " OR ");
    is_permissive(&licence) || (licence == "MPL-2.0" && MPL.contains(&name))
}

/// Evaluates an SPDX expression: every part of an AND, one part of an OR.
fn is_permissive(expression: &str) -> bool {
    let expression = expression.trim();
    if let Some(parts) = split(expression, " AND ") {
        return parts.into_iter().all(is_permissive);
    }
    if let Some(parts) = split(expression, " OR ") {
        return parts.into_iter().any(is_permissive);
    }
    match expression.strip_prefix('(').and_then(|inside| inside.strip_suffix(')')) {
        Some(inside) => is_permissive(inside),
        None => PERMISSIVE.contains(&expression),
    }
}

/// Splits at an operator that stands outside parentheses; `None` if there is none.
fn split<'a>(expression: &'a str, operator: &str) -> Option<Vec<&'a str>> {
    let mut depth = 0_i32;
    let mut from = 0;
    let mut parts = Vec::new();
    for (at, character) in expression.char_indices() {
        match character {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 && at >= from && expression.get(at..).is_some_and(|rest| rest.starts_with(operator)) {
            parts.extend(expression.get(from..at));
            from = at + operator.len();
        }
    }
    if parts.is_empty() {
        return None;
    }
    parts.extend(expression.get(from..));
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_read_as_lawyers_do() {
        for licence in
            ["MIT", "MIT/Apache-2.0", "(MIT OR Apache-2.0) AND Unicode-3.0", "Apache-2.0 OR GPL-2.0-only"]
        {
            assert!(may_be_used("x", licence), "{licence}");
        }
        for licence in ["", "GPL-3.0", "MIT AND GPL-3.0", "MPL-2.0", "(MIT OR ISC) AND LGPL-2.1"] {
            assert!(!may_be_used("x", licence), "{licence}");
        }
        assert!(may_be_used("selectors", "MPL-2.0"));
    }

    #[test]
    fn what_we_build_on_may_be_passed_on() {
        let mut complaints = Vec::new();
        cargo(&place::root(), &mut complaints).unwrap();
        assert_eq!(complaints, Vec::<String>::new());
    }
}
