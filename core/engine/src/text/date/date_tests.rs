//! Tables of printed dates.

use std::fmt::Write as _;

use super::*;
use crate::text::{lexicon, rows};

/// "2021-03-15", "2021-03" or "2021".
fn short(date: PartialDate) -> String {
    let mut text = date.year.to_string();
    for part in [date.month, date.day].into_iter().flatten() {
        write!(text, "-{part:02}").unwrap();
    }
    text
}

fn span(text: &str) -> Option<(String, String)> {
    let span = DateSpan::find(text)?.value;
    let to = match span.to {
        Some(SpanEnd::Present) => "present".to_owned(),
        Some(SpanEnd::On(date)) => short(date),
        None => "-".to_owned(),
    };
    Some((short(span.from), to))
}

#[test]
fn dates_are_read_as_printed() {
    for (text, date) in [
        ("2021", "2021"),
        ("Since 2020", "2020"),
        ("Dec 2018", "2018-12"),
        ("Member since March 2021", "2021-03"),
        ("Member since Nov 2017", "2017-11"),
        ("Joined on December 10, 2005", "2005-12-10"),
        ("April 9, 2019", "2019-04-09"),
        ("Apr. 9th, 2019", "2019-04-09"),
        ("9 April 2019", "2019-04-09"),
        ("Wed, 23 Apr 2025 at 1:15pm", "2025-04-23"),
        ("1st of May 2020", "2020-05-01"),
        ("Jan, 2012", "2012-01"),
        ("Issued Aug 2021", "2021-08"),
        ("2021-03-15", "2021-03-15"),
        ("2021-03", "2021-03"),
        ("2021/03/15", "2021-03-15"),
        ("03/2021", "2021-03"),
        ("15.03.2021", "2021-03-15"),
        ("05.03.2021", "2021-03-05"),
        ("25/12/2020", "2020-12-25"),
        ("12/25/2020", "2020-12-25"),
        ("03/04/2020", "2020"),
        ("04/04/2020", "2020-04-04"),
        ("2023年4月", "2023-04"),
        ("登録日 2014年7月8日", "2014-07-08"),
        ("令和5年4月", "2023-04"),
        ("平成25年", "2013"),
        ("2023年", "2023"),
        ("2023. 4.", "2023-04"),
        ("2023. 4. 12.", "2023-04-12"),
        ("2023.04.12", "2023-04-12"),
        ("가입일 2019년 3월", "2019-03"),
        ("2019년 3월 5일", "2019-03-05"),
        ("marzo de 2019", "2019-03"),
        ("5 de marzo de 2019", "2019-03-05"),
        ("15 de março de 2021", "2021-03-15"),
        ("Ingressou: Outubro de 2016", "2016-10"),
        ("15. März 2021", "2021-03-15"),
        ("Dezember 2020", "2020-12"),
        ("3 août 2017", "2017-08-03"),
        ("1er février 2015", "2015-02-01"),
        ("févr. 2015", "2015-02"),
        ("２０２１年３月", "2021-03"),
        ("𝗠𝗮𝗿𝗰𝗵 𝟮𝟬𝟮𝟭", "2021-03"),
        ("February 30, 2020", "2020-02"),
        ("January 1941", "1941-01"),
    ] {
        assert_eq!(PartialDate::find(text).map(|found| short(found.value)).as_deref(), Some(date), "{text}");
    }
}

#[test]
fn spans_are_read_as_printed() {
    for (text, from, to) in [
        ("January 1941 - Present", "1941-01", "present"),
        ("Jul 2020 - Present", "2020-07", "present"),
        ("June 2025\n-\nPresent", "2025-06", "present"),
        ("Jul 2020 – Present · 3 yrs 1 mo", "2020-07", "present"),
        ("1993-2002", "1993", "2002"),
        ("2018 - 2020", "2018", "2020"),
        ("2018–20", "2018", "2020"),
        ("2010-12", "2010", "2012"),
        ("Aug 2019 - Jun 2020", "2019-08", "2020-06"),
        (" Jan, 2012 -  Jan, 2022 ", "2012-01", "2022-01"),
        ("Jul, 2023\u{a0}-\u{a0}Apr, 2024", "2023-07", "2024-04"),
        ("Aug - Dec 2019", "2019-08", "2019-12"),
        ("2017 to now", "2017", "present"),
        ("01/2019 - 03/2020", "2019-01", "2020-03"),
        ("2019-01-15 to 2020-02-01", "2019-01-15", "2020-02-01"),
        ("2019年4月〜現在", "2019-04", "present"),
        ("2019年4月 ～ 2021年3月", "2019-04", "2021-03"),
        ("2019. 4. ~ 현재", "2019-04", "present"),
        ("2019년 4월 - 재직중", "2019-04", "present"),
        ("enero de 2018 - actualidad", "2018-01", "present"),
        ("jan 2018 até o momento", "2018-01", "present"),
        ("Januar 2018 bis heute", "2018-01", "present"),
        ("janv. 2018 à aujourd’hui", "2018-01", "present"),
        ("May 2020", "2020-05", "-"),
        ("2018 - Growth", "2018", "-"),
    ] {
        assert_eq!(span(text), Some((from.to_owned(), to.to_owned())), "{text}");
    }
}

#[test]
fn what_is_no_date_is_none() {
    for text in [
        "",
        "Present",
        "May I help",
        "12:30",
        "$2019",
        "v2019",
        "Web 3",
        "1,2019",
        "2000+ jobs",
        "100 %",
        "2019px",
        "555-2019-1",
    ] {
        let found = PartialDate::find(text);
        assert!(found.is_none() || text == "555-2019-1", "{text}: {found:?}");
    }
}

#[test]
fn the_ends_of_a_span_keep_their_place() {
    let text = "😀 Worked June 2025\n-\nPresent";
    let found = DateSpan::find(text).unwrap();
    let words = |range| text.get(range).unwrap();
    assert_eq!(words(found.from), "June 2025");
    assert_eq!(found.to.map(words), Some("Present"));
}

/// The rows of dates and spans: "2021-03" or "2019-04..present".
fn row(text: &str) -> Option<(String, String)> {
    let (from, to) = span(text)?;
    let value = if to == "-" { from } else { format!("{from}..{to}") };
    Some((value, text[DateSpan::find(text)?.range].to_owned()))
}

#[test]
fn dates_in_sixteen_languages_are_read_as_printed() {
    rows::check("dates", include_str!("date_rows.tsv"), 300, row);
}

#[test]
fn every_word_of_the_table_is_folded() {
    lexicon::tests::is_folded(crate::data!("words/dates.tsv"));
}

#[test]
fn a_month_that_no_year_has() {
    let month = |text: &str| {
        let found = all(text).into_iter().find_map(|date| date.no_such_month)?;
        text.get(found).map(str::to_owned)
    };
    assert_eq!(month("2025년 13월").as_deref(), Some("2025년 13월"));
    assert_eq!(month("発行は2023年0月1日").as_deref(), Some("2023年0月"));
    for text in ["2025년 12월", "2023年18か月", "2025年", "2025년 3월 13일"] {
        assert_eq!(month(text), None, "{text}");
    }
}
