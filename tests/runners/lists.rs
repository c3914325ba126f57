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

/// Cards whose words stand on the page and whose country stands in the page's state alone: each object goes to its own
/// card, whatever the order, and though each seller has two.
#[test]
fn a_thousand_cards_find_their_objects() {
    let url = "https://www.fiverr.com/search/gigs?query=map";
    let object = |at: usize| {
        json!({"seller_name": format!("seller{}", at / 2), "seller_display_name": format!("Seller {}", at / 2),
            "title": format!("draw map number {at}"), "seller_country": if at.is_multiple_of(2) { "NO" } else { "LK" },
            "seller_rating": {"score": 4.5, "count": at + 1}, "price_i": f64::MAX})
    };
    let objects: Vec<Value> = (0..MANY).rev().map(object).collect();
    let state = format!(
        "<script type=\"application/json\" id=\"perseus-initial-props\">{}</script>",
        json!({"listings": [{"gigs": objects}]})
    );
    let card = |at: usize| {
        format!(
            "<div class=\"basic-gig-card\"><a href=\"/seller{}/map?pos={at}\"><p>I will draw map number {at}</p></a>\
             <p>From ${}</p></div>",
            at / 2,
            5 + at
        )
    };
    let all: String = (0..MANY).map(card).collect();
    for body in [
        format!("<div>{all}</div>{state}"),
        format!("<div>{}</div>{state}", all.replace("basic-gig-card", "x")),
    ] {
        let facts = serde_json::to_value(facts_of(&reading(&body, url), url)).unwrap();
        let cards = facts["cards"].as_array().unwrap();
        assert_eq!(cards.len(), MANY);
        assert_eq!(
            cards[MANY - 1],
            json!({"username": "seller499", "display_name": "Seller 499", "headline": "I will draw map number 999",
                "location": {"country": "LK", "text": "LK"}, "reviews": {"count": 1000, "rating": 4.5},
                "price_packages": [{"title": "I will draw map number 999", "amount": 1004, "currency": "USD"}]})
        );
    }
    // The state alone: a page half loaded. Nobody sees a card there.
    assert_eq!(reading(&state, url).cards.len(), 0);
}

/// A state that is no JSON, nests without end or does not fit is left out; what the page prints is read all the same.
#[test]
fn a_hostile_state_costs_nothing_but_itself() {
    let url = "https://www.fiverr.com/search/gigs?query=map";
    let card = |name: &str| {
        format!(
            "<div class=\"basic-gig-card\"><a href=\"/{name}/map\"><p>I will draw a map</p></a><p>From $5</p></div>"
        )
    };
    let cards = card("ann1") + &card("bea2");
    let deep = format!("{{\"listings\":{}{}}}", "[".repeat(200_000), "]".repeat(200_000));
    let large =
        format!("{{\"listings\":[{{\"gigs\":[{}]}}]}}", "{\"seller_name\":\"x\"},".repeat(250_000) + "{}");
    let odd = r#"{"listings":[{"gigs":[{"seller_name":7,"seller_name":{},"title":[],"seller_rating":{"score":1e300}},null,3]}]}"#;
    for state in ["", "{", "NaN", "{\"listings\":{\"price\":1e999}}", odd, &deep, &large] {
        let script =
            format!("<script type=\"application/json\" id=\"perseus-initial-props\">{state}</script>");
        let read = reading(&(script + &cards), url);
        let names: Vec<&str> =
            read.cards.iter().filter_map(|card| Some(card.username.as_ref()?.value.as_str())).collect();
        assert_eq!(names, ["ann1", "bea2"], "{}", state.chars().take(60).collect::<String>());
    }
}

/// A saved page names the site it was saved from; a page of a known site cannot claim to be another.
#[test]
fn the_address_comes_before_what_the_page_says_of_itself() {
    let page = |own: &str, url: &str| {
        let html = format!(
            "<html><head><title>A</title><link rel=\"canonical\" href=\"{own}\"></head><body><h1>Ann E.</h1></body></html>"
        );
        let read = read(&Snapshot::unpack(html::snapshot(html.as_bytes(), url)).unwrap());
        (read.site, read.profile.username.map(|name| name.value))
    };
    let own = "https://www.freelancer.com/u/annexample";
    assert_eq!(
        page(own, "file:///home/ann/page.html"),
        (Some("freelancer-com"), Some("annexample".to_owned()))
    );
    assert_eq!(page(own, "https://www.upwork.com/freelancers/~01aaaaaaaaaaaaaaaa").0, Some("upwork"));
    assert_eq!(page(own, "https://www.freelancer.com/u/bea").1.as_deref(), Some("bea"));
    assert_eq!(page("https://example.org/", "file:///x.html").0, None);
    assert_eq!(page("javascript:alert(1)", "").0, None);
}
