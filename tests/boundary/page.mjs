// Packs small trees by hand: ["p", "text", ["b", "more"]] with attributes as an object in second place.

const NAMES = ["", "html", "body", "h1", "h2", "p", "div", "b", "span", "main", "section"];
const ATTRIBUTES = ["itemprop", "href", "class", "itemscope", "itemtype"];

/** A snapshot of the tree below `html`. */
export function pack(tree, url = "https://example.org/people/ann") {
  const packed = {
    schema: 1,
    url,
    lang: "en",
    tags: NAMES,
    attribute_names: ATTRIBUTES,
    text: "",
    values: "",
    nodes: [],
    attributes: [],
    hidden: [],
    visibility_known: true,
    notes: [],
  };
  add(packed, tree, 0);
  return packed;
}

function add(packed, node, depth) {
  if (typeof node === "string") {
    packed.nodes.push(depth, 0, node.length);
    packed.text += node;
    return;
  }
  const [tag, ...children] = node;
  const attributes = isAttributes(children[0]) ? Object.entries(children.shift()) : [];
  packed.nodes.push(depth, NAMES.indexOf(tag), attributes.length);
  for (const [name, value] of attributes) {
    packed.attributes.push(ATTRIBUTES.indexOf(name), value.length);
    packed.values += value;
  }
  for (const child of children) add(packed, child, depth + 1);
}

function isAttributes(value) {
  return typeof value === "object" && !Array.isArray(value);
}

/** The characters of one text run, by node id: how the content script resolves evidence. */
export function runOf(packed, id) {
  let at = 0;
  for (let index = 0; index < packed.nodes.length; index += 3) {
    const [tag, length] = [packed.nodes[index + 1], packed.nodes[index + 2]];
    if (tag !== 0) continue;
    if (index / 3 === id) return packed.text.slice(at, at + length);
    at += length;
  }
  return undefined;
}

/** A profile on Upwork that states enough to be read. */
export function profile(overview, name = "Ann E.") {
  const person = { itemscope: "", itemtype: "http://schema.org/Person" };
  const section = { class: "up-card-section" };
  return pack(
    ["html", ["body", ["main",
      ["section", { ...section }, ["div", person, ["h1", { itemprop: "name" }, name]]],
      ["section", { ...section },
        ["h2", { class: "mb-0 font-weight-black" }, "Shops"],
        ["div", { class: "up-line-clamp-v2" }, ["span", { class: "text-pre-line break" }, overview]]],
    ]]],
    "https://www.upwork.com/freelancers/~01aa00000000000201",
  );
}
