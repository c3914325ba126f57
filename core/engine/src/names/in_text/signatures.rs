//! Who signs a text: the name behind the closing words of a letter, 〜드림, a name alone under よろしくお願いいたします.

use std::sync::LazyLock;

use regex::Regex;

use super::east_asian::{japanese_name, korean_name};
use super::east_asian_openings::{is_full_han, is_han_alone, is_korean_full};
use super::introductions::{Introduction, is_quoted};
use super::openings::is_role;
use super::text::{Manner, Text, any_of};
use super::words::is_ordinary_word;
use crate::names::Script;
use crate::text::fold::Folded;

/// The name a text is signed with; `None` where it is not signed, or the words at the end are no name for certain.
pub fn signature(original: &str, folded: &Folded) -> Option<Introduction> {
    let text = Text::new(original, folded);
    let found = behind_closing_words(&text, original)
        .or_else(|| in_last_lines(original))
        .or_else(|| alone_at_end(&text, original))?;
    (!is_quoted(original, found.clause.start)).then_some(found)
}

/// The name that words of parting close a text with. Where others are quoted at the end, as in a profile, a name alone there says nothing.
pub fn closing(original: &str, folded: &Folded) -> Option<Introduction> {
    // Few profiles take leave of their readers, and cutting a text into words takes longer than looking for it. The words of
    // parting stand before the name, which stands before the longest rest.
    let from = folded.text.char_indices().rev().nth(2 * LONGEST_REST).map_or(0, |(at, _)| at);
    let end = folded.text.get(from..).unwrap_or_default();
    if !CLOSING.is_match(end) && !PARTINGS.iter().chain(&SIGNS).any(|words| end.contains(words)) {
        return None;
    }
    // Clients are quoted with thanks, and behind a dash.
    if OF_CLIENTS.iter().any(|words| folded.text.contains(words)) {
        return None;
    }
    let text = Text::new(original, folded);
    let said = |found: &Introduction| {
        let before = original.get(..found.clause.start).unwrap_or_default();
        let lines = || before.lines().rev().filter(|line| !line.trim().is_empty());
        let near = lines().next().unwrap_or_default().to_lowercase();
        near.chars().count() <= PARTING_LINE && PARTINGS.iter().any(|words| near.contains(words))
    };
    let own = |found: &Introduction| {
        let said = original.get(found.clause.clone()).unwrap_or_default().to_lowercase();
        !THANKS.split('|').any(|words| said.starts_with(words.trim())) && !said.contains(['-', '–', '—'])
    };
    let found = behind_closing_words(&text, original)
        .filter(own)
        .or_else(|| alone_at_end(&text, original).filter(said))
        .or_else(|| in_last_lines(original).filter(|found| said(found) || is_signed(original, found)))?;
    (!is_quoted(original, found.clause.start)).then_some(found)
}

/// Words of profiles that quote clients.
const OF_CLIENTS: [&str; 12] = [
    "clients say",
    "client says",
    "testimonial",
    "feedback",
    "what people say",
    "client review",
    "recommendation",
    "お客様の声",
    "후기",
    "testimonios",
    "depoimentos",
    "отзыв",
];

/// Whether the clause closes with a word that signs (드림).
fn is_signed(original: &str, found: &Introduction) -> bool {
    original.get(found.clause.clone()).is_some_and(|said| SIGNS.iter().any(|sign| said.ends_with(sign)))
}

/// Longest line that takes leave of the reader, in characters; a guess.
const PARTING_LINE: usize = 60;
/// Words of taking leave in the line above a name.
const PARTINGS: [&str; 22] = [
    "looking forward",
    "look forward",
    "talk soon",
    "talk to you soon",
    "speak soon",
    "see you",
    "hear from you",
    "have a great",
    "have a nice",
    "until then",
    "take care",
    "hasta pronto",
    "nos vemos",
    "até breve",
    "até logo",
    "à bientôt",
    "bis bald",
    "bis dann",
    "до связи",
    "よろしくお願い",
    "宜しくお願い",
    "감사합니다",
];

static CLOSING: LazyLock<Regex> = LazyLock::new(|| any_of(&[REGARDS, THANKS]));

