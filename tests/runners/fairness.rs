//! Promise 2: the same profile, moved to another culture or given another name, gets the same findings.
//!
//! *Whole move*: every form of the name and everything bound to the place move together, a rate keeps its distance to the
//! reference; the same rules fire. *Name alone*: only the name changes; the same rules fire and the same stay unknown,
//! except name checks for the scripts of `tests/fairness/exceptions.toml`, each with its reason.

#![allow(clippy::panic, reason = "a runner fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use plumbline_engine::claim::{Kind, Setting};
use plumbline_engine::report::{missing_name, wire_name};
use plumbline_engine::rules::{ALL, Checking, Family, Outcome, Rule};
use plumbline_engine::tables::Tables;
use plumbline_tests::fairness::{Bound, Culture, Material, Profile, READ_AT, file};
use plumbline_tests::{rule_cases, tables};
use serde::Deserialize;

/// Cultures the promise names at least.
const CULTURES: usize = 60;
/// Profiles at least.
const PROFILES: usize = 30;
/// Share of checks that must have compared something: a silence that rests on nothing proves nothing.
const SHARE_RUN: f64 = 0.6;
/// Places at which names alone are exchanged.
const HOMES: [&str; 2] = ["us", "jp"];

/// How one check ended, without its words.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Ending {
    LinesUp,
    Unknown(Vec<String>),
    Fired(usize),
}

/// Checks that may end as unknown for some cultures.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    /// For names in this script.
    script: Option<String>,
    /// For places where exactly this is missing.
    missing: Option<String>,
    checks: Vec<String>,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exceptions {
    script: Vec<Exception>,
    place: Vec<Exception>,
}

impl Exceptions {
    fn load() -> Self {
        toml::from_str(&file("exceptions.toml")).unwrap_or_else(|error| panic!("exceptions.toml: {error}"))
    }

    /// Whether a check may end so for names of this script although it ends otherwise elsewhere.
    fn of_script(&self, culture: &Culture, rule: &str, ending: &Ending) -> bool {
        let listed = |one: &Exception| one.script.as_deref() == Some(&culture.script) && one.names(rule);
        matches!(ending, Ending::Unknown(_)) && self.script.iter().any(listed)
    }

    /// Whether a check may end so at some places.
    fn of_place(&self, rule: &str, ending: &Ending) -> bool {
        let Ending::Unknown(missing) = ending else { return false };
        self.place
            .iter()
            .any(|one| one.missing.as_ref().map(std::slice::from_ref) == Some(missing) && one.names(rule))
    }
}

impl Exception {
    fn names(&self, rule: &str) -> bool {
        self.checks.iter().any(|check| check == rule)
    }
}

/// How every rule ends on a profile, by id.
fn endings(bound: &Bound, tables: &Tables) -> BTreeMap<&'static str, Ending> {
    let claims = bound.claims();
    let checking = Checking::alone(READ_AT.parse().ok(), tables);
    let ending = |rule: &&'static Rule| match (rule.check)(&claims, &checking) {
        Outcome::LinesUp => Ending::LinesUp,
        Outcome::Unknown(missing) => Ending::Unknown(missing.iter().map(missing_name).collect()),
        Outcome::Fired(findings) => Ending::Fired(findings.len()),
    };
    ALL.iter().map(|rule| (rule.id, ending(rule))).collect()
}

/// Rules that this set cannot bring to both endings, and why. How they end is asked of them all the same.
const ONE_ENDING: [(&str, &str); 2] = [
    ("bid-outlier-in-list", "it compares the cards of a page, and a profile of this set stands alone"),
    (
        "contact-handle-in-public-text",
        "every profile carries a telephone number of its place, which the note speaks of everywhere",
    ),
];

