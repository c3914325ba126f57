//! What clients write under every kind of work ("great job", "will hire again"), and a review without it.

use std::collections::HashMap;

use crate::text::fold::Folded;

/// The name of the table among the packaged phrases.
pub const TABLE: &str = "praise/plain";

/// The table as it is packaged: by name and text.
pub const PACKED: (&str, &str) = (TABLE, crate::data!("customary_praise.txt"));

/// What clients write under every kind of work: the first word of each phrase with what may follow it, the longest first.
#[derive(Debug)]
pub struct Praise(HashMap<&'static str, Vec<Vec<&'static str>>>);

impl Praise {
    /// Reads the table, a phrase a line.
    pub fn new(rows: &'static str) -> Self {
        let mut phrases: HashMap<&str, Vec<Vec<&str>>> = HashMap::new();
        for line in rows.lines() {
            let mut words = words(line).into_iter();
            if let Some(first) = words.next() {
                phrases.entry(first).or_default().push(words.collect());
            }
        }
        for tails in phrases.values_mut() {
            crate::sorting::by_key(tails, |tail| std::cmp::Reverse(tail.len()));
        }
        Self(phrases)
    }

    /// The words of a review that are its own: folded, in order, without punctuation and customary praise. A kana or an
    /// ideograph is a word of its own.
    pub fn own_words<'a>(&self, review: &'a Folded) -> Vec<&'a str> {
        let words = words(&review.text);
        let mut own = Vec::with_capacity(words.len());
        let mut rest = words.as_slice();
        while let Some((first, behind)) = rest.split_first() {
            let customary =
                self.0.get(first).and_then(|tails| tails.iter().find(|tail| behind.starts_with(tail)));
            rest = match customary {
                Some(tail) => behind.get(tail.len()..).unwrap_or_default(),
                None => behind,
            };
            if customary.is_none() {
                own.push(*first);
            }
        }
        own
    }
}

fn words(folded: &str) -> Vec<&str> {
    let alone = |c: char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}');
    let mut words = Vec::new();
    for mut run in folded.split(|c: char| !c.is_alphanumeric() && !alone(c)) {
        while let Some(first) = run.chars().next() {
            let end = if alone(first) { first.len_utf8() } else { run.find(alone).unwrap_or(run.len()) };
            let Some((word, behind)) = run.split_at_checked(end) else { break };
            words.push(word);
            run = behind;
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn customary_praise_is_left_out() {
        let tables = crate::tables::testing::full();
        let praise = tables.praise().unwrap();
        for (review, left) in [
            ("Great work, highly recommended! Will hire again.", ""),
            ("Great job on the harbour map. Thank you so much!", "on the harbour map"),
            (
                "迅速にご対応いただきありがとうございました。また機会がありましたらよろしくお願いいたします。",
                "",
            ),
            ("猫の絵をありがとうございました！", "猫 の 絵 を"),
            ("빠른 작업 감사합니다. 다음에도 부탁드립니다!", ""),
            ("非常感谢，合作愉快！", ""),
            ("Спасибо! Всё отлично, рекомендую.", ""),
            ("Excelente trabajo, muy buena comunicación", ""),
            ("𝗚𝗿𝗲𝗮𝘁 𝗷𝗼𝗯", ""),
            ("Greatness", "greatness"),
            ("", ""),
        ] {
            assert_eq!(praise.own_words(&Folded::new(review)).join(" "), left, "{review}");
        }
    }

    #[test]
    fn phrases_are_listed_once() {
        for (first, tails) in &Praise::new(PACKED.1).0 {
            let mut sorted = tails.clone();
            sorted.sort();
            sorted.dedup();
            assert_eq!(sorted.len(), tails.len(), "{first}: {tails:?}");
        }
    }
}
