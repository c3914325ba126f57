//! CSS selectors as site tables may use them. `build.rs` includes this file too, so that a selector the matcher would not
//! take is refused when a table is compiled, not met on a page.

use cssparser::ToCss;
use precomputed_hash::PrecomputedHash;
use selectors::parser::{
    self, Combinator, Component, ParseRelative, Selector, SelectorList, SelectorParseErrorKind,
};

/// The types of the `selectors` crate over plain strings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Css;

/// A string of a selector: a name or a value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Name(pub String);

/// There are no pseudo-classes beyond the structural ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoPseudo {}

/// What the selectors of a table look at; the snapshot carries nothing else of classes and attributes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// Attributes other than `class`, lower case.
    pub attributes: Vec<String>,
    /// Class tokens.
    pub classes: Vec<String>,
}

struct Parser;

/// Parses a list of selectors. Refused: pseudo-elements, `:has`, `:nth-*` other than first and last child, `~`
/// (it makes matching quadratic in the number of siblings), namespaces, `:scope`, and what is no selector at all.
pub fn parse(css: &str) -> Result<SelectorList<Css>, String> {
    let mut input = cssparser::Parser::new(css);
    let list = SelectorList::parse(&Parser, &mut input, ParseRelative::No)
        .map_err(|error| format!("\"{css}\" is not a selector this reader knows ({:?})", error.kind))?;
    let mut names = Names::default();
    for selector in list.slice() {
        look(selector, &mut names).map_err(|why| format!("\"{css}\": {why}"))?;
        if !selector.iter().any(names_candidates) {
            return Err(format!("\"{css}\": its last part names no tag, class, id or attribute"));
        }
    }
    Ok(list)
}

/// The attributes and classes a parsed list looks at.
pub fn names(list: &SelectorList<Css>) -> Names {
    let mut names = Names::default();
    for selector in list.slice() {
        // `parse` has already refused everything `look` could refuse.
        if look(selector, &mut names).is_err() {
            return Names::default();
        }
    }
    names
}

/// Whether a selector looks at a class name or an id.
pub(super) fn looks_at_names(selector: &Selector<Css>) -> bool {
    let mut names = Names::default();
    // `parse` has already refused everything `look` could refuse.
    look(selector, &mut names).is_ok()
        && (!names.classes.is_empty() || names.attributes.iter().any(|name| name == "id"))
}

/// Whether a part can be looked up in an index; without one every element of the page would have to be tried.
fn names_candidates(component: &Component<Css>) -> bool {
    matches!(
        component,
        Component::ID(_)
            | Component::Class(_)
            | Component::LocalName(_)
            | Component::AttributeInNoNamespaceExists { .. }
            | Component::AttributeInNoNamespace { .. }
    )
}

fn look(selector: &Selector<Css>, names: &mut Names) -> Result<(), String> {
    selector.iter_raw_match_order().try_for_each(|component| look_at(component, names))
}

fn look_at(component: &Component<Css>, names: &mut Names) -> Result<(), String> {
    match component {
        Component::LocalName(_)
        | Component::ExplicitUniversalType
        | Component::Combinator(Combinator::Child | Combinator::Descendant | Combinator::NextSibling) => {
            Ok(())
        }
        Component::Combinator(other) => Err(format!("the combinator {other:?} is not supported")),
        Component::ID(_) => {
            names.attributes.push("id".into());
            Ok(())
        }
        Component::Class(class) => {
            names.classes.push(class.0.clone());
            Ok(())
        }
        Component::AttributeInNoNamespaceExists { local_name_lower: name, .. }
        | Component::AttributeInNoNamespace { local_name: name, .. } => attribute(&name.0, names),
        Component::AttributeOther(other) => attribute(&other.local_name_lower.0, names),
        Component::Negation(list) | Component::Is(list) | Component::Where(list) => {
            list.slice().iter().try_for_each(|selector| look(selector, names))
        }
        Component::Nth(nth) if nth.is_simple_edge() => Ok(()),
        other => Err(format!("{other:?} is not supported")),
    }
}

fn attribute(name: &str, names: &mut Names) -> Result<(), String> {
    // The snapshot keeps only the class tokens that tables name, so the whole value is not there to be matched.
    if matches!(name, "class" | "style" | "value") {
        return Err(format!("the attribute {name} cannot be matched; use .name for a class"));
    }
    names.attributes.push(name.to_owned());
    Ok(())
}

impl parser::Parser<'_> for Parser {
    type Impl = Css;
    type Error = SelectorParseErrorKind;

    fn parse_is_and_where(&self) -> bool {
        true
    }

    fn allow_forgiving_selectors(&self) -> bool {
        false
    }
}

impl parser::SelectorImpl for Css {
    type ExtraMatchingData<'a> = ();
    type AttrValue = Name;
    type Identifier = Name;
    type LocalName = Name;
    type NamespaceUrl = Name;
    type NamespacePrefix = Name;
    type BorrowedNamespaceUrl = Name;
    type BorrowedLocalName = Name;
    type NonTSPseudoClass = NoPseudo;
    type PseudoElement = NoPseudo;
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl ToCss for Name {
    fn to_css<W: std::fmt::Write>(&self, dest: &mut W) -> std::fmt::Result {
        dest.write_str(&self.0)
    }
}

impl PrecomputedHash for Name {
    /// FNV-1a; used by bloom filters only, which this matcher does not have.
    fn precomputed_hash(&self) -> u32 {
        self.0.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
    }
}

impl ToCss for NoPseudo {
    fn to_css<W: std::fmt::Write>(&self, _: &mut W) -> std::fmt::Result {
        match *self {}
    }
}

impl parser::NonTSPseudoClass for NoPseudo {
    fn is_active_or_hover(&self) -> bool {
        match *self {}
    }

    fn is_user_action_state(&self) -> bool {
        match *self {}
    }
}

impl parser::PseudoElement for NoPseudo {}
