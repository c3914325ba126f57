//! Ways to reach somebody that a page gives: addresses, numbers, handles of messengers, wallets.
//!
//! Only what can be nobody else's by its form: an address of mail, a page of a service with a name in it, a number with its
//! country's prefix, a handle beside its service, a wallet. A bare site in a text may be a client's and does not count.

use std::ops::Range;

use super::handles::{handle, is_labelled, is_near, messenger, messengers};
use crate::claim::{Claims, Evidence, Passage};
use crate::text::contact::{hidden, phones};
use crate::text::fold::Folded;
use crate::text::hash::hash;

/// One way to reach somebody.
#[derive(Debug, Clone)]
pub(super) struct Contact {
    /// The sort: two addresses of one sort can take each other's place.
    pub(super) sort: Sort,
    /// Written alike wherever it is the same.
    pub(super) key: String,
    /// The words of the page.
    pub(super) said: Evidence,
}

/// Sorts of contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sort {
    /// An address of mail.
    Mail,
    /// A telephone number with its prefix.
    Phone,
    /// A handle of a messenger.
    Handle,
    /// A page of one's own.
    Page,
    /// A wallet.
    Wallet,
}

impl Contact {
    /// A number that stands for it.
    pub(super) fn hash(&self) -> u64 {
        hash(self.key.bytes())
    }
}

/// All contacts of a page, each once, in page order. Those of the platform itself are nobody's.
pub(super) fn contacts(claims: &Claims) -> Vec<Contact> {
    let links = claims.contact_links.iter().map(|link| &link.said);
    let accounts = claims.linked_accounts.iter().filter_map(|account| Some(&account.url.as_ref()?.said));
    let mut found: Vec<Contact> = Vec::new();
    found.extend([&claims.headline, &claims.overview].into_iter().flatten().flat_map(in_text));
    found.extend(links.chain(accounts).filter_map(of_link));
    let platform: Vec<String> = claims.platform_names.iter().map(|name| Folded::new(name).text).collect();
    found.retain(|contact| {
        !platform.iter().any(|name| name.len() >= 4 && contact.key.contains(name.as_str()))
    });
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|contact| seen.insert(contact.key.clone()));
    found
}

/// The contacts in free text.
fn in_text(passage: &Passage) -> Vec<Contact> {
    let folded = passage.folded();
    let text = folded.text.as_str();
    let mut found = Vec::new();
    let mut service: Option<(&str, usize)> = None;
    let known = messengers(text);
    for bytes in runs(text) {
        let word = text.get(bytes.clone()).unwrap_or_default();
        let told = |sort, key: String, at| Contact { sort, key, said: passage.evidence_of(at) };
        let part = |part: Range<usize>| bytes.start + part.start..bytes.start + part.end;
        let named = messenger(word, &known);
        let from = named.map_or(0, |(_, end)| end);
        let near = service.filter(|(_, end)| is_near(text.get(*end..bytes.start).unwrap_or_default()));
        if let Some((key, at)) = mail(word) {
            found.push(told(Sort::Mail, key, part(at)));
        } else if let Some(key) = page_of_service(word).filter(|_| !is_library(text, &bytes)) {
            found.push(told(Sort::Page, key, bytes.clone()));
        } else if let Some(key) = wallet(&passage.text, folded, &bytes) {
            found.push(told(Sort::Wallet, key, bytes.clone()));
        } else if let Some((name, end)) = named.map(|(name, end)| (name, bytes.start + end)).or(near) {
            let between = text.get(end..bytes.start + from.min(word.len())).unwrap_or_default();
            let rest = word.get(from..).unwrap_or_default();
            if let Some(at) = handle(rest, is_labelled(between, rest)) {
                let handle = rest.get(at.clone()).unwrap_or_default();
                let key = format!("{name}:{}", handle.trim_start_matches('@'));
                found.push(told(Sort::Handle, key, part(from + at.start..from + at.end)));
                service = None;
            }
        }
        service = named.map(|(name, end)| (name, bytes.start + end)).or(service);
    }
    found.extend(hidden(text).into_iter().filter_map(|hidden| {
        let address = hidden.mail?;
        let key = mail(&address).map_or(address, |(key, _)| key);
        Some(Contact { sort: Sort::Mail, key, said: passage.evidence_of(hidden.range) })
    }));
    found.extend(phones(text).into_iter().map(|phone| Contact {
        sort: Sort::Phone,
        key: phone.key,
        said: passage.evidence_of(phone.range),
    }));
    found
}

