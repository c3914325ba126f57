//! Letters that look like others: two words of one skeleton are read alike by a person and apart by a machine.

/// Letters and what they look like, in small letters. Cyrillic, Greek and Latin kin of the letters that domains and handles
/// are made of; a short table of our own, not the whole of Unicode's list.
const ALIKE: &str = "aаαɑ@4 bЬьв6 cсϲ dԁ eеєε3 gɡ9 hһн iіїιı1l|!í jј kкκ mм nոп oоοσ0о pрρ qԛ rг sѕ5$ tтτ7 uυս vνѵ wԝω xхχ yуγ zʐ2";

/// What a small letter looks like; itself where nothing is known.
fn likeness(letter: char) -> char {
    // No Latin letter is listed under another one but those of one stroke.
    if letter.is_ascii_lowercase() && !matches!(letter, 'i' | 'l') {
        return letter;
    }
    let group = ALIKE.split(' ').find(|group| group.contains(letter));
    match group.and_then(|group| group.chars().next()) {
        // One stroke: i, l, 1 and the bar.
        Some('i') => 'l',
        Some(first) => first,
        None => letter,
    }
}

/// What a word looks like: capital letters as small ones, likenesses levelled, "rn" as "m" and "vv" as "w".
pub fn skeleton(word: &str) -> String {
    looks(word).collect()
}

/// [`skeleton`] letter by letter.
pub(super) fn looks(word: &str) -> impl Iterator<Item = char> {
    let mut letters = word.chars().flat_map(char::to_lowercase).peekable();
    std::iter::from_fn(move || {
        let letter = letters.next()?;
        let joined = match letter {
            'r' => letters.next_if_eq(&'n').map(|_| 'm'),
            'v' => letters.next_if_eq(&'v').map(|_| 'w'),
            _ => None,
        };
        Some(joined.unwrap_or_else(|| likeness(letter)))
    })
}

/// Whether two different words are read alike.
pub fn looks_like(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    one != other && skeleton(&one) == skeleton(&other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_letters_stand_for_themselves() {
        for letter in 'a'..='z' {
            let group = ALIKE.split(' ').find(|group| group.contains(letter));
            let first = group
                .and_then(|group| group.chars().next())
                .map_or(letter, |first| if first == 'i' { 'l' } else { first });
            assert_eq!(likeness(letter), first, "{letter}");
        }
        assert_eq!(skeleton("rrnvvv-Rn"), "rmwv-m");
    }

    #[test]
    fn words_that_are_read_alike() {
        for (one, other) in [
            ("brightIeaf", "brightleaf"),
            ("paypa1", "paypal"),
            ("gmаil", "gmail"),
            ("rnicron", "micron"),
            ("g00gle", "google"),
        ] {
            assert!(looks_like(one, other), "{one} {other}");
        }
        for (one, other) in [("Bright", "bright"), ("bright", "brigth"), ("north", "south"), ("", "")] {
            assert!(!looks_like(one, other), "{one} {other}");
        }
    }
}
