//! What a page showed: a bounded, flat list of nodes with text. No opinion.
//!
//! Nodes stand in document order (pre-order). Only what the site tables may need is here: tag names, the listed
//! attributes, text. The content script and the command line both fill [`PackedSnapshot`]; [`Snapshot::unpack`] is the
//! only way in, and the only place where a snapshot can be refused.

mod of_text;
mod packed;
mod page_kind;
pub mod selectors;

pub use packed::{Limits, PackedSnapshot, SnapshotError};
pub use page_kind::PageKind;

use crate::text::Utf16Range;

/// Index of a node in document order; the same number the content script uses for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "number"))]
pub struct NodeId(pub u32);

/// Whether the user could see a node when the page was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Visibility {
    /// Rendered, as far as the reader could tell.
    Shown,
    /// Known not to be rendered: `hidden`, `display: none`, a closed fold.
    Hidden,
    /// Nobody looked: the command line, or a hidden tab.
    #[default]
    NotKnown,
}

/// An element or a run of text.
#[derive(Debug, Clone)]
pub enum NodeKind {
    /// An element with its lower-case local name (index into the tag table).
    Element {
        /// Index into the snapshot's tag names.
        tag: u32,
    },
    /// One run of text: neighbouring text nodes of the page count as one run.
    Text {
        /// Byte range in [`Snapshot::text_of`]'s backing string.
        start: u32,
        /// End of the byte range.
        end: u32,
    },
}

/// One node with its place in the tree.
#[derive(Debug, Clone)]
pub struct Node {
    /// `None` for the root only.
    pub parent: Option<NodeId>,
    /// One past the last descendant, so a subtree is the range `id..end`.
    pub end: NodeId,
    /// Depth below the root (root = 0).
    pub depth: u32,
    /// Element or text.
    pub kind: NodeKind,
    /// Range of this element's attributes in the attribute list.
    attributes: (u32, u32),
    /// Shown, hidden (itself or an ancestor), or not known.
    pub visibility: Visibility,
}

/// A page as it was read.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// Address of the page.
    pub url: String,
    /// `lang` of the root element, or empty.
    pub lang: String,
    /// What the side that read it knows it to be; `None`: the address tells.
    pub kind: Option<PageKind>,
    /// Why the snapshot is less than the page, in the reader's own vocabulary; empty when it is all there.
    pub notes: Vec<SnapshotNote>,
    text: String,
    values: String,
    tags: Vec<String>,
    attribute_names: Vec<String>,
    attributes: Vec<Attribute>,
    nodes: Vec<Node>,
}

#[derive(Debug, Clone, Copy)]
struct Attribute {
    name: u32,
    start: u32,
    end: u32,
}

/// Something that was not read, and why. Never silence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum SnapshotNote {
    /// The page has more elements than [`Limits::NODES`]; the rest was not read.
    TooManyNodes,
    /// The page has more text than [`Limits::TEXT_BYTES`]; the rest was not read.
    TooMuchText,
    /// Nested deeper than [`Limits::DEPTH`]; what lies deeper was not read.
    TooDeep,
    /// The page kept changing while it was read.
    KeptChanging,
    /// The page has frames; they are not read.
    FramesNotRead,
    /// Some custom elements keep their content closed.
    ClosedShadow,
}

impl Snapshot {
    /// All nodes in document order.
    pub fn nodes(&self) -> impl Iterator<Item = (NodeId, &Node)> {
        self.nodes.iter().enumerate().map(|(index, node)| (NodeId(index as u32), node))
    }

    /// Number of nodes, elements and text runs alike.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// True for a page without a single node.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The node with this id, if the snapshot has it.
    pub fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id.0 as usize)
    }

    /// Lower-case local name of an element; `None` for text.
    pub fn tag(&self, id: NodeId) -> Option<&str> {
        match self.node(id)?.kind {
            NodeKind::Element { tag } => self.tags.get(tag as usize).map(String::as_str),
            NodeKind::Text { .. } => None,
        }
    }

    /// The characters of one text run; empty for elements. See `claim::Passage` for the text of a whole subtree.
    pub fn text_of(&self, id: NodeId) -> &str {
        match self.node(id).map(|node| &node.kind) {
            Some(NodeKind::Text { start, end }) => {
                self.text.get(*start as usize..*end as usize).unwrap_or_default()
            }
            _ => "",
        }
    }

    /// Value of a listed attribute.
    pub fn attribute(&self, id: NodeId, name: &str) -> Option<&str> {
        self.attributes(id).find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// The listed attributes of an element in page order.
    pub fn attributes(&self, id: NodeId) -> impl Iterator<Item = (&str, &str)> {
        let (from, to) = self.node(id).map_or((0, 0), |node| node.attributes);
        self.attributes.get(from as usize..to as usize).unwrap_or_default().iter().filter_map(|attribute| {
            Some((
                self.attribute_names.get(attribute.name as usize)?.as_str(),
                self.values.get(attribute.start as usize..attribute.end as usize)?,
            ))
        })
    }

    /// The children of an element, in order.
    pub fn children(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        let end = self.node(id).map_or(0, |node| node.end.0);
        let mut next = id.0 + 1;
        std::iter::from_fn(move || {
            if next >= end {
                return None;
            }
            let child = NodeId(next);
            next = self.node(child)?.end.0;
            Some(child)
        })
    }

    /// The node itself and everything below it, in document order.
    pub fn subtree(&self, id: NodeId) -> impl Iterator<Item = NodeId> {
        let end = self.node(id).map_or(id.0, |node| node.end.0);
        (id.0..end).map(NodeId)
    }

    /// The whole run of a text node as a UTF-16 range.
    pub fn utf16_range(&self, id: NodeId) -> Utf16Range {
        Utf16Range { start: 0, end: crate::text::len_utf16(self.text_of(id)) }
    }
}
