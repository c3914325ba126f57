//! Given names that are used for one another, and surnames with several customary romanisations.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Rows by word.
type Rows = HashMap<&'static str, Vec<u16>>;

static GIVEN: LazyLock<Rows> = LazyLock::new(|| rows(crate::data!("nicknames.txt")));
static SURNAMES: LazyLock<Rows> = LazyLock::new(|| rows(crate::data!("surname_spellings.txt")));

/// Whether a table has two lower-case Latin words on one row.
pub(super) fn share_a_row(a: &str, b: &str) -> bool {
    [&GIVEN, &SURNAMES].iter().any(|table| match (table.get(a), table.get(b)) {
        (Some(left), Some(right)) => left.iter().any(|row| right.contains(row)),
        _ => false,
    })
}

/// Whether some customary spelling of a surname begins so: the Y of a masked surname may be the Yi that is also Lee.
pub(super) fn surname_may_begin_with(word: &str, beginning: &str) -> bool {
    let Some(rows) = SURNAMES.get(word) else { return false };
    SURNAMES
        .iter()
        .any(|(other, theirs)| other.starts_with(beginning) && theirs.iter().any(|row| rows.contains(row)))
}

fn rows(text: &'static str) -> Rows {
    let mut rows = Rows::new();
    for (number, line) in text.lines().enumerate() {
        for word in line.split_whitespace() {
            rows.entry(word).or_default().push(number as u16);
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_plain_and_every_row_has_two() {
        let tables = [crate::data!("nicknames.txt"), crate::data!("surname_spellings.txt")];
        for line in tables.iter().flat_map(|text| text.lines()) {
            assert!(line.is_empty() || line.split_whitespace().count() >= 2, "{line}");
            assert!(line.chars().all(|c| c.is_ascii_lowercase() || c == ' '), "{line}");
        }
    }

    #[test]
    fn known_pairs_share_a_row() {
        for (a, b) in [
            ("bill", "william"),
            ("sasha", "aleksandr"),
            ("kate", "ekaterina"),
            ("pepe", "jose"),
            ("misha", "mikhail"),
            ("dima", "dmytro"),
            ("seun", "oluwaseun"),
            ("lee", "rhee"),
            ("chan", "chen"),
            ("memo", "guillermo"),
        ] {
            assert!(share_a_row(a, b), "{a} {b}");
        }
        assert!(!share_a_row("anna", "theo"));
        assert!(surname_may_begin_with("lee", "y") && !surname_may_begin_with("lee", "b"));
    }
}
