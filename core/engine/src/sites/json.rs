//! Data a page carries as JSON: JSON-LD and the state that its table names.
//!
//! All of it is the page's own word and as hostile as any other: a block that is no JSON, nests deeper than the parser
//! follows (128 levels) or holds a number beyond `f64` is left out whole; of two equal keys the last counts.

use serde_json::Value;

use crate::snapshot::selectors::Index;
use crate::snapshot::{NodeId, Snapshot};

/// Bytes at the start of a script without an id within which its variable is assigned; the same number as in the content
/// script, which keeps no other.
pub const STATE_HEAD: usize = 512;

/// What could be parsed; broken JSON is as good as none.
#[derive(Debug, Default)]
pub(super) struct Data {
    json_ld: Vec<Value>,
    states: Vec<Value>,
}

impl Data {
    /// Parses the JSON-LD blocks and the listed states of a page.
    pub(super) fn new(index: &Index<'_>, states: &[&str]) -> Self {
        let page = index.page();
        let mut data = Self::default();
        for &id in index.with_tag("script") {
            if page.attribute(id, "id").is_some_and(|own| states.contains(&own)) {
                data.states.extend(serde_json::from_str(&content(page, id)));
            } else if page
                .attribute(id, "type")
                .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json"))
            {
                data.json_ld.extend(serde_json::from_str(&content(page, id)));
            } else if states.iter().any(|name| is_variable(name)) {
                data.states.extend(assigned(&content(page, id), states));
            }
        }
        data
    }

    /// Texts and numbers at `Person.name` in the JSON-LD: the first word is the type of the object, which may stand
    /// anywhere (`@graph`, `mainEntity`, a list).
    pub(super) fn json_ld(&self, path: &str) -> Vec<String> {
        let (kind, rest) = path.split_once('.').unwrap_or((path, ""));
        let objects = self.of_type(kind);
        objects.into_iter().flat_map(|object| leaves(object, rest)).collect()
    }

    /// All JSON-LD objects of a type.
    pub(super) fn of_type(&self, kind: &str) -> Vec<&Value> {
        let mut found = Vec::new();
        let mut open: Vec<&Value> = self.json_ld.iter().rev().collect();
        while let Some(value) = open.pop() {
            match value {
                Value::Array(list) => open.extend(list.iter().rev()),
                Value::Object(map) => {
                    let is = |kind_of: &Value| kind_of.as_str().is_some_and(|name| name == kind);
                    let typed = map.get("@type");
                    if typed
                        .is_some_and(|own| is(own) || own.as_array().is_some_and(|list| list.iter().any(is)))
                    {
                        found.push(value);
                    }
                    open.extend(map.values().rev());
                }
                _ => {}
            }
        }
        found
    }

    /// The person a page is about: an object of type Person at the top, in `@graph`, or the main entity of a `ProfilePage`.
    /// Persons further inside are authors and reviewers.
    pub(super) fn main_person(&self) -> Option<&Value> {
        let lists = self.json_ld.iter().flat_map(|value| match value {
            Value::Array(list) => list.as_slice(),
            one => std::slice::from_ref(one),
        });
        let tops = lists.flat_map(|value| match value.get("@graph") {
            Some(Value::Array(list)) => list.as_slice(),
            _ => std::slice::from_ref(value),
        });
        let is = |value: &Value, kind: &str| value.get("@type").and_then(Value::as_str) == Some(kind);
        let entities = tops.map(|value| match value.get("mainEntity") {
            Some(entity) if is(value, "ProfilePage") => entity,
            _ => value,
        });
        let mut persons = entities.filter(|value| is(value, "Person"));
        let first = persons.next()?;
        // A page about several people is about none of them.
        persons.all(|other| other.get("name") == first.get("name")).then_some(first)
    }

    /// What stands at a path of the page's state: the first state that has anything there.
    pub(super) fn state(&self, path: &str) -> Vec<&Value> {
        self.states
            .iter()
            .map(|state| values(state, path))
            .find(|found| !found.is_empty())
            .unwrap_or_default()
    }
}

/// Whether a state is named by the variable it is assigned to rather than by the id of its script.
pub(super) fn is_variable(state: &str) -> bool {
    state.contains('.')
}

/// The value assigned to one of the variables; what follows it is code and left alone.
fn assigned(script: &str, states: &[&str]) -> Option<Value> {
    states.iter().filter(|name| is_variable(name)).find_map(|name| {
        let head = script.get(..script.floor_char_boundary(STATE_HEAD))?;
        let values = head.match_indices(name).filter_map(|(at, _)| {
            let rest = script.get(at + name.len()..)?.trim_start().strip_prefix('=')?;
            serde_json::Deserializer::from_str(rest).into_iter::<Value>().next()?.ok()
        });
        values.into_iter().next()
    })
}

