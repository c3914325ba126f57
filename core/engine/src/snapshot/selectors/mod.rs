//! Selector matching over a snapshot, as browsers do it, in time that grows with the candidates and not with the page.
//!
//! An [`Index`] is built once a page: which elements have which class, attribute, id and tag. A selector is tried only on
//! the elements its rightmost part names.

mod element;
mod parser;

use crate::sorting;
use std::cell::Cell;
use std::collections::HashMap;

use selectors::context::{MatchingForInvalidation, NeedsSelectorFlags, QuirksMode, SelectorCaches};
use selectors::matching::{MatchingContext, MatchingMode, matches_selector};
use selectors::parser::{Component, Selector, SelectorList};

pub use parser::{Names, names, parse};

use super::{NodeId, NodeKind, Snapshot};
use element::Here;
use parser::{Css, looks_at_names};

/// A parsed list of selectors.
#[derive(Debug, Clone)]
pub struct Selectors {
    list: SelectorList<Css>,
    /// Of each selector whether it looks at a class name or an id.
    by_name: Vec<bool>,
}

/// Where to look for candidates on one page.
#[derive(Debug)]
pub struct Index<'a> {
    pub(super) page: &'a Snapshot,
    by_class: HashMap<&'a str, Vec<NodeId>>,
    by_attribute: HashMap<&'a str, Vec<NodeId>>,
    by_id: HashMap<&'a str, Vec<NodeId>>,
    by_tag: HashMap<&'a str, Vec<NodeId>>,
    /// For each node the element before it under the same parent; `NONE` where there is none.
    previous: Vec<u32>,
    /// Whether class names and ids are looked at.
    names: bool,
    /// Whether anything was found by one.
    used_names: Cell<bool>,
}

const NONE: u32 = u32::MAX;

impl Selectors {
    /// Parses a list of selectors; see [`parse`] for what is refused.
    pub fn new(css: &str) -> Result<Self, String> {
        let list = parse(css)?;
        let by_name = list.slice().iter().map(looks_at_names).collect();
        Ok(Self { list, by_name })
    }

    /// The attributes and classes these selectors look at.
    pub fn names(&self) -> Names {
        names(&self.list)
    }
}

impl<'a> Index<'a> {
    /// One pass over the page.
    pub fn new(page: &'a Snapshot) -> Self {
        let mut index = Self {
            page,
            by_class: HashMap::new(),
            by_attribute: HashMap::new(),
            by_id: HashMap::new(),
            by_tag: HashMap::new(),
            previous: vec![NONE; page.len()],
            names: true,
            used_names: Cell::new(false),
        };
        let mut last_under: Vec<u32> = Vec::new(); // by depth: the last element seen under the open parent
        for (id, node) in page.nodes() {
            if !matches!(node.kind, NodeKind::Element { .. }) {
                continue;
            }
            let depth = node.depth as usize;
            last_under.truncate(depth + 1);
            last_under.resize(depth + 1, NONE);
            if let (Some(last), Some(slot)) =
                (last_under.get_mut(depth), index.previous.get_mut(id.0 as usize))
            {
                *slot = std::mem::replace(last, id.0);
            }
            if let Some(tag) = page.tag(id) {
                index.by_tag.entry(tag).or_default().push(id);
            }
            for (name, value) in page.attributes(id) {
                match name {
                    "class" => {
                        for token in value.split_ascii_whitespace() {
                            index.by_class.entry(token).or_default().push(id);
                        }
                        continue;
                    }
                    "id" => index.by_id.entry(value).or_default().push(id),
                    _ => {}
                }
                index.by_attribute.entry(name).or_default().push(id);
            }
        }
        index
    }

    /// The page as if no element had a class name or an id.
    #[must_use]
    pub fn without_names(self) -> Self {
        Self {
            by_class: HashMap::new(),
            by_id: HashMap::new(),
            names: false,
            used_names: Cell::new(false),
            ..self
        }
    }

    /// Whether any element was found by its class name or id until now.
    pub fn used_names(&self) -> bool {
        self.used_names.get()
    }

    /// The page.
    pub fn page(&self) -> &'a Snapshot {
        self.page
    }

    /// The element before this one under the same parent.
    pub fn previous_element(&self, id: NodeId) -> Option<NodeId> {
        self.previous.get(id.0 as usize).copied().filter(|before| *before != NONE).map(NodeId)
    }

    /// Elements with this tag, in page order.
    pub fn with_tag(&self, tag: &str) -> &[NodeId] {
        self.by_tag.get(tag).map_or(&[], Vec::as_slice)
    }

    /// Elements with this listed class token, in page order.
    pub fn with_class(&self, class: &str) -> &[NodeId] {
        let found = self.by_class.get(class).map_or(&[][..], Vec::as_slice);
        self.used_names.set(self.used_names.get() || !found.is_empty());
        found
    }

    /// Elements with this listed attribute, in page order.
    pub fn with_attribute(&self, name: &str) -> &[NodeId] {
        self.by_attribute.get(name).map_or(&[], Vec::as_slice)
    }

    /// The elements with ids in `within` that match, in page order, each once.
    pub fn select(&self, selectors: &Selectors, within: std::ops::Range<NodeId>) -> Vec<NodeId> {
        let mut found = Vec::new();
        let mut caches = SelectorCaches::default();
        for (selector, by_name) in selectors.list.slice().iter().zip(&selectors.by_name) {
            let before = found.len();
            let candidates = self.candidates(selector);
            let from = candidates.partition_point(|id| *id < within.start);
            let to = candidates.partition_point(|id| *id < within.end);
            for &id in candidates.get(from..to).unwrap_or_default() {
                if self.matches_one(selector, id, &mut caches) {
                    found.push(id);
                }
            }
            if *by_name && found.len() > before {
                self.used_names.set(true);
            }
        }
        sorting::by(&mut found, Ord::cmp);
        found.dedup();
        found
    }

    /// Whether an element matches.
    pub fn matches(&self, selectors: &Selectors, id: NodeId) -> bool {
        let mut caches = SelectorCaches::default();
        selectors.list.slice().iter().any(|selector| self.matches_one(selector, id, &mut caches))
    }

    fn matches_one(&self, selector: &Selector<Css>, id: NodeId, caches: &mut SelectorCaches) -> bool {
        let mut context = MatchingContext::new(
            MatchingMode::Normal,
            None,
            caches,
            QuirksMode::NoQuirks,
            NeedsSelectorFlags::No,
            MatchingForInvalidation::No,
        );
        matches_selector(selector, 0, None, Here { index: self, id }, &mut context)
    }

    /// The shortest list of elements that the rightmost compound can be among.
    fn candidates(&self, selector: &Selector<Css>) -> &[NodeId] {
        let lists = selector.iter().filter_map(|component| match component {
            Component::ID(id) => Some(self.by_id.get(id.0.as_str()).map_or(&[][..], Vec::as_slice)),
            Component::Class(class) => {
                Some(self.by_class.get(class.0.as_str()).map_or(&[][..], Vec::as_slice))
            }
            Component::LocalName(name) => Some(self.with_tag(&name.lower_name.0)),
            Component::AttributeInNoNamespaceExists { local_name_lower: name, .. }
            | Component::AttributeInNoNamespace { local_name: name, .. } => {
                Some(self.with_attribute(&name.0))
            }
            _ => None,
        });
        lists.min_by_key(|list| list.len()).unwrap_or_default()
    }
}