/// A link or an address in a field made for it.
fn of_link(said: &Passage) -> Option<Contact> {
    let folded = Folded::new(said.text.trim()).text;
    let link = folded.trim_start_matches("mailto:").trim_start_matches("tel:");
    let told = |sort, key| Some(Contact { sort, key, said: said.evidence() });
    if let Some((key, _)) = mail(link) {
        return told(Sort::Mail, key);
    }
    if let Some(phone) = phones(link).into_iter().next() {
        return told(Sort::Phone, phone.key);
    }
    if let Some(key) = page_of_service(link) {
        return told(Sort::Page, key);
    }
    let (host, path) = host_and_path(link)?;
    // A link in this field is meant as one's own; the address of a service without a name in it says nothing.
    let is_service = SERVICES.iter().any(|(name, _)| *name == host);
    let shared =
        is_service || HOSTS_OF_MANY.iter().any(|name| host == *name || host.ends_with(&format!(".{name}")));
    (!shared).then_some(())?;
    told(Sort::Page, format!("{host}/{path}").trim_end_matches('/').to_owned())
}

/// Services whose pages carry their owner's name in the address, and how many parts of the path name it.
const SERVICES: [(&str, usize); 12] = [
    ("t.me", 1),
    ("wa.me", 1),
    ("github.com", 1),
    ("gitlab.com", 1),
    ("linkedin.com", 2),
    ("behance.net", 1),
    ("dribbble.com", 1),
    ("artstation.com", 1),
    ("instagram.com", 1),
    ("twitter.com", 1),
    ("x.com", 1),
    ("join.skype.com", 2),
];

/// Hosts on which everybody has a page: an address there is not one person's by its host.
pub(super) const HOSTS_OF_MANY: [&str; 10] = [
    "google.com",
    "youtube.com",
    "facebook.com",
    "medium.com",
    "apple.com",
    "microsoft.com",
    "notion.so",
    "linktr.ee",
    "calendly.com",
    "example.org",
];

/// Stretches without white space, brackets and quotation marks, signs at their ends left out.
pub(super) fn runs(text: &str) -> impl Iterator<Item = Range<usize>> {
    let breaks = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '(' | ')'
                    | '['
                    | ']'
                    | '<'
                    | '>'
                    | '"'
                    | '“'
                    | '”'
                    | '「'
                    | '」'
                    | '（'
                    | '）'
                    | '、'
                    | '。'
                    | ','
                    | ';'
                    | '|'
            )
    };
    let ends = |c: char| matches!(c, '.' | ':' | '!' | '?' | '\'' | '/' | '*' | '~' | '-');
    let mut next = 0;
    text.split_inclusive(breaks).filter_map(move |run| {
        let start = next;
        next += run.len();
        let run = run.trim_end_matches(breaks);
        let from = start + (run.len() - run.trim_start_matches(ends).len());
        let to = from + run.trim_matches(ends).len();
        (from < to).then_some(from..to)
    })
}

/// An address of mail, written as the mail knows it: dots and what stands behind a plus are no part of a Gmail address.
/// With it the bytes of the word it stands in: where no spaces are written, other words stand right beside it.
fn mail(word: &str) -> Option<(String, Range<usize>)> {
    let at = word.find('@')?;
    let before = word.get(..at)?;
    let from = before.rfind(|c| !is_mail_sign(c)).map_or(0, |last| {
        last + before.get(last..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8)
    });
    let after = word.get(at + 1..)?;
    let host = after.get(..after.find(|c| !is_mail_sign(c)).unwrap_or(after.len()))?;
    let to = at + 1 + host.len();
    let local = word.get(from..at)?.trim_start_matches("mailto");
    let (name, end) = host.rsplit_once('.')?;
    let fits = local.len() >= 2
        && !name.is_empty()
        && (2..=12).contains(&end.len())
        && end.bytes().all(|byte| byte.is_ascii_lowercase())
        && !host.contains('@');
    fits.then_some(())?;
    let plain = local.split('+').next().unwrap_or(local);
    let local = if matches!(host, "gmail.com" | "googlemail.com") {
        plain.replace('.', "")
    } else {
        plain.to_owned()
    };
    Some((format!("{local}@{host}"), from..to))
}

fn is_mail_sign(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '@' | '.' | '_' | '+' | '-')
}

/// A page of a service that carries a name in its address.
fn page_of_service(word: &str) -> Option<String> {
    let (host, path) = host_and_path(word)?;
    let (name, parts) = SERVICES.iter().find(|(name, _)| *name == host)?;
    let path: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).take(*parts).collect();
    let named =
        path.len() == *parts && path.last().is_some_and(|last| last.trim_start_matches('@').len() >= 3);
    let key = path.join("/");
    named.then(|| {
        if *name == "t.me" {
            format!("telegram:{}", key.trim_start_matches('@'))
        } else {
            format!("{name}/{key}")
        }
    })
}

