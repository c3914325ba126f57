//! Messages in, facts out: what a user selects or pastes stands in the overview as it is, and what is quoted of it stands where
//! the evidence says. With `PLUMBLINE_ACCEPT=1` the files are written instead; look at what changed before committing it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::path::PathBuf;

use plumbline_cli::{check, read};
use plumbline_engine::report::Locale;
use plumbline_engine::sites::{self, PageKind};
use plumbline_engine::snapshot::{NodeId, PackedSnapshot, Snapshot};
use plumbline_engine::{Context, Engine};
use plumbline_tests::{root, tables, text_of};

/// What stands beside a message.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    /// Address of the page it came from; empty where that is not known.
    url: String,
    #[serde(rename = "made_up")]
    _made_up: String,
}

fn cases() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root().join("tests/pages/messages")).unwrap();
    let mut cases: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

fn url_of(case: &std::path::Path) -> String {
    toml::from_str::<About>(&text_of(&case.join("about.toml"))).unwrap().url
}

#[test]
fn every_message_is_read_as_its_file_says() {
    let accept = std::env::var_os("PLUMBLINE_ACCEPT").is_some();
    let cases = cases();
    assert!(cases.len() >= 4, "cases are missing");
    for case in cases {
        let text = text_of(&case.join("message.txt"));
        let stated = read::message(text.as_bytes(), &url_of(&case)).unwrap();
        assert!(stated.remarks.is_empty(), "{:?}", stated.remarks);
        let beside = case.join("read.json");
        if accept {
            std::fs::write(&beside, stated.json).unwrap();
        } else {
            assert_eq!(text_of(&beside), stated.json, "{}", case.display());
        }
    }
}

#[test]
fn quotes_stand_in_the_text_where_the_evidence_says() {
    let engine = Engine::new(tables::all(), Locale::En);
    let mut quoted = 0;
    for case in cases() {
        let text = text_of(&case.join("message.txt"));
        let units: Vec<u16> = text.encode_utf16().collect();
        let snapshot = Snapshot::unpack(PackedSnapshot::of_text(&text, &url_of(&case))).unwrap();
        let report = engine.analyze(
            &snapshot,
            &Context { taken_at: Some("2026-11-22T12:00:00Z".into()), ..Context::default() },
        );
        assert_eq!(report.page.kind, PageKind::Message);
        assert!(report.page.layout.is_none(), "a text has no layout");
        let found = report.findings.iter().flat_map(|finding| &finding.evidence);
        for evidence in report.read.iter().map(|field| &field.evidence).chain(found) {
            let words: String = evidence
                .spans
                .iter()
                .map(|span| {
                    assert_eq!(span.node, NodeId(1));
                    let range = span.range.start as usize..span.range.end as usize;
                    String::from_utf16(&units[range]).unwrap()
                })
                .collect();
            assert_eq!(words, evidence.quote, "{}", case.display());
            quoted += 1;
        }
    }
    assert!(quoted >= 8, "only {quoted} quotes were looked at");
}

#[test]
fn a_message_is_checked_by_what_it_says_itself() {
    let engine = Engine::new(tables::all(), Locale::En);
    let checked = |text: &str| {
        check::message(&engine, text.as_bytes(), "", Some("2026-11-22T12:00:00Z")).unwrap().report
    };
    // Flutter was published in 2017.
    let report = checked("Hello,\r\n\r\nI have 15 years of experience with Flutter.\r\n");
    let rules: Vec<&str> = report.findings.iter().map(|finding| finding.rule.as_str()).collect();
    assert_eq!(rules.len(), 1, "{rules:?}");
    assert!(report.findings[0].evidence[0].quote.contains("15 years"), "{rules:?}");
    assert!(checked("Hello,\n\nI have 4 years of experience with Flutter.\n").findings.is_empty());
}

/// What a message does not ask vouches for nothing, and what only a profile states is not missed in it.
#[test]
fn a_message_lines_up_in_what_it_states_alone() {
    let engine = Engine::new(tables::all(), Locale::En);
    let text = "Hello,\n\nI could start on Monday.\n";
    let report = check::message(&engine, text.as_bytes(), "", Some("2026-11-22T12:00:00Z")).unwrap().report;
    let lines_up: Vec<&str> = report.lines_up.iter().map(|check| check.rule.as_str()).collect();
    assert!(!lines_up.contains(&"account-rental-solicitation"), "{lines_up:?}");
    assert!(report.looked_for.iter().any(|check| check.rule == "account-rental-solicitation"));
    let missed = report.unknown.iter().flat_map(|check| &check.missing);
    assert!(missed.clone().all(|field| field != "employment" && field != "reviews"), "{:?}", report.unknown);
}

