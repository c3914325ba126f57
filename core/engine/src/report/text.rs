//! A report written out: plain text, Markdown, JSON. The words are those of the report; only their setting differs.

use std::fmt::Write;

use super::wording::Wording;
use super::{Format, Report, Signal};
use crate::rules::Arg;

/// Writes a report. `wording` gives the headings; the sentences are already in the report.
pub fn render(report: &Report, format: Format, wording: &Wording) -> String {
    match format {
        Format::Json => serde_json::to_string_pretty(report).unwrap_or_default() + "\n",
        Format::Text => Page { report, wording, out: String::new(), marked: false }.write(),
        Format::Markdown => Page { report, wording, out: String::new(), marked: true }.write(),
    }
}

/// A page being written: with Markdown's marks, or without.
struct Page<'a> {
    report: &'a Report,
    wording: &'a Wording,
    out: String,
    marked: bool,
}

impl Page<'_> {
    fn write(mut self) -> String {
        let report = self.report;
        self.heading(1, &report.summary);
        self.line(&report.url);
        if let Some(time) = &report.taken_at {
            let time = self.wording.say("read-at", &[("time", Arg::Text(time.clone()))]);
            self.line(&time);
        }
        if let Some(layout) = &report.page.layout {
            self.line(layout);
        }
        self.signals("heading-findings", &report.findings);
        self.signals("heading-context", &report.context);
        self.section("heading-rates", report.rates.iter().map(|rate| (rate.card, rate.sentence.as_str())));
        self.section(
            "heading-lines-up",
            report.lines_up.iter().map(|check| (check.card, check.sentence.as_str())),
        );
        self.section(
            "heading-looked-for",
            report.looked_for.iter().map(|check| (check.card, check.sentence.as_str())),
        );
        self.section(
            "heading-unknown",
            report.unknown.iter().map(|check| (check.card, check.sentence.as_str())),
        );
        let read = report.lines_read(self.wording);
        self.section("heading-read", read.iter().map(|line| (None, line.as_str())));
        self.section(
            "heading-not-found",
            report.not_found.iter().map(|field| (None, field.sentence.as_str())),
        );
        self.section("heading-notes", report.notes.iter().map(|note| (None, note.sentence.as_str())));
        self.out
    }

    fn signals(&mut self, heading: &str, signals: &[Signal]) {
        if signals.is_empty() {
            return;
        }
        let heading = self.wording.say(heading, &[]);
        self.heading(2, &heading);
        for signal in signals {
            let title = self.report.of_card(signal.card, &signal.title, self.wording);
            self.heading(3, &title);
            self.line(&signal.noticed);
            let quotes: Vec<String> =
                signal.evidence.iter().map(|evidence| self.quote(&evidence.quote)).collect();
            self.part("heading-quotes", &quotes);
            self.part("heading-why", std::slice::from_ref(&signal.why));
            self.part("heading-innocent", &signal.innocent);
            self.part("heading-ask", std::slice::from_ref(&signal.ask));
            let sources: Vec<String> = signal
                .sources
                .iter()
                .map(|source| format!("{}: {} ({})", source.publisher, source.title, source.date))
                .collect();
            self.part("heading-sources", &sources);
            if signal.tier == crate::rules::Tier::C && !signal.beside_findings {
                let note = self.wording.say("only-beside", &[]);
                self.line(&note);
            }
        }
    }

    fn quote(&self, words: &str) -> String {
        self.wording.say("as-it-is", &[("value", Arg::Quote(words.to_owned()))])
    }

    /// A labelled part of a finding: one line, or one a bullet.
    fn part(&mut self, label: &str, lines: &[String]) {
        let label = self.wording.say(label, &[]);
        match lines {
            [] => {}
            [line] => {
                let line = self.labelled(&label, line);
                self.line(&line);
            }
            lines => {
                let label = self.labelled(&label, "");
                self.line(label.trim_end());
                self.bullets(lines.iter().map(String::as_str));
            }
        }
    }

    fn section<'b>(&mut self, heading: &str, lines: impl Iterator<Item = (Option<u32>, &'b str)>) {
        let lines = self.report.of_cards(lines, self.wording);
        if !lines.is_empty() {
            let heading = self.wording.say(heading, &[]);
            self.heading(2, &heading);
            self.bullets(lines.iter().map(String::as_str));
        }
    }

    fn labelled(&self, label: &str, value: &str) -> String {
        let [label, value] = [label, value].map(|words| Arg::Text(words.to_owned()));
        self.wording.say("labelled", &[("label", label), ("value", value)])
    }

    fn heading(&mut self, level: usize, words: &str) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        if self.marked {
            let _ = write!(self.out, "{} ", "#".repeat(level));
        }
        self.line(words);
        if self.marked {
            self.out.push('\n');
        }
    }

    fn bullets<'b>(&mut self, lines: impl Iterator<Item = &'b str>) {
        for line in lines {
            self.out.push_str("- ");
            self.line(line);
        }
        if self.marked {
            self.out.push('\n');
        }
    }

    /// One line; in Markdown the page's words cannot become marks, links or HTML, and lines stand apart.
    fn line(&mut self, words: &str) {
        if self.marked {
            for character in words.chars() {
                if "\\`*_[]<>#|&!~".contains(character) {
                    self.out.push('\\');
                }
                self.out.push(if character.is_control() { ' ' } else { character });
            }
            self.out.push_str("  \n");
        } else {
            // A terminal obeys control characters; a page must not command it.
            self.out.extend(words.chars().map(|c| if c.is_control() { ' ' } else { c }));
            self.out.push('\n');
        }
    }
}
