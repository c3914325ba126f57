// The slow way to read a tree: node by node. For pages whose serialisation is ambiguous, and for pages so large that
// serialising them whole would hold up the page. Keeps exactly what the tokeniser keeps.

import * as dom from "./dom";
import {
  hides,
  assignsState,
  isDataScript,
  isEditable,
  isKept,
  listedClasses,
  traitsOf,
  WATCHED_ATTRIBUTES,
} from "./kept";
import type { TagTraits } from "./kept";
import { MAX_SCRIPT_UNITS } from "./limits";
import type { Host, Ledger, Part } from "./part";

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Steps between two looks at the clock; each touches a live node. */
const STEPS_A_LOOK = 32;

/** Landmarks that hold what a page is about. On a page beyond the limits they are read first. */
const MAIN_CONTENT = "main, [role='main']";

export class Walker {
  /** Custom elements met, in document order. */
  readonly hosts: Host[] = [];
  readonly #part: Part;
  readonly #ledger: Ledger;
  readonly #deepest: number;
  readonly #traits = new Map<string, TagTraits>();
  readonly #main: Element | null;
  #next: Node | null;
  #depth = 0;
  #pending = "";

  /** `mainFirst`: outside the main content only the head is read; everything else is a bare tag. */
  constructor(part: Part, ledger: Ledger, levels: number, mainFirst: boolean) {
    this.#part = part;
    this.#ledger = ledger;
    this.#deepest = levels;
    this.#main = mainFirst && part.root instanceof Element ? dom.firstMatching(part.root, MAIN_CONTENT) : null;
    this.#next = part.root instanceof Element ? part.root : dom.firstChildOf(part.root);
  }

  /** Works until the clock says `deadline` (as `performance.now()`). */
  run(deadline: number): "done" | "paused" | "limit" {
    let steps = 0;
    while (this.#next !== null) {
      steps += 1;
      if (steps % STEPS_A_LOOK === 0 && performance.now() >= deadline) return "paused";
      const node = this.#next;
      const type = dom.nodeTypeOf(node);
      let below: Node | null = null;
      if (type === TEXT || type === CDATA) {
        this.#pending += dom.dataOf(node as CharacterData);
      } else if (type === ELEMENT) {
        if (!this.#flush()) return "limit";
        const entered = this.#enter(node as Element);
        if (entered === "limit") return "limit";
        if (entered === "read") below = dom.firstChildOf(node);
      }
      if (below === null) {
        if (!this.#climb(node)) return "limit";
      } else {
        this.#depth += 1;
        this.#next = below;
      }
    }
    return this.#flush() ? "done" : "limit";
  }

  /** Goes to the next node in document order that is not below this one. */
  #climb(from: Node): boolean {
    let node: Node = from;
    for (;;) {
      if (node === this.#part.root) {
        this.#next = null;
        return true;
      }
      const sibling = dom.nextSiblingOf(node);
      if (sibling !== null) {
        this.#next = sibling;
        return true;
      }
      if (!this.#flush()) return false;
      const parent = dom.parentOf(node);
      this.#depth -= 1;
      if (parent === null || parent === this.#part.root) {
        this.#next = null;
        return true;
      }
      node = parent;
    }
  }

  #enter(element: Element): "read" | "bare" | "limit" {
    const tag = dom.localNameOf(element);
    let traits = this.#traits.get(tag);
    if (traits === undefined) {
      traits = traitsOf(tag, this.#ledger.tagNumber(tag));
      this.#traits.set(tag, traits);
    }
    if (!this.#ledger.takesNode()) return "limit";
    const node = this.#part.nodes.length / 3;
    this.#part.nodes.push(this.#depth, traits.number, 0);
    this.#part.elements += 1;
    const held = this.#attributes(element, traits);
    if (held === "limit") return "limit";
    if (traits.isCustom) this.hosts.push({ node, element });
    if (traits.isScript) return this.#dataScript(element);
    if (traits.isUnread || held === "editable" || this.#isBesideMain(element)) return "bare";
    if (this.#depth >= this.#deepest) {
      this.#ledger.notes.add("too_deep");
      return "bare";
    }
    return "read";
  }

  #attributes(element: Element, traits: TagTraits): "plain" | "editable" | "limit" {
    const part = this.#part;
    const slot = part.nodes.length - 1;
    let editable = false;
    let hidden = traits.isDialog;
    let count = 0;
    for (const name of WATCHED_ATTRIBUTES) {
      let value = dom.attributeOf(element, name);
      if (value === null) continue;
      if (name === "hidden") hidden = true;
      else if (name === "open" && traits.isDialog) hidden = false;
      else if (name === "style" && hides(value)) hidden = true;
      else if (name === "contenteditable" && isEditable(value)) editable = true;
      if (name === "class") {
        value = listedClasses(value);
        if (value === "") continue;
      } else if (!isKept(name, value, traits)) continue;
      value = value.toWellFormed();
      if (!this.#ledger.takesText(value)) return "limit";
      part.attributes.push(this.#ledger.attributeNumber(name), value.length);
      part.values.push(value);
      count += 1;
    }
    part.nodes[slot] = count;
    if (hidden) part.hidden.push((slot - 2) / 3);
    if (traits.isFrame && !hidden) this.#ledger.notes.add("frames_not_read");
    return editable ? "editable" : "plain";
  }

  #dataScript(element: Element): "bare" | "limit" {
    const isData = isDataScript(dom.attributeOf(element, "type") ?? "", dom.attributeOf(element, "id") ?? "");
    const text = dom.textOf(element);
    if (text.length > MAX_SCRIPT_UNITS || !(isData || assignsState(text))) return "bare";
    this.#pending = text;
    this.#depth += 1;
    const fits = this.#flush();
    this.#depth -= 1;
    return fits ? "bare" : "limit";
  }

  #isBesideMain(element: Element): boolean {
    if (this.#main === null || dom.isWithin(this.#main, element) || dom.isWithin(element, this.#main)) return false;
    if (dom.closestOf(element, "head") !== null) return false;
    this.#ledger.notes.add("too_many_nodes");
    return true;
  }

  #flush(): boolean {
    if (this.#pending === "") return true;
    const text = this.#pending.toWellFormed();
    this.#pending = "";
    if (!this.#ledger.takesNode() || !this.#ledger.takesText(text)) return false;
    this.#part.nodes.push(this.#depth, 0, text.length);
    this.#part.text.push(text);
    return true;
  }
}
