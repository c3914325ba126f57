//! Whether a page tells that its rate buys whole weeks of work: what rules need to read a rate by the month.

use super::Checking;
use super::said::said;
use crate::claim::Claims;

const TABLE: &str = "rules/full_time";

/// Whether headline or overview say so themselves: "one day a week" costs less. `None` where the phrases are not at hand.
pub(super) fn is_full_time(claims: &Claims, checking: &Checking<'_>) -> Option<bool> {
    let table = checking.tables.phrases(TABLE)?;
    Some(claims.headline.iter().chain(&claims.overview).any(|text| !said(text, table).is_empty()))
}
