//! From claims to facts: what `plumbline read` prints.

use serde_json::{Map, Value};

use super::{
    BidFact, CertificationFact, Claim, Claims, EducationFact, EmploymentFact, Facts, LanguageFact,
    LinkedAccountFact, PackageFact, PlaceFact, RateFact, ReviewFact, ReviewsFact, SkillsFact, Text, WorkFact,
};
use crate::text::date::{DateSpan, PartialDate};
use crate::text::money::{Currency, Rate};

impl From<&Claims> for Facts {
    /// The facts of one profile or card; site, kind, address and cards are for the caller to add.
    fn from(claims: &Claims) -> Self {
        Self {
            profile_id: words(claims.profile_id.as_ref()),
            username: words(claims.username.as_ref()),
            slug: words(claims.slug.as_ref()),
            display_name: words(claims.display_name.as_ref()),
            headline: claims.headline.as_ref().map(super::Passage::one_line),
            overview: claims.overview.as_ref().map(|passage| passage.text.trim().to_owned()),
            account_type: claims.account_type.as_ref().map(|claim| claim.value),
            location: claims.location.as_ref().map(|claim| PlaceFact {
                city: claim.value.city.clone(),
                region: claim.value.region.clone(),
                country: claim.value.country.clone(),
                text: Some(claim.said.one_line()),
            }),
            local_time: words(claims.local_time.as_ref()),
            hourly_rate: claims.hourly_rate.as_ref().map(|claim| rate(&claim.value)),
            total_earned: claims.total_earned.as_ref().map(|claim| claim.said.one_line()),
            hours_worked: number(claims.hours_worked.as_ref()),
            jobs: number(claims.jobs.as_ref()),
            job_success: number(claims.job_success.as_ref()),
            member_since: claims.member_since.as_ref().map(|claim| claim.said.one_line()),
            last_active: words(claims.last_active.as_ref()),
            availability: words(claims.availability.as_ref()),
            badges: claims.badges.iter().map(|text| text.value.clone()).collect(),
            verifications: claims.verifications.iter().map(|text| text.value.clone()).collect(),
            skills: skills(&claims.skills),
            languages: claims
                .languages
                .iter()
                .map(|item| LanguageFact {
                    name: words(item.name.as_ref()),
                    level: words(item.level.as_ref()),
                })
                .collect(),
            education: claims
                .education
                .iter()
                .map(|item| {
                    let (from, to) = ends(item.dates.as_ref());
                    EducationFact {
                        school: words(item.school.as_ref()),
                        degree: words(item.degree.as_ref()),
                        field: words(item.field.as_ref()),
                        from,
                        to,
                        years: item.dates.as_ref().map(|claim| claim.said.one_line()),
                    }
                })
                .collect(),
            employment: claims
                .employment
                .iter()
                .map(|item| {
                    let (from, to) = ends(item.dates.as_ref());
                    EmploymentFact {
                        title: words(item.title.as_ref()),
                        company: words(item.company.as_ref()),
                        dates: item.dates.as_ref().map(|claim| claim.said.one_line()),
                        from,
                        to,
                        duration: words(item.duration.as_ref()),
                        location: words(item.location.as_ref()),
                        employment_type: words(item.employment_type.as_ref()),
                        description: item.description.as_ref().map(|passage| passage.text.trim().to_owned()),
                    }
                })
                .collect(),
            certifications: claims
                .certifications
                .iter()
                .map(|item| CertificationFact {
                    name: words(item.name.as_ref()),
                    issuer: words(item.issuer.as_ref()),
                    issued: item.issued.as_ref().map(|claim| Value::String(date_words(claim))),
                })
                .collect(),
            reviews: reviews(claims),
            work_history: claims
                .work_history
                .iter()
                .map(|item| {
                    let (from, to) = ends(item.dates.as_ref());
                    WorkFact {
                        title: words(item.title.as_ref()),
                        client: words(item.client.as_ref()),
                        from,
                        to,
                        kind: item.hourly.map(|hourly| if hourly { "hourly" } else { "fixed" }.to_owned()),
                        amount: words(item.amount.as_ref()).map(Value::String),
                        hours: number(item.hours.as_ref()),
                        rate: item.rate.as_ref().map(|claim| Value::String(claim.said.one_line())),
                        text: item.text.as_ref().map(|passage| passage.text.trim().to_owned()),
                    }
                })
                .collect(),
            contact_links: claims.contact_links.iter().map(|text| text.value.clone()).collect(),
            linked_accounts: claims
                .linked_accounts
                .iter()
                .map(|item| LinkedAccountFact {
                    service: words(item.service.as_ref()),
                    name: words(item.name.as_ref()),
                    url: words(item.url.as_ref()),
                    since: words(item.since.as_ref()).map(Value::String),
                })
                .collect(),
            price_packages: claims
                .price_packages
                .iter()
                .map(|item| PackageFact {
                    name: words(item.name.as_ref()),
                    title: words(item.title.as_ref()),
                    amount: item.price.as_ref().map(|claim| claim.value.amount.units()),
                    currency: item.price.as_ref().and_then(|claim| code(claim.value.currency)),
                    delivery: words(item.delivery.as_ref()),
                })
                .collect(),
            portfolio: claims.portfolio.iter().map(|text| text.value.clone()).collect(),
            picture: words(claims.picture.as_ref()),
            bid: claims.bid.as_ref().map(|claim| BidFact {
                amount: Some(claim.value.price.amount.units()),
                currency: code(claim.value.price.currency),
                days: claim.value.days,
            }),
            budget: claims.budget.as_ref().map(|claim| rate(&claim.value)),
            ..Self::default()
        }
    }
}

