//! What the words of a field mean where no parser of plain text knows: a kind of account, none in words, one list of
//! languages out of two copies.

use super::records::Parts;
use crate::claim::{AccountType, Language, Text};
use crate::text::fold::Folded;
use crate::text::number;

/// Each language once: copies of the list, for another width of the screen, repeat them all.
pub(super) fn languages(found: &[Parts]) -> Vec<Language> {
    let mut all: Vec<Language> = Vec::new();
    let value = |text: &Option<Text>| text.as_ref().map(|text| Folded::new(&text.value).text);
    for one in found.iter().filter_map(Parts::language) {
        if !all.iter().any(|own| value(&own.name) == value(&one.name)) {
            all.push(one);
        }
    }
    all
}

/// Words a site prints beside the name of an agency or a single person.
pub(super) fn account_type(text: &str) -> Option<AccountType> {
    let words = Folded::new(text).text;
    let holds = |list: &[&str]| list.iter().any(|word| words.contains(word));
    if holds(&["agency", "company", "team", "法人", "企業", "회사", "법인"]) {
        Some(AccountType::Agency)
    } else if holds(&["individual", "freelancer", "independent", "個人", "フリーランス", "개인"]) {
        Some(AccountType::Person)
    } else {
        None
    }
}

/// A count, or none at all in words ("No items").
pub(super) fn counted(text: &str) -> Option<f64> {
    let none = Folded::new(text).text.trim_start().starts_with("no ");
    if none { Some(0.0) } else { number::count(text) }
}
