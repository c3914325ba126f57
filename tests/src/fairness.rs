//! Profiles bound to a culture: `tests/fairness/profiles.toml` filled in from `tests/fairness/cultures.toml`.

use std::collections::BTreeMap;

use jiff::Timestamp;
use plumbline_engine::claim::{Claims, Facts, Setting};
use plumbline_engine::tables::CountryCode;
use plumbline_engine::tables::money::usd_per_unit;
use plumbline_engine::tables::rates::{Seniority, expected};
use plumbline_engine::tables::roles::role;
use plumbline_engine::text::money::Currency;
use serde::Deserialize;
use serde_json::{Map, Value};

/// When every profile is read.
pub const READ_AT: &str = "2026-11-22T12:00:00Z";

/// A name in all its forms, and all that is bound to a country.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs, reason = "the fields are explained in the file they are read from")]
pub struct Culture {
    pub id: String,
    pub script: String,
    pub given: String,
    pub family: String,
    pub short: String,
    pub native: String,
    pub order: Order,
    pub other_given: String,
    pub other_family: String,
    pub other_native: String,
    pub says: String,
    pub city: String,
    pub region: Option<String>,
    pub country: String,
    pub code: String,
    pub zone: String,
    pub currency: String,
    pub phone: String,
    pub school: String,
}

/// Which part of a name is written first where it is at home.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// The given name.
    Given,
    /// The surname.
    Family,
}

/// A profile with words in braces.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// A sentence saying what is special.
    pub name: String,
    /// The rules that fire on it, whatever the culture.
    pub fires: Vec<String>,
    /// Distance of its rate from the usual one of the place, in spreads of the rate model.
    #[serde(default = "usual_distance")]
    pub z: f64,
    /// Minutes by which its clock is off.
    #[serde(default)]
    pub clock_off: i64,
    /// `local` where the rate is asked in the currency of the place, as far as exchange rates are known.
    #[serde(default)]
    pub currency: Option<String>,
    /// What differs from the base profile.
    #[serde(default)]
    pub facts: Map<String, Value>,
}

fn usual_distance() -> f64 {
    -0.1
}

/// All that `tests/fairness` holds.
#[derive(Debug)]
pub struct Material {
    /// In the order of the file; the first is the one the others are compared with.
    pub cultures: Vec<Culture>,
    /// The profiles.
    pub profiles: Vec<Profile>,
    base: Map<String, Value>,
}

/// A profile of one name at one place.
#[derive(Debug)]
pub struct Bound {
    /// Its facts as JSON.
    pub facts: Map<String, Value>,
}

impl Material {
    /// Reads the files.
    ///
    /// # Panics
    /// Where they are missing or broken.
    #[allow(clippy::panic)]
    pub fn load() -> Self {
        #[derive(Deserialize)]
        struct Cultures {
            culture: Vec<Culture>,
        }
        #[derive(Deserialize)]
        struct Profiles {
            base: Map<String, Value>,
            profile: Vec<Profile>,
        }
        let cultures: Cultures =
            toml::from_str(&file("cultures.toml")).unwrap_or_else(|e| panic!("cultures.toml: {e}"));
        let profiles: Profiles =
            toml::from_str(&file("profiles.toml")).unwrap_or_else(|e| panic!("profiles.toml: {e}"));
        Self { cultures: cultures.culture, profiles: profiles.profile, base: profiles.base }
    }

    /// The profile with the name of one culture at the place of another (or the same).
    pub fn bind(&self, profile: &Profile, name: &Culture, place: &Culture) -> Bound {
        let words = self.words(profile, name, place);
        let mut facts = self.base.clone();
        facts.extend(profile.facts.clone());
        for value in facts.values_mut() {
            fill(value, &words);
        }
        Bound { facts }
    }

    /// Everything that stands in braces.
    fn words(&self, profile: &Profile, name: &Culture, place: &Culture) -> BTreeMap<&'static str, String> {
        let at = self.cultures.iter().position(|culture| culture.id == place.id).unwrap_or_default();
        // Seven on: never the same country, and never one that shares its territory or its clock by chance.
        let away = self.cultures.iter().cycle().nth(at + 7).unwrap_or(place);
        let (clock, offset) = clock(&place.zone, profile.clock_off);
        let (rate, earned, currency) = rate(profile, place);
        let initial = |word: &str| word.chars().next().map(String::from).unwrap_or_default();
        let introduce = |native: &str| name.says.replace("{}", native);
        BTreeMap::from([
            ("given", name.given.clone()),
            ("family", name.family.clone()),
            ("initial", initial(&name.family)),
            ("given_initial", initial(&name.given)),
            ("short", name.short.clone()),
            ("native", name.native.clone()),
            ("says", introduce(&name.native)),
            ("other_given", name.other_given.clone()),
            ("other_family", name.other_family.clone()),
            ("other_native", name.other_native.clone()),
            ("other_says", introduce(&name.other_native)),
            ("city", place.city.clone()),
            ("country", place.country.clone()),
            ("away", format!("{}, {}", away.city, away.country)),
            ("school", place.school.clone()),
            ("phone", place.phone.clone()),
            ("clock", clock),
            ("offset", offset),
            ("rate", format!("{rate:.2}")),
            ("currency", currency),
            ("earned", format!("US${:.0}", earned * 0.9)),
            ("earned_low", format!("US${:.0}", earned * 0.1)),
            ("earned_more", format!("US${:.0}", earned * 2.1)),
        ])
    }
}

