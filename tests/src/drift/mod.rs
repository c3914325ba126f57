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

/// The same numbers every time for a seed (xorshift).
#[derive(Debug, Clone)]
pub struct Dice {
    state: u64,
    /// The seed itself: kinds with a few variants go through them in turn.
    pub seed: u64,
}

impl Dice {
    /// Dice for a seed; neighbouring seeds give unlike numbers.
    pub fn new(seed: u64) -> Self {
        Self { state: (seed + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1, seed }
    }

    /// A number below `end`; 0 where `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        ((self.state >> 11) % end.max(1) as u64) as usize
    }

    /// True in so many of a hundred cases.
    pub fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    /// The variant whose turn it is: each seed gets the next one.
    pub fn turn<T: Copy + Default>(&self, variants: &[T]) -> T {
        variants.iter().cycle().nth((self.seed % 64) as usize).copied().unwrap_or_default()
    }

    /// One of several.
    pub fn one<T: Copy + Default>(&mut self, of: &[T]) -> T {
        of.get(self.below(of.len())).copied().unwrap_or_default()
    }

    /// Puts a list into another order.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}
