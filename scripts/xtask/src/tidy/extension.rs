//! What ships to browsers: no network, nothing the page can reach, and every path of the manifest leads somewhere.

use std::path::Path;

use serde_json::Value;

use super::Source;

/// Ways to reach a network, or to load code that is not in the package.
const REACHING_OUT: [&str; 9] = [
    "fetch(",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "sendBeacon",
    "WebTransport",
    "importScripts",
    "http://",
    "https://",
];

/// Where such words may stand all the same, and why. An entry that nothing needs is a complaint too.
const ALLOWED: [(&str, &str, &str); 3] = [
    ("manifest.json", "https://", "the pattern of sites a user may switch on, one by one"),
    ("extension/shared/settings.ts", "https://", "patterns of the sites a user keeps on"),
    ("extension/background/", "fetch(", "the packaged module and tables, by their address in the package"),
];

/// Appends a sentence for each thing a browser or its user should not find in the package.
pub(super) fn check(root: &Path, sources: &[Source], complaints: &mut Vec<String>) {
    let mut used = [false; ALLOWED.len()];
    for source in sources.iter().filter(|source| is_shipped(source)) {
        for (number, line) in source.shipped_lines() {
            for needle in REACHING_OUT.iter().filter(|needle| line.contains(*needle)) {
                let allowed = ALLOWED
                    .iter()
                    .position(|(name, what, _)| source.name.starts_with(name) && what == needle);
                match allowed {
                    Some(at) => used.iter_mut().skip(at).take(1).for_each(|flag| *flag = true),
                    None => complaints.push(format!(
                        "{}:{number}: `{needle}`: what a page states never leaves the machine",
                        source.name
                    )),
                }
            }
        }
    }
    let has_extension = sources.iter().any(|source| source.name.starts_with("extension/background/"));
    for ((name, what, why), used) in ALLOWED.iter().zip(used) {
        if has_extension && !used {
            complaints
                .push(format!("{name} may hold `{what}` ({why}) but does not any more: drop the allowance"));
        }
    }
    if let Some(manifest) = sources.iter().find(|source| source.name == "manifest.json") {
        source_manifest(&manifest.text, complaints);
    }
    for browser in ["chrome", "firefox"] {
        built_manifest(&root.join("dist").join(browser), complaints);
    }
}

fn is_shipped(source: &Source) -> bool {
    let in_extension =
        source.name.starts_with("extension/") && source.ends_with(&[".ts", ".html", ".css", ".json", ".ftl"]);
    in_extension || source.name == "manifest.json"
}

fn source_manifest(text: &str, complaints: &mut Vec<String>) {
    let Ok(manifest) = serde_json::from_str::<Value>(text) else {
        complaints.push("manifest.json is not JSON".into());
        return;
    };
    for (key, why) in [
        ("content_scripts", "nothing runs on a page until the user asks for it"),
        ("host_permissions", "sites are switched on one by one, with the browser's own question"),
        ("web_accessible_resources", "a page must not be able to find out that the extension is there"),
        ("update_url", "updates come from the store alone"),
    ] {
        if manifest.get(key).is_some() {
            complaints.push(format!("manifest.json: `{key}`: {why}"));
        }
    }
}

/// Every file a built manifest names is in the folder. A folder that is not built has nothing to say.
fn built_manifest(folder: &Path, complaints: &mut Vec<String>) {
    let Ok(text) = std::fs::read_to_string(folder.join("manifest.json")) else { return };
    let Ok(manifest) = serde_json::from_str::<Value>(&text) else { return };
    let mut paths = Vec::new();
    for key in ["icons", "background", "action", "side_panel", "sidebar_action", "options_ui"] {
        manifest.get(key).into_iter().for_each(|value| collect_paths(value, &mut paths));
    }
    for path in paths {
        if !folder.join(path.trim_start_matches('/')).is_file() {
            complaints.push(format!(
                "{} names {path}, which is not in the folder",
                folder.join("manifest.json").display()
            ));
        }
    }
}

fn collect_paths(value: &Value, paths: &mut Vec<String>) {
    match value {
        Value::String(text) if text.rsplit_once('.').is_some_and(|(_, ending)| is_file_ending(ending)) => {
            paths.push(text.clone());
        }
        Value::Array(items) => items.iter().for_each(|item| collect_paths(item, paths)),
        Value::Object(items) => items.values().for_each(|item| collect_paths(item, paths)),
        _ => {}
    }
}

fn is_file_ending(ending: &str) -> bool {
    ["html", "js", "css", "png", "svg", "json"].contains(&ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reaching_out_is_named() {
        let line = "new XMLHttpRequest()";
        let source = Source { name: "extension/panel/main.ts".into(), text: line.into() };
        let mut complaints = Vec::new();
        check(Path::new("nowhere"), &[source], &mut complaints);
        assert_eq!(complaints.len(), 1, "{complaints:?}");
    }

    #[test]
    fn a_manifest_that_runs_everywhere_is_named() {
        let mut complaints = Vec::new();
        source_manifest("{\"content_scripts\": [], \"web_accessible_resources\": []}", &mut complaints);
        assert_eq!(complaints.len(), 2);
    }
}