impl Bound {
    /// The claims of these facts.
    ///
    /// # Panics
    /// Where a key is not in the vocabulary: a profile that is not understood would prove nothing.
    pub fn claims(&self) -> Claims {
        let parsed = Facts::parse(self.facts.clone());
        assert!(parsed.not_understood.is_empty(), "not understood: {:?}", parsed.not_understood);
        let mut claims = Claims::from_facts(&parsed.facts);
        if parsed.facts.page_kind.as_deref() == Some("message") {
            claims.setting = Setting::Message;
        }
        if claims.platform_names.is_empty() {
            claims.platform_names.push("Upwork".into());
        }
        claims
    }

    /// Whether it carries a rate, a clock and a phone number in its text.
    pub fn is_rich(&self, phone: &str) -> bool {
        let overview = self.facts.get("overview").and_then(Value::as_str).unwrap_or_default();
        self.facts.contains_key("hourly_rate")
            && self.facts.contains_key("local_time")
            && overview.contains(phone)
    }
}

/// A file of the folder.
pub fn file(name: &str) -> String {
    crate::text_of(&crate::root().join("tests/fairness").join(name))
}

/// Fills in the words in braces; a text that is a number afterwards and was nothing but a brace becomes a number.
#[allow(clippy::panic)]
fn fill(value: &mut Value, words: &BTreeMap<&'static str, String>) {
    match value {
        Value::String(text) => {
            let lone = text.starts_with('{') && text.ends_with('}') && text.matches('{').count() == 1;
            for (name, word) in words {
                *text = text.replace(&format!("{{{name}}}"), word);
            }
            assert!(!text.contains(['{', '}']), "a word in braces is not known: {text}");
            if lone && let Ok(number) = text.parse::<f64>() {
                *value = Value::from(number);
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|item| fill(item, words)),
        Value::Object(object) => object.values_mut().for_each(|item| fill(item, words)),
        _ => {}
    }
}

/// The clock and the offset of a zone at the time of reading, shifted.
#[allow(clippy::panic)]
fn clock(zone: &str, off: i64) -> (String, String) {
    let at: Timestamp = READ_AT.parse().unwrap_or_else(|error| panic!("{error}"));
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or_else(|error| panic!("{error}"));
    let local = at.to_zoned(zone);
    let minutes = i64::from(local.offset().seconds()) / 60 + off;
    let shown = (i64::from(local.hour()) * 60 + i64::from(local.minute()) + off).rem_euclid(24 * 60);
    let (hour, minute) = (shown / 60, shown % 60);
    let half = if hour < 12 { "am" } else { "pm" };
    let offset = format!(
        "UTC {}{:02}:{:02}",
        if minutes < 0 { '-' } else { '+' },
        minutes.abs() / 60,
        minutes.abs() % 60
    );
    (format!("{}:{minute:02} {half}", if hour % 12 == 0 { 12 } else { hour % 12 }), offset)
}

/// The rate in the profile's currency, what 4,200 hours of it earn in dollars, and the currency.
#[allow(clippy::panic)]
fn rate(profile: &Profile, place: &Culture) -> (f64, f64, String) {
    let [first, second] = place.code.as_bytes() else { panic!("{}: two letters", place.code) };
    let software =
        role("Python developer", std::iter::empty()).unwrap_or_else(|| panic!("a role for a developer"));
    let usual = expected(CountryCode([*first, *second]), software, Seniority::Senior)
        .unwrap_or_else(|| panic!("no reference for {}", place.code));
    let dollars = (usual.mu + profile.z * usual.sigma).exp();
    let code: [u8; 3] = place.currency.as_bytes().try_into().unwrap_or_else(|_| panic!("{}", place.currency));
    let local = profile.currency.as_deref() == Some("local");
    match usd_per_unit(Currency(code), READ_AT.parse().ok()).filter(|_| local) {
        Some(each) => (dollars / each, dollars * 4200.0, place.currency.clone()),
        None => (dollars, dollars * 4200.0, "USD".into()),
    }
}