#[test]
fn a_whole_move_changes_no_finding() {
    let (material, tables, exceptions) = (Material::load(), tables::all(), Exceptions::load());
    assert!(material.cultures.len() >= CULTURES && material.profiles.len() >= PROFILES);
    let (mut faults, mut excepted, mut rich) = (Vec::new(), 0, BTreeSet::new());
    let mut run: BTreeMap<&str, (usize, usize, usize)> = BTreeMap::new();
    for culture in &material.cultures {
        for profile in &material.profiles {
            let bound = material.bind(profile, culture, culture);
            if bound.is_rich(&culture.phone) {
                rich.insert(profile.name.as_str());
            }
            let claims = bound.claims();
            // A letter is no public text, and a telephone number in any other text is contact details.
            let shows_phone = claims.setting != Setting::Message
                && claims.overview.is_some_and(|overview| overview.text.contains(&culture.phone));
            for (rule, ending) in endings(&bound, &tables) {
                let (all, ran, fired) = run.entry(rule).or_default();
                *all += 1;
                *ran += usize::from(!matches!(ending, Ending::Unknown(_)));
                *fired += usize::from(matches!(ending, Ending::Fired(_)));
                let should = profile.fires.iter().any(|fires| fires == rule)
                    || rule == "contact-handle-in-public-text" && shows_phone;
                if should == matches!(ending, Ending::Fired(_)) {
                    continue;
                }
                if should
                    && (exceptions.of_script(culture, rule, &ending) || exceptions.of_place(rule, &ending))
                {
                    excepted += 1;
                } else {
                    let words = format!("{} / {}: {rule} ends {ending:?}", culture.id, profile.name);
                    faults.push((profile, words));
                }
            }
        }
    }
    let (all, ran) = run.values().fold((0, 0), |(all, ran), (a, r, _)| (all + a, ran + r));
    let share = ran as f64 / all as f64;
    let consistent = material.profiles.iter().filter(|profile| profile.fires.is_empty()).count();
    let of_consistent = faults.iter().filter(|(profile, _)| profile.fires.is_empty()).count();
    println!(
        "fairness: whole move: {} cultures x {} profiles ({} with rate, clock and phone), {ran} of {all} checks ran ({:.1} %)",
        material.cultures.len(),
        material.profiles.len(),
        rich.len(),
        share * 100.0
    );
    println!(
        "fairness: whole move: {consistent} consistent profiles: {of_consistent} changes of fired rules; {} with a planted contradiction: {} changes, {excepted} more where a listed script or reference leaves the check unmade",
        material.profiles.len() - consistent,
        faults.len() - of_consistent
    );
    for (rule, (all, ran, fired)) in &run {
        println!("fairness:   {rule}: {ran} of {all} ran, {fired} fired");
    }
    let faults: Vec<String> = faults.into_iter().map(|(_, words)| words).collect();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    assert!(
        rich.len() * 3 >= material.profiles.len(),
        "a third must carry rate, clock and phone: {}",
        rich.len()
    );
    assert!(share >= SHARE_RUN, "only {:.1} % of the checks ran", share * 100.0);
    let is_idle = |(_, ran, fired): &(usize, usize, usize)| *fired == 0 || ran == fired;
    let ends_one_way = |rule: &str| ONE_ENDING.iter().any(|(known, _)| *known == rule);
    let idle: Vec<_> = run.iter().filter(|(rule, counts)| is_idle(counts) && !ends_one_way(rule)).collect();
    assert!(idle.is_empty(), "rules that never fire here, or never line up: {idle:?}");
}

#[test]
fn a_name_alone_changes_nothing() {
    let (material, tables, exceptions) = (Material::load(), tables::all(), Exceptions::load());
    let (mut faults, mut excepted, mut compared) = (Vec::new(), BTreeMap::<&str, usize>::new(), 0);
    for home in material.cultures.iter().filter(|culture| HOMES.contains(&culture.id.as_str())) {
        for profile in &material.profiles {
            let reference = reference(&material, profile, home, &tables);
            for name in &material.cultures {
                for (rule, ending) in endings(&material.bind(profile, name, home), &tables) {
                    compared += 1;
                    if reference.get(rule) == Some(&ending) {
                        continue;
                    }
                    if exceptions.of_script(name, rule, &ending) {
                        *excepted.entry(name.script.as_str()).or_default() += 1;
                    } else {
                        faults.push(format!(
                            "{} at {} / {}: {rule} ends {ending:?}, not {:?}",
                            name.id,
                            home.id,
                            profile.name,
                            reference.get(rule)
                        ));
                    }
                }
            }
        }
    }
    println!(
        "fairness: name alone: {compared} checks compared at {HOMES:?}, excepted by script: {excepted:?}"
    );
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
    let is_used =
        |one: &&Exception| one.script.as_deref().is_some_and(|script| excepted.contains_key(script));
    let unused: Vec<_> = exceptions.script.iter().filter(|one| !is_used(one)).collect();
    assert!(unused.is_empty(), "exceptions that nothing needs: {unused:?}");
    assert!(
        exceptions.script.iter().chain(&exceptions.place).all(|one| one.reason.len() > 20),
        "an exception without a reason"
    );
}

