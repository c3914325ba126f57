//! What was read as lines of text: short values of one field share a line.

use super::wording::Wording;
use super::{FieldRead, Report};
use crate::claim::Kind;
use crate::rules::Arg;

impl Report {
    /// A line for each field, with the card it belongs to. Tags and marks of one field stand on one line.
    pub fn lines_read(&self, wording: &Wording) -> Vec<(Option<u32>, String)> {
        let joins = |one: &FieldRead, other: &FieldRead| {
            let tags =
                matches!(one.kind, Kind::Skills | Kind::Badges | Kind::Verifications | Kind::Languages);
            tags && (one.kind, one.card, one.weak) == (other.kind, other.card, other.weak)
        };
        self.read
            .chunk_by(joins)
            .filter_map(|fields| Some((fields.first()?.card, line(fields, wording)?)))
            .collect()
    }
}

fn line(fields: &[FieldRead], wording: &Wording) -> Option<String> {
    let first = fields.first()?;
    let values: Vec<String> = fields.iter().map(|field| field.value.clone()).collect();
    let label = ("label", Arg::Text(first.label.clone()));
    let line = wording.say("labelled", &[label, ("value", Arg::Text(wording.list(&values)))]);
    Some(if first.weak { format!("{line} ({})", wording.say("weak-value", &[])) } else { line })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Locale;

    #[test]
    fn tags_share_a_line_and_other_fields_do_not() {
        let field = |kind, value: &str, weak| FieldRead {
            kind,
            card: None,
            label: format!("{kind:?}"),
            value: value.into(),
            evidence: crate::claim::Evidence::default(),
            weak,
        };
        let report = Report {
            read: vec![
                field(Kind::Skills, "Rust", false),
                field(Kind::Skills, "SQL", false),
                field(Kind::Skills, "Go", true),
                field(Kind::Education, "School A", false),
                field(Kind::Education, "School B", false),
            ],
            ..Report::default()
        };
        let lines: Vec<String> =
            report.lines_read(&Wording::new(Locale::En)).into_iter().map(|(_, line)| line).collect();
        assert_eq!(
            lines,
            [
                "Skills: Rust, SQL",
                "Skills: Go (two readings differ)",
                "Education: School A",
                "Education: School B",
            ]
        );
    }
}
