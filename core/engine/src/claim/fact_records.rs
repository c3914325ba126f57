//! The records inside an object of facts: places, rates, schools, jobs, reviews.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

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

/// What is asked for one project.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BidFact {
    /// The price.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "plain")]
    pub amount: Option<f64>,
    /// ISO 4217 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// Days until delivery.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
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

/// Whole numbers without a decimal point.
#[expect(clippy::ref_option, reason = "serde passes the field by reference")]
pub(super) fn plain<S: serde::Serializer>(value: &Option<f64>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
            serializer.serialize_i64(*number as i64)
        }
        Some(number) => serializer.serialize_f64(*number),
        None => serializer.serialize_none(),
    }
}
