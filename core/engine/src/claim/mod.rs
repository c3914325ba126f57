//! Typed statements a page makes, each with the words it came from.
//!
//! [`Claims`] is all that rules ever see: they know neither the page nor the site. Its vocabulary is the one of the facts
//! file (`Facts`), so that `plumbline read` prints it and `plumbline batch` accepts it.

mod asked;
mod fact_records;
mod facts;
mod facts_in;
mod facts_out;
mod passage;
mod past;
mod voice;

pub use fact_records::{
    BidFact, CertificationFact, EducationFact, EmploymentFact, LanguageFact, LinkedAccountFact, PackageFact,
    PlaceFact, RateFact, ReviewFact, ReviewsFact, SkillsFact, WorkFact,
};
pub use facts::{Facts, ParsedFacts};
pub use passage::{Evidence, Passage, Piece, SpanInNode};
pub use past::PastJob;

use crate::text::date::DateSpan;
use crate::text::money::{AtLeast, Money, Rate};

/// A kind of statement. Rules name the kinds they read; a report names the kinds that were missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Kind {
    /// The name at the head of the profile.
    DisplayName,
    /// A handle; never a person's name.
    Username,
    /// One line of what is offered.
    Headline,
    /// The free text about oneself.
    Overview,
    /// Person or agency.
    AccountType,
    /// City, region, country.
    Location,
    /// The clock or offset the site prints for the freelancer.
    LocalTime,
    /// What is asked for the work.
    HourlyRate,
    /// Money earned on the site.
    TotalEarned,
    /// Hours booked on the site.
    HoursWorked,
    /// Number of jobs done on the site.
    Jobs,
    /// The site's own success figure.
    JobSuccess,
    /// When the account was opened.
    MemberSince,
    /// When the account was last seen.
    LastActive,
    /// What the freelancer says of free time.
    Availability,
    /// Marks the site put on the profile.
    Badges,
    /// What the site says it has checked.
    Verifications,
    /// Skill tags.
    Skills,
    /// Languages with levels.
    Languages,
    /// Schools.
    Education,
    /// Jobs outside the site.
    Employment,
    /// Certificates.
    Certifications,
    /// Reviews by clients.
    Reviews,
    /// Jobs on the site.
    WorkHistory,
    /// Accounts elsewhere.
    LinkedAccounts,
    /// Links and addresses shown.
    ContactLinks,
    /// Offers at a fixed price.
    PricePackages,
    /// Captions and descriptions of shown work.
    Portfolio,
    /// The address of the profile picture; never the picture.
    Picture,
    /// What is asked for one project.
    Bid,
    /// What a client means to pay for a project.
    Budget,
}

impl Kind {
    /// Every kind, in the order in which a profile is read.
    pub const ALL: &[Self] = &[
        Self::DisplayName,
        Self::Username,
        Self::Headline,
        Self::Overview,
        Self::AccountType,
        Self::Location,
        Self::LocalTime,
        Self::HourlyRate,
        Self::TotalEarned,
        Self::HoursWorked,
        Self::Jobs,
        Self::JobSuccess,
        Self::MemberSince,
        Self::LastActive,
        Self::Availability,
        Self::Badges,
        Self::Verifications,
        Self::Skills,
        Self::Languages,
        Self::Education,
        Self::Employment,
        Self::Certifications,
        Self::Reviews,
        Self::WorkHistory,
        Self::LinkedAccounts,
        Self::ContactLinks,
        Self::PricePackages,
        Self::Portfolio,
        Self::Picture,
        Self::Bid,
        Self::Budget,
    ];
}

/// How far a value can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Confidence {
    /// Two readers disagree, or only a guess by shape was possible. Rules do not fire on it.
    Weak,
    /// Read from a place known to hold it.
    #[default]
    Firm,
}

/// A value with the words it was read from.
#[derive(Debug, Clone)]
pub struct Claim<T> {
    /// The parsed value.
    pub value: T,
    /// The words, and where they stand.
    pub said: Passage,
    /// Firm unless readers disagree.
    pub confidence: Confidence,
}

/// A value that is just its words.
pub type Text = Claim<String>;

/// Where somebody says to be.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// City as printed.
    pub city: Option<String>,
    /// State, province or area as printed.
    pub region: Option<String>,
    /// Country as printed.
    pub country: Option<String>,
}

/// Person or agency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountType {
    /// One person.
    Person,
    /// Several people under one account.
    Agency,
}

/// A job outside the site.
#[derive(Debug, Clone, Default)]
pub struct Employment {
    /// Role.
    pub title: Option<Text>,
    /// Employer.
    pub company: Option<Text>,
    /// The printed span; the passage holds its words.
    pub dates: Option<Claim<DateSpan>>,
    /// Length as printed beside the span ("3 yrs 1 mo").
    pub duration: Option<Text>,
    /// Place as printed.
    pub location: Option<Text>,
    /// "Full-time", "Contract".
    pub employment_type: Option<Text>,
    /// Free text.
    pub description: Option<Passage>,
}

/// A school.
#[derive(Debug, Clone, Default)]
pub struct Education {
    /// Its name.
    pub school: Option<Text>,
    /// Degree as printed.
    pub degree: Option<Text>,
    /// Field of study.
    pub field: Option<Text>,
    /// The printed span.
    pub dates: Option<Claim<DateSpan>>,
}

/// A certificate.
#[derive(Debug, Clone, Default)]
pub struct Certification {
    /// Its name.
    pub name: Option<Text>,
    /// Who issued it.
    pub issuer: Option<Text>,
    /// When; the passage holds the words.
    pub issued: Option<Claim<crate::text::date::PartialDate>>,
}

