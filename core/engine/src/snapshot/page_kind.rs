//! What sort of page a snapshot is of.

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
