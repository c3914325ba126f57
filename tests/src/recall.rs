//! Facts read from a page against the facts that stand on it: which are right, and what was read that is not there.
//!
//! The comparison is exact after NFKC, case, white space and dashes. Records match on their first two keys, then every
//! stated key counts.

use serde_json::{Map, Value};
use unicode_normalization::UnicodeNormalization;

/// What a comparison found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Compared {
    /// Every fact that stands on the page, in the order of the expectation, with whether it was read. The same expectation
    /// gives the same list of paths whatever was read.
    pub facts: Vec<(String, bool)>,
    /// What was read and is not there: a path, what was wanted, what was read.
    pub wrong: Vec<String>,
}

impl Compared {
    /// Facts that were read as they stand.
    pub fn right(&self) -> usize {
        self.facts.iter().filter(|(_, right)| *right).count()
    }

    /// Of the facts that `other` has right, those that are right here too.
    pub fn still_right(&self, other: &Self) -> usize {
        self.facts.iter().zip(&other.facts).filter(|((_, own), (_, before))| *own && *before).count()
    }

    /// The facts that `other` has right and this has not.
    pub fn lost<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a str> {
        let both = self.facts.iter().zip(&other.facts);
        both.filter(|((_, own), (_, before))| !*own && *before).map(|((path, _), _)| path.as_str())
    }
}

const SCALARS: [&str; 11] = [
    "display_name",
    "headline",
    "profile_id",
    "username",
    "local_time",
    "member_since",
    "total_earned",
    "jobs",
    "hours_worked",
    "job_success",
    "availability",
];

const PLACE: [&str; 3] = ["city", "region", "country"];

const LISTS: [&str; 3] = ["badges", "skills", "verifications"];

/// Record fields with their keys; the first two find the record.
const RECORDS: [(&str, &[&str]); 7] = [
    ("languages", &["name", "level"]),
    ("education", &["school", "degree", "field", "from", "to", "years"]),
    ("employment", &["title", "company", "dates", "from", "to", "duration", "location", "employment_type"]),
    ("certifications", &["name", "issuer", "issued"]),
    ("work_history", &["title", "client", "from", "to", "kind", "amount", "hours", "rate"]),
    ("price_packages", &["name", "title", "amount", "currency", "delivery"]),
    ("linked_accounts", &["service", "name", "since"]),
];

/// What is compared beyond that where the expectation is all a page states: lists, records.
const MORE_LISTS: [&str; 2] = ["contact_links", "portfolio"];
const REVIEW: (&str, &[&str]) = ("shown", &["author", "text", "date", "rating", "project", "amount"]);

/// Compares with an expectation that lists some facts; what it does not mention is not looked at.
pub fn compare(expected: &Value, got: &Value) -> Compared {
    page(expected, got, false)
}

/// Compares with an expectation that lists all facts of a page: what it does not mention must not be read. Review texts,
/// ranges of rates and whole overviews count here.
pub fn compare_whole(expected: &Value, got: &Value) -> Compared {
    page(expected, got, true)
}

fn page(expected: &Value, got: &Value, whole: bool) -> Compared {
    let mut rows = Rows { whole, ..Rows::default() };
    rows.profile(expected, got);
    let (wanted, cards) = (list(expected.get("cards")), list(got.get("cards")));
    for (at, card) in wanted.iter().enumerate() {
        let named = |other: &&Value| {
            ["display_name", "username"].iter().any(|key| same(card.get(*key), other.get(*key)))
        };
        // Several cards may be of one person.
        let here = cards.get(at);
        let found = here.filter(named).or_else(|| cards.iter().find(named));
        rows.path = format!("card{at}.");
        rows.profile(card, found.or(here).unwrap_or(&Value::Null));
    }
    for _ in wanted.len()..cards.len() {
        rows.out.wrong.push("card: not on the page".to_owned());
    }
    rows.out
}

#[derive(Default)]
struct Rows {
    out: Compared,
    path: String,
    whole: bool,
}

impl Rows {
    /// A fact that stands on the page.
    fn fact(&mut self, key: &str, wanted: &Value, got: Option<&Value>, right: bool) {
        let path = format!("{}{key}", self.path);
        if !right && !is_empty(got) {
            self.out.wrong.push(format!("{path}: want {wanted} got {}", got.unwrap_or(&Value::Null)));
        }
        self.out.facts.push((path, right));
    }

    fn invented(&mut self, key: &str, got: &Value) {
        self.out.wrong.push(format!("{}{key}: not on the page: {got}", self.path));
    }

    /// One value: right, wrong, missing, or read where the page has none.
    fn value(&mut self, key: &str, wanted: Option<&Value>, got: Option<&Value>) {
        match (wanted, got) {
            (Some(Value::Null), Some(got)) if !is_empty(Some(got)) => self.invented(key, got),
            (None, Some(got)) if self.whole && !is_empty(Some(got)) => self.invented(key, got),
            (Some(Value::Null) | None, _) => {}
            (Some(wanted), got) => self.fact(key, wanted, got, same(Some(wanted), got)),
        }
    }

