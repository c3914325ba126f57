//! The words of a page as a reader sees them: text runs put together to passages and lines, without the copies that are
//! there for screen readers only.

use std::ops::Range;

use crate::claim::{Passage, Piece};
use crate::snapshot::selectors::{Index, Selectors};
use crate::snapshot::{NodeId, NodeKind, Snapshot, Visibility};
use crate::text::fold::Folded;

/// A page with its index and its words.
#[derive(Debug)]
pub(super) struct Page<'a> {
    pub(super) index: Index<'a>,
    /// Text runs that count, in page order, each with whether a line starts there.
    runs: Vec<(NodeId, bool)>,
    /// Lines in page order.
    lines: Vec<Line>,
    /// Elements with words of their own, by node.
    with_words: Vec<bool>,
    /// Hidden copies of blocks that stand in view, in page order: nothing in them is read.
    copies: Vec<Range<NodeId>>,
    /// Text of `<head>`, which is never rendered, ends here.
    head_end: NodeId,
    /// Whether class names or ids had a part in what is left out.
    skipped_by_names: bool,
}

/// The text between two block boundaries.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) passage: Passage,
    /// Its words as a heading or label would be compared; empty for a line too long to be one.
    pub(super) key: String,
    /// From the first text run to one past the last.
    pub(super) nodes: Range<NodeId>,
}

/// Elements that start and end a line. `td` and `button` count: their words do not run on.
pub(super) const BLOCKS: [&str; 45] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "button",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hr",
    "legend",
    "li",
    "main",
    "nav",
    "ol",
    "option",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "title",
    "tr",
    "ul",
    "select",
];

impl<'a> Page<'a> {
    /// Two passes over the page.
    pub(super) fn new(snapshot: &'a Snapshot, skip: &[Selectors]) -> Self {
        Self::of_index(Index::new(snapshot), skip)
    }

    /// The same page as if no element had a class name or an id.
    pub(super) fn without_names(self, skip: &[Selectors]) -> Self {
        let index = self.index.without_names();
        if self.skipped_by_names { Self::of_index(index, skip) } else { Self { index, ..self } }
    }

    fn of_index(index: Index<'a>, skip: &[Selectors]) -> Self {
        let snapshot = index.page();
        let (skipped, copies) = skipped(&index, skip);
        let head_end =
            index.with_tag("head").first().and_then(|head| snapshot.node(*head)).map_or(NodeId(0), |n| n.end);
        let with_words = vec![false; snapshot.len()];
        let skipped_by_names = index.used_names();
        let mut page = Self {
            index,
            runs: Vec::new(),
            lines: Vec::new(),
            with_words,
            copies,
            head_end,
            skipped_by_names,
        };
        page.collect(&skipped);
        page
    }

