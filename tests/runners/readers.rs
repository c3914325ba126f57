//! Pages of sites in, facts out: every page in `pages/sites/` is read as the file beside it says, and nothing more is read. With
//! `PLUMBLINE_ACCEPT=1` the files are written instead; look at what changed before committing it.

#![allow(clippy::expect_used, reason = "helpers of tests, not tests themselves")]

use plumbline_engine::report::Locale;
use plumbline_engine::sites::{facts_of, read};
use plumbline_engine::snapshot::Snapshot;
use plumbline_engine::{Context, Engine};
use plumbline_tests::dice::Dice;
use plumbline_tests::{samples, text_of};

#[test]
fn every_page_is_read_as_its_file_says() {
    let accept = std::env::var_os("PLUMBLINE_ACCEPT").is_some();
    let mut differences = Vec::new();
    for sample in samples::own() {
        let facts = facts_of(&read(&sample.snapshot()), &sample.url);
        let facts = serde_json::to_string_pretty(&facts).expect("facts are JSON") + "\n";
        if accept {
            std::fs::write(&sample.facts, facts).expect("the file can be written");
        } else if text_of(&sample.facts) != facts {
            differences.push(format!("{} is read as\n{facts}", sample.name));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// Class names change with every build of a site; what is read without them must be what was read with them.
#[test]
fn without_class_names_nothing_is_read_differently() {
    let samples = samples::own();
    for (case, still) in [
        (
            "upwork/two-copies-2021",
            &[
                "display_name",
                "headline",
                "location",
                "local_time",
                "hourly_rate",
                "education",
                "employment",
                "languages",
                "verifications",
            ][..],
        ),
        (
            "upwork/profile-2026",
            &[
                "display_name",
                "headline",
                "location",
                "hourly_rate",
                "total_earned",
                "jobs",
                "hours_worked",
                "employment",
                "job_success",
            ],
        ),
        (
            "linkedin/groups-and-twins",
            &[
                "display_name",
                "employment",
                "education",
                "certifications",
                "languages",
                "skills",
                "overview",
                "headline",
                "location",
            ],
        ),
        ("generic/labels-ja", &["hourly_rate", "member_since"]),
    ] {
        let sample = samples.iter().find(|sample| sample.name == case).expect("the case is there");
        let (html, url) = (sample.html(), &sample.url);
        let (full, bare) = (facts(&html, url), facts(&without_classes(&html), url));
        for (key, value) in bare.as_object().expect("facts are an object") {
            assert_eq!(full.get(key), Some(value), "{case}: {key}");
        }
        for key in still {
            assert!(bare.get(key).is_some(), "{case}: {key} is lost without class names");
        }
    }
}

/// Damaged pages: pieces cut out, doubled and moved, anywhere, also inside tags. Reading never fails, and what is quoted
/// stands where the evidence says.
#[test]
fn damaged_pages_are_read_and_quoted_truly() {
    let engine = Engine::new(plumbline_tests::tables::all(), Locale::En);
    let pages = samples::own();
    let sources: Vec<String> = pages.iter().map(samples::Sample::html).collect();
    let mut dice = Dice::new(0);
    let mut quoted = 0;
    for round in 0..400 {
        let source = &sources[round % sources.len()];
        // Mostly the page's own address; every fifth page is read as if it were of another site.
        let other = if round % 5 == 0 { dice.below(pages.len()) } else { round % pages.len() };
        let url = &pages[other].url;
        let mut letters: Vec<char> = source.chars().collect();
        for _ in 0..=dice.below(4) {
            let (from, len) = (dice.below(letters.len()), dice.below(200));
            let piece: Vec<char> = letters[from..(from + len).min(letters.len())].to_vec();
            match dice.below(4) {
                0 => drop(letters.drain(from..(from + len).min(letters.len()))),
                1 => letters.splice(from..from, piece).for_each(drop),
                2 => {
                    let to = dice.below(letters.len());
                    letters.splice(to..to, piece).for_each(drop);
                }
                _ => letters
                    .insert(from, ['\u{fffd}', '😀', '<', '\u{0}', '\u{202e}', '"', '年'][dice.below(7)]),
            }
        }
        let damaged: String = letters.into_iter().collect();
        let snapshot = Snapshot::unpack(plumbline_cli::html::snapshot(damaged.as_bytes(), url))
            .expect("within the limits");
        let report = engine.analyze(
            &snapshot,
            &Context { taken_at: Some("2026-11-22T12:00:00Z".into()), ..Context::default() },
        );
        let found = report.findings.iter().flat_map(|finding| &finding.evidence);
        for evidence in report.read.iter().map(|field| &field.evidence).chain(found) {
            let mut at = 0;
            for span in &evidence.spans {
                let units: Vec<u16> = snapshot.text_of(span.node).encode_utf16().collect();
                let range = span.range.start as usize..span.range.end as usize;
                let words = String::from_utf16(units.get(range).expect("a span lies inside its run"))
                    .expect("whole characters");
                let next = evidence
                    .quote
                    .get(at..)
                    .and_then(|rest| rest.find(&words))
                    .expect("the quote holds the words of each span in order");
                at += next + words.len(); // behind a whole match: a character boundary
                quoted += 1;
            }
        }
    }
    assert!(quoted > 2000, "only {quoted} quotes were looked at");
}

fn facts(html: &str, url: &str) -> serde_json::Value {
    let snapshot =
        Snapshot::unpack(plumbline_cli::html::snapshot(html.as_bytes(), url)).expect("within the limits");
    serde_json::to_value(facts_of(&read(&snapshot), url)).expect("facts are JSON")
}

fn without_classes(html: &str) -> String {
    let mut parts = html.split(" class=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |bare, part| bare + part.split_once('"').map_or("", |(_, rest)| rest))
}

/// Wide and narrow copies, and wrappers of a redesign: a profile that has everything twice, or every block in two more
/// elements, states what it stated.
#[test]
fn copies_and_wrappers_change_nothing() {
    for sample in samples::own() {
        let (name, html, url) = (&sample.name, sample.html(), &sample.url);
        let once = facts(&html, url);
        if once.get("page_kind").is_some_and(|kind| kind == "list" || kind == "bids") {
            continue; // cards are not copies: a list may hold two of the same
        }
        let (start, rest) = html.split_once("<body").expect("a page has a body");
        let (attributes, rest) = rest.split_once('>').expect("a tag ends");
        let start = format!("{start}<body{attributes}>");
        let (body, end) = rest.rsplit_once("</body>").expect("a body ends");
        assert_eq!(facts(&format!("{start}{body}{body}</body>{end}"), url), once, "{name} twice");
        let mut wrapped = body.to_owned();
        for block in ["section", "ul", "h2", "h3", "h4", "h5", "article"] {
            wrapped = wrapped
                .replace(&format!("<{block}>"), &format!("<div><div><{block}>"))
                .replace(&format!("<{block} "), &format!("<div><div><{block} "))
                .replace(&format!("</{block}>"), &format!("</{block}></div></div>"));
        }
        assert_eq!(facts(&format!("{start}{wrapped}</body>{end}"), url), once, "{name} in wrappers");
    }
}

/// A check of the browser, a sign-in or "page not found" in the place of a profile: nothing is read from it, no field is
/// called missing, and the report says in a plain sentence what stands there.
#[test]
fn what_stands_in_for_a_page_is_named_and_not_read() {
    let wall = |title: &str, heading: &str| {
        format!(
            "<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{heading}</h1><p>Ray ID: 8f</p></body></html>"
        )
    };
    let cases = [
        ("robot_check", wall("Un instant…", "www.example.org")),
        ("robot_check", wall("www.example.org", "Verify you are human")),
        ("not_there", wall("Page not found - Example", "Nothing here")),
        ("not_there", wall("Example", "お探しのページは見つかりませんでした。")),
        ("sign_in", wall("Вход", "Example")),
    ];
    for locale in [Locale::En, Locale::Ja, Locale::Ko] {
        let engine = Engine::new(plumbline_tests::tables::all(), locale);
        for (note, html) in &cases {
            for url in ["https://www.upwork.com/freelancers/~01aaaaaaaaaaaaaaaa", "https://example.org/ann"] {
                let packed = plumbline_cli::html::snapshot(html.as_bytes(), url);
                let report = engine
                    .analyze(&Snapshot::unpack(packed).expect("within the limits"), &Context::default());
                let notes: Vec<String> = report
                    .notes
                    .iter()
                    .map(|remark| plumbline_engine::report::wire_name(&remark.note))
                    .collect();
                assert_eq!(notes, [*note], "{html}");
                assert!(report.notes.iter().all(|remark| remark.sentence.chars().count() > 10));
                assert!(report.read.is_empty() && report.not_found.is_empty(), "{html}");
            }
        }
    }
    // A whole profile is read, whatever its title says for a moment.
    let profile = wall("Just a moment...", "Ann")
        .replace("</body>", &format!("<p>{}</p></body>", "I weave. ".repeat(500)));
    let packed = plumbline_cli::html::snapshot(profile.as_bytes(), "https://example.org/ann");
    assert_eq!(read(&Snapshot::unpack(packed).expect("within the limits")).obstacle, None);
}

/// After a redesign (other class names and ids, more wrappers, blocks in another order) the words and labels of a page are
/// what is left: `changed-x` reads at least 85 of 100 values of `full-x` or `x`, and not one that differs.
#[test]
fn a_redesign_costs_little_and_adds_nothing() {
    let samples = samples::own();
    let mut compared = 0;
    for after in &samples {
        let (site, case) = after.name.split_once('/').expect("a case belongs to a site");
        let Some(own) = case.strip_prefix("changed-") else { continue };
        let before = [format!("{site}/full-{own}"), format!("{site}/{own}")];
        let Some(before) = samples.iter().find(|sample| before.contains(&sample.name)) else { continue };
        let values = |sample: &samples::Sample| {
            let mut all = Vec::new();
            leaves(&sample.expected(), String::new(), &mut all);
            all
        };
        let (full, changed) = (values(before), values(after));
        let kept = changed.iter().filter(|value| full.contains(value)).count();
        assert_eq!(kept, changed.len(), "{case} reads what the page did not say before the change");
        assert!(kept * 100 >= full.len() * 85, "{case}: {kept} of {} values are left", full.len());
        compared += 1;
    }
    assert!(compared >= 11, "only {compared} redesigns were compared");
}

/// Every value of a JSON object with the path to it; the address is the same by nature.
fn leaves(value: &serde_json::Value, path: String, all: &mut Vec<(String, String)>) {
    match value {
        serde_json::Value::Object(map) => {
            map.iter()
                .filter(|(key, _)| *key != "url")
                .for_each(|(key, inner)| leaves(inner, format!("{path}.{key}"), all));
        }
        serde_json::Value::Array(list) => {
            list.iter().enumerate().for_each(|(at, inner)| leaves(inner, format!("{path}.{at}"), all));
        }
        plain => all.push((path, plain.to_string())),
    }
}
