//! Facts there and back again.

use super::*;
use crate::claim::{Confidence, ParsedFacts};
use crate::text::date::SpanEnd;
use crate::text::money::{Cents, Per};

fn parse(json: &str) -> ParsedFacts {
    Facts::parse(serde_json::from_str(json).unwrap())
}

#[test]
fn facts_become_claims_and_facts_again() {
    let json = r#"{
        "display_name": "Ann E.", "headline": "Web developer", "overview": "I am Ann.\nHello.",
        "location": {"city": "Lyon", "country": "France", "text": "Lyon, France"}, "local_time": "2:17pm local time",
        "hourly_rate": {"amount": 37.5, "currency": "USD", "unit": "hour"}, "total_earned": "$100K+",
        "hours_worked": 2959, "jobs": 48, "job_success": 100, "member_since": "March 2019",
        "badges": ["Top Rated"], "skills": {"Web": ["HTML", "CSS"], "Other": ["Rust"]},
        "languages": [{"name": "French", "level": "Native"}],
        "education": [{"school": "Example Institute", "degree": "BSc", "from": "2010", "to": "2014", "years": "2010 - 2014"}],
        "employment": [{"title": "Engineer", "company": "Example Works", "dates": "June 2015 - Present", "from": "June 2015",
                        "to": "Present", "duration": "3 yrs"}],
        "certifications": [{"name": "Cert", "issuer": "Body", "issued": "Aug 2021"}],
        "reviews": {"count": 12, "rating": 4.9, "shown": [{"author": "C.", "text": "Thanks Ann"}]},
        "work_history": [{"title": "Shop", "from": "May 2020", "to": "Jun 2020", "kind": "hourly", "amount": "$500",
                          "hours": 20, "rate": "$25.00 /hr"}],
        "linked_accounts": [{"service": "GitHub", "name": "ann", "since": "2020"}],
        "price_packages": [{"name": "Basic", "amount": 15, "currency": "USD", "delivery": "1 day"}]
    }"#;
    let parsed = parse(json);
    assert_eq!(parsed.not_understood, Vec::<String>::new());
    let claims = Claims::from_facts(&parsed.facts);
    assert_eq!(claims.hourly_rate.as_ref().unwrap().value.min, Cents(3750));
    assert_eq!(claims.total_earned.as_ref().unwrap().value.step, Cents(10_000_000));
    assert_eq!(claims.employment[0].dates.as_ref().unwrap().value.to, Some(SpanEnd::Present));
    assert_eq!(claims.work_history[0].rate.as_ref().unwrap().value.per, Per::Hour);
    assert_eq!(claims.member_since.as_ref().unwrap().value.unwrap().year, 2019);
    assert_eq!(claims.display_name.as_ref().unwrap().confidence, Confidence::Firm);
    assert_eq!(claims.display_name.as_ref().unwrap().said.evidence().quote, "Ann E.");
    assert_eq!(Facts::from(&claims), parsed.facts);
}

#[test]
fn nothing_in_facts_is_fatal() {
    let parsed = parse(
        r#"{"display_name": "Ann", "mood": "good", "jobs": "many", "location": null, "languages": "English",
            "education": [{"school": null, "from": 2010, "to": 2014}], "work_history": [], "overview": 7, "extras": [],
            "cards": [{"username": "ann", "hue": 3}, 5]}"#,
    );
    assert_eq!(
        parsed.not_understood,
        ["mood", "jobs", "languages", "extras", "cards.0.hue", "cards.1"].map(String::from)
    );
    assert_eq!(parsed.facts.overview.as_deref(), Some("7"));
    assert_eq!(parsed.facts.cards.len(), 1);
    let claims = Claims::from_facts(&parsed.facts);
    assert_eq!(claims.education[0].dates.as_ref().unwrap().said.text, "2010 - 2014");
    assert!(claims.location.is_none() && claims.jobs.is_none());
}

#[test]
fn a_range_of_rates_keeps_both_ends() {
    let parsed = parse(r#"{"hourly_rate": {"min": 3000, "max": 4000, "currency": "JPY"}}"#);
    let rate = Claims::from_facts(&parsed.facts).hourly_rate.unwrap();
    assert_eq!((rate.value.min, rate.value.max, rate.value.per), (Cents(300_000), Cents(400_000), Per::Hour));
    assert_eq!(rate.said.text, "3000 JPY - 4000 JPY / hour");
}

#[test]
fn numbers_are_printed_without_a_point() {
    let parsed = parse(r#"{"jobs": 48, "hourly_rate": {"amount": 37.5}}"#);
    let json = serde_json::to_string(&parsed.facts).unwrap();
    assert_eq!(json, r#"{"hourly_rate":{"amount":37.5},"jobs":48}"#);
}