/// What stands at a dotted path; a list without an index in the path stands for all its entries.
pub(super) fn values<'v>(value: &'v Value, path: &str) -> Vec<&'v Value> {
    if let Value::Array(list) = value
        && !path.starts_with(|c: char| c.is_ascii_digit())
    {
        return list.iter().flat_map(|entry| values(entry, path)).collect();
    }
    let (step, rest) = path.split_once('.').unwrap_or((path, ""));
    let next = match value {
        Value::Null => return Vec::new(),
        _ if step.is_empty() => return vec![value],
        Value::Object(map) => map.get(step),
        Value::Array(list) => step.parse().ok().and_then(|at: usize| list.get(at)),
        _ => None,
    };
    next.map(|next| values(next, rest)).unwrap_or_default()
}

/// The texts and numbers at a dotted path.
pub(super) fn leaves(value: &Value, path: &str) -> Vec<String> {
    values(value, path).into_iter().filter_map(leaf).collect()
}

/// A text or number in words.
pub(super) fn leaf(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The day of a time stamp in seconds or milliseconds since 1970, in UTC: `2021-03-09`. A text of fewer digits is none.
pub(super) fn day(stamp: &str) -> Option<String> {
    let number: i64 = stamp.parse().ok()?;
    let seconds = match stamp.len() {
        9..=10 => number,
        12..=13 => number / 1000,
        _ => return None,
    };
    Some(jiff::Timestamp::from_second(seconds).ok()?.to_zoned(jiff::tz::TimeZone::UTC).date().to_string())
}

fn content(page: &Snapshot, id: NodeId) -> String {
    page.subtree(id).map(|inner| page.text_of(inner)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(script: &str) -> Option<Value> {
        assigned(script, &["an-id", "window.app.data"])
    }

    #[test]
    fn a_variable_is_read_up_to_the_end_of_its_value() {
        let script = "window.app = window.app || {};\nwindow.app.data = {\"a\": [1, \"<\\/p>\"]};\nrun(window.app.data);";
        assert_eq!(first(script).map(|value| value["a"][1].clone()), Some("</p>".into()));
        assert_eq!(first("window.app.data={\"a\":1}").map(|value| value["a"].clone()), Some(1.into()));
        for other in
            ["window.app.data == 1", "window.app.datas = {}", "x = {}", "window.app.data = undefined", ""]
        {
            assert_eq!(first(other), None, "{other}");
        }
        assert_eq!(first(&format!("{}window.app.data = {{}}", " ".repeat(600))), None);
        assert_eq!(first(&format!("{}window.app.data = 1", "語".repeat(600))), None);
    }

    #[test]
    fn hostile_json_is_left_out_or_read_within_bounds() {
        let deep = format!("window.app.data = {}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(first(&deep), None);
        assert_eq!(first("window.app.data = {\"price\": 1e999}"), None);
        assert_eq!(first("window.app.data = {\"price\": NaN}"), None);
        let twice = first("window.app.data = {\"a\": 1, \"a\": 2}").map(|value| leaves(&value, "a"));
        assert_eq!(twice, Some(vec!["2".to_owned()]));
        let nested = first(&format!("window.app.data = {}7{}", "[".repeat(100), "]".repeat(100)));
        assert_eq!(nested.map(|value| leaves(&value, "")), Some(vec!["7".to_owned()]));
    }

    #[test]
    fn time_stamps_are_days() {
        for (stamp, expected) in [
            ("1511957667", Some("2017-11-29")),
            ("1511957667000", Some("2017-11-29")),
            ("999999999", Some("2001-09-09")),
            ("2017", None),
            ("99999999999999999999", None),
            ("-1511957667", None),
            ("Nov 2017", None),
        ] {
            assert_eq!(day(stamp).as_deref(), expected, "{stamp}");
        }
    }

    #[test]
    fn a_path_goes_through_lists_and_indexes() {
        let value =
            serde_json::json!({"a": [{"b": "x"}, {"b": null}, {"b": ["y", 3, true]}], "c": [["p", "q"]]});
        assert_eq!(leaves(&value, "a.b"), ["x", "y", "3"]);
        assert_eq!(leaves(&value, "c.0.1"), ["q"]);
        assert_eq!(values(&value, "a").len(), 3);
        assert!(leaves(&value, "a.z").is_empty() && values(&value, "a.b.c.d").is_empty());
    }
}
