//! Headings and labels in another language: by the site's own translation, or by the one built into browsers.

use std::collections::BTreeMap;

use super::{Dice, Node, Page};

/// English and six other languages, a label a line. Values stay as they are: what is read is compared with them.
const LABELS: &str = include_str!("labels.tsv");

/// All labels of the page in one language, another one with each seed.
pub(super) fn translate(page: &mut Page, dice: &mut Dice) {
    let column = 1 + (dice.seed % 6) as usize;
    let other: BTreeMap<String, &str> = LABELS
        .lines()
        .skip(1)
        .filter_map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            Some((cells.first()?.to_lowercase(), *cells.get(column)?))
        })
        .collect();
    page.body().each(&mut |element| {
        for child in &mut element.children {
            let Node::Text(text) = child else { continue };
            let words = text.trim();
            let (label, mark) = words.strip_suffix(':').map_or((words, ""), |label| (label, ":"));
            if let Some(translated) = other.get(&label.to_lowercase()) {
                let start = text.len() - text.trim_start().len();
                let (before, after) = (text.get(..start), text.get(start + words.len()..));
                *text =
                    format!("{}{translated}{mark}{}", before.unwrap_or_default(), after.unwrap_or_default());
            }
        }
    });
}
