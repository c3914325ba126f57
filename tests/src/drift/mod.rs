//! Simulated redesigns: seeded changes to a page's markup that leave what a person reads on it as it was.
//!
//! Each family of changes has a file. A change must be one that a site could really make: names of classes, wrappers, the
//! order of blocks, copies for other screens, other tags, words in pieces, another language, attributes that go.

mod attributes;
mod copies;
mod labels;
mod names;
mod order;
mod tags;
mod text;
mod tree;
mod wrappers;

pub use tree::{Element, Node, Page};

use crate::dice::Dice;

/// A kind of change, with the name it is printed and configured under.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    /// Kebab-case name.
    pub name: &'static str,
    /// Changes the page; the seed decides where.
    pub change: fn(&mut Page, &mut Dice),
}

/// All kinds, in the order they are printed.
pub const KINDS: [Kind; 21] = [
    Kind { name: "names-renamed", change: names::rename },
    Kind { name: "names-compiled", change: names::compile },
    Kind { name: "names-permuted", change: names::permute },
    Kind { name: "wrappers-added", change: wrappers::add },
    Kind { name: "wrappers-removed", change: wrappers::remove },
    Kind { name: "blocks-reordered", change: order::shuffle },
    Kind { name: "copies-display-none", change: copies::display_none },
    Kind { name: "copies-aria-hidden", change: copies::aria_hidden },
    Kind { name: "copies-hidden", change: copies::hidden },
    Kind { name: "headings-swapped", change: tags::headings },
    Kind { name: "lists-to-divs", change: tags::lists },
    Kind { name: "sections-to-divs", change: tags::sections },
    Kind { name: "text-split", change: text::split },
    Kind { name: "labels-translated", change: labels::translate },
    Kind { name: "without-data", change: attributes::data },
    Kind { name: "without-aria", change: attributes::aria },
    Kind { name: "without-itemprop", change: attributes::itemprop },
    Kind { name: "without-id", change: attributes::id },
    Kind { name: "without-class", change: attributes::class },
    Kind { name: "without-role", change: attributes::role },
    Kind { name: "without-href", change: attributes::href },
];