/// The two sides of a thread cannot be told apart: nothing in it is a claim.
#[test]
fn a_visible_thread_is_text_and_no_claim() {
    let thread = r"<!DOCTYPE html><html><body><nav><ul><li>Find work</li><li>Messages</li></ul></nav><main>
        <aside><ul><li>Ann E. - I have 15 years of experience with Flutter and more than that</li><li>Bo</li></ul></aside>
        <div><div><h2>Maps for a museum</h2></div><ul>
        <li><b>Ann E.</b><p>Hello, I have 15 years of experience with Flutter.</p></li>
        <li><b>Kim</b><p>Thanks! I am in Oslo.</p><p>When can you start?</p></li>
        <li><p>Tomorrow.</p></li></ul>
        <form><textarea>not sent yet</textarea><button>Send</button></form></div></main></body></html>";
    for url in
        ["https://www.upwork.com/ab/messages/rooms/room_1", "https://www.freelancer.com/messages/thread/1"]
    {
        let snapshot = Snapshot::unpack(plumbline_cli::html::snapshot(thread.as_bytes(), url)).unwrap();
        let reading = sites::read(&snapshot);
        assert_eq!(reading.page_kind, PageKind::Message);
        let blocks: Vec<&str> = reading.thread.iter().map(|block| block.text.as_str()).collect();
        assert_eq!(
            blocks,
            [
                "Ann E.\nHello, I have 15 years of experience with Flutter.",
                "Kim\nThanks! I am in Oslo.\nWhen can you start?",
                "Tomorrow."
            ]
        );
        let engine = Engine::new(tables::all(), Locale::En);
        let report = engine.analyze(
            &snapshot,
            &Context { taken_at: Some("2026-11-22T12:00:00Z".into()), ..Context::default() },
        );
        assert!(report.findings.is_empty() && report.read.is_empty() && !report.page.anything_read);
        assert!(report.summary.contains("Select the words of one writer"), "{}", report.summary);
    }
}

/// Who asks nobody to pay is not said to have left it open, and the same text to one reader is checked.
#[test]
fn a_profile_lists_no_check_that_only_a_message_or_a_bid_can_meet() {
    let of_others = [
        "bid-outlier-in-list",
        "bid-signature-name-mismatch",
        "payout-account-change",
        "shipping-address-divergence",
        "upfront-payment-pressure",
    ];
    let engine = Engine::new(tables::all(), Locale::En);
    let context = Context { taken_at: Some("2026-11-22T12:00:00Z".into()), ..Context::default() };
    let text = "I build maps. Pay the deposit now, to my new bank account. Best regards, Bo Example";
    let page = format!(
        r#"<!DOCTYPE html><html><body><main itemscope itemtype="https://schema.org/Person"><h1 itemprop="name">Ann Example</h1>
        <dl><dt>Location</dt><dd>Turku, Finland</dd><dt>Member since</dt><dd>March 2021</dd></dl>
        <h2>About me</h2><p>{text}</p></main></body></html>"#
    );
    let url = "https://talents.example.net/people/ann-example";
    let snapshot = Snapshot::unpack(plumbline_cli::html::snapshot(page.as_bytes(), url)).unwrap();
    let profile = engine.analyze(&snapshot, &context);
    assert!(profile.read.iter().any(|field| field.value.contains("new bank account")), "{:?}", profile.read);
    let open: Vec<&str> = profile.unknown.iter().map(|check| check.rule.as_str()).collect();
    assert!(open.len() > 5, "{open:?}");
    for rule in of_others {
        assert!(!open.contains(&rule), "{rule} cannot be met in a profile");
    }
    let snapshot = Snapshot::unpack(PackedSnapshot::of_text(text, "")).unwrap();
    let message = engine.analyze(&snapshot, &context);
    assert!(
        message.findings.iter().any(|found| found.rule == "payout-account-change"),
        "{}",
        message.summary
    );
    assert!(message.unknown.iter().all(|check| check.rule != "contact-handle-in-public-text"));
}
