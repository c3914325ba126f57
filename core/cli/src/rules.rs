//! `plumbline rules`: what is checked, in words.

use std::fmt::Write;

use plumbline_engine::pairs;
use plumbline_engine::report::{Source, Wording, source, wire_name};
use plumbline_engine::rules::{ALL, Rule};
use serde::Serialize;

use crate::input::Format;

/// A rule in words.
#[derive(Debug, Serialize)]
struct RuleInWords {
    id: &'static str,
    family: String,
    tier: String,
    strength: u8,
    since: &'static str,
    check: String,
    title: String,
    why: String,
    innocent: Vec<String>,
    ask: String,
    reads: Vec<String>,
    sources: Vec<Source>,
}

/// The list of rules, written out.
pub fn list(wording: &Wording, format: Format) -> String {
    let of_two = pairs::ALL.iter().map(|pair| &pair.rule);
    let rules: Vec<RuleInWords> =
        ALL.iter().copied().chain(of_two).map(|rule| in_words(rule, wording)).collect();
    match format {
        Format::Json => serde_json::to_string_pretty(&rules).unwrap_or_default() + "\n",
        Format::Text => as_text(&rules, wording),
        Format::Markdown => as_markdown(&rules, wording),
    }
}

fn in_words(rule: &'static Rule, wording: &Wording) -> RuleInWords {
    let part = |attribute| wording.outline(rule, attribute);
    RuleInWords {
        id: rule.id,
        family: wire_name(&rule.family),
        tier: wire_name(&rule.tier),
        strength: rule.strength,
        since: rule.since,
        check: wording.check_name(rule),
        title: part("title"),
        why: part("why"),
        innocent: wording.innocent(rule),
        ask: part("ask"),
        reads: rule.reads.iter().map(|kind| wording.field(*kind)).collect(),
        sources: rule.sources.iter().filter_map(|id| source(id)).collect(),
    }
}

fn as_text(rules: &[RuleInWords], wording: &Wording) -> String {
    let label = |message| wording.say(message, &[]);
    let mut text = String::new();
    for rule in rules {
        let _ = writeln!(text, "{} ({} {})", rule.id, rule.tier, rule.family);
        let _ = writeln!(text, "  {}", rule.title);
        let _ = writeln!(text, "  {}: {}", label("heading-why"), rule.why);
        let _ = writeln!(text, "  {}:", label("heading-innocent"));
        for cause in &rule.innocent {
            let _ = writeln!(text, "    - {cause}");
        }
        let _ = writeln!(text, "  {}: {}", label("heading-ask"), rule.ask);
        let _ = writeln!(text, "  {}: {}\n", label("heading-read"), wording.list(&rule.reads));
    }
    text
}

fn as_markdown(rules: &[RuleInWords], wording: &Wording) -> String {
    let label = |message| wording.say(message, &[]);
    let mut text = String::new();
    for rule in rules {
        let _ = writeln!(text, "## `{}`\n\n{} ({} {})\n", rule.id, rule.title, rule.tier, rule.family);
        let _ = writeln!(text, "**{}** {}\n", label("heading-why"), rule.why);
        let _ = writeln!(text, "**{}**\n", label("heading-innocent"));
        for cause in &rule.innocent {
            let _ = writeln!(text, "- {cause}");
        }
        let _ = writeln!(text, "\n**{}** {}\n", label("heading-ask"), rule.ask);
        let _ = writeln!(text, "**{}** {}\n", label("heading-read"), wording.list(&rule.reads));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use plumbline_engine::report::Locale;

    #[test]
    fn every_rule_is_listed_in_every_format() {
        for locale in [Locale::En, Locale::Ja, Locale::Ko] {
            let wording = Wording::new(locale);
            for format in [Format::Text, Format::Json, Format::Markdown] {
                let listed = list(&wording, format);
                let of_two = pairs::ALL.iter().map(|pair| &pair.rule);
                assert!(
                    ALL.iter().copied().chain(of_two).all(|rule| listed.contains(rule.id)),
                    "{locale:?} {format:?}"
                );
                assert!(!listed.contains("{$"), "{listed}");
            }
        }
    }
}
