//! Words of a locale: the Fluent sources of the report and of every rule, and typed arguments turned into text.

use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Locale;
use crate::pairs;
use crate::rules::{self, Arg, Finding, Missing, Rule};
use crate::tables::CountryCode;
use crate::text::date::PartialDate;
use crate::text::money::{Cents, Currency};

/// Everything a locale says, the report's words and every rule's, as one Fluent source. The extension packages it as a file
/// and loads that of its user's language; the module that every page's reading waits for holds none.
pub fn wording_source(locale: Locale) -> String {
    let shared = match locale {
        Locale::En => include_str!("en.ftl"),
        Locale::Ja => include_str!("ja.ftl"),
        Locale::Ko => include_str!("ko.ftl"),
    };
    let of_rules = rules::WORDS.iter().chain(pairs::WORDS).map(|words| match locale {
        Locale::En => words.en,
        Locale::Ja => words.ja,
        Locale::Ko => words.ko,
    });
    std::iter::once(shared).chain(of_rules).collect::<Vec<_>>().join("\n")
}

/// The words of one locale, parsed once.
pub struct Wording {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
    faults: Vec<String>,
}

/// A message that is missing, or could not be written whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// Message id, with its attribute after a dot.
    pub message: String,
    /// What is wrong with it.
    pub why: String,
    /// What came out all the same; a report shows it rather than nothing.
    pub instead: String,
}

/// A finding in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingWords {
    /// Headline.
    pub title: String,
    /// What was noticed.
    pub noticed: String,
    /// Why it may matter.
    pub why: String,
    /// Innocent explanations.
    pub innocent: Vec<String>,
    /// What to ask.
    pub ask: String,
}

impl Wording {
    /// The words of a locale that are built in: for programs that are no download.
    pub fn new(locale: Locale) -> Self {
        Self::of_source(locale, &wording_source(locale))
    }

