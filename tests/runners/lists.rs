//! Long lists: the count of cards is right, the last card is read like the first, and what is no card is not counted.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use plumbline_cli::html;
use plumbline_engine::sites::{Reading, facts_of, read};
use plumbline_engine::snapshot::Snapshot;
use serde_json::{Value, json};

/// Cards on one page; sites show fifty.
const MANY: usize = 1000;

fn reading(body: &str, url: &str) -> Reading {
    let page = format!(
        "<!DOCTYPE html><html><head><title>A list</title></head><body><main>{body}</main></body></html>"
    );
    read(&Snapshot::unpack(html::snapshot(page.as_bytes(), url)).unwrap())
}

/// The cards of a page with `MANY` of them and an advertisement before every hundredth.
fn cards(card: impl Fn(usize) -> String, advert: &str, url: &str) -> Vec<Value> {
    let all: String =
        (0..MANY).map(|at| if at % 100 == 0 { advert.to_owned() + &card(at) } else { card(at) }).collect();
    let facts = serde_json::to_value(facts_of(&reading(&format!("<ul>{all}</ul>"), url), url)).unwrap();
    facts["cards"].as_array().unwrap().clone()
}

#[test]
fn a_thousand_cards_are_a_thousand() {
    let url = "https://crowdworks.jp/public/employees/ogroup/1";
    let advert = "<li>PR <a href=\"/lp/pro\">採用支援サービス</a> 時間単価 3,000円～</li>";
    let named = |class: &str, item: &str, at: usize| {
        format!(
            "<li class=\"{item}\"><a href=\"/public/employees/{id}\"><span class=\"{class}\">worker_{at}</span></a>\
             <p>時間単価 {rate}円</p><p>受注実績 {at} 件</p></li>",
            id = 100_000 + at,
            rate = 1000 + at
        )
    };
    for (class, item) in [("username", "member_item"), ("x1", "x2")] {
        let cards = cards(|at| named(class, item, at), advert, url);
        assert_eq!(cards.len(), MANY);
        assert_eq!(
            cards[MANY - 1],
            json!({"profile_id": "100999", "display_name": "worker_999", "jobs": 999,
                "hourly_rate": {"amount": 1999, "currency": "JPY", "unit": "hour"}})
        );
    }
}

#[test]
fn a_thousand_bids_are_a_thousand() {
    let url = "https://www.freelancer.com/projects/web-development/map/details";
    let advert = "<li>Promoted <a href=\"/membership\">Bid more</a> $9 USD in 30 days</li>";
    let bid = |at: usize| {
        format!(
            "<li><a href=\"/u/bidder{at}\">bidder{at}</a><p>${} USD in {} days</p></li>",
            100 + at,
            1 + at % 30
        )
    };
    let cards = cards(bid, advert, url);
    assert_eq!(cards.len(), MANY);
    assert_eq!(
        cards[MANY - 1],
        json!({"username": "bidder999", "display_name": "bidder999",
            "bid": {"amount": 1099, "currency": "USD", "days": 10}})
    );
}

#[test]
fn a_thousand_applicants_are_a_thousand() {
    let url = "https://www.upwork.com/ab/applicants/1/applicants";
    let applicant = |at: usize| {
        format!(
            "<li><a href=\"/freelancers/~01{at:016x}\">Ann E.</a><p>Oslo, Norway</p><p>$45.00 /hr</p>\
             <h6>Cover letter</h6><p>Letter {at}</p></li>"
        )
    };
    let cards = cards(applicant, "<li>Invite more people <a href=\"/nx/search/talent\">Search</a></li>", url);
    assert_eq!(cards.len(), MANY);
    assert_eq!(cards[MANY - 1]["overview"], "Letter 999");
    assert_eq!(cards[MANY - 1]["location"]["country"], "Norway");
}

/// A page of bids without one: the project is read all the same, and the client is no bidder.
#[test]
fn a_project_without_bids_has_no_cards() {
    let url = "https://www.freelancer.com/projects/web-development/map/details";
    let project = "<h1>A map</h1><h2>Project Details</h2><p>We need a map of the places in our exhibition, on one page.</p>";
    let client =
        "<h2>About the client</h2><a href=\"/u/museum_example\">museum_example</a><p>Lyon, France</p>";
    let own = "<nav><a href=\"/u/me\">My profile</a></nav>";
    let reading = reading(&format!("{own}{project}{client}"), url);
    assert_eq!(reading.cards.len(), 0);
    assert!(reading.profile.overview.unwrap().text.starts_with("We need a map"));
}
