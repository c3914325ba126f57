//! The JSON vocabulary of what a page states: `plumbline read` prints it, `plumbline batch` takes it.
//!
//! Text is kept as printed, numbers are values. A missing key and `null` both mean "not on the page". Nothing in an
//! object of facts is fatal: a key that is not known, or whose value has another shape, is named in
//! [`ParsedFacts::not_understood`].

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::fact_records::{
    BidFact, CertificationFact, EducationFact, EmploymentFact, LanguageFact, LinkedAccountFact, PackageFact,
    PlaceFact, RateFact, ReviewsFact, SkillsFact, WorkFact, plain,
};

/// What one page, card or line states.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// Id of the site table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<String>,
    /// `profile`, `list`, `bids`, `message`, `other`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_kind: Option<String>,
    /// Address of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// When the page was read, RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken_at: Option<String>,
    /// The site's own id of the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_id: Option<String>,
    /// Handle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// Last part of the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// Name at the head of the profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// One line of what is offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// Free text about oneself; the message or project text on such pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overview: Option<String>,
    /// `person`, `agency`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<super::AccountType>,
    /// City, region, country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<PlaceFact>,
    /// The clock or offset as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_time: Option<String>,
    /// What is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hourly_rate: Option<RateFact>,
    /// As printed ("$100K+").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_earned: Option<String>,
    /// Hours booked on the site.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "plain")]
    pub hours_worked: Option<f64>,
    /// Jobs done on the site.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "plain")]
    pub jobs: Option<f64>,
    /// Percent.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "plain")]
    pub job_success: Option<f64>,
    /// As printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_since: Option<String>,
    /// As printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_active: Option<String>,
    /// As printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub availability: Option<String>,
    /// Marks the site put there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub badges: Vec<String>,
    /// What the site says it checked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub verifications: Vec<String>,
    /// Skill tags.
    #[serde(skip_serializing_if = "SkillsFact::is_empty")]
    pub skills: SkillsFact,
    /// Languages with levels.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<LanguageFact>,
    /// Schools.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub education: Vec<EducationFact>,
    /// Jobs outside the site.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub employment: Vec<EmploymentFact>,
    /// Certificates.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub certifications: Vec<CertificationFact>,
    /// Count, mean, and the reviews shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviews: Option<ReviewsFact>,
    /// Jobs on the site.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub work_history: Vec<WorkFact>,
    /// Addresses shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contact_links: Vec<String>,
    /// Accounts elsewhere.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub linked_accounts: Vec<LinkedAccountFact>,
    /// Fixed-price offers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub price_packages: Vec<PackageFact>,
    /// Captions and alternative texts of shown work.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub portfolio: Vec<String>,
    /// Address of the profile picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// What is asked for the project of the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bid: Option<BidFact>,
    /// What the client means to pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub budget: Option<RateFact>,
    /// Messages of a visible thread, in page order. Nobody's claims: who wrote which is not known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub thread: Vec<String>,
    /// The cards of a list or bid page.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cards: Vec<Facts>,
}

/// Facts taken from JSON, with what was left aside.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParsedFacts {
    /// What could be taken.
    pub facts: Facts,
    /// Keys that are not known, or whose value has another shape than the vocabulary says: `cards.2.jobs`.
    pub not_understood: Vec<String>,
}

impl Facts {
    /// Takes what it can of a JSON object, key by key.
    pub fn parse(object: Map<String, Value>) -> ParsedFacts {
        let mut facts = Map::new();
        let mut not_understood = Vec::new();
        let mut cards = Vec::new();
        for (key, value) in object {
            match value {
                Value::Null => {}
                Value::Array(list) if key == "cards" => {
                    for (index, card) in list.into_iter().enumerate() {
                        let Value::Object(card) = card else {
                            not_understood.push(format!("cards.{index}"));
                            continue;
                        };
                        let parsed = Self::parse(card);
                        cards.push(parsed.facts);
                        let names = parsed.not_understood.into_iter();
                        not_understood.extend(names.map(|name| format!("cards.{index}.{name}")));
                    }
                }
                value => match understood(&key, without_nulls(value)) {
                    Some(value) => drop(facts.insert(key, value)),
                    None => not_understood.push(key),
                },
            }
        }
        let mut facts: Self = serde_json::from_value(Value::Object(facts)).unwrap_or_default();
        facts.cards = cards;
        ParsedFacts { facts, not_understood }
    }
}

/// The value where a `Facts` with only this key can be made of it. A number where text is meant counts as its digits.
fn understood(key: &str, value: Value) -> Option<Value> {
    let fits = |value: &Value| {
        let single = Map::from_iter([(key.to_owned(), value.clone())]);
        let facts: Facts = serde_json::from_value(Value::Object(single)).ok()?;
        let back = serde_json::to_value(&facts).ok()?;
        (back.get(key).is_some() || is_empty(value)).then_some(())
    };
    if fits(&value).is_some() && (!is_empty(&value) || is_known(key)) {
        return Some(value);
    }
    let Value::Number(number) = &value else { return None };
    let text = Value::String(number.to_string());
    fits(&text).map(|()| text)
}

/// Whether an empty list or object of this name is part of the vocabulary.
fn is_known(key: &str) -> bool {
    const LISTS: [&str; 18] = [
        "thread",
        "badges",
        "verifications",
        "skills",
        "languages",
        "education",
        "employment",
        "certifications",
        "reviews",
        "work_history",
        "contact_links",
        "linked_accounts",
        "price_packages",
        "portfolio",
        "bid",
        "budget",
        "location",
        "hourly_rate",
    ];
    LISTS.contains(&key)
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        _ => false,
    }
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Array(list) => {
            Value::Array(list.into_iter().filter(|value| !value.is_null()).map(without_nulls).collect())
        }
        Value::Object(map) => Value::Object(
            map.into_iter()
                .filter(|(_, value)| !value.is_null())
                .map(|(key, v)| (key, without_nulls(v)))
                .collect(),
        ),
        other => other,
    }
}
