//! The report as lines of text: short values of one field share a line, profiles of a list share equal lines.

use super::wording::Wording;
use super::{FieldRead, Report};
use crate::claim::Kind;
use crate::rules::Arg;

impl Report {
    /// A line for each field, under its profile's name on a list. Tags and marks of one field stand on one line.
    pub fn lines_read(&self, wording: &Wording) -> Vec<String> {
        let joins = |one: &FieldRead, other: &FieldRead| {
            let tags =
                matches!(one.kind, Kind::Skills | Kind::Badges | Kind::Verifications | Kind::Languages);
            tags && (one.kind, one.card, one.weak) == (other.kind, other.card, other.weak)
        };
        let lines = self.read.chunk_by(joins).filter_map(|fields| {
            let card = fields.first()?.card;
            Some(self.of_card(card, &line(fields, wording)?, wording))
        });
        lines.collect()
    }

    /// A line with the name of the list's profile it is about before it; the line alone on a profile.
    pub fn of_card(&self, card: Option<u32>, line: &str, wording: &Wording) -> String {
        match card {
            None => line.to_owned(),
            Some(card) => self.of_all(&[card], line, wording),
        }
    }

    /// The lines of a section, in order. On a list, equal lines about several profiles become one that names them all.
    pub fn of_cards<'a>(
        &self,
        lines: impl Iterator<Item = (Option<u32>, &'a str)>,
        wording: &Wording,
    ) -> Vec<String> {
        let mut grouped: Vec<(&str, Vec<u32>)> = Vec::new();
        for (card, line) in lines {
            let known =
                grouped.iter_mut().find(|(have, cards)| *have == line && card.is_some() && !cards.is_empty());
            match known {
                Some((_, cards)) => cards.extend(card),
                None => grouped.push((line, card.into_iter().collect())),
            }
        }
        let written = grouped.into_iter().map(|(line, cards)| match cards.as_slice() {
            [] => line.to_owned(),
            cards => self.of_all(cards, line, wording),
        });
        written.collect()
    }

    fn of_all(&self, cards: &[u32], line: &str, wording: &Wording) -> String {
        let names: Vec<String> = cards.iter().map(|card| self.name_of_card(*card, wording)).collect();
        let everybody = cards.len() > 2 && cards.len() == self.subjects.len();
        let who = if everybody { wording.say("every-card", &[]) } else { wording.list(&names) };
        wording.say("labelled", &[("label", Arg::Text(who)), ("value", Arg::Text(line.to_owned()))])
    }

    fn name_of_card(&self, card: u32, wording: &Wording) -> String {
        let named =
            self.subjects.iter().find(|subject| subject.card == Some(card) && !subject.name.is_empty());
        named.map_or_else(
            || wording.say("heading-card", &[("number", Arg::Number(f64::from(card) + 1.0))]),
            |subject| subject.name.clone(),
        )
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
        let lines = report.lines_read(&Wording::new(Locale::En));
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

    #[test]
    fn equal_lines_about_several_profiles_become_one() {
        let subject = |card, name: &str| crate::report::Subject {
            card: Some(card),
            name: name.into(),
            ..crate::report::Subject::default()
        };
        let subjects = vec![subject(0, "Ann"), subject(1, ""), subject(2, "Bea")];
        let report = Report { subjects, ..Report::default() };
        let lines = [(0, "a"), (0, "b"), (1, "b"), (0, "c"), (1, "c"), (2, "c")];
        let lines = lines.into_iter().map(|(card, line)| (Some(card), line));
        assert_eq!(
            report.of_cards(lines, &Wording::new(Locale::En)),
            ["Ann: a", "Ann, Profile 2 in the list: b", "Every profile in the list: c"]
        );
        let alone = [(None, "a"), (None, "a")].into_iter();
        assert_eq!(report.of_cards(alone, &Wording::new(Locale::En)), ["a", "a"]);
    }
}
