//! What holds for every parser of this folder: no text makes it panic, and what it quotes is on the page.

#[cfg(test)]
mod tests {
    use std::hint::black_box;

    use crate::text::clock::LocalTime;
    use crate::text::date::{DateSpan, PartialDate};
    use crate::text::duration::{Ago, Duration};
    use crate::text::language::{Language, Level, Spoken};
    use crate::text::money::{AtLeast, Money, Per, Rate, Signs};
    use crate::text::number;

    const ROWS: [&str; 9] = [
        include_str!("money_rows.tsv"),
        include_str!("date/date_rows.tsv"),
        include_str!("duration_rows.tsv"),
        include_str!("ago_rows.tsv"),
        include_str!("clock_rows.tsv"),
        include_str!("count_rows.tsv"),
        include_str!("percent_rows.tsv"),
        include_str!("rating_rows.tsv"),
        include_str!("language_rows.tsv"),
    ];

    /// Every parser, with the places it names.
    fn read_all(text: &str) -> Vec<std::ops::Range<usize>> {
        black_box((LocalTime::parse(text), number::count(text), number::percent(text), number::rating(text)));
        black_box((AtLeast::parse(text, Signs::US), Level::parse(text)));
        let mut places = Vec::new();
        places.extend(Money::find(text, Signs::default()).map(|found| found.range));
        places.extend(Rate::find(text, Signs::US, Some(Per::Hour)).map(|found| found.range));
        places.extend(PartialDate::find(text).map(|found| found.range));
        places.extend(
            DateSpan::find(text)
                .into_iter()
                .flat_map(|found| [Some(found.range), Some(found.from), found.to])
                .flatten(),
        );
        places.extend(Duration::find(text).map(|found| found.range));
        places.extend(Ago::find(text).map(|found| found.range));
        places.extend(Language::find(text).map(|found| found.range));
        places.extend(number::all(text).into_iter().map(|printed| printed.range));
        places.extend(
            Spoken::list(text)
                .into_iter()
                .flat_map(|spoken| [Some(spoken.name), spoken.level.map(|level| level.range)])
                .flatten(),
        );
        places
    }

    #[test]
    fn no_text_makes_a_parser_panic_or_quote_what_is_not_there() {
        let texts = ROWS.iter().flat_map(|rows| rows.lines()).filter(|line| !line.starts_with('#'));
        let mut read = 0;
        // The tail of each text with the head of another's, cut at every character of every twentieth row.
        let mut other = String::new();
        for text in texts.map(|line| line.split('\t').next().unwrap_or_default()).step_by(20) {
            for (at, _) in text.char_indices() {
                let (head, tail) = text.split_at(at);
                for cut in [
                    format!("{tail}{head}"),
                    format!("{other}\u{301}{tail}"),
                    format!("{head}\u{200b}{other}"),
                ] {
                    for place in read_all(&cut) {
                        assert!(
                            cut.get(place.clone()).is_some_and(|words| !words.is_empty()),
                            "{place:?} of {cut:?}"
                        );
                    }
                    read += 1;
                }
            }
            text.clone_into(&mut other);
        }
        assert!(read > 4_000, "{read} texts");
    }
}
