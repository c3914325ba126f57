//! A report for people at a terminal: each finding with its quotes under their context, the way a compiler shows an error.

mod context;

use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use plumbline_engine::claim::{Evidence, Kind};
use plumbline_engine::report::{FieldRead, Report, Signal, Wording};
use plumbline_engine::rules::Tier;
use plumbline_engine::snapshot::{Snapshot, Visibility};

use context::Context;

/// How the terminal takes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Letters only.
    Plain,
    /// With colours.
    Coloured,
}

/// Columns of a line before the drawing of a quote's context cuts it.
const WIDTH: usize = 140;

/// Fields whose evidence is the first words of a record.
const RECORDS: [Kind; 5] =
    [Kind::Employment, Kind::Education, Kind::Certifications, Kind::WorkHistory, Kind::Reviews];

/// The whole report.
pub fn write(report: &Report, snapshot: &Snapshot, wording: &Wording, look: Look) -> String {
    let mut terminal = Terminal { report, snapshot, wording, look, out: String::new() };
    terminal.whole();
    terminal.out
}

struct Terminal<'a> {
    report: &'a Report,
    snapshot: &'a Snapshot,
    wording: &'a Wording,
    look: Look,
    out: String,
}

impl Terminal<'_> {
    fn whole(&mut self) {
        let report = self.report;
        for signal in report.findings.iter().chain(report.context.iter().filter(|note| note.beside_findings))
        {
            self.signal(signal);
        }
        self.line(&report.summary);
        if let Some(layout) = &report.page.layout {
            self.line(layout);
        }
        let alone = report.context.iter().filter(|note| !note.beside_findings);
        let alone: Vec<_> =
            alone.map(|note| (note.card, format!("{} ({})", note.noticed, note.title))).collect();
        self.section("heading-context", alone.iter().map(|(card, line)| (*card, line.as_str())));
        self.section("heading-rates", report.rates.iter().map(|rate| (rate.card, rate.sentence.as_str())));
        self.section("heading-lines-up", report.lines_up.iter().map(|fit| (fit.card, fit.sentence.as_str())));
        self.section(
            "heading-looked-for",
            report.looked_for.iter().map(|check| (check.card, check.sentence.as_str())),
        );
        self.section(
            "heading-unknown",
            report.unknown.iter().map(|open| (open.card, open.sentence.as_str())),
        );
        let read = report.lines_read(self.wording);
        self.section("heading-read", read.iter().map(|line| (None, line.as_str())));
        self.section(
            "heading-not-found",
            report.not_found.iter().map(|field| (None, field.sentence.as_str())),
        );
        self.section("heading-notes", report.notes.iter().map(|note| (None, note.sentence.as_str())));
    }

    fn signal(&mut self, signal: &Signal) {
        let level = if signal.tier == Tier::C { Level::NOTE } else { Level::WARNING };
        let heading = if signal.tier == Tier::C { "heading-context" } else { "heading-findings" };
        let title = self.report.of_card(signal.card, &signal.title, self.wording);
        let titled = level.with_name(self.say(heading)).primary_title(title).id(signal.rule.clone());
        let mut group = Group::with_title(titled);
        for (nth, evidence) in signal.evidence.iter().enumerate() {
            let Context { text, quoted } = context::of(self.snapshot, evidence);
            let kind = if nth == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
            let label = self.label_of(evidence);
            let last = quoted.len().saturating_sub(1);
            let annotations = quoted
                .into_iter()
                .enumerate()
                .map(|(at, span)| kind.span(span).label((at == last).then(|| label.clone())));
            group = group.element(Snippet::source(text).line_numbering(false).annotations(annotations));
        }
        let note =
            |label: &str, words: &str| Level::NOTE.with_name(self.say(label)).message(words.to_owned());
        group = group.element(note("heading-noticed", &signal.noticed));
        group = group.element(note("heading-why", &signal.why));
        for cause in &signal.innocent {
            group = group.element(note("heading-innocent-one", cause));
        }
        group = group.element(note("heading-ask", &signal.ask));
        let renderer = match self.look {
            Look::Plain => Renderer::plain(),
            Look::Coloured => Renderer::styled(),
        };
        let drawn = renderer.term_width(WIDTH).render(&[group]);
        let _ = writeln!(self.out, "{drawn}\n");
    }

    /// The field a quote stands in: the one whose own words share a run of text with it, or the record that begins
    /// nearest before it.
    fn field_of(&self, evidence: &Evidence) -> Option<&FieldRead> {
        let shares = |field: &&FieldRead| {
            field.evidence.spans.iter().any(|span| evidence.spans.iter().any(|other| other.node == span.node))
        };
        let start = |evidence: &Evidence| evidence.spans.first().map(|span| span.node);
        let records = self.report.read.iter().filter(|field| RECORDS.contains(&field.kind));
        let before = records.filter(|field| start(&field.evidence) < start(evidence));
        self.report.read.iter().find(shares).or_else(|| before.max_by_key(|field| start(&field.evidence)))
    }

    fn section<'b>(&mut self, heading: &str, lines: impl Iterator<Item = (Option<u32>, &'b str)>) {
        let lines = self.report.of_cards(lines, self.wording);
        if lines.is_empty() {
            return;
        }
        let heading = self.say(heading);
        self.line(&format!("\n{heading}"));
        for line in lines {
            self.line(&format!("  - {line}"));
        }
    }

    /// The name of the field, and that the words stand in a fold where they do.
    fn label_of(&self, evidence: &Evidence) -> String {
        let field = self.field_of(evidence).map(|field| field.label.clone());
        let folded = (evidence.visibility == Visibility::Hidden).then(|| self.say("in-a-fold"));
        self.wording.list(&field.into_iter().chain(folded).collect::<Vec<_>>())
    }

    fn say(&self, message: &str) -> String {
        self.wording.say(message, &[])
    }

    /// A terminal obeys control characters; a page must not command it.
    fn line(&mut self, words: &str) {
        self.out.extend(words.chars().map(|c| if c.is_control() && c != '\n' { ' ' } else { c }));
        self.out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plumbline_engine::report::Locale;
    use plumbline_engine::rules::Family;

    /// A report on a page with one finding about the words in the second text run.
    fn drawn(paragraph: &str, quote: &str) -> String {
        let html = format!("<html><body><h1>Ann Example</h1><p>{paragraph}</p></body></html>");
        let snapshot =
            Snapshot::unpack(crate::html::snapshot(html.as_bytes(), "https://example.org/")).unwrap();
        let node = snapshot.nodes().find(|(id, _)| snapshot.text_of(*id).contains(quote)).unwrap().0;
        let start =
            snapshot.text_of(node).split(quote).next().map(plumbline_engine::text::len_utf16).unwrap();
        let end = start + plumbline_engine::text::len_utf16(quote);
        let range = plumbline_engine::text::Utf16Range { start, end };
        let evidence = Evidence {
            quote: quote.into(),
            spans: vec![plumbline_engine::claim::SpanInNode { node, range }],
            ..Evidence::default()
        };
        let signal = Signal {
            key: "x".into(),
            subject: "y".into(),
            rule: "some-rule".into(),
            family: Family::Identity,
            tier: Tier::A,
            strength: 4,
            card: None,
            beside_findings: true,
            leads: true,
            evidence: vec![evidence],
            title: "Two names".into(),
            noticed: "Noticed.".into(),
            why: "Why.".into(),
            innocent: vec!["Cause.".into()],
            ask: "Ask.".into(),
            sources: Vec::new(),
        };
        let report = Report { findings: vec![signal], summary: "One.".into(), ..Report::default() };
        write(&report, &snapshot, &Wording::new(Locale::En), Look::Plain)
    }

    /// The column and width of what is underlined, counted as a terminal does, and the words above it.
    fn underlined(drawn: &str) -> (usize, usize) {
        let line =
            drawn.lines().find(|line| line.contains('^')).unwrap_or_else(|| panic!("no mark in\n{drawn}"));
        (line.find('^').unwrap(), line.matches('^').count())
    }

    #[test]
    fn a_quote_is_underlined_in_its_context() {
        let drawn = drawn("Hello, I am John and I build shops.", "John");
        let words = drawn.lines().find(|line| line.contains("Hello")).unwrap();
        assert_eq!(underlined(&drawn), (words.find("John").unwrap(), 4));
        for part in ["[some-rule]", "Two names", "Why it may matter: Why.", "Worth asking: Ask."] {
            assert!(drawn.contains(part), "{part} not in\n{drawn}");
        }
    }

    #[test]
    fn wide_characters_keep_the_mark_below_the_words() {
        let drawn = drawn("こんにちは、鈴木と申します。", "鈴木");
        let words = drawn.lines().find(|line| line.contains("鈴木")).unwrap();
        let before: usize =
            words.split("鈴木").next().unwrap().chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
        assert_eq!(underlined(&drawn), (before, 4));
    }

    #[test]
    fn a_page_cannot_command_the_terminal() {
        let drawn = drawn("I am \u{1b}[31mJohn\u{7}", "John");
        assert!(!drawn.contains('\u{1b}') && !drawn.contains('\u{7}'), "{drawn:?}");
    }
}
