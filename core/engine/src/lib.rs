//! Plumbline's engine: from what a page showed to which of its statements do not line up.
//!
//! Data runs one way: [`snapshot`] -> [`sites`] (read) -> [`claim`] -> [`rules`] and [`pairs`] (check) -> [`report`]. Each module sees
//! only the floors below it (`docs/architecture.md`); this file is the only place that names them all. The engine is
//! pure: no clock, no I/O, no state between calls.

/// The text of a table in `data`, as `build.rs` writes it down for the module: without its comments.
macro_rules! data {
    ($path:literal) => {
        include_str!(concat!(env!("OUT_DIR"), "/data/", $path))
    };
}
pub(crate) use data;

pub mod claim;
pub mod names;
pub mod pairs;
pub mod report;
pub mod rules;
pub mod sites;
pub mod snapshot;
mod sorting;
pub mod tables;
pub mod text;

use claim::{Claims, Facts};
use pairs::{Pairing, Relation};
use report::{Asking, Checked, Format, Locale, RateInContext, Report, SubjectChecked, Wording};
use rules::{Checking, Listed, Missing};
use sites::PageKind;
use snapshot::Snapshot;
use tables::{Lookup, TableName, Tables};

/// Reads pages, checks what they state and explains what does not line up. Immutable.
#[derive(Debug)]
pub struct Engine {
    tables: Tables,
    wording: Wording,
}

/// What the engine is told about the moment of reading.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Context {
    /// When the page was read, RFC 3339. Without it, checks against the clock are *could not be checked*.
    pub taken_at: Option<String>,
    /// Whether the report is to tell the layout of the page, without its words.
    #[serde(default)]
    pub layout: bool,
}

/// A context that does not hold what it should.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContextError {
    /// What stands there as the time of reading.
    pub taken_at: String,
}

impl std::fmt::Display for ContextError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "the time of reading must be RFC 3339, as in 2026-11-22T12:00:00Z; {:?} is not",
            self.taken_at
        )
    }
}

impl std::error::Error for ContextError {}

impl Context {
    /// The time of reading as a point in time; `None` where it is not known.
    ///
    /// # Errors
    /// Where a time is given that is not RFC 3339.
    pub fn time(&self) -> Result<Option<jiff::Timestamp>, ContextError> {
        let Some(taken_at) = &self.taken_at else { return Ok(None) };
        taken_at.parse().map(Some).map_err(|_| ContextError { taken_at: taken_at.clone() })
    }
}

/// How and when two sets of claims came together.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// How.
    pub relation: Relation,
    /// The moment of reading of the first.
    pub context: Context,
    /// The moment of reading of the other.
    pub other_context: Context,
}

/// The phrases that rules and comparisons look for as one packaged table, [`TableName::Phrases`]: what builds the package writes down, and what runs
/// without a package hands over at once.
#[must_use]
pub fn phrases() -> String {
    text::phrases::packed(&[rules::PHRASES, pairs::PHRASES, &[tables::praise::PACKED]].concat())
}

impl Engine {
    /// An engine over these tables that speaks this language, with the words that are built in.
    pub fn new(tables: Tables, locale: Locale) -> Self {
        Self::speaking(tables, Wording::new(locale))
    }

    /// An engine over these tables with words that were loaded.
    pub fn speaking(tables: Tables, wording: Wording) -> Self {
        Self { tables, wording }
    }

    /// Which packaged tables this page wants and the engine does not have: those that its checks, or the reference beside an
    /// asked rate, would end without. Nearly every page wants the phrases, and few want more;
    /// those that need the phrases first are named once these are there.
    pub fn needs(&self, snapshot: &Snapshot) -> Vec<TableName> {
        let reading = self.read(snapshot);
        let of_places = reading.place_tables(&self.tables).into_iter();
        let wanted = subjects(&reading).flat_map(|(_, claims)| self.wanted_by(claims)).chain(of_places);
        sorting::set(wanted).into_iter().collect()
    }

    /// What a page states, its places read with the tables at hand.
    pub fn read(&self, snapshot: &Snapshot) -> sites::Reading {
        let mut reading = sites::read(snapshot);
        reading.settle_places(&self.tables);
        reading
    }

