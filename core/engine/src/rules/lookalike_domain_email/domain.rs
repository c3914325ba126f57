//! Domains: their registered part, and how two of them are related.

use std::ops::Range;

use crate::text::contact::looks_like;

/// Shorter names of firms are too often a part or a neighbour of others. A choice.
pub(super) const SHORTEST: usize = 5;
/// From this length on one letter more, less or other is an imitation rather than another word. A choice.
const LONG: usize = 8;
/// Words that imitations put beside a firm's name.
const OFFICES: &[&str] = &[
    "careers",
    "career",
    "hr",
    "jobs",
    "job",
    "inc",
    "corp",
    "dev",
    "jp",
    "us",
    "usa",
    "kr",
    "eu",
    "recruiting",
    "recruitment",
    "recrutement",
    "recrutamento",
    "reclutamiento",
    "bewerbung",
    "recruit",
    "hiring",
    "payroll",
    "support",
    "pay",
    "billing",
    "payments",
    "talent",
    "staff",
    "staffing",
    "onboarding",
    "mail",
    "office",
    "llc",
    "ltd",
    "remote",
    "team",
    "uk",
    "hiring",
    "apply",
    "work",
    "accounts",
    "finance",
    "invoices",
    "global",
    "group",
    "online",
    "people",
    "karriere",
    "empleo",
    "vagas",
    "saiyo",
];
/// Second parts of country domains that are no names.
const SECOND: &[&str] = &["co", "com", "ne", "or", "ac", "go", "net", "org", "gov", "edu", "re", "pe"];
/// Endings that make a word with a full stop in it a domain rather than a slip or a file ("Node.js", "end.Start").
const ENDINGS: &[&str] = &[
    "com",
    "net",
    "org",
    "io",
    "co",
    "ai",
    "app",
    "jp",
    "kr",
    "uk",
    "de",
    "fr",
    "es",
    "br",
    "eu",
    "us",
    "tech",
    "biz",
    "info",
    "agency",
    "dev",
    "me",
    "in",
    "ca",
    "au",
    "it",
    "nl",
    "pl",
    "ru",
    "cn",
    "tw",
    "hk",
    "sg",
    "ch",
    "at",
    "be",
    "se",
    "no",
    "dk",
    "fi",
    "pt",
    "mx",
    "ar",
    "cl",
    "nz",
    "za",
    "ph",
    "vn",
    "id",
    "my",
    "th",
    "xyz",
    "site",
    "online",
    "store",
    "shop",
    "cloud",
    "studio",
    "design",
    "digital",
    "solutions",
    "systems",
    "software",
    "consulting",
    "jobs",
    "careers",
    "group",
    "global",
    "media",
    "network",
    "team",
    "finance",
    "health",
    "example",
];

/// How a mail domain and a firm are related.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kinship {
    /// The same name.
    Same,
    /// Another name that is read like it.
    ReadAlike,
    /// The firm's name with words of an office, or its whole domain with more behind it.
    WithOffice,
    /// None.
    None,
}

/// Compares the registered name of a mail domain with a firm.
pub(super) fn kinship(own: &str, firm: &str, is_domain: bool) -> Kinship {
    let bare = |name: &str| name.replace('-', "");
    if own == firm || bare(own) == bare(firm) {
        return Kinship::Same;
    }
    let near = own.chars().count() >= LONG
        && firm.chars().count() >= LONG
        && one_letter_apart(&bare(own), &bare(firm));
    if looks_like(own, firm) || is_domain && near {
        return Kinship::ReadAlike;
    }
    // "firm-careers", "firm-name-hr" for a firm's "firmname": without the words of an office it is the firm's.
    let kept: String = own.split('-').filter(|part| !OFFICES.contains(part)).collect();
    if is_domain && own.contains('-') && kept == bare(firm) {
        return Kinship::WithOffice;
    }
    Kinship::None
}

/// Whether a mail domain begins with the whole of a firm's domain and goes on as another: "firm.com-careers.net".
pub(super) fn begins_another(firm: &str, mail: &str) -> bool {
    let (firm, mail) = (firm.to_lowercase(), mail.to_lowercase());
    mail.strip_prefix(firm.as_str()).is_some_and(|behind| behind.starts_with(['-', '.']))
}

