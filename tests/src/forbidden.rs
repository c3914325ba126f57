//! Words that never occur in our own sentences (`tests/forbidden.toml`).

use std::collections::BTreeMap;

/// The words of each language.
#[derive(Debug)]
pub struct Forbidden(BTreeMap<String, Vec<String>>);

impl Forbidden {
    /// Reads the list.
    ///
    /// # Panics
    /// Where the list is missing or broken.
    #[allow(clippy::panic)]
    pub fn load() -> Self {
        let text = crate::text_of(&crate::root().join("tests/forbidden.toml"));
        Self(toml::from_str(&text).unwrap_or_else(|error| panic!("tests/forbidden.toml: {error}")))
    }

    /// The forbidden words in a sentence of ours, quotations apart. Every language's words are looked for in every
    /// sentence: a Japanese line may carry an English word.
    pub fn found_in(&self, sentence: &str) -> Vec<&str> {
        let ours = without_quotations(sentence).to_lowercase();
        self.0
            .values()
            .flatten()
            .map(String::as_str)
            .filter(|word| occurs(&ours, &word.to_lowercase()))
            .collect()
    }
}

fn occurs(sentence: &str, word: &str) -> bool {
    let from_a_start = word.is_ascii();
    sentence.match_indices(word).any(|(at, _)| {
        let before = sentence.get(..at).and_then(|before| before.chars().next_back());
        !from_a_start || !before.is_some_and(char::is_alphanumeric)
    })
}

/// The sentence without what stands between quotation marks.
fn without_quotations(sentence: &str) -> String {
    let mut depth = 0_usize;
    let mut ours = String::with_capacity(sentence.len());
    for character in sentence.chars() {
        match character {
            '“' | '「' => depth += 1,
            '”' | '」' => depth = depth.saturating_sub(1),
            other if depth == 0 => ours.push(other),
            _ => {}
        }
    }
    ours
}

/// The sentences of a Fluent source: values without ids, comments and what stands in braces.
pub fn sentences_of_fluent(source: &str) -> String {
    let mut text = String::new();
    for line in source.lines().filter(|line| !line.trim_start().starts_with('#')) {
        let is_named = !line.starts_with(' ') || line.trim_start().starts_with('.');
        let value = if is_named { line.split_once('=').map_or("", |(_, value)| value) } else { line };
        text.push_str(value);
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_are_the_pages_own_words() {
        let forbidden = Forbidden::load();
        assert_eq!(forbidden.found_in("The overview says “a clean, safe design”."), [""; 0]);
        assert_eq!(forbidden.found_in("This profile is Safe."), ["safe"]);
        assert_eq!(forbidden.found_in("An underscore in the name"), [""; 0]);
        assert_eq!(forbidden.found_in("안전한 프로필"), ["안전"]);
        assert_eq!(forbidden.found_in("「安全」と書かれています"), [""; 0]);
    }

    #[test]
    fn ids_and_comments_are_not_sentences() {
        let text = sentences_of_fluent("# fake\nfield-score = Points\n    .safe = Words\n    more words\n");
        assert_eq!(text, " Points\n Words\n    more words\n");
    }
}