    /// The words of a locale from a Fluent source, as [`wording_source`] gives it.
    pub fn of_source(locale: Locale, source: &str) -> Self {
        let id: LanguageIdentifier = super::wire_name(&locale).parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false); // a report is compared, copied and matched: no invisible characters
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(number_in_words(number.value)),
            _ => None,
        }));
        let mut faults = Vec::new();
        // What a broken source still holds is used; tests refuse any fault.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(usable, broken)| {
            faults.extend(broken.iter().map(ToString::to_string));
            usable
        });
        if let Err(twice) = bundle.add_resource(resource) {
            faults.extend(twice.iter().map(ToString::to_string));
        }
        Self { locale, bundle, faults }
    }

    /// The language.
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// True where the source held nothing a report is written with.
    pub fn is_empty(&self) -> bool {
        !self.bundle.has_message("quote")
    }

    /// What is wrong with the sources themselves: syntax, messages defined twice. Empty in every release.
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    /// A shared message.
    pub fn say(&self, message: &str, args: &[(&str, Arg)]) -> String {
        self.find(message, None, args).unwrap_or_else(|gap| gap.instead)
    }

    /// An attribute of a rule's message.
    pub fn of_rule(&self, rule: &Rule, attribute: &str, args: &[(&'static str, Arg)]) -> Result<String, Gap> {
        self.find(rule.id, Some(attribute), args)
    }

    /// An attribute of a rule's message without a finding to fill it: every argument stands as "…".
    pub fn outline(&self, rule: &Rule, attribute: &str) -> String {
        let words = self.of_rule(rule, attribute, &[]).unwrap_or_else(|gap| gap.instead);
        let mut parts = words.split("{$");
        let first = parts.next().unwrap_or_default().to_owned();
        // What is left of an argument ends with its brace.
        parts.fold(first, |text, part| text + "…" + part.split_once('}').map_or(part, |(_, rest)| rest))
    }

    /// The short neutral name of a check: what it compares, not what it may find.
    pub fn check_name(&self, rule: &Rule) -> String {
        self.of_rule(rule, "check", &[])
            .or_else(|_| self.of_rule(rule, "title", &[]))
            .unwrap_or_else(|gap| gap.instead)
    }

    /// The innocent explanations of a rule, in order.
    pub fn innocent(&self, rule: &Rule) -> Vec<String> {
        (1..=9).map_while(|nth| self.of_rule(rule, &format!("innocent-{nth}"), &[]).ok()).collect()
    }

    /// The four parts of a finding. A gap is named, with the words that can be shown all the same.
    pub fn finding(&self, rule: &Rule, finding: &Finding) -> (FindingWords, Vec<Gap>) {
        let mut gaps = Vec::new();
        let mut part = |attribute: &str, args: &[(&'static str, Arg)]| {
            self.of_rule(rule, attribute, args).unwrap_or_else(|gap| {
                gaps.push(gap.clone());
                gap.instead
            })
        };
        let words = FindingWords {
            title: part("title", &finding.args),
            noticed: part(finding.noticed, &finding.args),
            why: part("why", &finding.args),
            innocent: self.innocent(rule),
            ask: part("ask", &finding.args),
        };
        (words, gaps)
    }

    /// Why a check could not be made, in one sentence.
    pub fn not_made(&self, rule: &Rule, missing: &[Missing]) -> String {
        let mut fields = Vec::new();
        let mut reasons = Vec::new();
        for reason in missing {
            match reason {
                Missing::Claim(kind) => fields.push(self.field(*kind)),
                Missing::TimeOfReading => reasons.push(self.say("missing-time-of-reading", &[])),
                // Not shown, so there is nothing to say.
                Missing::Setting => {}
                Missing::Table(_) => reasons.push(self.say("missing-table", &[])),
                Missing::CannotTell(why) => {
                    reasons.push(self.of_rule(rule, why, &[]).unwrap_or_else(|gap| gap.instead));
                }
            }
        }
        if !fields.is_empty() {
            let fields = Arg::Text(self.list(&fields));
            reasons.insert(0, self.say("missing-fields", &[("fields", fields)]));
        }
        let reasons = Arg::Text(reasons.join(&self.say("between-sentences", &[])));
        self.say("check-not-made", &[("check", Arg::Text(self.check_name(rule))), ("reasons", reasons)])
    }

    /// Name of a field.
    pub fn field(&self, kind: crate::claim::Kind) -> String {
        self.say(&format!("field-{}", super::wire_name(&kind).replace('_', "-")), &[])
    }

    /// Words in a row, with the locale's separator.
    pub fn list(&self, words: &[String]) -> String {
        words.join(&self.say("between-words", &[]))
    }

    fn find(&self, message: &str, attribute: Option<&str>, args: &[(&str, Arg)]) -> Result<String, Gap> {
        let name = attribute.map_or_else(|| message.to_owned(), |attribute| format!("{message}.{attribute}"));
        let found = self.bundle.get_message(message);
        let pattern = match attribute {
            None => found.and_then(|found| found.value()),
            Some(wanted) => found.and_then(|found| found.get_attribute(wanted)).map(|found| found.value()),
        };
        let Some(pattern) = pattern else {
            return Err(Gap { instead: name.clone(), message: name, why: "not there".into() });
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (key, arg) in args {
            values.set((*key).to_owned(), self.value(arg));
        }
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        match errors.first() {
            None => Ok(words),
            Some(error) => Err(Gap { message: name, why: error.to_string(), instead: words }),
        }
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Quote(words) => {
                let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
                self.say("quote", &[("words", Arg::Text(line))]).into()
            }
            Arg::Text(words) => words.clone().into(),
            // The plural rules cannot take what is not finite.
            Arg::Number(number) if number.is_finite() => (*number).into(),
            Arg::Number(number) => number.to_string().into(),
            Arg::Year(year) => year.to_string().into(),
            Arg::Date(date) => self.date(*date).into(),
            Arg::Money(amount, currency) => self.money(*amount, *currency).into(),
            Arg::Country(code) => self.country_name(*code).into(),
            Arg::Minutes(minutes) => self.minutes(*minutes).into(),
        }
    }

    fn date(&self, date: PartialDate) -> String {
        let year = ("year", Arg::Year(date.year));
        let number = |part: i8| Arg::Number(f64::from(part));
        match (date.month, date.day) {
            (Some(month), Some(day)) => {
                self.say("date-day", &[year, ("month", number(month)), ("day", number(day))])
            }
            (Some(month), None) => self.say("date-month", &[year, ("month", number(month))]),
            (None, _) => self.say("date-year", &[year]),
        }
    }

    fn money(&self, amount: Cents, currency: Currency) -> String {
        let units = number_in_words(amount.units().abs());
        // Cents are printed in two digits or not at all.
        let units = if units.split_once('.').is_some_and(|(_, cents)| cents.len() == 1) {
            units + "0"
        } else {
            units
        };
        let sign = if amount.0 < 0 { "-" } else { "" };
        let amount = Arg::Text(format!("{sign}{units}"));
        self.say("money", &[("currency", Arg::Text(currency.code().to_owned())), ("amount", amount)])
    }

    /// Name of a country; its code where the locale has none.
    pub fn country_name(&self, code: [u8; 2]) -> String {
        let language = super::wire_name(&self.locale);
        match crate::tables::country_label(CountryCode(code), &language) {
            Some(name) => name.to_owned(),
            None => CountryCode(code).code().to_owned(),
        }
    }

    fn minutes(&self, minutes: i32) -> String {
        let minutes = minutes.unsigned_abs();
        let parts = [("hours", minutes / 60), ("minutes", minutes % 60)];
        let message = match parts.map(|(_, count)| count) {
            [0, _] => "duration-minutes",
            [_, 0] => "duration-hours",
            _ => "duration",
        };
        self.say(message, &parts.map(|(name, count)| (name, Arg::Number(f64::from(count)))))
    }
}

impl fmt::Debug for Wording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wording").field("locale", &self.locale).finish_non_exhaustive()
    }
}

