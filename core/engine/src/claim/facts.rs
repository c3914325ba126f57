//! The JSON vocabulary of what a page states: `plumbline read` prints it, `plumbline batch` takes it.
//!
//! Text is kept as printed, numbers are values. A missing key and `null` both mean "not on the page". Nothing in an
//! object of facts is fatal: a key that is not known, or whose value has another shape, is named in
//! [`ParsedFacts::not_understood`].

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

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
    /// `{amount, currency, days}` of a bid, as it came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bid: Option<Value>,
    /// `{min, max, currency}` of a project, as it came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub budget: Option<Value>,
    /// The cards of a list or bid page.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cards: Vec<Facts>,
}

/// A place in parts and as printed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlaceFact {
    /// As printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// As printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// As printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// The whole place as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// An asked rate: `amount`, or `min` and `max`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RateFact {
    /// The only amount.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "plain")]
    pub amount: Option<f64>,
    /// Lower end of a range.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "plain")]
    pub min: Option<f64>,
    /// Upper end of a range.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "plain")]
    pub max: Option<f64>,
    /// ISO 4217 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// What it is paid for; an hour where it is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<crate::text::money::Per>,
}

/// Skill tags, in one list or in groups.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum SkillsFact {
    /// Without groups.
    List(Vec<String>),
    /// Group heading to tags, in page order.
    Groups(Map<String, Value>),
}

/// A language.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LanguageFact {
    /// As printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// As printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
}

/// A school.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EducationFact {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub school: Option<String>,
    /// As printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub degree: Option<String>,
    /// Field of study.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Start as printed; a number is a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Value>,
    /// End as printed; a number is a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Value>,
    /// The whole span as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub years: Option<String>,
}

/// A job outside the site.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct EmploymentFact {
    /// Role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Employer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// The whole span as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dates: Option<String>,
    /// Start as printed; a number is a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Value>,
    /// End as printed; a number is a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Value>,
    /// Length as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<String>,
    /// Place as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// "Full-time".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employment_type: Option<String>,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// A certificate.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CertificationFact {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who issued it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<String>,
    /// When, as printed; a number is a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued: Option<Value>,
}

/// What clients wrote and how the site sums it up.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReviewsFact {
    /// Number of reviews as the site counts.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "plain")]
    pub count: Option<f64>,
    /// Mean rating.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "plain")]
    pub rating: Option<f64>,
    /// Reviews on this page.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shown: Vec<ReviewFact>,
}

/// A review.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ReviewFact {
    /// Who wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author: Option<String>,
    /// What was written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// As printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Stars.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "plain")]
    pub rating: Option<f64>,
    /// The job it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<String>,
    /// What was paid, as printed; a number is taken as its digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Value>,
}

/// A job on the site.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WorkFact {
    /// Its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Whose job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<String>,
    /// Start as printed; a number is a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Value>,
    /// End as printed; a number is a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Value>,
    /// `hourly` or `fixed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// What was paid, as printed; a number is taken as its digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Value>,
    /// Hours booked.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "plain")]
    pub hours: Option<f64>,
    /// Rate of this job: as printed, a number, or `{amount, currency, unit}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<Value>,
    /// What the client wrote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// An account on another site.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct LinkedAccountFact {
    /// "GitHub".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// The name shown there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// As printed; a number is a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Value>,
}

/// A fixed-price offer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PackageFact {
    /// "Basic".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Its price.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "plain")]
    pub amount: Option<f64>,
    /// ISO 4217 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// As printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery: Option<String>,
}

/// Facts taken from JSON, with what was left aside.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ParsedFacts {
    /// What could be taken.
    pub facts: Facts,
    /// Keys that are not known, or whose value has another shape than the vocabulary says: `cards.2.jobs`.
    pub not_understood: Vec<String>,
}

impl Default for SkillsFact {
    fn default() -> Self {
        Self::List(Vec::new())
    }
}

impl SkillsFact {
    /// True without a single tag.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::List(list) => list.is_empty(),
            Self::Groups(groups) => groups.is_empty(),
        }
    }
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
    const LISTS: [&str; 14] = [
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

/// Whole numbers without a decimal point.
#[expect(clippy::ref_option, reason = "serde passes the field by reference")]
fn plain<S: serde::Serializer>(value: &Option<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            serializer.serialize_i64(*number as i64)
        }
        Some(number) => serializer.serialize_f64(*number),
        None => serializer.serialize_none(),
    }
}
