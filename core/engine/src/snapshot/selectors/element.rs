//! The snapshot's nodes as the `selectors` crate wants to see elements.

use selectors::attr::{AttrSelectorOperation, CaseSensitivity, NamespaceConstraint};
use selectors::bloom::BloomFilter;
use selectors::context::MatchingContext;
use selectors::matching::ElementSelectorFlags;
use selectors::{Element, OpaqueElement};

use super::Index;
use super::parser::{Css, Name, NoPseudo};
use crate::snapshot::{NodeId, NodeKind};

/// One element of a page together with the page.
#[derive(Clone, Copy)]
pub(super) struct Here<'a> {
    pub(super) index: &'a Index<'a>,
    pub(super) id: NodeId,
}

impl std::fmt::Debug for Here<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "<{}> {}", self.index.page.tag(self.id).unwrap_or_default(), self.id.0)
    }
}

impl Here<'_> {
    fn at(self, id: NodeId) -> Self {
        Self { id, ..self }
    }

    fn is_element(self) -> bool {
        self.index.page.node(self.id).is_some_and(|node| matches!(node.kind, NodeKind::Element { .. }))
    }
}

impl Element for Here<'_> {
    type Impl = Css;

    fn opaque(&self) -> OpaqueElement {
        match self.index.page.node(self.id) {
            Some(node) => OpaqueElement::new(node),
            None => OpaqueElement::new(self.index),
        }
    }

    fn parent_element(&self) -> Option<Self> {
        Some(self.at(self.index.page.node(self.id)?.parent?))
    }

    fn parent_node_is_shadow_root(&self) -> bool {
        false
    }

    fn containing_shadow_host(&self) -> Option<Self> {
        None
    }

    fn is_pseudo_element(&self) -> bool {
        false
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        self.index.previous_element(self.id).map(|id| self.at(id))
    }

    fn next_sibling_element(&self) -> Option<Self> {
        let parent = self.index.page.node(self.id)?.parent?;
        let end = self.index.page.node(parent)?.end;
        let mut next = self.index.page.node(self.id)?.end;
        while next < end {
            if self.at(next).is_element() {
                return Some(self.at(next));
            }
            next = self.index.page.node(next)?.end;
        }
        None
    }

    fn first_element_child(&self) -> Option<Self> {
        self.index.page.children(self.id).map(|id| self.at(id)).find(|child| child.is_element())
    }

    fn is_html_element_in_html_document(&self) -> bool {
        true
    }

    fn has_local_name(&self, local_name: &Name) -> bool {
        self.index.page.tag(self.id) == Some(&local_name.0)
    }

    fn has_namespace(&self, _: &Name) -> bool {
        true
    }

    fn is_same_type(&self, other: &Self) -> bool {
        self.index.page.tag(self.id) == self.index.page.tag(other.id)
    }

    fn attr_matches(
        &self,
        _: &NamespaceConstraint<&Name>,
        local_name: &Name,
        operation: &AttrSelectorOperation<&Name>,
    ) -> bool {
        (self.index.names || local_name.0 != "id")
            && self
                .index
                .page
                .attribute(self.id, &local_name.0)
                .is_some_and(|value| operation.eval_str(value))
    }

    fn match_non_ts_pseudo_class(&self, pseudo: &NoPseudo, _: &mut MatchingContext<Css>) -> bool {
        match *pseudo {}
    }

    fn match_pseudo_element(&self, pseudo: &NoPseudo, _: &mut MatchingContext<Css>) -> bool {
        match *pseudo {}
    }

    fn apply_selector_flags(&self, _: ElementSelectorFlags) {}

    fn is_link(&self) -> bool {
        false
    }

    fn is_html_slot_element(&self) -> bool {
        false
    }

    fn has_id(&self, id: &Name, case: CaseSensitivity) -> bool {
        let own = self.index.page.attribute(self.id, "id").filter(|_| self.index.names);
        own.is_some_and(|value| case.eq(value.as_bytes(), id.0.as_bytes()))
    }

    fn has_class(&self, name: &Name, case: CaseSensitivity) -> bool {
        let own = self.index.page.attribute(self.id, "class").filter(|_| self.index.names);
        own.is_some_and(|value| {
            value.split_ascii_whitespace().any(|token| case.eq(token.as_bytes(), name.0.as_bytes()))
        })
    }

    fn has_custom_state(&self, _: &Name) -> bool {
        false
    }

    fn imported_part(&self, _: &Name) -> Option<Name> {
        None
    }

    fn is_part(&self, _: &Name) -> bool {
        false
    }

    fn is_empty(&self) -> bool {
        self.index.page.children(self.id).next().is_none()
    }

    fn is_root(&self) -> bool {
        self.id.0 == 0
    }

    fn add_element_unique_hashes(&self, _: &mut BloomFilter) -> bool {
        false
    }
}
