//! What every file keeps to: its length, its name, its opening line, and what must not stand in it.

use super::Source;

/// Code files longer than this are two subjects.
const LINES: usize = 400;

/// File names that say nothing about their subject.
const EMPTY_NAMES: [&str; 7] = ["utils", "util", "helpers", "helper", "manager", "common", "misc"];

/// What a rule's folder holds.
const RULE_FILES: [&str; 5] = ["mod.rs", "cases.toml", "en.ftl", "ja.ftl", "ko.ftl"];

/// Appends a sentence for each file that is out of place.
pub(super) fn check(sources: &[Source], complaints: &mut Vec<String>) {
    for source in sources {
        name(source, complaints);
        if source.ends_with(&[".rs", ".ts", ".mjs", ".css"]) || is_shell(source) {
            code(source, complaints);
        }
        if !source.ends_with(&[".lock", "package-lock.json"]) {
            machine_paths(source, complaints);
        }
    }
    rule_folders(sources, complaints);
    one_version(sources, complaints);
}

fn is_shell(source: &Source) -> bool {
    source.text.starts_with("#!") && source.text.lines().next().is_some_and(|line| line.contains("sh"))
}

fn name(source: &Source, complaints: &mut Vec<String>) {
    let parts = source.name.split('/').filter_map(|part| part.split('.').next());
    if let Some(empty) = parts.into_iter().find(|part| EMPTY_NAMES.contains(part)) {
        complaints
            .push(format!("{}: `{empty}` is not a subject; name the file after what it does", source.name));
    }
}

fn code(source: &Source, complaints: &mut Vec<String>) {
    let lines = source.text.lines().count();
    if lines > LINES {
        complaints.push(format!(
            "{}: {lines} lines, at most {LINES}: a file has one subject and is read in one sitting",
            source.name
        ));
    }
    let is_module = source.ends_with(&[".rs"]) && !source.text.trim_start().starts_with("//!");
    if is_module {
        complaints.push(format!("{}: opens without `//!`: the file explains itself first", source.name));
    }
    for (at, line) in source.text.lines().enumerate() {
        for (needle, why) in unfinished() {
            if line.contains(needle.as_str()) {
                complaints.push(format!("{}:{}: `{needle}`: {why}", source.name, at + 1));
            }
        }
    }
}

/// Marks of unfinished work. Put together here so that this file does not hold them.
fn unfinished() -> [(String, &'static str); 6] {
    [
        (["#[ig", "nore"].concat(), "a test that does not run proves nothing"),
        ([".on", "ly("].concat(), "one test alone hides the others"),
        (["test.sk", "ip("].concat(), "a test that does not run proves nothing"),
        (["TO", "DO"].concat(), "what is open belongs in an issue, not in the code"),
        (["FIX", "ME"].concat(), "what is open belongs in an issue, not in the code"),
        (["debug", "ger;"].concat(), "a halt for the author would halt the user"),
    ]
}

fn machine_paths(source: &Source, complaints: &mut Vec<String>) {
    let folders = ["work", "root", "home", "tmp"];
    for (at, line) in source.text.lines().enumerate() {
        for folder in folders {
            let needle = ["/", folder, "/"].concat();
            for (position, _) in line.match_indices(&needle) {
                let before = line.get(..position).and_then(|before| before.chars().next_back());
                let opens_a_path = before.is_none_or(|c| c.is_whitespace() || "\"'`(=:".contains(c));
                if opens_a_path {
                    complaints.push(format!(
                        "{}:{}: a path of one machine (`{needle}`) means nothing on another",
                        source.name,
                        at + 1
                    ));
                }
            }
        }
    }
}

fn rule_folders(sources: &[Source], complaints: &mut Vec<String>) {
    let rules = "core/engine/src/rules/";
    let folder_of = |source: &Source| {
        let inside = source.name.strip_prefix(rules)?;
        inside.split_once('/').map(|(folder, _)| folder.to_owned())
    };
    let mut folders: Vec<String> = sources.iter().filter_map(folder_of).collect();
    folders.dedup();
    for folder in folders {
        let id = folder.replace('_', "-");
        for file in RULE_FILES {
            let name = format!("{rules}{folder}/{file}");
            let Some(source) = sources.iter().find(|source| source.name == name) else {
                complaints.push(format!(
                    "{name} is missing: a rule's check, cases and wording stand in one folder"
                ));
                continue;
            };
            if file != "cases.toml" && !source.text.contains(&id) {
                complaints.push(format!("{name}: does not name `{id}`: id and folder are the same words"));
            }
        }
        for page in ["fires.html", "innocent.html", "expected.toml"] {
            let name = format!("tests/pages/rules/{id}/{page}");
            if !sources.iter().any(|source| source.name == name) {
                complaints.push(format!(
                    "{name} is missing: each rule is seen on a page, and silent on its neighbour"
                ));
            }
        }
    }
}

fn one_version(sources: &[Source], complaints: &mut Vec<String>) {
    let version = env!("CARGO_PKG_VERSION");
    for source in sources {
        let has_its_own = match source.name.as_str() {
            "manifest.json" => !source.text.contains(&format!("\"version\": \"{version}\"")),
            "package.json" => source.text.contains("\"version\":"),
            name if name.ends_with("Cargo.toml") && name != "Cargo.toml" => {
                source.text.lines().any(|line| line.starts_with("version = "))
            }
            _ => false,
        };
        if has_its_own {
            complaints.push(format!(
                "{}: the one version number is `workspace.package.version` in Cargo.toml ({version})",
                source.name
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complaints_of(name: &str, text: &str) -> Vec<String> {
        let mut complaints = Vec::new();
        check(&[Source { name: name.into(), text: text.into() }], &mut complaints);
        complaints
    }

    #[test]
    fn what_is_out_of_place_is_named() {
        let long = format!("//! x\n{}", "\n".repeat(LINES));
        let unfinished = format!("//! x\n{}]", ["#[ig", "nore"].concat());
        let path = format!("see {}x", ["/", "work", "/"].concat());
        for (name, text) in [
            ("core/cli/src/helpers.rs", "//! x"),
            ("core/cli/src/a.rs", "fn main() {}"),
            ("core/cli/src/a.rs", long.as_str()),
            ("core/cli/src/a.rs", unfinished.as_str()),
            ("docs/a.md", path.as_str()),
            ("manifest.json", "{ \"version\": \"9.9.9\" }"),
            ("core/cli/Cargo.toml", "version = \"9.9.9\""),
        ] {
            assert_eq!(complaints_of(name, text).len(), 1, "{name}: {:?}", complaints_of(name, text));
        }
    }

    #[test]
    fn an_address_is_not_a_path() {
        assert!(complaints_of("tests/pages/a.html", "<a href=\"https://www.upwork.com/home/\">").is_empty());
    }

    #[test]
    fn a_rule_without_its_wording_is_named() {
        let missing = complaints_of("core/engine/src/rules/a_b/mod.rs", "//! a-b");
        assert_eq!(missing.len(), 4 + 3, "{missing:?}");
    }
}
