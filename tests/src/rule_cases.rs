//! The cases of a rule: facts in, outcome and quotes out (`core/engine/src/rules/<rule>/cases.toml`).

use std::borrow::Cow;
use std::collections::BTreeSet;

use plumbline_engine::claim::{Claims, Facts, Setting};
use plumbline_engine::report::missing_name;
use plumbline_engine::rules::{Checking, Finding, Listed, Outcome, Rule};
use plumbline_engine::tables::Tables;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::tables;

/// A rule's file of cases.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cases {
    /// In the order of the file.
    pub case: Vec<Case>,
}

/// One case.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// A sentence that says what is special.
    pub name: String,
    /// What it is for.
    pub kind: CaseKind,
    /// How the check must end.
    pub outcome: Ending,
    /// For `fired`: the quotes of all evidence, in order.
    #[serde(default)]
    pub quotes: Vec<String>,
    /// For `fired`: the words of the first finding, `noticed` or `noticed-…`, where the case is about them.
    #[serde(default)]
    pub noticed: Option<String>,
    /// For `unknown`: what was missing, as reports name it.
    #[serde(default)]
    pub missing: Vec<String>,
    /// Time of reading, RFC 3339; `none` where it is not known.
    #[serde(default = "usual_time")]
    pub at: String,
    /// Names the platform goes by.
    #[serde(default)]
    pub platform_names: Vec<String>,
    /// Which packaged tables are at hand.
    #[serde(default)]
    pub tables: TablesAtHand,
    /// Which of the `cards` of the facts is checked, from 0; without it the profile is.
    #[serde(default)]
    pub card: Option<usize>,
    /// What the page states, in the vocabulary of facts.
    pub facts: Map<String, Value>,
}

/// What a case is for; each rule needs a number of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CaseKind {
    /// The pattern is there.
    Fires,
    /// It looks like the pattern and is none.
    Innocent,
    /// It cannot be told.
    Unknown,
    /// On one side of a threshold, next to it.
    Boundary,
}

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// At least one finding.
    Fired,
    /// Compared, and fits.
    LinesUp,
    /// Could not be compared.
    Unknown,
}

/// Which packaged tables a case has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TablesAtHand {
    /// All of them.
    #[default]
    All,
    /// The phrases alone.
    Phrases,
    /// None.
    None,
}

impl TablesAtHand {
    /// These tables, of which `all` is every one.
    pub(crate) fn of(self, all: &Tables) -> Cow<'_, Tables> {
        match self {
            Self::All => Cow::Borrowed(all),
            Self::Phrases => Cow::Owned(tables::phrases()),
            Self::None => Cow::Owned(Tables::default()),
        }
    }
}

fn usual_time() -> String {
    "2026-11-22T12:00:00Z".into()
}

/// The cases of a rule.
///
/// # Errors
/// Where the file is missing or is not in the format of [`Cases`].
pub fn of(rule: &Rule) -> Result<Vec<Case>, String> {
    let path = crate::root().join("core/engine/src/rules").join(rule.id.replace('-', "_")).join("cases.toml");
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", rule.id))?;
    toml::from_str::<Cases>(&text).map(|cases| cases.case).map_err(|error| format!("{}: {error}", rule.id))
}

impl Case {
    /// Runs the rule over the case's facts, all but those in `without` (on the page and on each of its cards).
    ///
    /// # Errors
    /// Where the facts or the time are not in the vocabulary: a case with a misspelt key would prove nothing.
    pub fn run(&self, rule: &Rule, all: &Tables, without: &[&str]) -> Result<Outcome, String> {
        let mut facts = self.facts.clone();
        let cards = facts.get_mut("cards").and_then(Value::as_array_mut).into_iter().flatten();
        cards
            .filter_map(Value::as_object_mut)
            .for_each(|card| card.retain(|key, _| !without.contains(&&**key)));
        facts.retain(|key, _| !without.contains(&&**key));
        let parsed = Facts::parse(facts);
        if !parsed.not_understood.is_empty() {
            return Err(format!("not in the vocabulary of facts: {}", parsed.not_understood.join(", ")));
        }
        let claims = |facts: &Facts, setting| Claims {
            setting,
            platform_names: self.platform_names.clone(),
            ..Claims::from_facts(facts)
        };
        let (alone, in_list) = match parsed.facts.page_kind.as_deref() {
            Some("message") => (Setting::Message, Setting::Card),
            Some("bids") => (Setting::Profile, Setting::Bid),
            _ => (Setting::Profile, Setting::Card),
        };
        let page = claims(&parsed.facts, alone);
        let cards: Vec<Claims> = parsed.facts.cards.iter().map(|card| claims(card, in_list)).collect();
        let taken_at = match self.at.as_str() {
            "none" => None,
            time => Some(time.parse().map_err(|error| format!("at = {time:?}: {error}"))?),
        };
        let tables = self.tables.of(all);
        let listed = self.card.map(|at| Listed { page: &page, cards: &cards, at });
        let checked = match self.card {
            Some(at) => cards.get(at).ok_or_else(|| format!("there is no card {at}"))?,
            None => &page,
        };
        Ok((rule.check)(checked, &Checking { listed, ..Checking::alone(taken_at, &tables) }))
    }