    /// The packaged tables that these claims want and the engine does not have.
    pub fn wanted_by(&self, claims: &Claims) -> Vec<TableName> {
        // At some time: a check that has no time of reading stops before it asks for a table.
        let checked = self.check_claims(
            claims,
            &Context { taken_at: Some("2026-01-01T00:00:00Z".into()), ..Context::default() },
        );
        let table = |missing: &Missing| match missing {
            Missing::Table(name) => Some(*name),
            Missing::Claim(_) | Missing::TimeOfReading | Missing::Setting | Missing::CannotTell(_) => None,
        };
        let of_checks = checked.unknown.iter().flat_map(|(_, missing)| missing.iter().filter_map(table));
        let of_rate = match claims.stated_country(&self.tables) {
            Lookup::NoTable(name) if claims.hourly_rate.is_some() => Some(name),
            _ => None,
        };
        let mut wanted: Vec<TableName> = of_checks.chain(of_rate).collect();
        // A country in another language may also be a place to these tables: both tables of places are asked for at once.
        let country = claims.location.as_ref().and_then(|claim| claim.value.country.as_deref());
        let foreign =
            country.is_some_and(|name| self.tables.country(name) == Lookup::NoTable(TableName::CountryNames));
        if foreign && wanted.iter().any(|table| *table != TableName::Phrases) {
            wanted.push(TableName::CountryNames);
        }
        wanted
    }

    /// Reads and checks a page. A time of reading that cannot be understood counts as not known; [`Context::time`]
    /// tells beforehand.
    pub fn analyze(&self, snapshot: &Snapshot, context: &Context) -> Report {
        let reading = self.read(snapshot);
        let subjects = self.check_reading(&reading, context).into_iter().map(|(card, claims, checked)| {
            let rates = self.rates_in_context(&reading, card, claims, context);
            SubjectChecked { card, claims, checked, rates }
        });
        let mut report =
            report::build(snapshot, context.taken_at.as_deref(), &reading, subjects.collect(), &self.wording);
        report.tables = self.tables.versions();
        report.layout = context.layout.then(|| report::layout(snapshot, &reading));
        report
    }

    /// The claims of one object of facts, as if its page had been read; its cards are left aside.
    pub fn claims_of(&self, facts: &Facts) -> Claims {
        sites::reading_of(facts).profile
    }

    /// Checks one object of facts as if its page had been read: its profile, or each of its cards.
    pub fn check_facts(&self, facts: &Facts, context: &Context) -> Vec<(Option<u32>, Checked)> {
        let reading = sites::reading_of(facts);
        let checked = self.check_reading(&reading, context).into_iter();
        checked.map(|(card, _, checked)| (card, checked)).collect()
    }

    /// Checks everybody a page is about, and the cards of a list against each other.
    fn check_reading<'a>(
        &self,
        reading: &'a sites::Reading,
        context: &Context,
    ) -> Vec<(Option<u32>, &'a Claims, Checked)> {
        let mut of_cards =
            pairs::check_cards(&reading.profile, &reading.cards, &self.checking(reading, None, context))
                .into_iter();
        let checked = |(card, claims): (Option<u32>, &'a Claims)| {
            let compared = card.and_then(|_| of_cards.next()).unwrap_or_default();
            (card, claims, report::check_with(claims, &self.checking(reading, card, context), compared))
        };
        subjects(reading).map(checked).collect()
    }

    /// Compares two sets of claims that came together in some way: what the first states, told from its side, against the
    /// other. Where both stand on pages, the other is to be made of facts ([`Engine::claims_of`]), so that its words are
    /// not looked for on the page of the first.
    pub fn compare(&self, one: &Claims, other: &Claims, meeting: &Meeting) -> Checked {
        let time = |context: &Context| context.time().ok().flatten();
        let pairing = Pairing {
            relation: meeting.relation,
            at: time(&meeting.context),
            other_at: time(&meeting.other_context),
            sharing: 2,
            page: None,
            tables: &self.tables,
        };
        let compared =
            pairs::of(meeting.relation).map(|pair| (&pair.rule, (pair.check)(one, other, &pairing)));
        report::combine(compared)
    }

    /// The asked prices of a subject of a page beside what others ask.
    pub fn rates_in_context(
        &self,
        reading: &sites::Reading,
        card: Option<u32>,
        claims: &Claims,
        context: &Context,
    ) -> Vec<RateInContext> {
        let Checking { taken_at, listed, .. } = self.checking(reading, card, context);
        let market = reading.site.and_then(sites::market);
        let asking = Asking { card, claims, listed, market, tables: &self.tables, read_at: taken_at };
        report::rates_in_context(&asking, &self.wording)
    }

    /// Checks one set of claims by itself.
    pub fn check_claims(&self, claims: &Claims, context: &Context) -> Checked {
        report::check(claims, &Checking::alone(context.time().ok().flatten(), &self.tables))
    }

    /// What the rules see beside the claims of a subject: for a card, the page it stands on.
    pub fn checking<'a>(
        &'a self,
        reading: &'a sites::Reading,
        card: Option<u32>,
        context: &Context,
    ) -> Checking<'a> {
        let at = card.and_then(|card| usize::try_from(card).ok());
        let listed = at.map(|at| Listed { page: &reading.profile, cards: &reading.cards, at });
        Checking { listed, ..Checking::alone(context.time().ok().flatten(), &self.tables) }
    }

    /// Writes a report out.
    pub fn render(&self, report: &Report, format: Format) -> String {
        report::render(report, format, &self.wording)
    }

    /// The words this engine speaks.
    pub fn wording(&self) -> &Wording {
        &self.wording
    }
}

