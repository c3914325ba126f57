//! Who may import whom: an import goes down or not at all.

use super::Source;

/// Modules of the engine: the floor each stands on, and which modules it may import.
const FLOORS: [(&str, u8, &[&str]); 9] = [
    ("text", 0, &[]),
    ("tables", 0, &["text"]),
    ("snapshot", 1, &["text"]),
    // Names are read from words alone; whether those of two claims agree is asked by rules.
    ("names", 1, &["tables", "text"]),
    ("claim", 2, &["names", "snapshot", "tables", "text"]),
    ("rules", 3, &["claim", "names", "tables", "text"]),
    // Beside rules, whose answers it gives; blind to sites as they are.
    ("pairs", 3, &["claim", "names", "rules", "tables", "text"]),
    ("sites", 3, &["claim", "names", "snapshot", "tables", "text"]),
    ("report", 4, &["claim", "names", "pairs", "rules", "sites", "snapshot", "tables", "text"]),
];

/// What the engine must not reach for, and why.
const IMPURE: [(&str, &str); 11] = [
    ("std::fs", "the engine does no I/O, so that the browser and the command line give the same report"),
    ("std::net", "nothing of a page leaves the machine"),
    ("std::env", "the same inputs give the same report, wherever it runs"),
    ("SystemTime", "the time of reading is an argument, so that a report can be repeated"),
    ("Instant::now", "the time of reading is an argument, so that a report can be repeated"),
    (
        "static mut",
        "the engine keeps no state between calls, because a background worker may die at any time",
    ),
    ("wasm_bindgen", "only core/wasm knows JavaScript"),
    ("(?i", "the tables of letter case are not compiled into the module: patterns run on folded text"),
    (r"\p{", "general categories are not compiled into the module: `[^\\W\\d_]` is a letter"),
    (".sort_", SORTING),
    (".sort(", SORTING),
];

const SORTING: &str = "`crate::sorting` does it without five kilobytes of code for each type";

/// Crates that bring JavaScript in; only core/wasm may name them.
const JAVASCRIPT: [&str; 4] = ["wasm-bindgen", "js-sys", "web-sys", "serde-wasm-bindgen"];

/// Appends a sentence for each import that goes up or sideways.
pub(super) fn check(sources: &[Source], complaints: &mut Vec<String>) {
    for source in sources {
        if let Some(inside) = source.name.strip_prefix("core/engine/src/") {
            let module = inside.split(['/', '.']).next().unwrap_or(inside);
            engine_file(source, module, complaints);
        }
        if source.name.starts_with("extension/") && source.ends_with(&[".ts"]) {
            extension_file(source, complaints);
        }
        let is_other_crate = source.name.starts_with("core/") && !source.name.starts_with("core/wasm/");
        if is_other_crate && source.name.ends_with("Cargo.toml") {
            for line in source.text.lines() {
                if JAVASCRIPT.iter().any(|name| line.starts_with(name)) {
                    complaints.push(format!("{}: `{line}`: only core/wasm knows JavaScript", source.name));
                }
            }
        }
    }
}

fn engine_file(source: &Source, module: &str, complaints: &mut Vec<String>) {
    let floor_of = |name: &str| FLOORS.iter().find(|(known, ..)| *known == name);
    let own = floor_of(module);
    for (number, line) in source.shipped_lines() {
        let code = line.split("//").next().unwrap_or(line);
        for (needle, why) in IMPURE {
            if code.contains(needle) && !(why == SORTING && module == "sorting") {
                complaints.push(format!("{}:{number}: `{needle}`: {why}", source.name));
            }
        }
        let Some((_, own, may)) = own else { continue };
        for other in imported(code) {
            let Some((_, floor, _)) = floor_of(other) else { continue };
            if other == module || may.contains(&other) {
                continue;
            }
            complaints.push(format!(
                "{}:{number}: {module} (floor {own}) imports {other} (floor {floor}): {}",
                source.name,
                why(module, other)
            ));
        }
    }
}

