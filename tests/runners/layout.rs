//! The layout report of a page holds no word of it: tried on every page there is, and on one whose words are all known.

#![allow(clippy::expect_used, reason = "helpers of tests, not tests themselves")]

use std::collections::BTreeSet;

use plumbline_engine::claim::Kind;
use plumbline_engine::report::{Locale, wire_name};
use plumbline_engine::snapshot::Snapshot;
use plumbline_engine::{Context, Engine};
use plumbline_tests::{samples, tables};

fn layout_of(html: &str, url: &str) -> String {
    let snapshot =
        Snapshot::unpack(plumbline_cli::html::snapshot(html.as_bytes(), url)).expect("within the limits");
    let engine = Engine::new(tables::all(), Locale::En);
    let context = Context { layout: true, ..Context::default() };
    engine.analyze(&snapshot, &context).layout.expect("it was asked for")
}

/// Words of four letters and more, in lower case.
fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|character: char| !character.is_alphabetic());
    words.filter(|word| word.chars().count() >= 4).map(str::to_lowercase).collect()
}

const URL: &str = "https://www.example.org/";

const PAGE: &str = r#"<!doctype html><html lang="en"><head><title>Zorvath Quillimane - Upwork</title>
<meta name="description" content="Brimstall wexford"><link rel="canonical" href="https://www.upwork.com/freelancers/zorvath">
<script type="application/ld+json">{"@type": "Person", "name": "Zorvath Quillimane"}</script></head>
<body class="Zorvath up-skill-badge"><h1 itemprop="name" id="zorvath" data-test="Brimstall">Zorvath Quillimane</h1>
<a href="https://quillimane.example/plinthe" aria-label="Wexford" role="plinthe">Plinthe 渡辺 わたなべ 김민준 Żółwik</a>
<p hidden>Grumbald $45.00 an hour, 12 Jan 2021</p></body></html>"#;

#[test]
fn no_known_word_of_a_page_is_in_its_layout() {
    let layout = layout_of(PAGE, "https://www.upwork.com/freelancers/~01aaaaaaaaaaaaaaaa?who=zorvath");
    let folded = layout.to_lowercase();
    for word in [
        "zorvath",
        "quillimane",
        "brimstall",
        "wexford",
        "plinthe",
        "grumbald",
        "渡辺",
        "わた",
        "김민",
        "żółwik",
        "~01",
    ] {
        assert!(!folded.contains(word), "{word} in {layout}");
    }
    for kept in [
        "host www.upwork.com",
        "page profile",
        "h1",
        "[itemprop=name]",
        "[id=",
        "$00.00",
        "00 Aaa 0000",
        "(hidden)",
    ] {
        assert!(layout.contains(kept), "{kept} not in {layout}");
    }
    assert!(layout.contains("Aaaaaaa 字字 ああああ 가가가 Aaaaaa"), "{layout}");
}

#[test]
fn no_word_of_any_page_is_in_its_layout() {
    let ours = words(include_str!("../../core/engine/src/report/shape.rs"));
    let kinds = Kind::ALL.iter().flat_map(|kind| words(&wire_name(kind)));
    let head = words("host page table none language cards profile list bids message other");
    let ours: BTreeSet<String> = ours.into_iter().chain(kinds).chain(head).collect();
    for sample in samples::own() {
        let html = sample.html();
        let packed = plumbline_cli::html::snapshot(html.as_bytes(), URL);
        // What stands between angle brackets is markup: names of tags, attributes and places.
        let tags = html.split('<').skip(1).filter_map(|tag| tag.split('>').next());
        let markup: BTreeSet<String> = tags.flat_map(words).collect();
        let layout = layout_of(&html, URL);
        let shown = words(&layout);
        let leaked = words(&packed.text).into_iter().filter(|word| shown.contains(word));
        let leaked = leaked.filter(|word| !markup.contains(word) && !ours.contains(word) && !is_shape(word));
        assert_eq!(leaked.collect::<Vec<_>>(), Vec::<String>::new(), "{}", sample.name);
        assert!(layout.len() < 65_536, "{}: {} bytes", sample.name, layout.len());
    }
}

fn is_shape(word: &str) -> bool {
    word.chars().all(|letter| "aあ字가".contains(letter))
}
