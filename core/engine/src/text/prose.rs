//! Sentences and clauses of prose as people write it on profiles: bullets, emojis, line breaks, and the punctuation of
//! Chinese, Japanese and Korean beside the Latin one.

use std::ops::Range;

/// Byte ranges of the sentences of `text`, without white space at their ends, in order.
///
/// A sentence ends at a line break, at closing punctuation (a Latin full stop only before white space, and not after a
/// usual abbreviation or between digits), at a vertical bar, a bullet or an emoji.
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    cut(text, 0..text.len(), ends_sentence)
}

/// Byte ranges of the clauses of one sentence: a sentence cut at commas, semicolons, colons, brackets and dashes between
/// spaces, without white space at the ends.
pub fn clauses(text: &str, sentence: Range<usize>) -> Vec<Range<usize>> {
    cut(text, sentence, |before, character, after| {
        ends_sentence(before, character, after) || ends_clause(before, character, after)
    })
}

/// The sentence of `text` that byte `at` stands in; the empty range at `at` where it stands between two.
pub fn sentence_around(text: &str, at: usize) -> Range<usize> {
    around(text, at, ends_sentence)
}

/// The clauses of a sentence that the bytes of a phrase stand in, together.
pub fn clause_around(text: &str, sentence: &Range<usize>, phrase: &Range<usize>) -> Range<usize> {
    let ends = |at: usize, letter: char| is_end(text, at, letter, ends_clause);
    let before = text.get(sentence.start..phrase.start).unwrap_or_default();
    let start = before.char_indices().rev().find(|(at, letter)| ends(sentence.start + at, *letter));
    let last = sentence.end.max(phrase.end);
    let after = text.get(phrase.end..last).unwrap_or_default();
    let end = after.char_indices().find(|(at, letter)| ends(phrase.end + at, *letter));
    let first = sentence.start.min(phrase.start);
    start.map_or(first, |(at, letter)| sentence.start + at + letter.len_utf8())
        ..end.map_or(last, |(at, _)| phrase.end + at)
}

/// Whether a character that stands between two others ends a sentence.
pub fn ends_sentence(before: &str, character: char, after: &str) -> bool {
    match character {
        '\n' | '\r' | '\u{2028}' | '\u{2029}' | '。' | '｡' | '!' | '?' | '！' | '？' | '．' | '|' | '｜'
        | '¦' => true,
        '.' => after.chars().next().is_none_or(char::is_whitespace) && !is_abbreviation(before),
        other => is_bullet(other),
    }
}

/// Whether a character that stands between two others ends a clause within a sentence.
pub fn ends_clause(before: &str, character: char, after: &str) -> bool {
    let spaced = || {
        before.chars().next_back().is_none_or(char::is_whitespace)
            && after.chars().next().is_none_or(char::is_whitespace)
    };
    match character {
        ';' | ':' | '、' | '(' | ')' | '[' | ']' | '{' | '}' | '「' | '」' | '『' | '』' | '【' | '】'
        | '〈' | '〉' | '《' | '》' | '—' => true,
        ',' | '،' => {
            !(before.chars().next_back().is_some_and(|c| c.is_ascii_digit())
                && after.chars().next().is_some_and(|c| c.is_ascii_digit()))
        }
        '-' | '–' | '―' | '~' => spaced(),
        _ => false,
    }
}

/// Signs that people put before list items or between them: bullets, check marks, arrows, stars, emojis.
pub fn is_bullet(character: char) -> bool {
    // Not the katakana middle dot: it joins a name, and as a bullet it stands at the start of a line anyway.
    matches!(character,
        '•' | '·' | '‣' | '⁃' | '∙' | '※'
        | '\u{2190}'..='\u{21ff}' | '\u{2500}'..='\u{27bf}' | '\u{2900}'..='\u{297f}' | '\u{2b00}'..='\u{2bff}'
        | '\u{1f000}'..='\u{1faff}')
}

/// Words that are written with a full stop at their end in the middle of a sentence.
const ABBREVIATIONS: &[&str] = &[
    "yr", "yrs", "exp", "approx", "e.g", "i.e", "eg", "ie", "incl", "vs", "mr", "mrs", "dr", "inc", "ltd",
    "ca", "bzw", "z.b", "p.ej", "aprox", "env", "ul", "str", "apt", "ул", "кв",
];

fn is_abbreviation(before: &str) -> bool {
    let word = before.rsplit(|c: char| !(c.is_alphanumeric() || c == '.')).next().unwrap_or_default();
    ABBREVIATIONS.iter().any(|known| word.eq_ignore_ascii_case(known))
}

