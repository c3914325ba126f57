//! The cases of a comparison: two sets of facts in, outcome and quotes out (`core/engine/src/pairs/<rule>/cases.toml`).

use plumbline_engine::claim::{Claims, Facts};
use plumbline_engine::pairs::{PairRule, Pairing, Relation};
use plumbline_engine::rules::Outcome;
use plumbline_engine::tables::Tables;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::rule_cases::{CaseKind, Ending, Expected, TablesAtHand};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases {
    case: Vec<PairCase>,
}

/// One case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PairCase {
    /// A sentence that says what is special.
    pub name: String,
    /// What it is for.
    pub kind: CaseKind,
    /// How the two came together; without it, the first way the rule knows.
    pub relation: Option<Relation>,
    /// How the check must end.
    pub outcome: Ending,
    /// For `fired`: the quotes of all evidence, in order.
    #[serde(default)]
    pub quotes: Vec<String>,
    /// For `unknown`: what was missing, as reports name it.
    #[serde(default)]
    pub missing: Vec<String>,
    /// When the first was read, RFC 3339; `none` where it is not known.
    #[serde(default = "usual_time")]
    at: String,
    /// When the other was read.
    #[serde(default = "usual_earlier_time")]
    other_at: String,
    /// How many cards share what brought these two together.
    #[serde(default = "two")]
    sharing: usize,
    /// Names the platform of the first goes by.
    #[serde(default)]
    platform_names: Vec<String>,
    /// Names the platform of the other goes by.
    #[serde(default)]
    other_platform_names: Vec<String>,
    /// Which packaged tables are at hand.
    #[serde(default)]
    tables: TablesAtHand,
    /// What the first states, in the vocabulary of facts.
    pub one: Map<String, Value>,
    /// What the other states.
    pub other: Map<String, Value>,
}

fn usual_time() -> String {
    "2026-11-22T12:00:00Z".into()
}

fn usual_earlier_time() -> String {
    "2026-11-02T12:00:00Z".into()
}

fn two() -> usize {
    2
}

/// The cases of a comparison.
///
/// # Errors
/// Where the file is missing or is not in the format of [`PairCase`].
pub fn of(pair: &PairRule) -> Result<Vec<PairCase>, String> {
    let id = pair.rule.id;
    let path = crate::root().join("core/engine/src/pairs").join(id.replace('-', "_")).join("cases.toml");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{id}: {error}"))?;
    toml::from_str::<Cases>(&text).map(|cases| cases.case).map_err(|error| format!("{id}: {error}"))
}

impl PairCase {
    /// Runs the comparison over both sets of facts, all but those in `without`.
    ///
    /// # Errors
    /// Where the facts or a time are not in the vocabulary: a case with a misspelt key would prove nothing.
    pub fn run(&self, pair: &PairRule, all: &Tables, without: &[&str]) -> Result<Outcome, String> {
        self.run_between(pair, all, (&self.one, without), (&self.other, without))
    }

    /// The same from the side of the other.
    ///
    /// # Errors
    /// As [`PairCase::run`].
    pub fn run_turned(&self, pair: &PairRule, all: &Tables) -> Result<Outcome, String> {
        self.run_between(pair, all, (&self.other, &[]), (&self.one, &[]))
    }

    /// The same with one key left out of one side.
    ///
    /// # Errors
    /// As [`PairCase::run`].
    pub fn run_without_one(
        &self,
        pair: &PairRule,
        all: &Tables,
        key: &str,
        of_other: bool,
    ) -> Result<Outcome, String> {
        let (one, other): (&[&str], &[&str]) = if of_other { (&[], &[key]) } else { (&[key], &[]) };
        self.run_between(pair, all, (&self.one, one), (&self.other, other))
    }

    fn run_between(
        &self,
        pair: &PairRule,
        all: &Tables,
        one: (&Map<String, Value>, &[&str]),
        other: (&Map<String, Value>, &[&str]),
    ) -> Result<Outcome, String> {
        let relation = self.relation.or_else(|| pair.relations.first().copied());
        let relation = relation.filter(|relation| pair.relations.contains(relation));
        let tables = self.tables.of(all);
        let pairing = Pairing {
            relation: relation.ok_or("the rule does not compare in this way")?,
            at: time(&self.at)?,
            other_at: time(&self.other_at)?,
            sharing: self.sharing,
            page: None,
            tables: &tables,
        };
        let one = claims(one.0, one.1, &self.platform_names)?;
        let other = claims(other.0, other.1, &self.other_platform_names)?;
        Ok((pair.check)(&one, &other, &pairing))
    }

    /// What the case asks.
    pub fn expected(&self) -> Expected<'_> {
        let Self { name, kind, outcome, quotes, missing, .. } = self;
        Expected { name, kind: *kind, outcome: *outcome, quotes, noticed: None, missing }
    }
}

fn time(at: &str) -> Result<Option<jiff::Timestamp>, String> {
    match at {
        "none" => Ok(None),
        time => time.parse().map(Some).map_err(|error| format!("{time:?}: {error}")),
    }
}

fn claims(facts: &Map<String, Value>, without: &[&str], platform_names: &[String]) -> Result<Claims, String> {
    let mut facts = facts.clone();
    facts.retain(|key, _| !without.contains(&&**key));
    let parsed = Facts::parse(facts);
    if parsed.not_understood.is_empty() {
        Ok(Claims { platform_names: platform_names.to_vec(), ..Claims::from_facts(&parsed.facts) })
    } else {
        Err(format!("not in the vocabulary of facts: {}", parsed.not_understood.join(", ")))
    }
}
