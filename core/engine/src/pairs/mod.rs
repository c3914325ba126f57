//! Comparisons between two sets of claims: two cards of one list, two pages a user looked at, a page and the page behind a
//! link it names as its own, one account at two times.
//!
//! One folder a rule, as in [`crate::rules`], whose vocabulary is used: the same three answers, the same words in three
//! languages. A comparison sees two [`Claims`] and how they came together, never a page and never a site. It keeps nothing:
//! who remembers an earlier visit hands it in.
//!
//! Findings are told from the side of the first set of claims; the second may just as well be the original, and every
//! explanation says so.

mod cards;
mod changes;
mod contacts;
mod handles;
mod likeness;
mod list;
mod named_works;
mod places;
mod sites_made;
mod whose;
mod works;

pub use cards::{OF_CARDS, check_cards};
pub(crate) use list::PHRASES;
pub use list::{ALL, WORDS};

use jiff::Timestamp;

use crate::claim::Claims;
use crate::rules::{Checking, Missing, Outcome, Rule};
use crate::tables::Tables;

/// A comparison and what is known about it.
#[derive(Debug)]
pub struct PairRule {
    /// Id, family, tier, strength, kinds of claim read, sources. Its own check sees one set of claims alone and so never
    /// tells anything ([`alone`]).
    pub rule: Rule,
    /// Between what it is made.
    pub relations: &'static [Relation],
    /// For comparisons between cards: what two cards must share at least, so that not every card is held against every
    /// other.
    pub keys: Option<Keys>,
    /// The comparison itself.
    pub check: fn(&Claims, &Claims, &Pairing<'_>) -> Outcome,
}

/// Hashes of what one card has for a comparison; what is missing where it has nothing.
pub type Keys = fn(&Claims, &Tables) -> Result<Vec<u64>, Missing>;

/// How two sets of claims came together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// Two cards of one list or bid page.
    Cards,
    /// The pages of two accounts that the user looked at.
    Pages,
    /// A page, and the page behind a link that it names as its own.
    Linked,
    /// One account now, and at an earlier time.
    Visits,
    /// An account, and one that is no longer there.
    Gone,
}

/// What a comparison may use besides the two sets of claims.
#[derive(Debug, Clone, Copy)]
pub struct Pairing<'a> {
    /// How they came together.
    pub relation: Relation,
    /// When the first was read, where known.
    pub at: Option<Timestamp>,
    /// When the other was read; on a list the same time.
    pub other_at: Option<Timestamp>,
    /// On a list: how many cards share what brought these two together. 2 anywhere else.
    pub sharing: usize,
    /// On a list: what the page states outside its cards. What the client wrote, every bidder may repeat.
    pub page: Option<&'a Claims>,
    /// Reference data; packaged tables may be missing.
    pub tables: &'a Tables,
}

impl Pairing<'_> {
    /// Days between the two readings, from the other to the first; `None` where a time is not known or the other is later.
    pub fn days_between(&self) -> Option<f64> {
        let seconds = self.at?.as_second() - self.other_at?.as_second();
        (seconds >= 0).then_some(seconds as f64 / 86_400.0)
    }
}

/// The check of one set of claims alone: there is nothing to hold it against.
pub(crate) fn alone(_: &Claims, _: &Checking<'_>) -> Outcome {
    Outcome::Unknown(Vec::new())
}

/// Every comparison that is made between two sets of claims that came together in this way.
pub fn of(relation: Relation) -> impl Iterator<Item = &'static PairRule> {
    ALL.iter().copied().filter(move |pair| pair.relations.contains(&relation))
}