/// At most two decimals, thousands grouped by commas: the way English, Japanese and Korean all print numbers.
fn number_in_words(number: f64) -> String {
    let rounded = (number * 100.0).round() / 100.0;
    let plain = rounded.abs().to_string();
    let (whole, decimals) = plain.split_once('.').map_or((plain.as_str(), None), |(w, d)| (w, Some(d)));
    let mut text = if rounded < 0.0 { String::from("-") } else { String::new() };
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    if let Some(decimals) = decimals {
        text.push('.');
        text.push_str(decimals);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Kind;

    const ALL: [Locale; 3] = [Locale::En, Locale::Ja, Locale::Ko];

    #[test]
    fn the_sources_have_no_fault() {
        for locale in ALL {
            assert_eq!(Wording::new(locale).faults(), [""; 0], "{locale:?}");
        }
    }

    #[test]
    fn the_three_languages_have_the_same_messages() {
        let ids = |source: &str| -> Vec<String> {
            let mut ids: Vec<String> = source
                .lines()
                .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
                .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
                .collect();
            ids.sort();
            ids
        };
        assert_eq!(ids(include_str!("ja.ftl")), ids(include_str!("en.ftl")));
        assert_eq!(ids(include_str!("ko.ftl")), ids(include_str!("en.ftl")));
    }

    #[test]
    fn typed_arguments_become_words() {
        let day = PartialDate { year: 2021, month: Some(3), day: Some(9) };
        let rows: [(Arg, [&str; 3]); 12] = [
            (Arg::Quote("Ann\n Example".into()), ["“Ann Example”", "「Ann Example」", "“Ann Example”"]),
            (Arg::Number(12_345.0), ["12,345"; 3]),
            (Arg::Number(7.5), ["7.5"; 3]),
            (Arg::Year(2021), ["2021"; 3]),
            (Arg::Date(day), ["9 March 2021", "2021年3月9日", "2021년 3월 9일"]),
            (Arg::Date(PartialDate { day: None, ..day }), ["March 2021", "2021年3月", "2021년 3월"]),
            (Arg::Date(PartialDate { month: None, day: None, ..day }), ["2021", "2021年", "2021년"]),
            (Arg::Money(Cents(250_050), Currency::USD), ["$2,500.50", "2,500.50ドル", "2,500.50달러"]),
            (Arg::Money(Cents(300_000), Currency(*b"JPY")), ["¥3,000", "3,000円", "3,000엔"]),
            (Arg::Minutes(-330), ["5 hours 30 minutes", "5時間30分", "5시간 30분"]),
            (Arg::Minutes(60), ["1 hour", "1時間", "1시간"]),
            (Arg::Country(*b"PT"), ["Portugal", "ポルトガル", "포르투갈"]),
        ];
        for (arg, expected) in rows {
            for (locale, expected) in ALL.into_iter().zip(expected) {
                let shown = Wording::new(locale).say("as-it-is", &[("value", arg.clone())]);
                assert_eq!(shown, expected, "{arg:?} in {locale:?}");
            }
        }
    }

    #[test]
    fn numbers_that_are_none_do_not_panic() {
        let wording = Wording::new(Locale::En);
        for number in [f64::NAN, f64::INFINITY, f64::MAX, -0.0] {
            wording.say("as-it-is", &[("value", Arg::Number(number))]);
        }
    }

    #[test]
    fn every_field_has_a_name() {
        for locale in ALL {
            let wording = Wording::new(locale);
            for kind in Kind::ALL {
                assert!(!wording.field(*kind).starts_with("field-"), "{kind:?} in {locale:?}");
            }
        }
    }

    #[test]
    fn a_gap_is_named_and_something_is_shown() {
        let gap = Wording::new(Locale::En).find("quote", None, &[]).unwrap_err();
        assert_eq!(gap.message, "quote");
        assert_eq!(Wording::new(Locale::En).say("nothing-like-it", &[]), "nothing-like-it");
    }
}