/// Whom the page is about: its profile (or the writer of its message), or each card. The words of a project are nobody's
/// profile.
pub fn subjects(reading: &sites::Reading) -> impl Iterator<Item = (Option<u32>, &Claims)> {
    let alone = !matches!(reading.page_kind, PageKind::List | PageKind::Bids);
    let profile = alone.then_some((None, &reading.profile));
    let cards = reading.cards.iter().enumerate().map(|(index, card)| (Some(index as u32), card));
    profile.into_iter().chain(cards)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wanted(facts: &str) -> Vec<TableName> {
        let serde_json::Value::Object(facts) = serde_json::from_str(facts).unwrap() else {
            panic!("no object")
        };
        let mut tables = Tables::default();
        tables.add(TableName::Phrases, phrases().into_bytes()).unwrap();
        let engine = Engine::new(tables, Locale::En);
        engine.wanted_by(&Claims::from_facts(&Facts::parse(facts).facts))
    }

    #[test]
    fn phrases_are_wanted_where_there_is_a_text() {
        let wants = |facts| {
            let claims = Claims::from_facts(&Facts::parse(serde_json::from_str(facts).unwrap()).facts);
            Engine::new(Tables::default(), Locale::En).wanted_by(&claims).contains(&TableName::Phrases)
        };
        assert!(wants(r#"{"overview": "I build apps."}"#));
        assert!(wants(r#"{"headline": "I build apps."}"#));
        assert!(!wants(
            r#"{"display_name": "Ann E.", "hourly_rate": {"amount": 20, "currency": "USD", "unit": "hour"}}"#
        ));
    }

    #[test]
    fn tables_are_wanted_only_where_they_would_tell_more() {
        let india = r#""location": {"country": "India", "text": "India"}"#;
        let pune = r#""location": {"city": "Pune", "country": "India", "text": "Pune, India"}"#;
        assert_eq!(wanted("{}"), []);
        assert_eq!(wanted(&format!(r#"{{{india}, "overview": "I build apps."}}"#)), []);
        assert_eq!(wanted(&format!(r#"{{{pune}, "overview": "I build apps."}}"#)), []);
        assert_eq!(wanted(&format!(r#"{{{india}, "local_time": "6:12 PM"}}"#)), []);
        assert_eq!(wanted(&format!(r#"{{{pune}, "local_time": "6:12 PM"}}"#)), [TableName::Places]);
        assert_eq!(wanted(&format!(r#"{{{india}, "overview": "I live in Oslo."}}"#)), [TableName::Places]);
        let rate = r#"{"hourly_rate": {"amount": 20, "currency": "USD", "unit": "hour"},
            "location": {"country": "Индия", "text": "Индия"}}"#;
        assert!(wanted(rate).contains(&TableName::CountryNames));
    }
}
