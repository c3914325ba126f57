//! `cargo xtask budget`: sizes, counts, ratios and growth against `tests/budgets.toml`.
//!
//! The figures come from `scripts/bench`, which prints `name: value` lines and leaves them in `target/bench.txt`. Absolute
//! times are not held: they say more about the machine than about us.

use std::collections::BTreeMap;
use std::path::Path;

use crate::place::{self, Done};

/// Where `scripts/bench` leaves its lines.
const MEASURED: &str = "target/bench.txt";

/// The file of budgets.
#[derive(serde::Deserialize)]
struct Budgets {
    budget: Vec<Budget>,
}

/// One figure and its bound.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    /// Name as `scripts/bench` prints it.
    name: String,
    /// The largest value that is still fine.
    at_most: f64,
    /// Where the bound comes from.
    why: String,
}

/// Compares what was measured with the budgets.
#[allow(clippy::print_stdout)] // the table is the point
pub(crate) fn run() -> Done {
    let root = place::root();
    let measured = measured(&root)?;
    let text = place::read(&root.join("tests/budgets.toml"))?;
    let budgets: Budgets = toml::from_str(&text).map_err(|error| format!("tests/budgets.toml: {error}"))?;
    let mut over = Vec::new();
    for Budget { name, at_most, why } in &budgets.budget {
        match measured.get(name) {
            Some(value) if value <= at_most => println!("budget: {name}: {value} of at most {at_most}"),
            Some(value) => over.push(format!("{name}: {value}, at most {at_most}: {why}")),
            None => over.push(format!("{name}: not measured; run scripts/bench")),
        }
    }
    if over.is_empty() { Ok(()) } else { Err(format!("over budget:\n  {}", over.join("\n  "))) }
}

fn measured(root: &Path) -> Result<BTreeMap<String, f64>, String> {
    let text = place::read(&root.join(MEASURED)).map_err(|why| format!("{why}; run scripts/bench"))?;
    Ok(text.lines().filter_map(figure).collect())
}

/// `name: value` where the value is a number; anything else is prose.
fn figure(line: &str) -> Option<(String, f64)> {
    let (name, value) = line.split_once(": ")?;
    Some((name.to_owned(), value.trim().parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_figures_are_read() {
        assert_eq!(figure("wasm.brotli: 1200"), Some(("wasm.brotli".into(), 1200.0)));
        assert_eq!(figure("Chromium: 156.0.8078.79"), None);
        assert_eq!(figure("no colon"), None);
    }

    #[test]
    fn the_file_of_budgets_holds_each_name_once() {
        let text = place::read(&place::root().join("tests/budgets.toml")).unwrap();
        let budgets: Budgets = toml::from_str(&text).unwrap();
        let mut names: Vec<&str> = budgets.budget.iter().map(|budget| budget.name.as_str()).collect();
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
        assert!(budgets.budget.iter().all(|budget| !budget.why.is_empty()));
    }
}
