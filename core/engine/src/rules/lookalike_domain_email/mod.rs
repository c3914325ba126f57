//! The domain of a mail address imitates the domain or the name of a firm that the same text or profile names.
//!
//! Tier A, so narrow. It fires where a domain is read like the firm's and is another one (an "I" for an "l", a Cyrillic letter, one letter more
//! or less in a long name), and, in words to one reader, where the firm's own domain stands in the text and the address has
//! words of an office beside it ("firm-careers-hr") or begins with the whole of it ("firm.com-careers.net"). Other endings of the same name, its subdomains and mailboxes of the large
//! houses are ordinary.

mod domain;

use crate::claim::{Claims, Kind, Passage};
use crate::rules::{Arg, Checking, Family, Finding, Missing, Outcome, Rule, Tier};
use crate::text::contact::{PROVIDERS, mails};
use domain::{Kinship, begins_another, domains, kinship, name_of_firm, registered};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    id: "lookalike-domain-email",
    family: Family::Contact,
    tier: Tier::A,
    strength: 4,
    reads: &[Kind::Overview, Kind::Headline, Kind::ContactLinks, Kind::Employment],
    sources: &["US22"],
    since: "0.1.0",
    check,
};

fn check(claims: &Claims, _: &Checking<'_>) -> Outcome {
    let Some(overview) = &claims.overview else {
        return Outcome::Unknown(vec![Missing::Claim(Kind::Overview)]);
    };
    let mails = mails(&overview.text);
    if mails.is_empty() {
        return Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-no-address")]);
    }
    let firms = firms(claims, overview);
    let to_one = claims.setting.is_to_one();
    let mut compared = false;
    for mail in &mails {
        let own = registered(&mail.domain);
        if PROVIDERS.contains(&own.as_str()) {
            continue;
        }
        let kin_to = |firm: &Firm| match &firm.domain {
            Some(domain) if begins_another(domain, &mail.domain) && own != firm.name => Kinship::WithOffice,
            domain => kinship(&own, &firm.name, domain.is_some() || to_one && firm.is_employer),
        };
        let kin: Vec<Kinship> = firms.iter().map(kin_to).collect();
        compared |= !kin.is_empty();
        // The firm's own address, under whatever ending.
        if kin.contains(&Kinship::Same) {
            continue;
        }
        let alike = |kin: &&Kinship| {
            matches!(kin, Kinship::ReadAlike) || to_one && matches!(kin, Kinship::WithOffice)
        };
        let Some((firm, _)) = firms.iter().zip(&kin).find(|(_, kin)| alike(kin)) else { continue };
        let address = overview.evidence_at(mail.range.clone());
        let args =
            vec![("text", Arg::Quote(address.quote.clone())), ("firm", Arg::Quote(firm.said.quote.clone()))];
        let evidence = vec![address, firm.said.clone()];
        return Outcome::Fired(vec![Finding { noticed: "noticed", args, evidence }]);
    }
    if compared {
        Outcome::LinesUp
    } else {
        Outcome::Unknown(vec![Missing::CannotTell("cannot-tell-no-firm")])
    }
}

/// A firm that is named: by its domain, or by its name.
struct Firm {
    /// The name part of its domain, or its name without spaces.
    name: String,
    /// Its domain as it stands in the text, where that is what names it.
    domain: Option<String>,
    /// Whether the writer says to work there.
    is_employer: bool,
    said: crate::claim::Evidence,
}

fn firms(claims: &Claims, overview: &Passage) -> Vec<Firm> {
    let links = claims.contact_links.iter().map(|link| &link.said);
    let posts = claims.employment.iter().filter_map(|job| job.description.as_ref());
    let texts = [Some(overview), claims.headline.as_ref()].into_iter().flatten().chain(links).chain(posts);
    let named =
        texts.flat_map(|text| domains(&text.text).into_iter().map(move |(at, domain)| (text, at, domain)));
    let mut firms: Vec<Firm> = named
        .map(|(text, at, domain)| Firm {
            name: registered(&domain),
            domain: Some(domain),
            is_employer: false,
            said: text.evidence_at(at),
        })
        .collect();
    let companies = claims.employment.iter().filter_map(|job| job.company.as_ref());
    firms.extend(companies.map(|company| Firm {
        name: name_of_firm(&company.value),
        domain: None,
        is_employer: true,
        said: company.said.evidence(),
    }));
    firms.retain(|firm| firm.name.chars().count() >= domain::SHORTEST);
    firms
}