/// A language with its level as printed.
#[derive(Debug, Clone, Default)]
pub struct Language {
    /// As printed.
    pub name: Option<Text>,
    /// As printed.
    pub level: Option<Text>,
}

/// A review by a client.
#[derive(Debug, Clone, Default)]
pub struct Review {
    /// Who wrote it.
    pub author: Option<Text>,
    /// What was written.
    pub text: Option<Passage>,
    /// When, as printed.
    pub date: Option<Text>,
    /// Stars.
    pub rating: Option<Claim<f64>>,
    /// The job it is about.
    pub project: Option<Text>,
    /// What was paid, as printed.
    pub amount: Option<Text>,
}

/// A job on the site.
#[derive(Debug, Clone, Default)]
pub struct WorkItem {
    /// Its title.
    pub title: Option<Text>,
    /// Whose job.
    pub client: Option<Text>,
    /// The printed span.
    pub dates: Option<Claim<DateSpan>>,
    /// `hourly` or `fixed`.
    pub hourly: Option<bool>,
    /// What was paid, as printed.
    pub amount: Option<Text>,
    /// Hours booked.
    pub hours: Option<Claim<f64>>,
    /// Rate of this job.
    pub rate: Option<Claim<Rate>>,
    /// What the client wrote.
    pub text: Option<Passage>,
}

/// An account on another site.
#[derive(Debug, Clone, Default)]
pub struct LinkedAccount {
    /// "GitHub".
    pub service: Option<Text>,
    /// The name shown there.
    pub name: Option<Text>,
    /// Address.
    pub url: Option<Text>,
    /// Year or date as printed.
    pub since: Option<Text>,
}

/// An offer at a fixed price.
#[derive(Debug, Clone, Default)]
pub struct PricePackage {
    /// "Basic".
    pub name: Option<Text>,
    /// What it is.
    pub title: Option<Text>,
    /// Its price.
    pub price: Option<Claim<Money>>,
    /// Delivery time as printed.
    pub delivery: Option<Text>,
}

/// What somebody asks for one project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bid {
    /// The price of the whole project, or of an hour where the project is paid by the hour.
    pub price: Money,
    /// Days until delivery.
    pub days: Option<u32>,
}

/// Where the words of a set of claims were written. The same sentence asks something of its reader in a message that it does
/// not ask in a profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Setting {
    /// About oneself, to everybody.
    #[default]
    Profile,
    /// The head of a profile on a list.
    Card,
    /// To the client of one project.
    Bid,
    /// To one reader.
    Message,
}

/// Everything one profile, card, bid or message states. Missing is `None` or empty: reading never fails.
#[derive(Debug, Clone, Default)]
pub struct Claims {
    /// Where the words were written.
    pub setting: Setting,
    /// Names the platform goes by or went by ("Upwork", "oDesk"), so that a rule can tell "8 years on Upwork" from other
    /// words without knowing the site.
    pub platform_names: Vec<String>,
    /// The site's own id of the profile.
    pub profile_id: Option<Text>,
    /// Handle.
    pub username: Option<Text>,
    /// Last part of the address.
    pub slug: Option<Text>,
    /// Name at the head of the profile.
    pub display_name: Option<Text>,
    /// One line of what is offered.
    pub headline: Option<Passage>,
    /// Free text about oneself.
    pub overview: Option<Passage>,
    /// Person or agency.
    pub account_type: Option<Claim<AccountType>>,
    /// City, region, country.
    pub location: Option<Claim<Place>>,
    /// The clock or offset as printed.
    pub local_time: Option<Text>,
    /// What is asked.
    pub hourly_rate: Option<Claim<Rate>>,
    /// Money earned on the site.
    pub total_earned: Option<Claim<AtLeast>>,
    /// Hours booked on the site.
    pub hours_worked: Option<Claim<f64>>,
    /// Jobs done on the site.
    pub jobs: Option<Claim<f64>>,
    /// The site's success figure in percent.
    pub job_success: Option<Claim<f64>>,
    /// When the account was opened; value as far as it could be parsed.
    pub member_since: Option<Claim<Option<crate::text::date::PartialDate>>>,
    /// As printed.
    pub last_active: Option<Text>,
    /// As printed.
    pub availability: Option<Text>,
    /// Marks the site put there.
    pub badges: Vec<Text>,
    /// What the site says it checked.
    pub verifications: Vec<Text>,
    /// Skill tags, with their group where the page has groups.
    pub skills: Vec<(Option<String>, Text)>,
    /// Languages.
    pub languages: Vec<Language>,
    /// Schools.
    pub education: Vec<Education>,
    /// Jobs outside the site.
    pub employment: Vec<Employment>,
    /// Certificates.
    pub certifications: Vec<Certification>,
    /// Number of reviews as the site counts.
    pub review_count: Option<Claim<f64>>,
    /// Mean rating.
    pub rating: Option<Claim<f64>>,
    /// Reviews shown on this page.
    pub reviews: Vec<Review>,
    /// Jobs on the site shown on this page.
    pub work_history: Vec<WorkItem>,
    /// Addresses shown.
    pub contact_links: Vec<Text>,
    /// Accounts elsewhere.
    pub linked_accounts: Vec<LinkedAccount>,
    /// Fixed-price offers.
    pub price_packages: Vec<PricePackage>,
    /// Captions and alternative texts of shown work.
    pub portfolio: Vec<Text>,
    /// Address of the profile picture. Compared as text, never looked at.
    pub picture: Option<Text>,
    /// On a card of a bid page: what is asked for the project.
    pub bid: Option<Claim<Bid>>,
    /// On a project page: what the client means to pay, from `min` to `max`.
    pub budget: Option<Claim<Rate>>,
}
