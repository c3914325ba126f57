//! Whether the words of a rule are whole: every message a check leads to, in every language, without a forbidden word.

use plumbline_engine::report::Wording;
use plumbline_engine::rules::{Finding, Missing, Outcome, Rule, Words};

use crate::forbidden::{Forbidden, sentences_of_fluent};

/// What is wrong with the words of an outcome in one language.
pub fn faults_of(wording: &Wording, rule: &Rule, outcome: &Outcome, forbidden: &Forbidden) -> Vec<String> {
    let found: Vec<String> = match outcome {
        Outcome::LinesUp => missing_words(wording, rule, &["lines-up"]),
        Outcome::Unknown(missing) => missing_words(wording, rule, &reasons(missing)),
        Outcome::Fired(findings) => {
            findings.iter().flat_map(|finding| finding_faults(wording, rule, finding, forbidden)).collect()
        }
    };
    found.into_iter().map(|fault| format!("{:?}: {fault}", wording.locale())).collect()
}

/// Attributes that differ between the languages, and those that every rule needs and this one has not.
pub fn incomplete(rule: &Rule, words: &Words) -> Vec<String> {
    let mut faults = Vec::new();
    let sources = [words.en, words.ja, words.ko];
    let [en, ja, ko] = sources.map(attributes);
    if en != ja || en != ko {
        faults.push(format!("{}: en has {en:?}, ja {ja:?}, ko {ko:?}", rule.id));
    }
    for needed in ["check", "title", "why", "innocent-1", "innocent-2", "ask", "lines-up"] {
        if !en.iter().any(|have| have == needed) {
            let hint = if needed == "check" {
                " (what is compared, neutral: \"Name against self-introduction\")"
            } else {
                ""
            };
            faults.push(format!("{}: no .{needed}{hint}", rule.id));
        }
    }
    let innocent = en.iter().filter(|name| name.starts_with("innocent-")).count();
    if innocent > 5 || !en.iter().any(|name| name.starts_with("noticed")) {
        faults.push(format!("{}: {innocent} innocent explanations of at most 5, or no .noticed", rule.id));
    }
    if sources.iter().any(|source| !source.lines().any(|line| line == format!("{} =", rule.id))) {
        faults.push(format!("{}: the message is not named like the rule in every language", rule.id));
    }
    faults
}

/// Forbidden words in a Fluent source, each with its line.
pub fn forbidden_in(name: &str, source: &str, forbidden: &Forbidden) -> Vec<String> {
    let sentences = sentences_of_fluent(source);
    let faults = sentences.lines().flat_map(|line| {
        forbidden.found_in(line).into_iter().map(move |word| format!("{name}: {word:?} in {:?}", line.trim()))
    });
    faults.collect()
}

fn reasons(missing: &[Missing]) -> Vec<&'static str> {
    missing
        .iter()
        .filter_map(|reason| if let Missing::CannotTell(why) = reason { Some(*why) } else { None })
        .collect()
}

fn missing_words(wording: &Wording, rule: &Rule, attributes: &[&str]) -> Vec<String> {
    let gaps = attributes.iter().filter_map(|attribute| wording.of_rule(rule, attribute, &[]).err());
    gaps.map(|gap| format!("{}: {}", gap.message, gap.why)).collect()
}

fn finding_faults(wording: &Wording, rule: &Rule, finding: &Finding, forbidden: &Forbidden) -> Vec<String> {
    let (words, gaps) = wording.finding(rule, finding);
    let mut faults: Vec<String> = gaps.iter().map(|gap| format!("{}: {}", gap.message, gap.why)).collect();
    if finding.evidence.is_empty() || finding.evidence.iter().any(|evidence| evidence.quote.is_empty()) {
        faults.push("a finding without a quote".into());
    }
    let parts = [&words.title, &words.noticed, &words.why, &words.ask];
    for sentence in parts.into_iter().chain(&words.innocent) {
        for word in forbidden.found_in(sentence) {
            faults.push(format!("{word:?} in {sentence:?}"));
        }
        if sentence.contains(['{', '}', '\u{2068}', '\u{2069}']) {
            faults.push(format!("not written whole: {sentence:?}"));
        }
    }
    faults
}

fn attributes(source: &str) -> Vec<String> {
    let named = source.lines().filter_map(|line| line.trim_start().strip_prefix('.')?.split_once(" ="));
    let mut sorted: Vec<String> = named.map(|(name, _)| name.to_owned()).collect();
    sorted.sort();
    sorted
}
