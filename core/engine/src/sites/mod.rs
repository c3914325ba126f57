//! Readers: from a snapshot to claims. They never raise a signal and never fail.
//!
//! A site table (`data/sites/<site>.toml`, compiled by `build.rs`) names for each field an ordered list of locators; the
//! generic reader runs on every page. Where the two disagree the claim is weak.

mod listing;

pub use listing::{Listing, listing};

use crate::claim::{Claims, Kind};
use crate::snapshot::Snapshot;

/// What sort of page it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum PageKind {
    /// One freelancer.
    Profile,
    /// Search results, a directory.
    List,
    /// Bids for one project.
    Bids,
    /// A message or a thread.
    Message,
    /// None of these.
    #[default]
    Other,
}

/// What was read from one page.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// Id of the site table that served, if one did.
    pub site: Option<&'static str>,
    /// The site's own name.
    pub site_name: Option<&'static str>,
    /// Month of the markup the table was checked against, `2026-04`.
    pub layout_checked: Option<&'static str>,
    /// What sort of page.
    pub page_kind: PageKind,
    /// The profile on a profile page, the project or message on other pages.
    pub profile: Claims,
    /// The cards of a list or bid page, in page order.
    pub cards: Vec<Claims>,
    /// Fields the table expects here whose locators all missed.
    pub not_found: Vec<Kind>,
}

/// Reads a page.
pub fn read(_snapshot: &Snapshot) -> Reading {
    Reading::default()
}
