//! `cargo xtask new-rule` and `new-site`: the files a new rule or site starts from. What they lay does not pass the
//! tests yet: each line that needs a person's thought says so.

use crate::generate;
use crate::place::{self, Done};

/// Lays `core/engine/src/rules/<id>/` and puts it on the list.
pub(crate) fn new_rule(id: &str) -> Done {
    if !is_kebab(id) {
        return Err(format!("a rule id is lower-case words with hyphens, {id:?} is not"));
    }
    let folder = place::root().join("core/engine/src/rules").join(id.replace('-', "_"));
    if folder.exists() {
        return Err(format!("{} exists", place::shown(&folder)));
    }
    // The version a rule came with stays as it is when the next one comes.
    let rule = include_str!("scaffold/rule.rs.txt").replace("RULE_ID", id);
    place::write(&folder.join("mod.rs"), &rule.replace("THIS_VERSION", env!("CARGO_PKG_VERSION")))?;
    place::write(&folder.join("cases.toml"), include_str!("scaffold/cases.toml.txt"))?;
    for language in ["en", "ja", "ko"] {
        let words = include_str!("scaffold/rule.ftl.txt").replace("RULE_ID", id);
        let words = if language == "en" { words } else { format!("### reviewed = no\n\n{words}") };
        place::write(&folder.join(language).with_extension("ftl"), &words)?;
    }
    generate::rule_list()
}

/// Lays `core/engine/data/sites/<id>.toml`.
pub(crate) fn new_site(id: &str) -> Done {
    if !is_kebab(id) {
        return Err(format!("a site id is lower case, digits and hyphens, {id:?} is not"));
    }
    let table = place::root().join("core/engine/data/sites").join(id).with_extension("toml");
    if table.exists() {
        return Err(format!("{} exists", place::shown(&table)));
    }
    place::write(&table, &include_str!("scaffold/site.toml.txt").replace("SITE_ID", id))
}

fn is_kebab(id: &str) -> bool {
    id.starts_with(|first: char| first.is_ascii_lowercase())
        && !id.ends_with('-')
        && !id.contains("--")
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}
