//! `plumbline batch`: facts in, one object a line; findings out, one object a line, in the same order.
//!
//! Lines are read, checked and answered one by one, so that a file may be larger than memory. A line that cannot be used
//! is answered with an `error`; the rest is done.

use std::io::{self, BufRead, Read, Write};

use plumbline_engine::claim::Facts;
use plumbline_engine::report::{Checked, Found, missing_name};
use plumbline_engine::rules::Tier;
use plumbline_engine::{Context, Engine};
use serde::Serialize;
use serde_json::Value;

/// Longest line taken, in bytes. A profile with everything is some hundred kilobytes.
const LINE_BYTES: u64 = 16 * 1024 * 1024;

/// What one line comes to.
#[derive(Debug, Default, Serialize)]
struct Answer {
    /// Counted from 1, empty lines too.
    line: u64,
    /// What a user would be shown as A or B.
    findings: Vec<Shown>,
    /// Tier C shown beside them.
    context: Vec<Shown>,
    /// Rules whose statements fit.
    lines_up: Vec<OfCard>,
    /// Rules that could not compare.
    unknown: Vec<NotMade>,
    /// Keys that are not in the vocabulary, or hold another shape.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    not_understood: Vec<String>,
    /// Why the line could not be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

#[derive(Debug, Serialize)]
struct Shown {
    rule: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    card: Option<u32>,
    tier: Tier,
    strength: u8,
    quotes: Vec<String>,
}

/// A rule, with the card where there are cards.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum OfCard {
    Profile(&'static str),
    Card { rule: &'static str, card: u32 },
}

#[derive(Debug, Serialize)]
struct NotMade {
    rule: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    card: Option<u32>,
    missing: Vec<String>,
}

/// Answers every line of `input`. `at` is the time of reading for lines that carry none.
///
/// # Errors
/// Only where reading or writing itself fails.
pub fn run(
    engine: &Engine,
    at: Option<&str>,
    mut input: impl BufRead,
    mut output: impl Write,
) -> io::Result<()> {
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        if (&mut input).take(LINE_BYTES + 1).read_until(b'\n', &mut line)? == 0 {
            break;
        }
        let answer = if line.len() as u64 > LINE_BYTES {
            skip_line(&mut input)?;
            Some(refused(number, format!("the line is longer than {LINE_BYTES} bytes")))
        } else {
            answer(engine, at, number, &line)
        };
        if let Some(answer) = answer {
            serde_json::to_writer(&mut output, &answer)?;
            output.write_all(b"\n")?;
        }
    }
    output.flush()
}

/// `None` for a line of white space.
fn answer(engine: &Engine, at: Option<&str>, number: u64, line: &[u8]) -> Option<Answer> {
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    if line.iter().all(u8::is_ascii_whitespace) {
        return None;
    }
    let object = match serde_json::from_slice(line) {
        Ok(Value::Object(object)) => object,
        Ok(_) => return Some(refused(number, "the line is JSON but no object".into())),
        Err(error) => return Some(refused(number, format!("the line is no JSON object: {error}"))),
    };
    let parsed = Facts::parse(object);
    let context = Context {
        taken_at: parsed.facts.taken_at.clone().or_else(|| at.map(str::to_owned)),
        ..Context::default()
    };
    let mut answer = Answer { line: number, not_understood: parsed.not_understood, ..Answer::default() };
    if context.time().is_err() {
        answer.not_understood.push("taken_at".into());
    }
    for (card, checked) in engine.check_facts(&parsed.facts, &context) {
        answer.add(card, checked);
    }
    Some(answer)
}

fn refused(line: u64, error: String) -> Answer {
    Answer { line, error: Some(error), ..Answer::default() }
}

/// Leaves the rest of an overlong line without keeping it.
fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let used = end.map_or(buffer.len(), |end| end + 1);
        let done = end.is_some() || buffer.is_empty();
        input.consume(used);
        if done {
            return Ok(());
        }
    }
}

impl Answer {
    fn add(&mut self, card: Option<u32>, checked: Checked) {
        let shown = |found: Found| Shown {
            rule: found.rule.id,
            card,
            tier: found.tier(),
            strength: found.rule.strength,
            quotes: found.finding.evidence.into_iter().map(|evidence| evidence.quote).collect(),
        };
        self.findings.extend(checked.findings.into_iter().map(shown));
        self.context.extend(checked.context.into_iter().filter(|found| found.beside_findings).map(shown));
        self.lines_up.extend(checked.lines_up.iter().map(|rule| match card {
            None => OfCard::Profile(rule.id),
            Some(card) => OfCard::Card { rule: rule.id, card },
        }));
        self.unknown.extend(checked.unknown.iter().map(|(rule, missing)| NotMade {
            rule: rule.id,
            card,
            missing: missing.iter().map(missing_name).collect(),
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use plumbline_engine::report::Locale;
    use plumbline_engine::tables::Tables;

    fn answers(input: &[u8]) -> Vec<Value> {
        let engine = Engine::new(Tables::default(), Locale::En);
        let mut output = Vec::new();
        run(&engine, None, input, &mut output).unwrap();
        String::from_utf8(output).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    #[test]
    fn a_bad_line_is_reported_and_the_rest_done() {
        let answers = answers(b"{\"display_name\": \"Ann Example\"}\nnot json\n\n[1]\n\xff\n{\"jobs\": 3}\n");
        let lines: Vec<u64> = answers.iter().map(|answer| answer["line"].as_u64().unwrap()).collect();
        assert_eq!(lines, [1, 2, 4, 5, 6], "an empty line is no line");
        let bad: Vec<bool> = answers.iter().map(|answer| answer.get("error").is_some()).collect();
        assert_eq!(bad, [false, true, true, true, false]);
    }

    #[test]
    fn a_key_that_is_not_known_is_named() {
        let answers =
            answers(b"{\"display_name\": \"Ann Example\", \"shoe_size\": 38, \"taken_at\": \"noon\"}");
        assert_eq!(answers[0]["not_understood"], serde_json::json!(["shoe_size", "taken_at"]));
    }

    #[test]
    fn a_line_without_an_end_is_a_line_and_a_deep_one_is_refused() {
        assert_eq!(answers(b"{}").len(), 1);
        let deep = "[".repeat(100_000);
        assert!(answers(deep.as_bytes())[0]["error"].is_string());
    }

    #[test]
    fn cards_are_answered_with_their_position() {
        let answers = answers(b"{\"page_kind\": \"list\", \"cards\": [{}, {\"jobs\": 1}]}");
        let cards: Vec<u64> = answers[0]["unknown"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|check| check["card"].as_u64())
            .collect();
        assert!(cards.iter().all(|card| *card < 2));
        assert_eq!(answers[0]["unknown"].as_array().unwrap().len(), cards.len());
    }
}