    pub(super) fn snapshot(&self) -> &'a Snapshot {
        self.index.page()
    }

    /// The whole page.
    pub(super) fn all(&self) -> Range<NodeId> {
        NodeId(0)..NodeId(self.snapshot().len() as u32)
    }

    /// An element with all it holds.
    pub(super) fn of(&self, id: NodeId) -> Range<NodeId> {
        id..self.snapshot().node(id).map_or(id, |node| node.end)
    }

    /// The elements around a node, from the inside.
    pub(super) fn ancestors(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        let snapshot = self.snapshot();
        let parent = move |id: NodeId| snapshot.node(id).and_then(|node| node.parent);
        std::iter::successors(parent(id), move |here| parent(*here))
    }

    /// The words within a range of nodes, a line break between blocks, without white space at the ends.
    pub(super) fn passage(&self, nodes: Range<NodeId>, found_by: &str) -> Passage {
        self.join(self.runs_within(nodes), found_by)
    }

    /// The lines that start within a range of nodes.
    pub(super) fn lines(&self, nodes: Range<NodeId>) -> &[Line] {
        let from = self.lines.partition_point(|line| line.nodes.start < nodes.start);
        let to = self.lines.partition_point(|line| line.nodes.start < nodes.end);
        self.lines.get(from..to.max(from)).unwrap_or_default()
    }

    /// The text runs within a range that count, white space among them, each with whether a line starts there.
    pub(super) fn runs_within(&self, nodes: Range<NodeId>) -> &[(NodeId, bool)] {
        let from = self.runs.partition_point(|(id, _)| *id < nodes.start);
        let to = self.runs.partition_point(|(id, _)| *id < nodes.end);
        self.runs.get(from..to.max(from)).unwrap_or_default()
    }

    /// Text runs that are not white space within a range, each as a passage.
    pub(super) fn runs(&self, nodes: Range<NodeId>) -> impl Iterator<Item = (NodeId, Passage)> {
        let runs = self.runs_within(nodes).iter();
        runs.filter(|(id, _)| !self.snapshot().text_of(*id).trim().is_empty())
            .map(|run| (run.0, self.join(std::slice::from_ref(run), "")))
    }

    /// The elements within a range that match, in page order, without those of hidden copies.
    pub(super) fn select(&self, css: &Selectors, within: Range<NodeId>) -> Vec<NodeId> {
        let mut found = self.index.select(css, within);
        found.retain(|id| !self.is_copy(*id));
        found
    }

    /// Whether a node is part of a hidden copy.
    pub(super) fn is_copy(&self, id: NodeId) -> bool {
        let before = self.copies.partition_point(|copy| copy.start <= id);
        before.checked_sub(1).and_then(|at| self.copies.get(at)).is_some_and(|copy| copy.contains(&id))
    }

    /// Whether an element has words of its own, not only in elements within.
    pub(super) fn has_words(&self, id: NodeId) -> bool {
        self.with_words.get(id.0 as usize).copied().unwrap_or_default()
    }

    /// Text runs as one passage, a line break where a line starts.
    pub(super) fn join(&self, runs: &[(NodeId, bool)], found_by: &str) -> Passage {
        let mut passage = Passage { found_by: found_by.to_owned(), ..Passage::default() };
        let mut seen: Option<Visibility> = None;
        for (id, starts_line) in runs {
            let words = self.snapshot().text_of(*id);
            if *starts_line && !passage.text.is_empty() && !passage.text.ends_with('\n') {
                passage.text.push('\n');
            }
            passage.pieces.push(Piece {
                at: passage.text.len(),
                len: words.len(),
                node: *id,
                utf16_start: 0,
            });
            passage.text.push_str(words);
            if !words.trim().is_empty() {
                let here = match self.snapshot().node(*id) {
                    Some(node) if *id >= self.head_end => node.visibility,
                    _ => Visibility::Hidden,
                };
                seen = Some(match (seen, here) {
                    (Some(Visibility::Hidden), _) | (_, Visibility::Hidden) => Visibility::Hidden,
                    (Some(Visibility::NotKnown), _) | (_, Visibility::NotKnown) => Visibility::NotKnown,
                    _ => Visibility::Shown,
                });
            }
        }
        passage.visibility = seen.unwrap_or_default();
        trimmed(&passage)
    }

    fn collect(&mut self, skipped: &[bool]) {
        let snapshot = self.index.page();
        let mut open: Vec<NodeId> = Vec::new(); // ends of the open blocks
        let mut starts_line = true;
        let mut at = NodeId(0);
        let mut first = 0;
        while let Some(node) = snapshot.node(at) {
            while open.last().is_some_and(|end| *end <= at) {
                open.pop();
                starts_line = true;
            }
            if skipped.get(at.0 as usize).copied().unwrap_or_default() {
                starts_line |= snapshot.tag(at).is_some_and(|tag| BLOCKS.contains(&tag));
                at = node.end;
                continue;
            }
            match (&node.kind, snapshot.tag(at)) {
                (NodeKind::Element { .. }, Some("script" | "style")) => {
                    at = node.end;
                    continue;
                }
                (NodeKind::Element { .. }, Some("br")) => starts_line = true,
                (NodeKind::Element { .. }, Some(tag)) if BLOCKS.contains(&tag) => {
                    starts_line = true;
                    open.push(node.end);
                }
                (NodeKind::Text { .. }, _) => {
                    let blank = snapshot.text_of(at).trim().is_empty();
                    if !(blank && starts_line) {
                        if starts_line {
                            self.push_line(first);
                            first = self.runs.len();
                        }
                        self.runs.push((at, starts_line));
                        if let Some(slot) = node
                            .parent
                            .filter(|_| !blank)
                            .and_then(|id| self.with_words.get_mut(id.0 as usize))
                        {
                            *slot = true;
                        }
                        starts_line = false;
                    }
                }
                _ => {}
            }
            at = NodeId(at.0 + 1);
        }
        self.push_line(first);
    }

    /// The runs from `first` on are a line.
    fn push_line(&mut self, first: usize) {
        let runs = self.runs.get(first..).unwrap_or_default();
        let (Some((start, _)), Some((end, _))) = (runs.first(), runs.last()) else { return };
        let passage = self.join(runs, "");
        let key =
            if passage.text.len() <= LONGEST_LABELLED { label_key(&passage.text) } else { String::new() };
        let line = Line { nodes: *start..NodeId(end.0 + 1), passage, key };
        self.lines.push(line);
    }
}

