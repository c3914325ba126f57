//! What an amount is paid for: "/hr", 時給, "na godzinę".

use std::sync::LazyLock;

use super::{Currency, Per};
use crate::text::lexicon::{Lexicon, is_spaced};

/// A row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Paid(Per),
    /// A week, a word, a page: nothing the claims know.
    Other,
    /// "год": an hour in Ukrainian, a year in Russian.
    Year,
    /// "/", "per": a unit follows.
    Join,
}

/// What the words beside an amount say it is paid for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    For(Per),
    /// Something that no rate here is paid for.
    Other,
}

impl Said {
    /// What it is paid for, where claims know it.
    pub(super) fn known(self) -> Option<Per> {
        match self {
            Self::For(per) => Some(per),
            Self::Other => None,
        }
    }
}

const TABLE: &str = crate::data!("words/rate-units.tsv");

/// The rows whose names have a mark behind them, or none.
fn rows(mark: &'static str) -> Lexicon<Unit> {
    Lexicon::new(TABLE, |name| {
        Some(match name.strip_suffix(mark).filter(|name| !name.ends_with(['!', '<', '~']))? {
            "hour" => Unit::Paid(Per::Hour),
            "day" => Unit::Paid(Per::Day),
            "month" => Unit::Paid(Per::Month),
            "project" => Unit::Paid(Per::Project),
            "other" => Unit::Other,
            "hour_uk" => Unit::Year,
            "join" => Unit::Join,
            _ => return None,
        })
    })
}

static UNITS: LazyLock<Lexicon<Unit>> = LazyLock::new(|| rows(""));
static JOINS: LazyLock<Lexicon<Unit>> = LazyLock::new(|| rows("~"));
static ALONE: LazyLock<Lexicon<Unit>> = LazyLock::new(|| rows("!"));
static IN_FRONT: LazyLock<Lexicon<Unit>> = LazyLock::new(|| rows("<"));

/// How far in front of an amount its unit is looked for, in characters.
const NEAR: usize = 24;

/// The unit behind an amount with the bytes up to its end.
pub(super) fn behind(text: &str, currency: Option<Currency>) -> Option<(Said, usize)> {
    // Also past "+", and past the marks that close an amount ("12.– / Std.").
    let start = text.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '+' | '.' | '–' | ','));
    let skipped = text.len() - start.len();
    if let Some((unit, len)) = ALONE.at_start(start) {
        return Some((paid(unit, currency), skipped + len));
    }
    let (_, joined) = JOINS.at_start(start).or_else(|| start.starts_with('/').then_some((Unit::Join, 1)))?;
    let rest = start.get(joined..)?;
    // "para los", "a" and the like only join where a unit follows at once.
    let word = rest.trim_start();
    let at = skipped + joined + (rest.len() - word.len());
    if let Some((unit, len)) = UNITS.at_start(word) {
        return Some((paid(unit, currency), at + len));
    }
    let sure = start.starts_with('/') || start.starts_with("per ");
    (sure && word.starts_with(char::is_alphabetic)).then_some((Said::Other, at))
}

/// The unit named closest in front of an amount.
pub(super) fn before(text: &str) -> Option<Said> {
    let start = text.char_indices().rev().nth(NEAR - 1).map_or(0, |(at, _)| at);
    let near = text.get(start..)?;
    let mut found = None;
    let mut last = text.get(..start).and_then(|head| head.chars().next_back());
    let mut covered = 0;
    for (at, letter) in near.char_indices() {
        let inside = is_spaced(letter) && last.is_some_and(is_spaced);
        last = Some(letter);
        if inside || at < covered {
            continue;
        }
        if let Some((unit, len)) = near.get(at..).and_then(|rest| IN_FRONT.at_start(rest)) {
            covered = at + len;
            found = Some(paid(unit, None));
        }
    }
    found
}

fn paid(unit: Unit, currency: Option<Currency>) -> Said {
    match unit {
        Unit::Paid(per) => Said::For(per),
        Unit::Year if currency == Some(Currency(*b"UAH")) => Said::For(Per::Hour),
        Unit::Year | Unit::Other | Unit::Join => Said::Other,
    }
}
