//! From saved HTML to a snapshot, by the rules of the content script: the same attributes, the same limits, the same notes.

mod nesting;

use std::collections::{BTreeSet, HashMap, HashSet};

use plumbline_engine::sites::{STATE_HEAD, listing};
use plumbline_engine::snapshot::{Limits, PackedSnapshot, SnapshotNote};
use plumbline_engine::text::len_utf16;
use scraper::node::Element;
use scraper::{Html, Node};

/// Bytes of HTML that are parsed; what lies beyond is cut off and noted. Eight times the largest sample page with room
/// for embedded styles and pictures.
pub const MAX_HTML_BYTES: usize = 24 * 1024 * 1024;

/// Characters of one attribute value, in UTF-16 code units; a longer one (a picture as data address) is left out.
const MAX_VALUE_UNITS: u32 = 16_384;

/// The address of an image, in UTF-16 code units. Addresses of portraits have 60 to 250.
const MAX_ADDRESS_UNITS: u32 = 512;

/// An embedded script, in UTF-16 code units.
const MAX_SCRIPT_UNITS: u32 = 1024 * 1024;

/// Elements whose content is not what the page states: code, styles, copies, and what a user may type into.
const UNREAD: &[&str] = &[
    "audio",
    "canvas",
    "frame",
    "iframe",
    "math",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "plaintext",
    "script",
    "style",
    "svg",
    "template",
    "textarea",
    "video",
    "xmp",
];

/// Form elements: what stands in their `value` was typed or chosen, and is not read.
const INPUTS: &[&str] = &["input", "option", "select", "textarea"];

/// A page as bytes becomes a snapshot. Never fails: bytes that are not UTF-8 become replacement characters, truncated
/// markup is closed where it ends, and what exceeds the limits is left out and noted.
pub fn snapshot(html: &[u8], url: &str) -> PackedSnapshot {
    let mut packing = Packing::new(url);
    let cut = html.get(..MAX_HTML_BYTES).unwrap_or(html);
    if cut.len() < html.len() {
        packing.notes.insert(SnapshotNote::TooMuchText);
    }
    let text = String::from_utf8_lossy(cut);
    let shallow = nesting::shallow_part(&text);
    if shallow.len() < text.len() {
        packing.notes.insert(SnapshotNote::TooDeep);
    }
    packing.fill(&Html::parse_document(shallow));
    packing.finish()
}

struct Packing {
    packed: PackedSnapshot,
    tags: HashMap<String, u32>,
    attribute_names: HashMap<String, u32>,
    listed: HashSet<&'static str>,
    classes: HashSet<&'static str>,
    state_scripts: HashSet<&'static str>,
    state_variables: Vec<&'static str>,
    notes: BTreeSet<SnapshotNote>,
}

/// What becomes of an element's content.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Content {
    Read,
    Data,
    Unread,
}

impl Packing {
    fn new(url: &str) -> Self {
        let listing = listing();
        Self {
            packed: PackedSnapshot {
                schema: 1,
                url: url.to_owned(),
                tags: vec![String::new()],
                ..PackedSnapshot::default()
            },
            tags: HashMap::new(),
            attribute_names: HashMap::new(),
            listed: listing.attributes.iter().copied().collect(),
            classes: listing.classes.iter().copied().collect(),
            state_scripts: listing.state_scripts.iter().copied().collect(),
            state_variables: listing.state_variables,
            notes: BTreeSet::new(),
        }
    }

    /// Walks the tree in document order with a stack of its own: markup cannot overflow ours.
    fn fill(&mut self, html: &Html) {
        let mut pending = vec![(html.root_element().id(), 0_u32, Content::Read)];
        while let Some((id, depth, content)) = pending.pop() {
            let Some(node) = html.tree.get(id) else { continue };
            match node.value() {
                Node::Element(element) => {
                    if depth == 0 {
                        element.attr("lang").unwrap_or_default().clone_into(&mut self.packed.lang);
                    }
                    if depth > Limits::DEPTH {
                        self.notes.insert(SnapshotNote::TooDeep);
                        continue;
                    }
                    let Some(content) = self.element(element, depth) else { return };
                    let holds_state = content == Content::Unread
                        && node.first_child().is_some_and(|first| self.assigns_state(element, first.value()));
                    let content = if holds_state { Content::Data } else { content };
                    if content != Content::Unread {
                        let first = pending.len();
                        // Without comments, so that the text around one is one run, as in the content script.
                        let children = node.children().filter(|child| !child.value().is_comment());
                        pending.extend(children.map(|child| (child.id(), depth + 1, content)));
                        pending.get_mut(first..).unwrap_or_default().reverse();
                    }
                }
                Node::Text(text) => {
                    let mut run = text.text.to_string();
                    while let Some(&(next, next_depth, _)) = pending.last() {
                        let Some(Node::Text(more)) = html.tree.get(next).map(|node| node.value()) else {
                            break;
                        };
                        if next_depth != depth {
                            break;
                        }
                        run.push_str(&more.text);
                        pending.pop();
                    }
                    if !self.text(&run, depth, content) {
                        return;
                    }
                }
                _ => {}
            }
        }
    }