fn words(text: Option<&Text>) -> Option<String> {
    text.map(|text| text.value.clone())
}

fn number(claim: Option<&Claim<f64>>) -> Option<f64> {
    claim.map(|claim| claim.value)
}

fn code(currency: Option<Currency>) -> Option<String> {
    currency.map(|currency| currency.code().to_owned())
}

fn rate(value: &Rate) -> RateFact {
    let single = value.min == value.max;
    RateFact {
        amount: single.then(|| value.min.units()),
        min: (!single).then(|| value.min.units()),
        max: (!single).then(|| value.max.units()),
        currency: code(value.currency),
        unit: Some(value.per),
    }
}

/// The two ends of a span as printed.
fn ends(dates: Option<&Claim<DateSpan>>) -> (Option<Value>, Option<Value>) {
    let Some(said) = dates.map(|claim| claim.said.one_line()) else { return (None, None) };
    let Some(found) = DateSpan::find(&said) else { return (None, None) };
    let part = |range: std::ops::Range<usize>| said.get(range).map(|words| Value::String(words.to_owned()));
    (part(found.from), found.to.and_then(part))
}

/// The date within the words it was read from ("Issued Aug 2021" is "Aug 2021").
fn date_words(claim: &Claim<PartialDate>) -> String {
    let said = claim.said.one_line();
    let range = PartialDate::find(&said).map(|found| found.range);
    range.and_then(|range| said.get(range)).map_or_else(|| said.clone(), str::to_owned)
}

fn skills(skills: &[(Option<String>, Text)]) -> SkillsFact {
    if skills.iter().all(|(group, _)| group.is_none()) {
        return SkillsFact::List(skills.iter().map(|(_, skill)| skill.value.clone()).collect());
    }
    let mut groups = Map::new();
    for (group, skill) in skills {
        let list =
            groups.entry(group.clone().unwrap_or_default()).or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(list) = list {
            list.push(Value::String(skill.value.clone()));
        }
    }
    SkillsFact::Groups(groups)
}

fn reviews(claims: &Claims) -> Option<ReviewsFact> {
    let facts = ReviewsFact {
        count: number(claims.review_count.as_ref()),
        rating: number(claims.rating.as_ref()),
        shown: claims
            .reviews
            .iter()
            .map(|item| ReviewFact {
                author: words(item.author.as_ref()),
                text: item.text.as_ref().map(|passage| passage.text.trim().to_owned()),
                date: words(item.date.as_ref()),
                rating: number(item.rating.as_ref()),
                project: words(item.project.as_ref()),
                amount: words(item.amount.as_ref()).map(Value::String),
            })
            .collect(),
    };
    (facts != ReviewsFact::default()).then_some(facts)
}

#[cfg(test)]
#[path = "facts_tests.rs"]
mod tests;
