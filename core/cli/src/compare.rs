//! `plumbline compare`: two objects of facts, as `plumbline read` prints them, held against each other.

use std::fmt::Write;

use clap::ValueEnum;
use plumbline_engine::claim::Facts;
use plumbline_engine::pairs::Relation;
use plumbline_engine::report::wire_name;
use plumbline_engine::{Context, Engine, Meeting};
use serde_json::Value;

use crate::Trouble;

/// How two pages came together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum As {
    /// The pages of two accounts.
    Pages,
    /// A page, and the page behind a link that it names as its own.
    Linked,
    /// One account, and the same at an earlier time.
    Visits,
    /// An account, and one that is no longer there.
    Gone,
}

impl From<As> for Relation {
    fn from(how: As) -> Self {
        match how {
            As::Pages => Self::Pages,
            As::Linked => Self::Linked,
            As::Visits => Self::Visits,
            As::Gone => Self::Gone,
        }
    }
}

/// One side of a comparison.
#[derive(Debug)]
pub struct Side<'a> {
    /// The bytes of one JSON object of facts.
    pub facts: &'a [u8],
    /// When it was read, where the facts do not say so.
    pub at: Option<&'a str>,
}

/// What the comparison came to, in words.
///
/// # Errors
/// Where a side is no object of facts.
pub fn compare(engine: &Engine, how: As, one: &Side<'_>, other: &Side<'_>) -> Result<String, Trouble> {
    let (facts, context) = read(one)?;
    let (other_facts, other_context) = read(other)?;
    let (claims, others) = (engine.claims_of(&facts), engine.claims_of(&other_facts));
    let checked = engine.compare(&claims, &others, &Meeting { relation: how.into(), context, other_context });
    let wording = engine.wording();
    let label = |message| wording.say(message, &[]);
    let mut text = String::new();
    for found in checked.findings.iter().chain(&checked.context) {
        let (words, _) = wording.finding(found.rule, &found.finding);
        let _ = writeln!(
            text,
            "{} ({} {})\n  {}",
            words.title,
            wire_name(&found.rule.tier),
            found.rule.id,
            words.noticed
        );
        for evidence in &found.finding.evidence {
            let _ = writeln!(text, "    {}", evidence.quote);
        }
        let _ = writeln!(text, "  {}:", label("heading-innocent"));
        words.innocent.iter().for_each(|cause| {
            let _ = writeln!(text, "    - {cause}");
        });
        let _ = writeln!(text, "  {}: {}\n", label("heading-ask"), words.ask);
    }
    for rule in &checked.lines_up {
        let _ =
            writeln!(text, "{}", wording.of_rule(rule, "lines-up", &[]).unwrap_or_else(|gap| gap.instead));
    }
    for (rule, missing) in &checked.unknown {
        let _ = writeln!(text, "{}", wording.not_made(rule, missing));
    }
    Ok(text)
}

fn read(side: &Side<'_>) -> Result<(Facts, Context), Trouble> {
    let Ok(Value::Object(object)) = serde_json::from_slice(side.facts) else {
        return Err(Trouble("A file holds no JSON object of facts, as `plumbline read` prints it.".into()));
    };
    let facts = Facts::parse(object).facts;
    let taken_at = facts.taken_at.clone().or_else(|| side.at.map(str::to_owned));
    let context = Context { taken_at, ..Context::default() };
    context.time().map_err(|error| Trouble(format!("A file cannot be used: {error}.")))?;
    Ok((facts, context))
}

#[cfg(test)]
mod tests {
    use super::*;
    use plumbline_engine::report::Locale;
    use plumbline_engine::tables::Tables;

    #[test]
    fn two_visits_are_held_against_each_other() {
        let engine = Engine::new(Tables::default(), Locale::En);
        let now = Side { facts: br#"{"display_name": "Mireille Aubert"}"#, at: Some("2026-11-22T12:00:00Z") };
        let before = Side {
            facts: br#"{"display_name": "Jasper Okonedo", "taken_at": "2026-11-02T12:00:00Z"}"#,
            at: None,
        };
        let text = compare(&engine, As::Visits, &now, &before).unwrap();
        assert!(text.contains("display-name-changed"), "{text}");
        assert!(text.contains("November 2, 2026") || text.contains("2 November 2026"), "{text}");
        let nothing = Side { facts: b"[]", at: None };
        assert!(compare(&engine, As::Visits, &now, &nothing).is_err());
    }
}
