//! Who signs a text: the name behind the closing words of a letter, 〜드림, a name alone under よろしくお願いいたします.

use std::sync::LazyLock;

use regex::Regex;

use super::east_asian::{japanese_name, korean_name};
use super::introductions::{Introduction, is_quoted};
use super::text::{Manner, Text, any_of};
use crate::names::Script;

/// The name a text is signed with; `None` where it is not signed, or the words at the end are no name for certain.
pub fn signature(original: &str) -> Option<Introduction> {
    let found = behind_closing_words(original).or_else(|| in_last_lines(original))?;
    (!is_quoted(original, found.clause.start)).then_some(found)
}

static CLOSING: LazyLock<Regex> = LazyLock::new(|| any_of(&[REGARDS, THANKS]));

/// Closing words that the writer's name follows, on the same line behind a comma or on the next.
const REGARDS: &str = "best regards | kind regards | warm regards | warmest regards | kindest regards | regards | best wishes \
    | sincerely | yours sincerely | sincerely yours | yours truly | yours faithfully | respectfully | mit freundlichen grüßen \
    | mit freundlichen grüssen | mit besten grüßen | freundliche grüße | viele grüße | beste grüße | liebe grüße | schöne grüße \
    | cordialement | bien cordialement | bien à vous | salutations | cordiali saluti | distinti saluti | saludos \
    | saludos cordiales | un saludo | un cordial saludo | atentamente | atenciosamente | abraços | um abraço | com os melhores cumprimentos \
    | met vriendelijke groet | groeten | z poważaniem | pozdrawiam | с уважением | с наилучшими пожеланиями | з повагою | saygılarımla \
    | hormat saya | trân trọng";
/// Words that may thank the reader by name on the same line; the writer's own name stands on the next.
const THANKS: &str = "thanks | many thanks | thank you | thanks in advance | thank you for your time | best | cheers | all the best \
    | danke | vielen dank | merci | gracias | muchas gracias | obrigado | obrigada | спасибо | grazie";

/// Longest rest behind a signature (role, address, telephone), in bytes; a guess.
const LONGEST_REST: usize = 240;

fn behind_closing_words(original: &str) -> Option<Introduction> {
    let text = Text::new(original);
    let lead = text.find(&CLOSING).last()?;
    let first = text.words.partition_point(|word| word.at.start < lead.end);
    let between = text.get(lead.end..text.words.get(first)?.at.start);
    let next_line = between.contains('\n');
    let words = text.get(lead.clone());
    let regards = REGARDS.split('|').any(|listed| listed.trim() == words);
    if between.chars().count() > 8
        || between.contains(['?', ':', '('])
        || !(next_line || regards && between.contains(','))
    {
        return None;
    }
    let (first, last) = text.run(first, Manner::Open)?;
    let rest = text.get(text.words.get(last)?.at.end..text.folded.text.len());
    let ends = rest
        .trim_start_matches([' ', '.', '!'])
        .chars()
        .next()
        .is_none_or(|c| matches!(c, '\n' | ',' | '|' | '(' | '-' | '–' | '—' | '/'));
    if !ends || rest.len() > LONGEST_REST || rest.contains("client") {
        return None;
    }
    let name = text.original(first, last);
    let clause = text.folded.original(lead.start..lead.end).start..name.end;
    Some(Introduction { name: original.get(name)?.to_owned(), clause, sure: true, alias: false })
}

/// Lines at the end of a text among which a name may stand: below it an address or a telephone.
const LAST_LINES: usize = 4;
/// Words behind a Korean or Chinese name that sign a letter.
const SIGNS: [&str; 5] = ["드림", "올림", "배상", "敬上", "谨启"];
/// Closing words of the line above a name.
const ABOVE: [&str; 12] = [
    "よろしくお願い",
    "宜しくお願い",
    "失礼いたします",
    "失礼致します",
    "敬具",
    "此致",
    "敬礼",
    "祝好",
    "顺祝",
    "期待您的回复",
    "期待您的回覆",
    "感谢您的阅读",
];

fn in_last_lines(original: &str) -> Option<Introduction> {
    let mut at = 0;
    let mut lines = Vec::new();
    for line in original.split_inclusive('\n') {
        if !line.trim().is_empty() {
            lines.push((at + line.len() - line.trim_start().len(), line.trim()));
        }
        at += line.len();
    }
    let from = lines.len().saturating_sub(LAST_LINES);
    (from..lines.len()).rev().find_map(|index| {
        let (start, line) = *lines.get(index)?;
        let above = index.checked_sub(1).and_then(|above| lines.get(above)).map_or("", |(_, line)| *line);
        let signed = SIGNS.iter().find_map(|sign| line.trim_end_matches(['.', '。']).strip_suffix(sign));
        let name = match signed {
            Some(before) => signed_name(before.trim_end())?,
            None if ABOVE.iter().any(|words| above.contains(words)) => {
                japanese_name(line).filter(|name| is_alone(line, name))?
            }
            None => return None,
        };
        let name_at = start + line.find(name)?;
        let end = if signed.is_some() { start + line.len() } else { name_at + name.len() };
        Some(Introduction { name: name.to_owned(), clause: name_at..end, sure: true, alias: false })
    })
}

fn signed_name(before: &str) -> Option<&str> {
    if before.chars().next_back().and_then(Script::of) == Some(Script::Han) {
        return japanese_name(before).filter(|name| before.ends_with(name));
    }
    korean_name(before)
}

/// Whether a line is a name in Han or kana and nothing else: at most two words and eight characters.
fn is_alone(line: &str, name: &str) -> bool {
    line == name
        && line.chars().count() <= 8
        && line.split([' ', '　']).count() <= 2
        && line.chars().next().and_then(Script::of) == Some(Script::Han)
}
