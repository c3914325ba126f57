//! The wire form of a snapshot: one string for text, one for attribute values, and plain number arrays cut by lengths.
//!
//! Nothing is found by a separator, so no character of a page can break it. Lengths are UTF-16 code units, because the
//! content script counts in them; unpacking turns them into byte ranges once.

use super::{Attribute, Node, NodeId, NodeKind, PageKind, Snapshot, SnapshotNote, Visibility};

/// Bounds of a snapshot. What a page has beyond them is named in [`Snapshot::notes`] by the side that reads the page;
/// a packed snapshot that exceeds them is refused.
#[derive(Debug, Clone, Copy)]
pub struct Limits;

impl Limits {
    /// Elements and text runs. The largest sample page has about 6,000; 50,000 keeps the worst page under a second.
    pub const NODES: usize = 50_000;
    /// Text and attribute values together, in UTF-8 bytes.
    pub const TEXT_BYTES: usize = 4 * 1024 * 1024;
    /// Nesting below the root element.
    pub const DEPTH: u32 = 512;
}

/// A snapshot as it crosses from the page to the engine.
#[derive(Debug, Clone, Default, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PackedSnapshot {
    /// Version of this layout; 1.
    pub schema: u32,
    /// Address of the page.
    pub url: String,
    /// `lang` of the root element, or empty.
    pub lang: String,
    /// What the side that read it knows it to be: `message` for text that the user selected or pasted. `null` or missing
    /// for a page, where the address tells.
    #[serde(default)]
    #[cfg_attr(feature = "typescript", ts(optional = nullable))]
    pub kind: Option<PageKind>,
    /// Lower-case local names; index 0 is the empty string and stands for text.
    pub tags: Vec<String>,
    /// Names of the listed attributes in use.
    pub attribute_names: Vec<String>,
    /// All text runs one after the other.
    pub text: String,
    /// All attribute values one after the other.
    pub values: String,
    /// Three numbers a node, in document order: depth below the root, index into `tags` (0: a text run), and the
    /// length of the run in UTF-16 code units (text) or the number of listed attributes (element).
    #[cfg_attr(feature = "typescript", ts(type = "number[] | Uint32Array"))]
    pub nodes: Vec<u32>,
    /// Two numbers an attribute, in node order: index into `attribute_names`, length of the value in UTF-16 units.
    #[cfg_attr(feature = "typescript", ts(type = "number[] | Uint32Array"))]
    pub attributes: Vec<u32>,
    /// Ids of elements known not to be rendered; their subtrees count as hidden too.
    #[cfg_attr(feature = "typescript", ts(type = "number[] | Uint32Array"))]
    pub hidden: Vec<u32>,
    /// Whether anybody looked at visibility: if not, a node that is not in `hidden` is *not known*.
    pub visibility_known: bool,
    /// What was left out.
    pub notes: Vec<SnapshotNote>,
}

/// Why a packed snapshot was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SnapshotError {
    /// A layout this engine does not know.
    UnknownSchema(u32),
    /// More than [`Limits`] allow; the sentence says which and by how much.
    TooLarge(String),
    /// Lengths, depths or indexes that do not fit together.
    Malformed(&'static str),
}

impl std::fmt::Display for SnapshotError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::UnknownSchema(schema) => write!(f, "snapshot has schema {schema}, this engine reads 1"),
            Self::TooLarge(what) => write!(f, "{what}"),
            Self::Malformed(what) => write!(f, "snapshot does not fit together: {what}"),
        }
    }
}

impl std::error::Error for SnapshotError {}

impl Snapshot {
    /// Checks a packed snapshot and builds the tree. Linear in nodes and text.
    pub fn unpack(packed: PackedSnapshot) -> Result<Self, SnapshotError> {
        use SnapshotError::{Malformed, TooLarge, UnknownSchema};
        if packed.schema != 1 {
            return Err(UnknownSchema(packed.schema));
        }
        let count = packed.nodes.len() / 3;
        if count > Limits::NODES {
            return Err(TooLarge(format!("snapshot has {count} nodes, limit is {}", Limits::NODES)));
        }
        let bytes = packed.text.len() + packed.values.len();
        if bytes > Limits::TEXT_BYTES {
            return Err(TooLarge(format!(
                "snapshot has {bytes} bytes of text, limit is {}",
                Limits::TEXT_BYTES
            )));
        }
        let mut text = Utf16Cursor::new(&packed.text);
        let mut values = Utf16Cursor::new(&packed.values);
        let mut attribute_numbers = packed.attributes.chunks_exact(2);
        let mut attributes = Vec::with_capacity(packed.attributes.len() / 2);
        let mut nodes: Vec<Node> = Vec::with_capacity(count);
        let mut open: Vec<u32> = Vec::new(); // ids of the elements around the current node, by depth
        for (index, numbers) in packed.nodes.chunks_exact(3).enumerate() {
            let &[depth, tag, length] = numbers else { return Err(Malformed("node numbers")) };
            if depth > Limits::DEPTH {
                return Err(TooLarge(format!("snapshot is {depth} levels deep, limit is {}", Limits::DEPTH)));
            }
            if depth as usize > open.len() || (depth == 0) != (index == 0) {
                return Err(Malformed("a depth skips a level"));
            }
            for closed in open.drain(depth as usize..) {
                close(&mut nodes, closed, index);
            }
            let parent = open.last().copied().map(NodeId);
            let first_attribute = attributes.len() as u32;
            let kind = if tag == 0 {
                let (start, end) = text.take(length).ok_or(Malformed("text lengths"))?;
                NodeKind::Text { start, end }
            } else {
                if tag as usize >= packed.tags.len() {
                    return Err(Malformed("tag index"));
                }
                for _ in 0..length {
                    let Some(&[name, length]) = attribute_numbers.next() else {
                        return Err(Malformed("attribute count"));
                    };
                    if name as usize >= packed.attribute_names.len() {
                        return Err(Malformed("attribute name index"));
                    }
                    let (start, end) = values.take(length).ok_or(Malformed("attribute lengths"))?;
                    attributes.push(Attribute { name, start, end });
                }
                open.push(index as u32);
                NodeKind::Element { tag }
            };
            nodes.push(Node {
                parent,
                end: NodeId(index as u32 + 1),
                depth,
                kind,
                attributes: (first_attribute, attributes.len() as u32),
                visibility: Visibility::NotKnown,
            });
        }
        for closed in open {
            close(&mut nodes, closed, count);
        }
        if !text.is_done() || !values.is_done() || attribute_numbers.next().is_some() {
            return Err(Malformed("something is left over"));
        }
        mark_visibility(&mut nodes, &packed);
        Ok(Self {
            url: packed.url,
            lang: packed.lang,
            kind: packed.kind,
            notes: packed.notes,
            text: packed.text,
            values: packed.values,
            tags: packed.tags,
            attribute_names: packed.attribute_names,
            attributes,
            nodes,
        })
    }
}