/// The sentence that explains a floor.
fn why(module: &str, other: &str) -> &'static str {
    match (module, other) {
        ("rules" | "pairs", "snapshot" | "sites") => {
            "a rule sees statements only, so it cannot know which site it runs on"
        }
        ("rules", "pairs") => "a rule over one page knows of no other; what two share stands below both",
        ("sites", "rules" | "pairs") => "a reader says what the page states and never raises a signal",
        ("names", "claim" | "snapshot") => {
            "names are read and compared as words, whatever claim they stand in"
        }
        (_, "report") => "only lib.rs asks for a report; what is below must not know how it is told",
        _ => {
            "an import goes down or not at all, so that each floor can be read and tested without those above"
        }
    }
}

/// Modules named by `crate::x` on this line, with one level of braces.
fn imported(code: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for after in code.split("crate::").skip(1) {
        let list = after.strip_prefix('{').unwrap_or(after);
        let names: &mut dyn Iterator<Item = &str> =
            if after.starts_with('{') { &mut list.split(',') } else { &mut std::iter::once(list) };
        for name in names {
            let name = name.trim();
            let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(name.len());
            found.extend(name.get(..end));
        }
    }
    found
}

fn extension_file(source: &Source, complaints: &mut Vec<String>) {
    let Some(face) = source.name.split('/').nth(1).filter(|face| !face.contains('.')) else { return };
    for (number, line) in source.shipped_lines() {
        let Some(from) = module_named(line) else { continue };
        let target = from.trim_start_matches("../").split('/').next().unwrap_or(from);
        let allowed = match from.chars().next() {
            // Types alone, derived from the engine's own and held by a golden test.
            Some('.') if from.ends_with("core/wasm/plumbline") => {
                line.trim_start().starts_with("export type")
            }
            Some('.') if from.starts_with("./") => true,
            Some('.') => target == face || target == "shared" || target == "generated",
            _ => true, // an npm package: the licence check and the package lock hold those
        };
        if !allowed {
            complaints.push(format!(
                "{}:{number}: imports {from}: each face of the extension sees only itself, shared and generated types",
                source.name
            ));
        }
        let takes_module = from.contains("plumbline_wasm") && !line.trim_start().starts_with("import type");
        if takes_module && face != "background" {
            complaints.push(format!(
                "{}:{number}: only the background owns the engine; a content script under a page's CSP could not start it",
                source.name
            ));
        }
    }
}

/// The quoted module of an import or export line.
fn module_named(line: &str) -> Option<&str> {
    let line = line.trim();
    let is_import = line.starts_with("import ") || line.starts_with("export ") || line.starts_with("} from");
    let (_, quoted) = is_import.then(|| line.split_once("from "))??;
    quoted.trim_matches(|c| matches!(c, '"' | '\'' | ';')).split(['"', '\'']).next()
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
    fn an_import_goes_down_or_not_at_all() {
        assert!(complaints_of("core/engine/src/rules/x/mod.rs", "use crate::claim::Claims;").is_empty());
        for (file, line) in [
            ("core/engine/src/rules/x/mod.rs", "use crate::snapshot::Snapshot;"),
            ("core/engine/src/pairs/x/mod.rs", "use crate::sites::Reading;"),
            ("core/engine/src/rules/x/mod.rs", "use crate::pairs::Pairing;"),
            ("core/engine/src/sites/mod.rs", "use crate::{claim::Claims, rules::Rule};"),
            ("core/engine/src/text/date.rs", "fn f(_: crate::claim::Kind) {}"),
            ("core/engine/src/report/mod.rs", "let now = SystemTime::now();"),
            ("extension/panel/main.ts", "import { check } from \"../background/engine.ts\";"),
            ("extension/content/main.ts", "import init from \"../generated/plumbline_wasm.js\";"),
            ("core/cli/Cargo.toml", "js-sys = \"0.3\""),
        ] {
            assert_eq!(complaints_of(file, line).len(), 1, "{file}: {line}");
        }
    }

    #[test]
    fn tests_and_comments_may_name_anything() {
        let text = "// crate::sites reads\n#[cfg(test)]\nuse crate::sites::read;";
        assert!(complaints_of("core/engine/src/rules/mod.rs", text).is_empty());
    }
}