/// Longest line, in bytes, that is looked at for a label with its value.
const LONGEST_LABELLED: usize = 300;

/// Words of a heading or label, compared: folded, one space, without a colon or a count behind them.
pub(super) fn label_key(words: &str) -> String {
    let folded = Folded::new(words).text;
    let plain =
        folded.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || "():：".contains(c));
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The passage without white space at its ends.
pub(super) fn trimmed(passage: &Passage) -> Passage {
    let start = passage.text.len() - passage.text.trim_start().len();
    let end = start + passage.text.trim().len();
    if start == 0 && end == passage.text.len() { passage.clone() } else { passage.slice(start..end) }
}

/// Which elements are left out: what the table names, tips, and the twins of `aria-hidden` text that only screen readers
/// get.
fn skipped(index: &Index<'_>, skip: &[Selectors]) -> (Vec<bool>, Vec<Range<NodeId>>) {
    let page = index.page();
    let all = NodeId(0)..NodeId(page.len() as u32);
    let mut skipped = vec![false; page.len()];
    let mut leave_out = |id: NodeId| {
        if let Some(slot) = skipped.get_mut(id.0 as usize) {
            *slot = true;
        }
    };
    skip.iter().flat_map(|selectors| index.select(selectors, all.clone())).for_each(&mut leave_out);
    for &id in index.with_attribute("role") {
        if page.attribute(id, "role") == Some("tooltip") {
            leave_out(id);
        }
    }
    let mut twins = Vec::new();
    for &id in index.with_attribute("aria-hidden") {
        if page.attribute(id, "aria-hidden") != Some("true") {
            continue;
        }
        let outer = outermost_of(page, id);
        let beside = [index.previous_element(outer), next_element(page, outer)].into_iter().flatten();
        let twin = beside
            .filter(|twin| page.attribute(*twin, "aria-hidden") != Some("true"))
            .find(|twin| starts_alike(page, id, *twin));
        if let Some(twin) = twin {
            leave_out(twin);
            twins.push(id);
        }
    }
    let copies = super::copies::hidden(page, &twins);
    copies.iter().copied().for_each(&mut leave_out);
    let ranges = copies.into_iter().map(|id| id..page.node(id).map_or(id, |node| node.end));
    (skipped, ranges.collect())
}

/// The element itself, or the wrappers that hold nothing else.
fn outermost_of(page: &Snapshot, id: NodeId) -> NodeId {
    let mut outer = id;
    for _ in 0..3 {
        let Some(parent) = page.node(outer).and_then(|node| node.parent) else { break };
        let mut others = page.children(parent).filter(|other| *other != outer);
        if !others.all(|other| page.tag(other).is_none() && page.text_of(other).trim().is_empty()) {
            break;
        }
        outer = parent;
    }
    outer
}

/// The element behind one under the same parent.
pub(super) fn next_element(page: &Snapshot, id: NodeId) -> Option<NodeId> {
    let node = page.node(id)?;
    let end = page.node(node.parent?)?.end;
    let mut next = node.end;
    while next < end {
        if page.tag(next).is_some() {
            return Some(next);
        }
        next = page.node(next)?.end;
    }
    None
}

/// Nodes in a line for the eye and its twin for the ear: a text with some breaks and links.
const LARGEST_LINE: usize = 60;

/// Whether two elements start with the same letters. Six tell, since twins differ late: "Jul 2020 - Present" against "Jul
/// 2020 to Present"; of shorter texts all must be the same, or one go on where the other ends ("2nd", "2nd degree").
fn starts_alike(page: &Snapshot, one: NodeId, other: NodeId) -> bool {
    // Blocks next to each other start alike for many reasons ("Apr 2014"); copies of them are another matter.
    let is_line = |id: NodeId| page.subtree(id).take(LARGEST_LINE + 1).count() <= LARGEST_LINE;
    if !is_line(one) || !is_line(other) {
        return false;
    }
    let start = |id: NodeId| -> String {
        // A picture's frame around much else has no text near its start.
        let texts = page.subtree(id).take(8).map(|inner| page.text_of(inner));
        texts
            .flat_map(str::chars)
            .filter(|c| c.is_alphanumeric())
            .take(6)
            .flat_map(char::to_lowercase)
            .collect()
    };
    let (one, other) = (start(one), start(other));
    !one.is_empty() && !other.is_empty() && (one.starts_with(&other) || other.starts_with(&one))
}
