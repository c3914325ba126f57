//! Shown work: its captions, and the alternative texts of its pictures.

use std::ops::Range;

use super::cells::cells;
use super::labels::meaning_of;
use super::outline::Outline;
use crate::claim::{Passage, Text};
use crate::sites::fields::comparable;
use crate::sites::records::text;
use crate::snapshot::NodeId;
use crate::sorting;

/// Most captions of one page: portfolios show a dozen at a time. A guess.
const MOST: usize = 60;

/// Longest caption in characters; longer text tells about the work. A guess.
const LONGEST: usize = 120;

/// The captions in a part of the page, in page order, each once.
pub(super) fn read(outline: &Outline<'_, '_>, part: &Range<NodeId>) -> Vec<Text> {
    let page = outline.page;
    let snapshot = page.snapshot();
    let words = cells(outline, part.clone()).into_iter().map(|cell| (cell.node, cell.words));
    let images =
        page.index.with_attribute("alt").iter().filter(|id| part.contains(id) && !page.is_copy(**id));
    let alternatives = images.filter_map(|id| {
        let said = Passage {
            text: snapshot.attribute(*id, "alt")?.trim().to_owned(),
            visibility: snapshot.node(*id)?.visibility,
            ..Passage::default()
        };
        Some((*id, said))
    });
    let own = words.chain(alternatives).filter(|(id, _)| outline.is_own(*id));
    let mut all: Vec<(NodeId, Passage)> = own.collect();
    sorting::by_key(&mut all, |(id, _)| *id);
    let mut found: Vec<(String, Text)> = Vec::new();
    for (_, mut said) in all.into_iter().filter(|(_, said)| is_caption(&said.text)) {
        let key = comparable(&said.text);
        if found.len() < MOST && !found.iter().any(|(other, _)| *other == key) {
            "section portfolio".clone_into(&mut said.found_by);
            found.push((key, text(said)));
        }
    }
    found.into_iter().map(|(_, caption)| caption).collect()
}

/// Words, not too many, that are no label of the site.
fn is_caption(words: &str) -> bool {
    let letters = words.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 2 && words.chars().count() <= LONGEST && meaning_of(words).is_none()
}
