//! Words that tell a role from an employer and a school from a degree.

use crate::claim::Passage;
use crate::names::in_text::words::{is_ordinary_word, is_organisation_word};

/// The words of a line.
pub(super) fn words_of(text: &Passage) -> impl Iterator<Item = &str> {
    text.text.split(|c: char| c.is_whitespace() || "/,()".contains(c)).filter(|word| !word.is_empty())
}

/// Whether a line has a word that is no name: a role, a trade, a small word.
pub(super) fn is_role(words: &Passage) -> bool {
    words_of(words).any(is_ordinary_word)
}

/// Starts of words for roles, in the languages of the labels.
const ROLES: [&str; 36] = [
    "engineer",
    "developer",
    "designer",
    "manager",
    "programmer",
    "analyst",
    "consult",
    "ingénieur",
    "développ",
    "rédact",
    "entwickl",
    "ingenieur",
    "berater",
    "desarroll",
    "ingenier",
    "diseñad",
    "ilustrad",
    "illustrat",
    "desenvolv",
    "engenheir",
    "redact",
    "redator",
    "sviluppat",
    "ontwikkel",
    "разработ",
    "программист",
    "розробни",
    "програміст",
    "programist",
    "mühendis",
    "geliştiric",
    "エンジニア",
    "デザイナー",
    "プログラマ",
    "개발자",
    "工程师",
];

/// Starts of words for schools.
const SCHOOLS: [&str; 26] = [
    "univers",
    "colleg",
    "school",
    "institut",
    "academ",
    "akadem",
    "hochschul",
    "école",
    "ecole",
    "escuela",
    "escola",
    "facul",
    "lycée",
    "politec",
    "polytech",
    "大学",
    "大學",
    "学校",
    "高校",
    "대학",
    "학교",
    "университ",
    "університ",
    "üniversit",
    "đại học",
    "جامعة",
];

fn has_start(words: &Passage, starts: &[&str]) -> bool {
    let text = words.text.to_lowercase();
    starts.iter().any(|start| {
        text.match_indices(start).any(|(at, _)| {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            !start.is_ascii() || before.is_none_or(|c| !c.is_alphanumeric())
        })
    })
}

/// Whether the employer stands first: only where the second line alone has a word for a role, or the first alone one for a
/// company.
pub(super) fn swapped(first: &Passage, second: &Passage) -> bool {
    let company = |words: &Passage| words_of(words).any(is_organisation_word);
    let role = |words: &Passage| has_start(words, &ROLES);
    role(second) && !role(first) || is_role(second) && !is_role(first) && !company(second)
}

/// Whether a line has a word for a school.
pub(super) fn is_school(words: &Passage) -> bool {
    has_start(words, &SCHOOLS)
}
