//! What `plumbline batch` answered, counted: how often each rule would speak to a user, and on which lines.
//!
//! Only numbers of lines are printed, never words of a profile: what is measured may be about real people.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::io::BufRead;

use plumbline_engine::rules::{ALL, Tier};
use serde_json::Value;

/// Lines named as examples of a rule.
const EXAMPLES: usize = 8;

/// What was counted. A profile is one profile, message or card.
#[derive(Debug, Default)]
pub struct Measured {
    /// How many profiles were checked.
    pub profiles: usize,
    /// Lines that could not be used.
    pub refused: usize,
    /// Profiles with a finding of tier A.
    pub any_a: usize,
    /// Profiles with a finding of tier A or B.
    pub any_ab: usize,
    /// What came of each rule, by id.
    pub rules: BTreeMap<String, Counted>,
}

/// What came of one rule.
#[derive(Debug, Default)]
pub struct Counted {
    /// Profiles on which it would be shown as A or B.
    pub fired: usize,
    /// Profiles on which it would be shown as context beside another.
    pub context: usize,
    /// Profiles whose statements fit.
    pub fits: usize,
    /// Lines with a finding or context of it.
    pub lines: BTreeSet<u64>,
}

/// Counts the answers of `plumbline batch`, one object a line.
///
/// # Errors
/// Where a line cannot be read or is no answer.
pub fn measure(answers: impl BufRead) -> Result<Measured, String> {
    let mut measured = Measured::default();
    for line in answers.lines() {
        let line = line.map_err(|error| error.to_string())?;
        let answer: Value = serde_json::from_str(&line).map_err(|error| format!("no answer: {error}"))?;
        measured.add(&answer);
    }
    Ok(measured)
}

impl Measured {
    fn add(&mut self, answer: &Value) {
        if answer.get("error").is_some() {
            self.refused += 1;
            return;
        }
        let line = answer.get("line").and_then(Value::as_u64).unwrap_or_default();
        let of = |key: &str| answer.get(key).and_then(Value::as_array).into_iter().flatten();
        // Every check of every profile ends in one of the four lists.
        let all = ["findings", "context", "lines_up", "unknown"].into_iter().flat_map(of);
        self.profiles += all.map(card).collect::<BTreeSet<_>>().len();
        let with = |least: &[&str]| {
            let tier = |found: &&Value| {
                found.get("tier").and_then(Value::as_str).is_some_and(|tier| least.contains(&tier))
            };
            of("findings").filter(tier).map(card).collect::<BTreeSet<_>>().len()
        };
        self.any_a += with(&["A"]);
        self.any_ab += with(&["A", "B"]);
        for (key, count) in [
            ("findings", (|rule| &mut rule.fired) as fn(&mut Counted) -> &mut usize),
            ("context", |rule| &mut rule.context),
            ("lines_up", |rule| &mut rule.fits),
        ] {
            let found: BTreeSet<_> = of(key).filter_map(|one| Some((rule(one)?, card(one)))).collect();
            for (id, _) in found {
                let counted = self.rules.entry(id.to_owned()).or_default();
                *count(counted) += 1;
                if key != "lines_up" {
                    counted.lines.insert(line);
                }
            }
        }
    }

    /// The figures as text: the totals, then the rules that spoke, the most frequent first, then those that never did.
    pub fn print(&self) -> String {
        let share = |count: usize| format!("{:.2} %", 100.0 * count as f64 / self.profiles.max(1) as f64);
        let Self { profiles, refused, any_a, any_ab, .. } = self;
        let mut text = format!(
            "{profiles} profiles; {refused} lines could not be used\nany A: {any_a} ({})\nany A or B: {any_ab} ({})\n\n",
            share(*any_a),
            share(*any_ab)
        );
        let none = Counted::default();
        let mut rows: Vec<_> =
            ALL.iter().map(|rule| (rule, self.rules.get(rule.id).unwrap_or(&none))).collect();
        rows.sort_by_key(|(rule, counted)| (std::cmp::Reverse(counted.fired + counted.context), rule.id));
        let _ = writeln!(
            text,
            "{:<36} tier  {:>6} {:>8} {:>7} {:>6}  lines",
            "rule", "fired", "share", "context", "fits"
        );
        for (rule, counted) in rows {
            let tier = match rule.tier {
                Tier::A => "A",
                Tier::B => "B",
                Tier::C => "C",
            };
            let mut lines: Vec<String> = counted.lines.iter().take(EXAMPLES).map(u64::to_string).collect();
            if counted.lines.len() > EXAMPLES {
                lines.push("...".into());
            }
            let _ = writeln!(
                text,
                "{:<36} {tier:<4}  {:>6} {:>8} {:>7} {:>6}  {}",
                rule.id,
                counted.fired,
                share(counted.fired),
                counted.context,
                counted.fits,
                lines.join(" ")
            );
        }
        text
    }
}

fn card(one: &Value) -> Option<u64> {
    one.get("card").and_then(Value::as_u64)
}

fn rule(one: &Value) -> Option<&str> {
    // A rule that fits a profile without cards stands as its bare id.
    one.get("rule").unwrap_or(one).as_str()
}
