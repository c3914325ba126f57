//! Mail addresses as they are meant to be written.

use std::ops::Range;

/// Houses that give mailboxes to anybody: their domains say nothing of a firm.
pub const PROVIDERS: &[&str] = &[
    "gmail",
    "googlemail",
    "outlook",
    "hotmail",
    "live",
    "yahoo",
    "icloud",
    "proton",
    "protonmail",
    "aol",
    "gmx",
    "zoho",
    "mail",
    "yandex",
    "qq",
    "163",
    "126",
    "naver",
    "daum",
    "hanmail",
    "kakao",
    "docomo",
    "ezweb",
    "softbank",
    "tutanota",
    "fastmail",
    "web",
];

/// A mail address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    /// What stands behind the sign, as written.
    pub domain: String,
    /// Where the whole address stands, in bytes of the text.
    pub range: Range<usize>,
}

/// Every mail address of a text, in order.
pub fn mails(text: &str) -> Vec<Mail> {
    text.match_indices('@').filter_map(|(at, _)| mail_at(text, at)).collect()
}

fn mail_at(text: &str, at: usize) -> Option<Mail> {
    let (before, behind) = (text.get(..at)?, text.get(at + 1..)?);
    let local = before.len()
        - before.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || "._%+-".contains(c)).len();
    let end = behind.find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-'))).unwrap_or(behind.len());
    // Words of Japanese or Korean run on behind an address.
    let runs_on = |c: char| matches!(c, '\u{3041}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}');
    let end = behind.find(runs_on).map_or(end, |at| at.min(end));
    let domain = behind.get(..end)?.trim_end_matches(['.', '-']);
    let last = domain.rsplit('.').next()?;
    let whole = local > 0 && domain.contains('.') && last.len() >= 2 && last.chars().all(char::is_alphabetic);
    whole.then(|| Mail { domain: domain.to_owned(), range: at - local..at + 1 + domain.len() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        for (text, domain) in [
            ("Write to ann.b+x@mail.example.com.", Some("mail.example.com")),
            ("ann@example.co.jpまで", Some("example.co.jp")),
            ("a handle @ann and @example.com", None),
            ("5 @ 3.50", None),
            ("carmen@brightIeaf.io for", Some("brightIeaf.io")),
        ] {
            assert_eq!(mails(text).first().map(|mail| mail.domain.as_str()), domain, "{text}");
        }
    }
}