    /// What the case asks.
    pub fn expected(&self) -> Expected<'_> {
        let Self { name, kind, outcome, quotes, noticed, missing, .. } = self;
        Expected { name, kind: *kind, outcome: *outcome, quotes, noticed: noticed.as_deref(), missing }
    }
}

/// What a case asks, of a rule or of a comparison.
#[derive(Debug, Clone, Copy)]
pub struct Expected<'a> {
    /// Its name.
    pub name: &'a str,
    /// What it is for.
    pub kind: CaseKind,
    /// How the check must end.
    pub outcome: Ending,
    /// The quotes of all evidence, in order.
    pub quotes: &'a [String],
    /// The words of the first finding, where the case is about them.
    pub noticed: Option<&'a str>,
    /// What was missing, as reports name it.
    pub missing: &'a [String],
}

impl Expected<'_> {
    /// What differs in an outcome; `None` where nothing does.
    pub fn differs(&self, outcome: &Outcome) -> Option<String> {
        let (ending, found, wanted) = match outcome {
            Outcome::LinesUp => (Ending::LinesUp, Vec::new(), Vec::new()),
            Outcome::Unknown(gone) => {
                (Ending::Unknown, gone.iter().map(missing_name).collect(), self.missing.to_vec())
            }
            Outcome::Fired(findings) => (Ending::Fired, quotes(findings), self.quotes.to_vec()),
        };
        if ending != self.outcome {
            return Some(format!("expected {:?}, ended {ending:?} {found:?}", self.outcome));
        }
        if let (Some(words), Outcome::Fired(findings)) = (self.noticed, outcome)
            && findings.first().is_none_or(|first| first.noticed != words)
        {
            let have: Vec<&str> = findings.iter().map(|finding| finding.noticed).collect();
            return Some(format!("expected the words {words:?}, found {have:?}"));
        }
        (found != wanted).then(|| format!("expected {wanted:?}, found {found:?}"))
    }

    fn kind_fits(&self) -> bool {
        match self.kind {
            _ if self.noticed.is_some() && self.outcome != Ending::Fired => false,
            CaseKind::Fires => self.outcome == Ending::Fired && !self.quotes.is_empty(),
            CaseKind::Innocent => self.outcome != Ending::Fired,
            CaseKind::Unknown => self.outcome == Ending::Unknown && !self.missing.is_empty(),
            CaseKind::Boundary => true,
        }
    }
}

/// How many cases of each kind are needed: six that fire show the pattern's forms, six innocent neighbours show that the rule
/// was thought about from the other side.
const AT_LEAST: [(CaseKind, usize); 4] =
    [(CaseKind::Fires, 6), (CaseKind::Innocent, 6), (CaseKind::Unknown, 2), (CaseKind::Boundary, 2)];

/// What is wrong with the cases of one rule or comparison as a set: too few of a kind, two of one name, a kind that cannot end so.
pub fn faults_of_set(id: &str, cases: &[Expected<'_>]) -> Vec<String> {
    let mut faults = Vec::new();
    for (kind, least) in AT_LEAST {
        let have = cases.iter().filter(|case| case.kind == kind).count();
        if have < least {
            faults.push(format!("{id}: {have} cases of {kind:?}, {least} are needed"));
        }
    }
    let mut names = BTreeSet::new();
    let twice = cases.iter().filter(|case| !names.insert(case.name));
    faults.extend(twice.map(|case| format!("{id}: two cases are called {:?}", case.name)));
    let odd = cases.iter().filter(|case| !case.kind_fits());
    faults.extend(odd.map(|case| {
        format!("{id} / {}: a case of {:?} cannot end as {:?}", case.name, case.kind, case.outcome)
    }));
    faults
}

/// An outcome in words, with all its quotes.
pub fn shown(outcome: &Outcome) -> String {
    match outcome {
        Outcome::LinesUp => "lines up".into(),
        Outcome::Unknown(missing) => format!("unknown {missing:?}"),
        Outcome::Fired(findings) => format!("fired {:?}", quotes(findings)),
    }
}

/// The quotes of all evidence, in order.
pub fn quotes(findings: &[Finding]) -> Vec<String> {
    findings.iter().flat_map(|finding| &finding.evidence).map(|evidence| evidence.quote.clone()).collect()
}
