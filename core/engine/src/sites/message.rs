//! Messages: the text a user picked, and the visible thread to pick from.
//!
//! A thread has two sides, and nothing that outlives a redesign says who wrote which line: "I am in Oslo" may be the
//! client's own words. So a thread is only read as blocks of text, and checks run on nothing but the text that the user
//! selects or pastes.

use std::ops::Range;
use std::sync::OnceLock;

use regex::Regex;

use super::records::text;
use super::words::Page;
use crate::claim::{Claims, Passage, Text};
use crate::snapshot::{NodeId, NodeKind};

/// Characters of one block that count towards its run: a thread of many short messages outweighs the two columns of the
/// page that hold everything.
const COUNTED: usize = 400;

/// Parts of a page that hold no messages.
const OUTSIDE: [&str; 7] = ["aside", "footer", "form", "header", "nav", "select", "title"];

/// The claims of a picked text: it stands in the overview as it is, with the addresses in it.
pub(super) fn claims(page: &Page<'_>) -> Claims {
    let said = page.passage(page.all(), "message");
    if said.text.is_empty() {
        return Claims::default();
    }
    Claims { contact_links: addresses(&said), overview: Some(said), ..Claims::default() }
}

/// Web and mail addresses of a text, each once.
fn addresses(said: &Passage) -> Vec<Text> {
    static ADDRESS: OnceLock<Option<Regex>> = OnceLock::new();
    let address = ADDRESS.get_or_init(|| {
        // With a scheme, with "www.", by mail, or a host with a path ("t.me/ann").
        let rest = r"[A-Za-z0-9._~:/?#@!$&*+,;=%-]+";
        let word = "[A-Za-z0-9-]";
        let host = format!(r"(?:{word}+\.)+[A-Za-z]{{2,}}");
        Regex::new(&format!(r"https?://{rest}|www\.{rest}|[A-Za-z0-9._+-]+@{host}|{host}/{rest}")).ok()
    });
    let mut found: Vec<Text> = Vec::new();
    for at in address.iter().flat_map(|address| address.find_iter(&said.text)) {
        // A sentence goes on or ends behind an address.
        let end = at.start() + at.as_str().trim_end_matches(['.', ',', ';', ':', '!', '?']).len();
        let one = text(said.slice(at.start()..end));
        if !found.iter().any(|other| other.value == one.value) {
            found.push(one);
        }
    }
    found
}

/// The blocks of the longest run of text in the main part of a page: children of one element, two at least.
pub(super) fn thread(page: &Page<'_>) -> Vec<Passage> {
    let mains = ["main", "body", "html"].iter().filter_map(|tag| page.index.with_tag(tag).first());
    let Some(scope) = mains.copied().next().map(|main| page.of(main)) else { return Vec::new() };
    let mut best: (usize, Vec<NodeId>) = (0, Vec::new());
    let mut at = scope.start;
    while at < scope.end {
        let Some(node) = page.snapshot().node(at) else { break };
        if page.snapshot().tag(at).is_some_and(|tag| OUTSIDE.contains(&tag)) {
            at = node.end;
            continue;
        }
        if matches!(node.kind, NodeKind::Element { .. }) {
            let run = blocks(page, at);
            if run.0 > best.0 {
                best = run;
            }
        }
        at = NodeId(at.0 + 1);
    }
    best.1.into_iter().map(|id| page.passage(page.of(id), "thread")).collect()
}

/// The children of an element that hold words and have one tag in common, with the characters that count: of several
/// tags the one with the most. A heading above a thread is none of its messages.
fn blocks(page: &Page<'_>, id: NodeId) -> (usize, Vec<NodeId>) {
    let snapshot = page.snapshot();
    let mut runs: Vec<(&str, usize, Vec<NodeId>)> = Vec::new();
    for child in snapshot.children(id) {
        let Some(tag) = snapshot.tag(child).filter(|tag| !OUTSIDE.contains(tag)) else { continue };
        let letters = letters(page, page.of(child));
        if letters == 0 {
            continue;
        }
        match runs.iter_mut().find(|(own, ..)| *own == tag) {
            Some((_, counted, run)) => {
                *counted += letters;
                run.push(child);
            }
            None => runs.push((tag, letters, vec![child])),
        }
    }
    let runs = runs.into_iter().filter(|(_, _, run)| run.len() > 1);
    runs.max_by_key(|(_, counted, _)| *counted).map_or((0, Vec::new()), |(_, counted, run)| (counted, run))
}

/// Bytes of text in a range, at most [`COUNTED`].
fn letters(page: &Page<'_>, nodes: Range<NodeId>) -> usize {
    let mut letters = 0;
    for line in page.lines(nodes) {
        letters += line.passage.text.trim().len();
        if letters >= COUNTED {
            return COUNTED;
        }
    }
    letters
}
