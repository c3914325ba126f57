//! Text without a page: what a user selected or pasted.

use super::{Limits, PackedSnapshot, PageKind, SnapshotNote};

impl PackedSnapshot {
    /// A message as a snapshot: one `pre` element with the text as its only run, so that offsets into the run (node 1) are
    /// offsets into the text. `url` is the address of the page it came from, or empty. Text beyond
    /// [`Limits::TEXT_BYTES`] is left out and noted.
    pub fn of_text(text: &str, url: &str) -> Self {
        let end = text.floor_char_boundary(Limits::TEXT_BYTES.saturating_sub(url.len()));
        let kept = text.get(..end).unwrap_or_default();
        let cut = kept.len() < text.len();
        Self {
            schema: 1,
            url: url.to_owned(),
            kind: Some(PageKind::Message),
            tags: vec![String::new(), "pre".to_owned()],
            text: kept.to_owned(),
            nodes: vec![0, 1, 0, 1, 0, crate::text::len_utf16(kept)],
            notes: if cut { vec![SnapshotNote::TooMuchText] } else { Vec::new() },
            ..Self::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::snapshot::{NodeId, Snapshot};

    #[test]
    fn a_text_is_one_run() {
        let snapshot = Snapshot::unpack(PackedSnapshot::of_text("Hi 😀\r\n\nI am Ann.", "")).unwrap();
        assert_eq!(snapshot.text_of(NodeId(1)), "Hi 😀\r\n\nI am Ann.");
        assert_eq!((snapshot.len(), snapshot.kind), (2, Some(PageKind::Message)));
        assert!(Snapshot::unpack(PackedSnapshot::of_text("", "")).is_ok());
    }

    #[test]
    fn a_text_beyond_the_limit_is_cut_between_characters_and_noted() {
        let long = format!("a{}", "é".repeat(Limits::TEXT_BYTES / 2));
        let snapshot = Snapshot::unpack(PackedSnapshot::of_text(&long, "")).unwrap();
        assert_eq!(snapshot.text_of(NodeId(1)).len(), Limits::TEXT_BYTES - 1);
        assert_eq!(snapshot.notes, [SnapshotNote::TooMuchText]);
    }
}