/// Closing words that the writer's name follows, on the same line behind a comma or on the next.
const REGARDS: &str = "best regards | kind regards | warm regards | warmest regards | kindest regards | regards | best wishes \
    | sincerely | yours sincerely | sincerely yours | yours truly | yours faithfully | respectfully | mit freundlichen grüßen \
    | mit freundlichen grüssen | mit besten grüßen | freundliche grüße | viele grüße | beste grüße | liebe grüße | schöne grüße \
    | cordialement | bien cordialement | bien à vous | salutations | cordiali saluti | distinti saluti | saludos \
    | saludos cordiales | un saludo | un cordial saludo | atentamente | atenciosamente | abraços | um abraço | com os melhores cumprimentos \
    | met vriendelijke groet | groeten | z poważaniem | pozdrawiam | с уважением | с наилучшими пожеланиями | з повагою | saygılarımla \
    | hormat saya | trân trọng | rgds | best rgds | kind rgds | with respect | with best regards | with kind regards | with regards \
    | with best wishes | respectfully yours | yours | warmly | mfg | vg | lg | mit freundlichem gruß | viele liebe grüße | herzliche grüße \
    | att | atte | atentamente le saluda | abs | grato | grata | saudações | cdt | cdlt | bien cdlt | amicalement | bonne journée \
    | belle journée | un abrazo | slds | с ув | всего доброго | hochachtungsvoll | un cordiale saluto | med vänliga hälsningar \
    | mvh | med venlig hilsen";
/// Words that may thank the reader by name on the same line; the writer's own name stands on the next.
const THANKS: &str = "thanks | many thanks | thank you | thanks in advance | thank you for your time | best | cheers | all the best \
    | danke | vielen dank | merci | gracias | muchas gracias | obrigado | obrigada | спасибо | grazie";

/// Those of them that thank more often than they close.
const MAY_THANK: &str =
    "danke | vielen dank | merci | gracias | muchas gracias | obrigado | obrigada | спасибо | grazie";

/// Longest rest behind a signature (role, address, telephone), in bytes; a guess.
const LONGEST_REST: usize = 240;

fn behind_closing_words(text: &Text<'_>, original: &str) -> Option<Introduction> {
    let lead = text.find(&CLOSING).last()?;
    let first = text.words.partition_point(|word| word.at.start < lead.end);
    let between = text.get(lead.end..text.words.get(first)?.at.start);
    let next_line = between.contains('\n');
    let words = text.get(lead.clone());
    let regards = REGARDS.split('|').any(|listed| listed.trim() == words);
    // What a line leads up to is somebody else's: "the page now reads:".
    let told = text.get(0..lead.start).trim_end().ends_with([':', '：']);
    if told || between.chars().count() > 8 || between.contains(['?', ':', '(']) {
        return None;
    }
    let (first, last) = text.run(first, Manner::Open)?;
    // "Cheers, Anna" may thank the reader; a name of two parts at the very end is the writer's, unless a reader was greeted by it.
    let in_full = last > first && last + 1 == text.words.len() && !is_said_before(text, first, lead.start);
    let thanks = words.contains("thank") || MAY_THANK.split('|').any(|listed| listed.trim() == words);
    let ends_here = in_full && !thanks && !text.gap_after(last).contains(['!', '?']);
    if !(next_line
        || regards && between.contains(',')
        || ends_here && between.trim_matches([' ', ',', '.']).is_empty())
    {
        return None;
    }
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
    Some(Introduction {
        name: original.get(name)?.to_owned(),
        clause,
        sure: true,
        alias: false,
        surname: false,
    })
}

/// Whether the first word of a name stands earlier in the text: the reader, or somebody it tells of.
fn is_said_before(text: &Text<'_>, first: usize, before: usize) -> bool {
    let Some(name) = text.words.get(first).map(|word| text.letters(word)) else { return false };
    text.words.iter().take_while(|word| word.at.end <= before).any(|word| text.letters(word) == name)
}

/// Most words of a line that closes a letter ("Have a great weekend,").
const CLOSING_LINE: usize = 5;