    /// Adds an element; `None` when the snapshot is full.
    fn element(&mut self, element: &Element, depth: u32) -> Option<Content> {
        if !self.has_room_for_node() {
            return None;
        }
        let tag = element.name();
        let node = (self.packed.nodes.len() / 3) as u32;
        let number = number_of(&mut self.tags, &mut self.packed.tags, tag);
        let mut count = 0;
        let is_input = INPUTS.contains(&tag);
        for (name, value) in element.attrs() {
            let value = match name {
                "class" => self.listed_classes(value),
                "value" if is_input => continue,
                "alt" | "src" if tag != "img" => continue,
                "src" if len_utf16(value) > MAX_ADDRESS_UNITS || is_embedded(value) => continue,
                _ if self.listed.contains(name) && len_utf16(value) <= MAX_VALUE_UNITS => value.to_owned(),
                _ => continue,
            };
            if name == "class" && value.is_empty() {
                continue;
            }
            if !self.has_room_for_text(&value) {
                return None;
            }
            let name = number_of(&mut self.attribute_names, &mut self.packed.attribute_names, name);
            self.packed.attributes.extend([name, len_utf16(&value)]);
            self.packed.values.push_str(&value);
            count += 1;
        }
        self.packed.nodes.extend([depth, number, count]);
        if is_hidden(element) {
            self.packed.hidden.push(node);
        } else if tag == "iframe" || tag == "frame" {
            self.notes.insert(SnapshotNote::FramesNotRead);
        }
        Some(self.content_of(element))
    }

    /// Whether a script without an id assigns the page's state to a variable that the tables name.
    fn assigns_state(&self, element: &Element, first: &Node) -> bool {
        let Node::Text(script) = first else { return false };
        let head = script.get(..script.floor_char_boundary(STATE_HEAD)).unwrap_or_default();
        element.name() == "script" && self.state_variables.iter().any(|name| head.contains(name))
    }

    fn content_of(&self, element: &Element) -> Content {
        let is_data = element.name() == "script"
            && (element
                .attr("type")
                .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/ld+json"))
                || element.attr("id").is_some_and(|id| self.state_scripts.contains(id)));
        let is_editable =
            element.attr("contenteditable").is_some_and(|value| !value.eq_ignore_ascii_case("false"));
        if is_data {
            Content::Data
        } else if is_editable || UNREAD.contains(&element.name()) {
            Content::Unread
        } else {
            Content::Read
        }
    }

    /// Adds a run of text; false when the snapshot is full.
    fn text(&mut self, run: &str, depth: u32, content: Content) -> bool {
        let units = len_utf16(run);
        if units == 0 || (content == Content::Data && units > MAX_SCRIPT_UNITS) {
            return true;
        }
        if !self.has_room_for_node() || !self.has_room_for_text(run) {
            return false;
        }
        self.packed.nodes.extend([depth, 0, units]);
        self.packed.text.push_str(run);
        true
    }

    fn listed_classes(&self, value: &str) -> String {
        value
            .split_ascii_whitespace()
            .filter(|name| self.classes.contains(name))
            .collect::<Vec<_>>()
            .join(" ")
    }

    fn has_room_for_node(&mut self) -> bool {
        let fits = self.packed.nodes.len() / 3 < Limits::NODES;
        if !fits {
            self.notes.insert(SnapshotNote::TooManyNodes);
        }
        fits
    }

    fn has_room_for_text(&mut self, more: &str) -> bool {
        let fits = self.packed.text.len() + self.packed.values.len() + more.len() <= Limits::TEXT_BYTES;
        if !fits {
            self.notes.insert(SnapshotNote::TooMuchText);
        }
        fits
    }

    fn finish(mut self) -> PackedSnapshot {
        self.packed.notes = self.notes.into_iter().collect();
        self.packed
    }
}

/// Whether the markup alone takes an element from view.
fn is_hidden(element: &Element) -> bool {
    let by_style = element.attr("style").is_some_and(|style| {
        let style: String =
            style.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
        style.split(';').any(|part| part.starts_with("display:none") || part.starts_with("visibility:hidden"))
    });
    let closed_dialog = element.name() == "dialog" && element.attr("open").is_none();
    by_style || closed_dialog || element.attr("hidden").is_some()
}