/// Whether the character at byte `at` of a text ends what `ends` tells of. Letters, figures and spaces, which most of a text
/// is made of, end nothing: nobody needs look around them.
fn is_end(text: &str, at: usize, character: char, ends: impl Fn(&str, char, &str) -> bool) -> bool {
    let around = || Some((text.get(..at)?, text.get(at + character.len_utf8()..)?));
    !(character.is_ascii_alphanumeric() || character == ' ')
        && around().is_some_and(|(before, after)| ends(before, character, after))
}

fn around(text: &str, at: usize, ends: impl Fn(&str, char, &str) -> bool) -> Range<usize> {
    let Some((left, right)) = text.split_at_checked(at) else { return at..at };
    let start = left
        .char_indices()
        .rev()
        .find(|&(offset, character)| is_end(text, offset, character, &ends))
        .map_or(0, |(offset, character)| offset + character.len_utf8());
    let end = right
        .char_indices()
        .find(|&(offset, character)| is_end(text, at + offset, character, &ends))
        .map_or(text.len(), |(offset, _)| at + offset);
    trimmed(text, start..end)
}

fn cut(text: &str, within: Range<usize>, ends: impl Fn(&str, char, &str) -> bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = within.start;
    let Some(words) = text.get(within.clone()) else { return found };
    let mut keep = |range: Range<usize>| {
        let range = trimmed(text, range);
        if !range.is_empty() {
            found.push(range);
        }
    };
    for (offset, character) in words.char_indices() {
        if is_end(words, offset, character, &ends) {
            keep(start..within.start + offset);
            start = within.start + offset + character.len_utf8();
        }
    }
    keep(start..within.end);
    found
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let Some(words) = text.get(range.clone()) else { return range.start..range.start };
    let start = range.start + (words.len() - words.trim_start().len());
    start..start + words.trim().len()
}

#[cfg(test)]
#[allow(clippy::string_slice, reason = "a wrong offset shall fail the test")]
mod tests {
    use super::*;

    fn cut_up(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn sentences_end_where_people_end_them() {
        for (text, expected) in [
            ("Hello there. I build apps!", vec!["Hello there", "I build apps"]),
            ("I use Node.js and ASP.NET daily.", vec!["I use Node.js and ASP.NET daily"]),
            (
                "Over 10 yrs. of work, e.g. in 3.5 projects",
                vec!["Over 10 yrs. of work, e.g. in 3.5 projects"],
            ),
            ("✅ React ✅ Vue\n- Svelte", vec!["React", "Vue", "- Svelte"]),
            ("Backend | 10 years | Berlin", vec!["Backend", "10 years", "Berlin"]),
            ("開発者です。経験10年！よろしく", vec!["開発者です", "経験10年", "よろしく"]),
            ("안녕하세요. 개발자입니다", vec!["안녕하세요", "개발자입니다"]),
            ("ウェブ・アプリ開発", vec!["ウェブ・アプリ開発"]),
            ("a 😀 b 🇯🇵 c", vec!["a", "b", "c"]),
            ("", vec![]),
            (" \n . ", vec![]),
        ] {
            assert_eq!(cut_up(text), expected, "{text}");
        }
    }

    #[test]
    fn clauses_keep_numbers_and_hyphens_whole() {
        let text = "I am Ann, a full-stack developer (10,000 hours) - from Oslo: hello";
        let found: Vec<_> = clauses(text, 0..text.len()).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, ["I am Ann", "a full-stack developer", "10,000 hours", "from Oslo", "hello"]);
    }

    #[test]
    fn the_clause_around_a_phrase() {
        let text = "So, if you (ever) like, write to me: soon";
        let around = |words: &str| {
            let at = text.find(words).unwrap();
            &text[clause_around(text, &(0..text.len()), &(at..at + words.len()))]
        };
        assert_eq!(around("ever"), "ever");
        assert_eq!(around("to"), " write to me");
        assert_eq!(around("like, write"), " like, write to me", "over the end of a clause");
        assert_eq!(around("So"), "So");
        assert_eq!(around("soon"), " soon");
    }

    #[test]
    fn the_sentence_around_a_byte() {
        let text = "One. Two words here.\nThree";
        assert_eq!(&text[sentence_around(text, 9)], "Two words here");
        assert_eq!(&text[sentence_around(text, 0)], "One");
        assert_eq!(&text[sentence_around(text, text.len())], "Three");
        assert!(sentence_around("é", 1).is_empty(), "inside a character");
    }
}