/// How the checks end under the first culture's name.
fn reference(
    material: &Material,
    profile: &Profile,
    home: &Culture,
    tables: &Tables,
) -> BTreeMap<&'static str, Ending> {
    let first = material.cultures.first().unwrap_or_else(|| panic!("no cultures"));
    endings(&material.bind(profile, first, home), tables)
}

#[derive(Deserialize)]
struct Allowed {
    country_readers: BTreeSet<String>,
    /// Rules that compare such a kind with itself alone.
    like_with_like: BTreeSet<String>,
    reads: BTreeMap<String, BTreeSet<String>>,
}

#[test]
fn rules_read_only_kinds_that_are_allowed() {
    let allowed: Allowed =
        toml::from_str(&file("reads.toml")).unwrap_or_else(|error| panic!("reads.toml: {error}"));
    let mut faults = Vec::new();
    for rule in ALL {
        let listed = allowed.reads.get(rule.id);
        for kind in rule.reads.iter().map(wire_name) {
            if !listed.is_some_and(|kinds| kinds.contains(&kind)) {
                faults.push(format!("{} reads {kind}", rule.id));
            }
        }
    }
    assert!(faults.is_empty(), "not in tests/fairness/reads.toml:\n{}", faults.join("\n"));
    let readers: BTreeSet<String> = ALL
        .iter()
        .filter(|rule| rule.reads.iter().any(|kind| tells_country(*kind)))
        .map(|rule| rule.id.to_owned())
        .filter(|rule| !allowed.like_with_like.contains(rule))
        .collect();
    assert_eq!(readers, allowed.country_readers, "rules that learn where somebody is");
    let strays: Vec<_> = ALL
        .iter()
        .filter(|rule| {
            readers.contains(rule.id) && !matches!(rule.family, Family::LocationTime | Family::Rate)
        })
        .collect();
    assert!(strays.is_empty(), "country is for places, clocks and rates: {strays:?}");
}

/// Kinds that say where somebody is.
fn tells_country(kind: Kind) -> bool {
    matches!(kind, Kind::Location | Kind::LocalTime | Kind::ContactLinks | Kind::Languages)
}

/// What a rule does not name as read may become somebody else's, and the rule ends with the same words.
#[test]
fn other_kinds_change_nothing() {
    let (material, tables) = (Material::load(), tables::all());
    let checking = Checking::alone(READ_AT.parse().ok(), &tables);
    let (Some(here), Some(there)) = (material.cultures.first(), material.cultures.get(7)) else {
        panic!("no cultures")
    };
    let other = material.profiles.first().map(|profile| material.bind(profile, there, there));
    let other = other.unwrap_or_else(|| panic!("no profiles"));
    let mut faults = Vec::new();
    for profile in &material.profiles {
        let mut bound = material.bind(profile, here, here);
        let whole = bound.claims();
        for kind in Kind::ALL
            .iter()
            .map(|kind| (kind, wire_name(kind)))
            .filter(|(_, key)| bound.facts.contains_key(key))
            .collect::<Vec<_>>()
        {
            let (kind, key) = kind;
            let own = bound.facts.insert(key.clone(), other.facts.get(&key).cloned().unwrap_or_default());
            let altered = bound.claims();
            for rule in ALL.iter().filter(|rule| !rule.reads.contains(kind)) {
                let (before, after) = ((rule.check)(&whole, &checking), (rule.check)(&altered, &checking));
                if shown(&before) != shown(&after) {
                    faults.push(format!(
                        "{}: {} changes with {key}: {}",
                        profile.name,
                        rule.id,
                        shown(&after)
                    ));
                }
            }
            bound.facts.extend(own.map(|own| (key, own)));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

fn shown(outcome: &Outcome) -> String {
    match outcome {
        Outcome::LinesUp => "lines up".into(),
        Outcome::Unknown(missing) => missing.iter().map(missing_name).collect::<Vec<_>>().join(", "),
        Outcome::Fired(findings) => rule_cases::quotes(findings).join(" | "),
    }
}
