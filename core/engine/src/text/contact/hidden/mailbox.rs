//! Mail addresses whose sign or full stop is not written as one.

use std::ops::Range;
use std::sync::LazyLock;

use super::super::mail::PROVIDERS;
use super::Hidden;
use crate::text::literals::Literals;

/// Words and signs for "@". Those of letters between spaces are ordinary words too.
const AT: &[&str] = &[
    "(at)",
    "[at]",
    "{at}",
    "<at>",
    "( at )",
    "[ at ]",
    "(@)",
    "[@]",
    " @ ",
    "@ ",
    " @",
    "@",
    " at ",
    "アットマーク",
    "アット",
    "골뱅이",
    " собака ",
    " chiocciola ",
    "(ät)",
    "[ät]",
    " ät ",
    "(arobase)",
    "[arobase]",
    " arobase ",
    "(アット)",
    "(アットマーク)",
    "あっと",
    "(골뱅이)",
    "(앳)",
    "앳",
    " 앳 ",
    "(собака)",
    "[собака]",
    "(圈a)",
    "☆",
    "★",
    "(艾特)",
    "[a t]",
    " a t ",
    "(a t)",
    "[arroba]",
    "(arroba)",
    " arroba ",
    "艾特",
];
/// Words and signs for the full stop of a domain.
const DOT: &[&str] = &[
    "(dot)",
    "[dot]",
    "{dot}",
    "<dot>",
    "( dot )",
    "[ dot ]",
    "(.)",
    "[.]",
    " . ",
    " dot ",
    " d0t ",
    " d o t ",
    "(d0t)",
    "[d0t]",
    "dot",
    "ドット",
    "점",
    "닷",
    "点",
    " точка ",
    " punto ",
    " ponto ",
    " punkt ",
    " 점 ",
    " 닷 ",
    " 点 ",
    " ドット ",
    "(point)",
    "[point]",
    " point ",
    "(punkt)",
    "[punkt]",
    "(punto)",
    "[punto]",
    "(ponto)",
    "[ponto]",
    "(ドット)",
    "どっと",
    " どっと",
    "[d o t]",
    "(d o t)",
    "(점)",
    "(닷)",
    " 닷",
    "(точка)",
    "[точка]",
    "(点)",
    ".",
];
/// Endings of domains that people have mailboxes in.
const ENDINGS: &[&str] = &[
    "com", "net", "org", "io", "co", "dev", "me", "jp", "kr", "ru", "de", "fr", "es", "br", "cn", "in", "uk",
    "info", "eu", "us", "app", "pro",
];

/// What signs are put into.
const BRACKETS: [char; 4] = ['(', '[', '{', '<'];

/// Houses of mailboxes in other scripts, and endings said as words.
const HOUSES: &[&str] =
    &["яндекс", "джимейл", "гмейл", "гмаил", "мейл", "지메일", "네이버", "다음", "ジーメール", "ヤフー"];
const SPOKEN_ENDINGS: &[&str] = &["ру", "ком", "컴", "コム"];

static SIGNS: LazyLock<Literals> = LazyLock::new(|| Literals::new(AT.iter().copied()));

/// Mail addresses whose sign or full stop is not written as one; of two that overlap, the one whose sign is listed first.
pub(super) fn hidden(text: &str) -> Vec<Hidden> {
    let mut found: Vec<Hidden> = Vec::new();
    for sign in SIGNS.places(text) {
        let Some(mail) = mail_at(text, sign.range) else { continue };
        let apart = |have: &Hidden| have.range.end <= mail.range.start || mail.range.end <= have.range.start;
        if found.iter().all(apart) {
            found.push(mail);
        }
    }
    found
}

fn mail_at(text: &str, sign: Range<usize>) -> Option<Hidden> {
    let written = text.get(sign.clone())?;
    let before = text.get(..sign.start)?.trim_end_matches(' ');
    let local = before.len()
        - before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || "._+-".contains(c)).len();
    let behind = text.get(sign.end..)?.trim_start_matches(' ');
    let ascii = behind.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-')).unwrap_or(behind.len());
    let house = HOUSES.iter().find(|house| behind.starts_with(**house));
    let domain = house.map_or(ascii, |house| house.len());
    let name = behind.get(..domain)?;
    if local < 2 || domain < 2 {
        return None;
    }
    let spaced = behind.get(domain..)?;
    let rest = if spaced.trim_start().starts_with(BRACKETS) { spaced.trim_start() } else { spaced };
    let dot = DOT.iter().find(|dot| rest.starts_with(**dot))?;
    let odd_dot = *dot != ".";
    let behind_dot = rest.get(dot.len()..)?;
    let ending_at = if odd_dot { behind_dot.trim_start_matches(' ') } else { behind_dot };
    let ending = ending_at.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(ending_at.len());
    let spoken = SPOKEN_ENDINGS.iter().find(|word| ending_at.starts_with(**word));
    let ending = spoken.map_or(ending, |word| word.len());
    let ending = ending_at.get(..ending)?;
    // With both signs in brackets nothing else is meant, whatever the ending is.
    let bracketed = [written, dot].iter().all(|sign| sign.starts_with(BRACKETS)) && ending.len() > 1;
    if spoken.is_none() && !bracketed && !ENDINGS.contains(&ending) {
        return None;
    }
    let box_house = PROVIDERS.contains(&name) || house.is_some();
    let local = before.get(before.len() - local..)?;
    let has_signs = local.contains(|c: char| !c.is_ascii_alphabetic());
    let hidden = match written {
        "@" => odd_dot && (box_house || dot.trim() != "."),
        // "Engineer at example.com", "@ example.com" and a typing slip are no hiding.
        " @ " | "@ " | " @" => odd_dot || box_house && written == " @ ",
        " at " => odd_dot && (dot.trim() != "." || box_house) || box_house && has_signs,
        _ => true,
    };
    let end = text.len() - ending_at.len() + ending.len();
    let range = before.len() - local.len()..end;
    hidden.then(|| Hidden { range, alone: true, mail: Some(format!("{local}@{name}.{ending}")) })
}