/// The part of a domain that somebody registered, in small letters, without its ending: "mail.northwind.co.jp" -> northwind.
pub(super) fn registered(domain: &str) -> String {
    let lower = domain.to_lowercase();
    let mut parts: Vec<&str> = lower.split('.').collect();
    parts.pop();
    if parts.len() > 1 && parts.last().is_some_and(|last| SECOND.contains(last)) {
        parts.pop();
    }
    parts.last().copied().unwrap_or_default().to_owned()
}

/// Domains that a text names outside mail addresses, and where.
pub(super) fn domains(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '@');
    let letter =
        |c: char| c.is_alphabetic() && !matches!(c, '\u{3041}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}');
    for word in text.split_inclusive(|c: char| !(part(c) || letter(c))) {
        let start = at;
        at += word.len();
        let bare = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let ending = bare.rsplit('.').next().unwrap_or_default();
        let is_domain = bare.contains('.') && ENDINGS.contains(&ending) && !bare.contains(['@', '_']);
        if is_domain && bare.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-')) {
            found.push((start..start + bare.len(), bare.to_owned()));
        }
    }
    found
}

/// A firm's name as it would stand in a domain: small letters, without spaces and the words for its legal form.
pub(super) fn name_of_firm(name: &str) -> String {
    const FORMS: &[&str] = &[
        "inc", "ltd", "llc", "gmbh", "corp", "co", "company", "limited", "ag", "sa", "srl", "bv", "oy", "ab",
        "plc",
    ];
    let lower = name.to_lowercase();
    let words =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty() && !FORMS.contains(word));
    words.collect()
}

/// One letter more, less, other, or two exchanged; an ending "s" is a plural.
fn one_letter_apart(one: &str, other: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let plural = |long: &str, short: &str| long.strip_suffix('s') == Some(short);
    if plural(one, other)
        || plural(other, one)
        || a.first() != b.first()
        || a.iter().any(char::is_ascii_digit) != b.iter().any(char::is_ascii_digit)
    {
        return false;
    }
    let start = a.iter().zip(&b).take_while(|(left, right)| left == right).count();
    let end = a.iter().rev().zip(b.iter().rev()).take_while(|(left, right)| left == right).count();
    let (longer, shorter) = (a.len().max(b.len()), a.len().min(b.len()));
    let middle = |letters: &[char]| letters.get(start..start + 2).map(<[char]>::to_vec);
    let turned = middle(&b).map(|pair| pair.into_iter().rev().collect::<Vec<_>>());
    let swapped = a.len() == b.len() && start + end + 2 == longer && middle(&a) == turned;
    longer - shorter <= 1 && start + end + 1 >= longer || swapped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relations() {
        for (own, firm, is_domain, expected) in [
            ("northwind", "northwind", true, Kinship::Same),
            ("north-wind", "northwind", true, Kinship::Same),
            ("northwind-careers-hr", "northwind", true, Kinship::WithOffice),
            ("northwind-careers-hr", "northwind", false, Kinship::None),
            ("northwind-bakery", "northwind", true, Kinship::None),
            ("brightieaf", "brightleaf", true, Kinship::ReadAlike),
            ("northwnid", "northwind", true, Kinship::ReadAlike),
            ("northwinds", "northwind", true, Kinship::None),
            ("southwind", "northwind", true, Kinship::None),
            ("acne", "acme", true, Kinship::None),
        ] {
            assert_eq!(kinship(own, firm, is_domain), expected, "{own} {firm}");
        }
    }

    #[test]
    fn whole_domains_before_others() {
        for (firm, mail, expected) in [
            ("north-wind.com", "north-wind.com-careers.net", true),
            ("northwind.co.jp", "northwind.CO.jp-saiyo.example", true),
            ("northwind.com", "northwind.com.hr-desk.net", true),
            ("northwind.com", "mail.northwind.com", false),
            ("northwind.com", "northwind.com", false),
            ("northwind.co", "northwind.com", false),
        ] {
            assert_eq!(begins_another(firm, mail), expected, "{firm} {mail}");
        }
    }

    #[test]
    fn registered_names() {
        assert_eq!(registered("mail.Northwind.co.jp"), "northwind");
        assert_eq!(registered("northwind-careers-hr.co"), "northwind-careers-hr");
        assert_eq!(domains("Northwind (northwind.com). Node.js, a@b.com").len(), 1);
        assert_eq!(name_of_firm("Bright Leaf, Inc."), "brightleaf");
    }
}