fn close(nodes: &mut [Node], id: u32, end: usize) {
    if let Some(node) = nodes.get_mut(id as usize) {
        node.end = NodeId(end as u32);
    }
}

fn mark_visibility(nodes: &mut [Node], packed: &PackedSnapshot) {
    if packed.visibility_known {
        for node in nodes.iter_mut() {
            node.visibility = Visibility::Shown;
        }
    }
    for &hidden in &packed.hidden {
        let Some(end) = nodes.get(hidden as usize).map(|node| node.end.0) else { continue };
        for node in nodes.get_mut(hidden as usize..end as usize).unwrap_or_default() {
            node.visibility = Visibility::Hidden;
        }
    }
}

/// Walks a string by UTF-16 lengths and yields byte ranges. ASCII, the usual case, costs one comparison a byte.
struct Utf16Cursor<'a> {
    text: &'a str,
    at: usize,
    ascii: bool,
}

impl<'a> Utf16Cursor<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, at: 0, ascii: text.is_ascii() }
    }

    /// The next `units` code units as a byte range; `None` past the end or inside a surrogate pair.
    fn take(&mut self, units: u32) -> Option<(u32, u32)> {
        let start = self.at;
        let bytes = if self.ascii {
            units as usize
        } else {
            let mut left = units;
            let mut bytes = 0;
            for character in self.text.get(start..)?.chars() {
                if left == 0 {
                    break;
                }
                left = left.checked_sub(character.len_utf16() as u32)?;
                bytes += character.len_utf8();
            }
            if left > 0 {
                return None;
            }
            bytes
        };
        self.at = start.checked_add(bytes)?;
        (self.at <= self.text.len()).then_some((start as u32, self.at as u32))
    }

    fn is_done(&self) -> bool {
        self.at == self.text.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(nodes: Vec<u32>, text: &str) -> PackedSnapshot {
        PackedSnapshot {
            schema: 1,
            tags: vec![String::new(), "p".into()],
            nodes,
            text: text.into(),
            ..PackedSnapshot::default()
        }
    }

    #[test]
    fn text_is_cut_by_utf16_lengths() {
        let snapshot = Snapshot::unpack(page(vec![0, 1, 0, 1, 0, 3, 1, 0, 1], "a😀b")).unwrap();
        assert_eq!(snapshot.text_of(NodeId(1)), "a😀");
        assert_eq!(snapshot.text_of(NodeId(2)), "b");
        assert_eq!(snapshot.children(NodeId(0)).collect::<Vec<_>>(), [NodeId(1), NodeId(2)]);
    }

    #[test]
    fn an_empty_page_is_a_snapshot() {
        assert!(Snapshot::unpack(page(vec![], "")).unwrap().is_empty());
    }

    #[test]
    fn what_does_not_fit_together_is_refused() {
        for (nodes, text) in [
            (vec![0, 1, 0, 1, 0, 2], "a😀"), // cuts a surrogate pair
            (vec![0, 1, 0, 1, 0, 9], "abc"), // longer than the text
            (vec![0, 1, 0, 1, 0, 1], "abc"), // text left over
            (vec![0, 1, 0, 2, 0, 1], "a"),   // a depth skips a level
            (vec![0, 1, 0, 0, 1, 0], ""),    // two roots
            (vec![0, 7, 0], ""),             // no such tag
            (vec![0, 1, 1], ""),             // attribute missing
        ] {
            let refused = Snapshot::unpack(page(nodes.clone(), text));
            assert!(matches!(refused, Err(SnapshotError::Malformed(_))), "{nodes:?} was taken");
        }
    }

    #[test]
    fn too_large_is_refused_by_name() {
        let mut nodes = vec![0, 1, 0];
        nodes.extend([1, 1, 0].repeat(Limits::NODES));
        let Err(SnapshotError::TooLarge(why)) = Snapshot::unpack(page(nodes, "")) else { panic!("taken") };
        assert_eq!(why, "snapshot has 50001 nodes, limit is 50000");
    }
}