/// Whether an address holds the picture itself.
fn is_embedded(address: &str) -> bool {
    let scheme = address.trim_start().split(':').next().unwrap_or_default();
    scheme.eq_ignore_ascii_case("data") || scheme.eq_ignore_ascii_case("blob")
}

fn number_of(numbers: &mut HashMap<String, u32>, names: &mut Vec<String>, name: &str) -> u32 {
    if let Some(&number) = numbers.get(name) {
        return number;
    }
    let number = names.len() as u32;
    names.push(name.to_owned());
    numbers.insert(name.to_owned(), number);
    number
}

#[cfg(test)]
mod tests {
    use plumbline_engine::snapshot::{NodeId, Snapshot};

    use super::*;

    fn read(html: &str) -> Snapshot {
        Snapshot::unpack(snapshot(html.as_bytes(), "https://example.org/")).expect("the limits hold")
    }

    fn words(snapshot: &Snapshot) -> String {
        snapshot.nodes().map(|(id, _)| snapshot.text_of(id)).collect::<Vec<_>>().join("|")
    }

    #[test]
    fn text_stands_in_document_order_without_code() {
        let page = read("<html lang=ja><p>a<script>b</script><b>c</b><!-- d -->e<textarea>f</textarea></p>");
        assert_eq!(words(&page).replace('|', ""), "ace");
        assert_eq!(page.lang, "ja");
    }

    #[test]
    fn runs_around_a_comment_are_one() {
        assert!(words(&read("<p>one<!-- x -->two")).contains("onetwo"));
    }

    #[test]
    fn what_a_user_typed_is_not_read() {
        let page = read(
            "<input value=secret><div contenteditable>draft<p>more</div><select><option value=x>y</select>",
        );
        assert!(!words(&page).contains("draft") && !words(&page).contains("more"));
        assert!(page.nodes().all(|(id, _)| page.attribute(id, "value").is_none()));
    }

    #[test]
    fn of_an_image_the_address_is_read_and_never_the_picture() {
        let page = read(
            r#"<img src="/a.png" alt="Ann E."><img src=" DATA:image/gif;base64,R0lG" alt=""><script src="/a.js"></script><input alt="go">"#,
        );
        let of = |name| page.nodes().filter_map(|(id, _)| page.attribute(id, name)).collect::<Vec<_>>();
        assert_eq!(of("src"), ["/a.png"]);
        assert_eq!(of("alt"), ["Ann E.", ""]);
    }

    #[test]
    fn embedded_data_is_read() {
        let page = read("<script type='application/ld+json'>{\"a\":1}</script>");
        assert!(words(&page).contains("{\"a\":1}"));
    }

    #[test]
    fn truncated_markup_is_closed_where_it_ends() {
        assert!(words(&read("<div><p>half a sent")).contains("half a sent"));
        assert!(words(&read("<div><p>half<a href=\"x")).contains("half"));
    }

    #[test]
    fn an_empty_file_is_a_page() {
        assert_eq!(words(&read("")).replace('|', ""), "");
    }

    #[test]
    fn nesting_without_end_is_cut_and_noted() {
        let page = read(&"<div>".repeat(50_000));
        assert!(page.notes.contains(&SnapshotNote::TooDeep));
        assert_eq!(page.nodes().map(|(_, node)| node.depth).max(), Some(Limits::DEPTH));
    }

    #[test]
    fn too_many_elements_are_cut_and_noted() {
        let page = read(&"<i></i>".repeat(60_000));
        assert_eq!(page.len(), Limits::NODES);
        assert_eq!(page.notes, [SnapshotNote::TooManyNodes]);
    }

    #[test]
    fn too_much_text_is_cut_and_noted() {
        let page = read(&format!("<p>first</p><p>{}</p>", "x".repeat(20_000_000)));
        assert!(words(&page).contains("first"));
        assert_eq!(page.notes, [SnapshotNote::TooMuchText]);
    }

    #[test]
    fn bytes_that_are_no_text_are_replaced() {
        let packed = snapshot(b"<p>a\xff\xfeb", "https://example.org/");
        assert!(packed.text.contains("a\u{fffd}\u{fffd}b"));
    }

    #[test]
    fn hidden_subtrees_are_known_by_markup() {
        let page = read("<div style='color:red; display : none'><p>x</p></div><p>y</p>");
        let hidden: Vec<NodeId> = page
            .nodes()
            .filter(|(_, node)| node.visibility == plumbline_engine::snapshot::Visibility::Hidden)
            .map(|(id, _)| id)
            .collect();
        assert_eq!(hidden.len(), 3);
    }
}