/// A name of two parts that is the last line of a text, or the last but two before a role and an address: behind an empty line,
/// a line that ends a sentence, or a short line that closes a letter.
fn alone_at_end(text: &Text<'_>, original: &str) -> Option<Introduction> {
    let lines = lines_of(text);
    let from = lines.len().saturating_sub(3).max(1);
    (from..lines.len()).find_map(|index| {
        let (start, end) = *lines.get(index)?;
        let (first, last) = text.run(start, Manner::Open)?;
        let word = text.words.get(first)?;
        let before = text.gap_after(start - 1);
        let lead = before.rsplit('\n').next().unwrap_or_default();
        let (above_start, above_end) = *lines.get(index - 1)?;
        let above_ends = before.split('\n').next().unwrap_or_default();
        let sentence = above_ends.contains(['.', '!', '?', ',', ')', ';', '…'])
            || above_ends.chars().any(|c| !c.is_alphanumeric() && c as u32 > 0x2190);
        let empty = before.matches('\n').count() > 1;
        // A list of titles (Blue Heron, Stone Bridge) closes no letter; "Kind Rgds" does.
        let above = text.words.get(above_start..=above_end).unwrap_or_default();
        let titles =
            above.len() > 1 && above.iter().all(|word| word.capital && !is_ordinary_word(text.letters(word)));
        let closes = above_end - above_start < CLOSING_LINE && !titles;
        let listed = lead.contains(['•', '*', ':', '·', '✔', '➤', '►']) || above_ends.contains(':');
        let dashed = lead.contains(['-', '–', '—', '~', '/']);
        let until = text.get(0..word.at.start);
        let paragraph = until.rsplit("\n\n").next().unwrap_or_default();
        let initial = text.words.get(last).is_some_and(|word| text.letters(word).chars().count() == 1)
            && text.gap_after(last).starts_with('.')
            && !paragraph.contains(":\n");
        // "Anna Fischer, UX lead" behind an empty line.
        let role = text.words.get(last + 1..=end).unwrap_or_default();
        let with_role = empty
            && (1..=CLOSING_LINE).contains(&role.len())
            && text.gap_after(last).trim_start().starts_with([',', '|', '–', '—', '('])
            && role.iter().any(|word| is_role(text.letters(word)));
        let fits = last > first && (last == end || with_role) && word.has_case && !word.shouted && !listed;
        let behind =
            lines.get(index + 1..).unwrap_or_default().iter().all(|(from, to)| to - from < CLOSING_LINE);
        let placed = if index + 1 == lines.len() {
            // A list has more than one item; a name with an initial is no title of a work.
            sentence || empty || closes && (!dashed || initial)
        } else {
            sentence && (closes || empty || dashed)
        };
        let name = text.original(first, last);
        (fits && behind && placed && !is_said_before(text, first, word.at.start)).then(|| Introduction {
            name: original.get(name.clone()).unwrap_or_default().to_owned(),
            clause: name,
            sure: true,
            alias: false,
            surname: false,
        })
    })
}

/// First and last word of each line that has words.
fn lines_of(text: &Text<'_>) -> Vec<(usize, usize)> {
    let mut lines = Vec::new();
    let mut start = 0;
    for index in 0..text.words.len() {
        if index + 1 == text.words.len() || text.gap_after(index).contains('\n') {
            lines.push((start, index));
            start = index + 1;
        }
    }
    lines
}

/// Lines at the end of a text among which a name may stand: below it an address or a telephone.
const LAST_LINES: usize = 4;
/// Words behind a Korean or Chinese name that sign a letter.
const SIGNS: [&str; 5] = ["드림", "올림", "배상", "敬上", "谨启"];
/// Closing words of the line above a name.
const ABOVE: [&str; 30] = [
    "お願いいたします",
    "お願い致します",
    "お願い申し上げます",
    "お願いします",
    "お待ちしております",
    "ありがとうございました",
    "幸いです",
    "以上です",
    "감사합니다",
    "감사드립니다",
    "부탁드립니다",
    "부탁드려요",
    "기다리겠습니다",
    "하루 되세요",
    "期待合作",
    "期待与您合作",
    "谢谢",
    "盼复",
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
    for line in original.split_inclusive(['\n', '。', '！']) {
        // Rules of dashes between the text and the signature are no lines.
        if line.chars().any(char::is_alphanumeric) {
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
                let bare = line.trim_start_matches(['-', '–', '—', '―', '~', ' ', '　']);
                let name = if is_korean_full(bare) { Some(bare) } else { japanese_name(bare) };
                name.filter(|name| *name == bare && (is_korean_full(name) || is_alone(bare, name)))?
            }
            // A full name alone, behind an empty line or a rule of dashes, needs no closing words.
            None if index > 0 && is_apart(original, start) => {
                Some(line).filter(|line| is_korean_full(line) || is_full_han(line))?
            }
            None => return None,
        };
        let surname = signed.is_none() && is_han_alone(name);
        let name_at = start + line.find(name)?;
        let end = if signed.is_some() { start + line.len() } else { name_at + name.len() };
        Some(Introduction { name: name.to_owned(), clause: name_at..end, sure: true, alias: false, surname })
    })
}

/// Whether an empty line or a rule of dashes stands before a line.
fn is_apart(original: &str, start: usize) -> bool {
    let before = original.get(..start).unwrap_or_default();
    let text =
        before.trim_end_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '。' | '！' | '.' | '!'));
    before.get(text.len()..).is_some_and(|gap| gap.matches('\n').count() > 1)
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