    fn profile(&mut self, wanted: &Value, got: &Value) {
        for key in SCALARS {
            self.value(key, wanted.get(key), got.get(key));
        }
        self.overview(wanted, got);
        let (place, got_place) = (wanted.get("location"), got.get("location"));
        for key in PLACE {
            let part = |place: Option<&Value>| place.and_then(|place| place.get(key)).cloned();
            self.value(&format!("location.{key}"), part(place).as_ref(), part(got_place).as_ref());
        }
        self.rate(wanted.get("hourly_rate"), got.get("hourly_rate"));
        let more: &[&str] = if self.whole { &MORE_LISTS } else { &[] };
        for key in LISTS.iter().chain(more) {
            self.list(key, wanted.get(key), got.get(key));
        }
        for (key, parts) in RECORDS {
            self.records(key, parts, wanted.get(key), got.get(key));
        }
        self.reviews(wanted.get("reviews"), got.get("reviews"));
    }

    fn overview(&mut self, wanted: &Value, got: &Value) {
        if let Some(start) = wanted.get("overview_starts").filter(|start| !is_empty(Some(start))) {
            let start: String = folded(start).chars().take(60).collect();
            let text = got.get("overview").map(folded).unwrap_or_default();
            self.fact(
                "overview",
                &Value::String(start.clone()),
                got.get("overview"),
                text.starts_with(&start),
            );
        } else if self.whole {
            self.value("overview", wanted.get("overview"), got.get("overview"));
        }
    }

    fn rate(&mut self, wanted: Option<&Value>, got: Option<&Value>) {
        let parts: &[&str] = if self.whole {
            &["amount", "min", "max", "currency", "unit"]
        } else {
            &["amount", "currency", "unit"]
        };
        if let Some(Value::Object(wanted)) = wanted {
            for key in parts {
                if let Some(value) = wanted.get(*key).filter(|value| !value.is_null()) {
                    let own = got.and_then(|got| got.get(key));
                    self.fact(&format!("hourly_rate.{key}"), value, own, same(Some(value), own));
                }
            }
        } else {
            self.value("hourly_rate", wanted, got);
        }
    }

    fn list(&mut self, key: &str, wanted: Option<&Value>, got: Option<&Value>) {
        if wanted.is_none() && !self.whole {
            return;
        }
        let mut have = flat(got);
        for entry in flat(wanted) {
            let at = have.iter().position(|own| folded(own) == folded(&entry));
            if let Some(at) = at {
                have.remove(at);
            }
            self.fact(key, &entry, None, at.is_some());
        }
        for entry in have {
            self.invented(key, &entry);
        }
    }

    fn records(&mut self, key: &str, parts: &[&str], wanted: Option<&Value>, got: Option<&Value>) {
        if wanted.is_none() && !self.whole {
            return;
        }
        let mut have: Vec<&Map<String, Value>> = list(got).iter().filter_map(Value::as_object).collect();
        for record in list(wanted).iter().filter_map(Value::as_object) {
            let is_stated = |part: &&&str| stated(record, part).is_some();
            let mut head: Vec<&&str> = parts.iter().take(2).filter(is_stated).collect();
            if head.is_empty() && self.whole {
                head = parts.iter().filter(is_stated).collect();
            }
            let found = have.iter().position(|own| {
                !head.is_empty() && head.iter().all(|part| same(record.get(**part), own.get(**part)))
            });
            let own = found.map(|at| have.remove(at));
            for part in parts {
                let (value, path) = (own.and_then(|own| own.get(*part)), format!("{key}.{part}"));
                match stated(record, part) {
                    Some(wanted) => self.fact(&path, wanted, value, same(Some(wanted), value)),
                    None if self.whole || record.contains_key(*part) => {
                        if let Some(value) = value.filter(|value| !value.is_null() && *value != "") {
                            self.invented(&path, value);
                        }
                    }
                    None => {}
                }
            }
        }
        for own in have {
            self.invented(key, &Value::Object(own.clone()));
        }
    }

    fn reviews(&mut self, wanted: Option<&Value>, got: Option<&Value>) {
        for (key, others) in [
            ("count", ["count", "seller_count", "gig_count"]),
            ("rating", ["rating", "seller_rating", "gig_rating"]),
        ] {
            let values = |reviews: Option<&Value>| -> Vec<Value> {
                let of = |other: &&str| reviews?.get(*other).filter(|value| !value.is_null()).cloned();
                others.iter().filter_map(of).collect()
            };
            let (wanted, got) = (values(wanted), values(got));
            if let Some(first) = wanted.first() {
                let right = wanted.iter().any(|one| got.iter().any(|own| same(Some(one), Some(own))));
                self.fact(&format!("reviews.{key}"), first, got.first(), right);
            } else if self.whole
                && let Some(got) = got.first()
            {
                self.invented(&format!("reviews.{key}"), got);
            }
        }
        if self.whole {
            let shown = |reviews: Option<&Value>| reviews.and_then(|reviews| reviews.get(REVIEW.0)).cloned();
            self.records("reviews.shown", REVIEW.1, shown(wanted).as_ref(), shown(got).as_ref());
        }
    }
}

