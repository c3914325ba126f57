//! Data a page carries as JSON: JSON-LD and the state scripts its table names.

use serde_json::Value;

use crate::snapshot::selectors::Index;
use crate::snapshot::{NodeId, Snapshot};

/// What could be parsed; broken JSON is as good as none.
#[derive(Debug, Default)]
pub(super) struct Data {
    json_ld: Vec<Value>,
    states: Vec<(String, Value)>,
}

impl Data {
    /// Parses the JSON-LD blocks and the listed state scripts of a page.
    pub(super) fn new(index: &Index<'_>, states: &[&str]) -> Self {
        let page = index.page();
        let mut data = Self::default();
        for &id in index.with_tag("script") {
            let parsed = || serde_json::from_str::<Value>(&content(page, id)).ok();
            let state = page.attribute(id, "id").filter(|own| states.contains(own));
            if let Some(name) = state {
                data.states.extend(parsed().map(|value| (name.to_owned(), value)));
            } else if page
                .attribute(id, "type")
                .is_some_and(|kind| kind.eq_ignore_ascii_case("application/ld+json"))
            {
                data.json_ld.extend(parsed());
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

    /// Texts and numbers at `a.b.0.c` of a state script.
    pub(super) fn state(&self, name: &str, path: &str) -> Vec<String> {
        self.states.iter().filter(|(own, _)| own == name).flat_map(|(_, value)| leaves(value, path)).collect()
    }
}

/// The texts and numbers at a dotted path; a list without an index in the path stands for all its entries.
pub(super) fn leaves(value: &Value, path: &str) -> Vec<String> {
    if let Value::Array(list) = value
        && !path.starts_with(|c: char| c.is_ascii_digit())
    {
        return list.iter().flat_map(|entry| leaves(entry, path)).collect();
    }
    let (step, rest) = path.split_once('.').unwrap_or((path, ""));
    match value {
        _ if !step.is_empty() => {
            let next = match value {
                Value::Object(map) => map.get(step),
                Value::Array(list) => step.parse().ok().and_then(|at: usize| list.get(at)),
                _ => None,
            };
            next.map(|next| leaves(next, rest)).unwrap_or_default()
        }
        Value::String(text) if !text.trim().is_empty() => vec![text.trim().to_owned()],
        Value::Number(number) => vec![number.to_string()],
        _ => Vec::new(),
    }
}

fn content(page: &Snapshot, id: NodeId) -> String {
    page.subtree(id).map(|inner| page.text_of(inner)).collect()
}