/// The address of a repository that is used and not one's own: words of using before it, or its own name ("Quickform (github.com/…)").
fn is_library(text: &str, bytes: &Range<usize>) -> bool {
    const USED: [&str; 7] = ["use", "using", "library", "framework", "based on", "fork of", "built on"];
    let word = text.get(bytes.clone()).unwrap_or_default();
    let Some((_, path)) =
        host_and_path(word).filter(|(host, _)| matches!(*host, "github.com" | "gitlab.com"))
    else {
        return false;
    };
    let Some((_, name)) = path.split_once('/') else { return false };
    let before = text.get(..bytes.start).unwrap_or_default();
    let clause = before.rsplit(['.', '!', '?', '\n']).next().unwrap_or_default();
    let last =
        |text: &str| text.split(|c: char| !c.is_alphanumeric()).rfind(|word| !word.is_empty()) == Some(name);
    last(clause) || USED.iter().any(|words| format!(" {clause} ").contains(&format!(" {words} ")))
}

pub(super) fn host_and_path(link: &str) -> Option<(&str, &str)> {
    let link = link.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    let link = link.split(['?', '#']).next()?;
    let (host, path) = link.split_once('/').unwrap_or((link, ""));
    let is_host = host.contains('.')
        && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
        && host
            .rsplit('.')
            .next()
            .is_some_and(|end| end.len() >= 2 && end.bytes().all(|byte| byte.is_ascii_lowercase()));
    is_host.then(|| (host.trim_end_matches('.'), path.trim_matches('/')))
}

/// A wallet of the two common forms: 0x and forty hexadecimal digits, T and 33 letters and digits. Capitals count.
fn wallet(original: &str, folded: &Folded, bytes: &Range<usize>) -> Option<String> {
    let word = folded.text.get(bytes.clone())?;
    let hex = word
        .strip_prefix("0x")
        .is_some_and(|hex| hex.len() == 40 && hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
    if hex {
        return Some(word.to_owned());
    }
    let written = original.get(folded.original(bytes.clone()))?;
    let mixed = |is: fn(&u8) -> bool| written.bytes().any(|byte| is(&byte));
    let fits = written.len() == 34
        && written.starts_with('T')
        && written.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && mixed(u8::is_ascii_digit)
        && mixed(u8::is_ascii_lowercase)
        && mixed(u8::is_ascii_uppercase);
    fits.then(|| written.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(text: &str) -> Vec<String> {
        in_text(&Passage::from_facts(text)).into_iter().map(|contact| contact.key).collect()
    }

    #[test]
    fn contacts_are_found_in_prose() {
        for (text, expected) in [
            ("Write to Jane.Doe+work@gmail.com.", vec!["janedoe@gmail.com"]),
            ("メールはkaede@example.jpまで", vec!["kaede@example.jp"]),
            ("Telegram: @kip_codes", vec!["telegram:kip_codes"]),
            ("텔레그램은 kip_codes 입니다", vec!["telegram:kip_codes"]),
            ("https://t.me/kip_codes", vec!["telegram:kip_codes"]),
            ("WhatsApp +32 470 12 34 56!", vec!["tel:470123456"]),
            ("see github.com/kip-codes/shop", vec!["github.com/kip-codes"]),
            ("i would use the library at github.com/kip-codes/shop", vec![]),
            ("quickform (github.com/kip-codes/quickform)", vec![]),
            (
                "0x52908400098527886e0f7030069857d2e4169ee7",
                vec!["0x52908400098527886e0f7030069857d2e4169ee7"],
            ),
            ("I built shop.example.com in 2020, 40+ projects, C++ and +10 %", vec![]),
            ("Telegram bots since 2019, Discord bots too", vec![]),
            ("I answer (at) nine, @home or not", vec![]),
        ] {
            assert_eq!(keys(text), expected, "{text}");
        }
    }

    #[test]
    fn links_of_everybody_are_nobodys() {
        let of = |link: &str| of_link(&Passage::from_facts(link)).map(|contact| contact.key);
        assert_eq!(of("https://quietfern.studio/"), Some("quietfern.studio".into()));
        assert_eq!(of("https://docs.google.com/d/1"), None);
        assert_eq!(of("https://github.com"), None);
        assert_eq!(of("mailto:a.b@studio.example"), Some("a.b@studio.example".into()));
    }
}