fn stated<'r>(record: &'r Map<String, Value>, part: &str) -> Option<&'r Value> {
    record.get(part).filter(|value| !value.is_null())
}

fn list(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The entries of a list, or of all lists of an object.
fn flat(value: Option<&Value>) -> Vec<Value> {
    match value {
        Some(Value::Array(list)) => list.clone(),
        Some(Value::Object(groups)) => groups
            .values()
            .flat_map(|group| group.as_array().cloned().unwrap_or_else(|| vec![group.clone()]))
            .collect(),
        _ => Vec::new(),
    }
}

fn is_empty(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null) => true,
        Some(Value::String(text)) => text.is_empty(),
        Some(Value::Array(list)) => list.is_empty(),
        Some(Value::Object(map)) => map.is_empty(),
        Some(_) => false,
    }
}

/// Whether two values say the same.
fn same(one: Option<&Value>, other: Option<&Value>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return false };
    if [one, other].iter().any(|value| value.is_null() || value.is_array() || value.is_object()) {
        return false;
    }
    folded(one) == folded(other)
        || matches!((one.as_f64(), other.as_f64()), (Some(one), Some(other)) if (one - other).abs() < f64::EPSILON)
}

/// Text for comparison; the words "local time" do not count.
fn folded(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let dashed: String = text
        .nfkc()
        .flat_map(char::to_lowercase)
        .map(|c| if matches!(c, '\u{2010}'..='\u{2015}' | '\u{2212}') { '-' } else { c })
        .collect();
    dashed.replace("local time", "").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_missing_is_not_wrong_and_what_differs_is() {
        let expected = json!({"display_name": "Ann  E.", "jobs": null, "hourly_rate": {"amount": 30.0, "currency": "USD"}});
        let got = json!({"display_name": "ann e.", "jobs": 4, "hourly_rate": {"amount": 30}});
        let compared = compare(&expected, &got);
        assert_eq!((compared.right(), compared.facts.len()), (2, 3));
        assert_eq!(compared.wrong, ["jobs: not on the page: 4"]);
        let other = compare(&expected, &json!({"display_name": "Bea"}));
        assert_eq!((other.right(), other.wrong.len()), (0, 1));
        assert_eq!(other.lost(&compared).collect::<Vec<_>>(), ["display_name", "hourly_rate.amount"]);
        assert_eq!(compared.still_right(&other), 0);
    }

    #[test]
    fn records_are_found_by_their_first_two_keys() {
        let expected =
            json!({"employment": [{"title": "A", "company": "B", "dates": "2019 – 2020", "location": null}]});
        let one =
            json!({"title": "a", "company": "b", "dates": "2019 - 2020", "location": "C", "from": "2019"});
        let compared = compare(&expected, &json!({"employment": [one, {"title": "D"}]}));
        assert_eq!((compared.right(), compared.facts.len()), (3, 3));
        assert_eq!(compared.wrong.len(), 2, "{:?}", compared.wrong); // the place and the second record
    }

    #[test]
    fn lists_count_what_is_read_twice() {
        let compared = compare(&json!({"skills": {"a": ["x", "y"]}}), &json!({"skills": ["X", "x"]}));
        assert_eq!((compared.right(), compared.wrong.len()), (1, 1));
    }

    #[test]
    fn a_whole_expectation_allows_nothing_else() {
        let got = json!({"overview": "o", "badges": ["b"], "location": {"city": "c"}, "reviews": {"count": 3,
            "shown": [{"author": "a", "text": "t"}]}, "hourly_rate": {"min": 1, "max": 2}});
        assert_eq!(compare(&json!({}), &got).wrong.len(), 0);
        assert_eq!(compare_whole(&json!({}), &got).wrong.len(), 6);
        let same = compare_whole(&got, &got);
        assert_eq!((same.right(), same.wrong.len()), (same.facts.len(), 0));
        assert_eq!(same.facts.len(), 8);
    }

    #[test]
    fn cards_are_matched_by_name_and_too_many_are_wrong() {
        let expected = json!({"cards": [{"display_name": "A"}, {"display_name": "B", "jobs": 1}]});
        let got = json!({"cards": [{"display_name": "B", "jobs": 1}, {"display_name": "A"}, {"display_name": "C"}]});
        let compared = compare(&expected, &got);
        assert_eq!((compared.right(), compared.wrong.len()), (3, 1));
    }
}
