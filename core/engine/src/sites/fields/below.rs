//! Values known by what stands before them: the place and the headline behind a name, the text below a rate.

use super::super::compiled::Way;
use super::super::locate::{self, Words};
use super::super::{place, structure};
use super::Fields;
use crate::snapshot::NodeId;

/// Pieces of text behind a name among which its place is looked for.
const PLACE_WITHIN: usize = 8;

/// Characters of the shortest text that is taken for an overview by its place alone.
const SHORTEST_OVERVIEW: usize = 80;

impl Fields<'_, '_> {
    /// The first cell behind the words of another field that is none of a button or another section and that the pattern
    /// fits.
    pub(super) fn below(&self, way: &Way, other: &str) -> Option<Words> {
        let first = self
            .candidates(other)
            .find_map(|words| self.shown(words).pieces.last().map(|piece| piece.node))?;
        let page = &self.sight.page;
        let cells = structure::own_cells(page, NodeId(first.0 + 1)..self.scope.end);
        // A place stands near a name; further down one may be named for any reason.
        let near = match way.locator.field {
            "location" => PLACE_WITHIN,
            "headline" => 2,
            _ => usize::MAX,
        };
        cells.into_iter().take(near).find_map(|cell| {
            let passage = locate::matched(&cell.passage, way.pattern.as_ref(), &way.found_by)?;
            let line = passage.one_line();
            let fits = match way.locator.field {
                "location" => line.chars().count() <= 60 && place::split(&line).country.is_some(),
                // A card without a headline goes on with its place or a figure.
                "headline" => {
                    line.chars().filter(|c| c.is_alphabetic()).count() > 3
                        && !line.contains('%')
                        && !line.starts_with(|c: char| c.is_ascii_digit() || "$€£₹¥".contains(c))
                        && place::split(&line).country.as_ref() != Some(&line)
                }
                // Tags in a row are as long as a text; they are links.
                "overview" => line.chars().count() >= SHORTEST_OVERVIEW && !cell.is_of_links(page),
                _ => true,
            };
            let words = Words { passage, node: Some(cell.nodes.start) };
            (fits && !self.in_section(&words)).then_some(words)
        })
    }
}
