//! The two manifests of a build, made from the one at the root.
//!
//! The source manifest serves both browsers; a packaged one carries the version of `Cargo.toml` and only the keys its
//! browser reads, so that neither store's checker has anything to say. Golden tests hold both.

use std::path::Path;

use serde_json::{Map, Value};

use crate::place::{self, Done};

/// A browser we build for. Edge takes the package of Chrome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Browser {
    Chrome,
    Firefox,
}

impl Browser {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Chrome, Self::Firefox];

    /// Folder name below `dist`.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Chrome => "chrome",
            Self::Firefox => "firefox",
        }
    }
}

impl std::fmt::Display for Browser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Chrome => "Chrome and Edge",
            Self::Firefox => "Firefox",
        })
    }
}

/// Writes the manifest of one browser.
pub(crate) fn write(root: &Path, browser: Browser, to: &Path) -> Done {
    place::write(to, &render(root, browser)?)
}

/// The text of one browser's manifest.
pub(crate) fn render(root: &Path, browser: Browser) -> Result<String, String> {
    let source = place::read(&root.join("manifest.json"))?;
    let mut manifest: Map<String, Value> =
        serde_json::from_str(&source).map_err(|error| format!("manifest.json is not JSON: {error}"))?;
    manifest.insert("version".into(), Value::String(env!("CARGO_PKG_VERSION").into()));
    for key in keys_of_the_other(browser) {
        manifest.remove(*key);
    }
    if let Some(Value::Object(background)) = manifest.get_mut("background") {
        background.remove(match browser {
            Browser::Chrome => "scripts",
            Browser::Firefox => "service_worker",
        });
    }
    if let (Browser::Firefox, Some(Value::Array(permissions))) = (browser, manifest.get_mut("permissions")) {
        permissions.retain(|permission| permission != "sidePanel");
    }
    let mut text = serde_json::to_string_pretty(&manifest).map_err(|error| error.to_string())?;
    text.push('\n');
    Ok(text)
}

/// Top-level keys that only the other browser reads.
fn keys_of_the_other(browser: Browser) -> &'static [&'static str] {
    match browser {
        Browser::Chrome => &["browser_specific_settings", "sidebar_action"],
        Browser::Firefox => &["side_panel", "minimum_chrome_version", "key"],
    }
}
