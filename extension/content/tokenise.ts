// Cuts serialised HTML into nodes.
//
// A serialiser's output is regular: every attribute has a quoted value, every element but the void ones has an end tag,
// text knows five entities. So this is one pass with `indexOf`, without a parser. What a script on the page may have built
// beyond that (a comment holding `-->`) shows as a wrong count of elements, and the page is walked the slow way.

import { hides, isDataScript, isEditable, isListed, listedClasses, mayBeWatched, traitsOf } from "./kept";
import type { TagTraits } from "./kept";
import { MAX_SCRIPT_UNITS, MAX_VALUE_UNITS } from "./limits";
import type { Ledger, Part } from "./part";

const SPACE = 32;
const BANG = 33;
const QUESTION = 63;
const SLASH = 47;
const GREATER = 62;

/** Not an index: no serialiser writes this. */
const GARBLED = -1;

/** Not an index: the snapshot is full. */
const LIMIT = -2;

/** Steps between two looks at the clock. */
const STEPS_A_LOOK = 256;

/** How a run ended: at the end, for now, at a limit, or at text that no serialiser writes. */
export type Cut = "done" | "paused" | "limit" | "garbled";

export class Tokeniser {
  readonly #html: string;
  readonly #part: Part;
  readonly #ledger: Ledger;
  readonly #traits = new Map<string, TagTraits>();
  #at = 0;
  #nextAmpersand = -2;
  #depth = 0;
  readonly #deepest: number;
  /** Depth of the element whose content is not kept, or -1. */
  #unreadFrom = -1;
  /** Depth of the innermost `template`, whose content is in no count of elements; or -1. */
  #templateFrom = -1;
  #pending = "";

  /**
   * `html` must be well-formed UTF-16. Depth counts from 0 within the part: the root of a shadow tree is not an element, so
   * its children have depth 0. `levels` is how many levels below that are kept.
   */
  constructor(html: string, part: Part, ledger: Ledger, levels: number) {
    this.#html = html;
    this.#part = part;
    this.#ledger = ledger;
    this.#deepest = levels;
  }

  /** Works until the clock says `deadline` (as `performance.now()`). */
  run(deadline: number): Cut {
    const html = this.#html;
    const end = html.length;
    let steps = 0;
    while (this.#at < end) {
      steps += 1;
      if (steps % STEPS_A_LOOK === 0 && performance.now() >= deadline) return "paused";
      const open = html.indexOf("<", this.#at);
      const textEnd = open === -1 ? end : open;
      if (textEnd > this.#at && this.#unreadFrom === -1) this.#pending += this.#decode(this.#at, textEnd);
      if (open === -1) {
        this.#at = end;
        break;
      }
      const next = html.charCodeAt(open + 1);
      if (next === BANG || next === QUESTION) {
        if (!this.#skipPast(next === BANG && html.startsWith("<!--", open) ? "-->" : ">", open)) return "garbled";
        continue;
      }
      if (this.#pending !== "" && !this.#flush()) return "limit";
      if (next === SLASH) {
        const close = html.indexOf(">", open);
        if (close === -1 || this.#depth === 0) return "garbled";
        this.#at = close + 1;
        this.#leave();
      } else {
        const entered = this.#enter(open + 1);
        if (entered !== "done") return entered;
      }
    }
    if (this.#pending !== "" && !this.#flush()) return "limit";
    return this.#depth === 0 ? "done" : "garbled";
  }

  #leave(): void {
    this.#depth -= 1;
    if (this.#depth <= this.#unreadFrom) this.#unreadFrom = -1;
    if (this.#depth <= this.#templateFrom) this.#templateFrom = -1;
  }

  #enter(nameStart: number): Cut {
    const html = this.#html;
    let nameEnd = nameStart;
    let unit = html.charCodeAt(nameEnd);
    while (unit !== SPACE && unit !== GREATER) {
      if (Number.isNaN(unit)) return "garbled";
      nameEnd += 1;
      unit = html.charCodeAt(nameEnd);
    }
    const tag = html.slice(nameStart, nameEnd);
    let traits = this.#traits.get(tag);
    if (traits === undefined) {
      traits = traitsOf(tag, this.#ledger.tagNumber(tag));
      this.#traits.set(tag, traits);
    }
    if (this.#templateFrom === -1) this.#part.elements += 1;
    const kept = this.#unreadFrom === -1;
    if (kept && !this.#ledger.takesNode()) return "limit";

    const facts: StartTag = { unread: traits.isUnread, hidden: traits.isDialog, type: "", id: "" };
    const node = this.#part.nodes.length;
    if (kept) this.#part.nodes.push(this.#depth, traits.number, 0);
    const end = unit === SPACE ? this.#attributes(nameEnd, kept, traits, facts) : nameEnd;
    if (end === GARBLED) return "garbled";
    if (end === LIMIT) return "limit";
    this.#at = end + 1;
    if (kept) this.#noteElement(traits, facts, node / 3);
    if (traits.isCustom && this.#templateFrom === -1) this.#noteCustomElement(tag, kept ? node / 3 : -1);
    if (traits.isVoid) return "done";
    if (traits.isRaw) return this.#rawText(tag, kept && traits.isScript && isDataScript(facts.type, facts.id));

    if (this.#templateFrom === -1 && tag === "template") this.#templateFrom = this.#depth;
    if (kept) {
      if (facts.unread) this.#unreadFrom = this.#depth;
      else if (this.#depth >= this.#deepest) {
        this.#ledger.notes.add("too_deep");
        this.#unreadFrom = this.#depth;
      }
    }
    this.#depth += 1;
    return "done";
  }

  #noteElement(traits: TagTraits, facts: StartTag, node: number): void {
    if (facts.hidden) this.#part.hidden.push(node);
    if (traits.isFrame && !facts.hidden) this.#ledger.notes.add("frames_not_read");
  }

  #noteCustomElement(tag: string, node: number): void {
    const met = this.#part.customElements.get(tag);
    if (met === undefined) this.#part.customElements.set(tag, [node]);
    else met.push(node);
  }

  /** Reads attributes from the space before the first; gives the index of the closing `>`, `GARBLED` or `LIMIT`. */
  #attributes(from: number, kept: boolean, traits: TagTraits, facts: StartTag): number {
    const html = this.#html;
    let at = from;
    let count = 0;
    while (html.charCodeAt(at) === SPACE) {
      const equals = html.indexOf('="', at);
      const quote = equals === -1 ? -1 : html.indexOf('"', equals + 2);
      if (quote === -1) return GARBLED;
      if (kept && mayBeWatched(html.charCodeAt(at + 1), equals - at - 1)) {
        const name = html.slice(at + 1, equals);
        const value = this.#attribute(name, equals + 2, quote, traits, facts);
        if (value !== undefined) {
          if (!this.#ledger.takesText(value)) return LIMIT;
          this.#part.attributes.push(this.#ledger.attributeNumber(name), value.length);
          this.#part.values.push(value);
          count += 1;
        }
      }
      at = quote + 1;
    }
    if (count > 0) this.#part.nodes[this.#part.nodes.length - 1] = count;
    return html.charCodeAt(at) === GREATER ? at : GARBLED;
  }

  /** Takes note of what an attribute means for reading; gives its value if it is to be kept. */
  #attribute(name: string, start: number, end: number, traits: TagTraits, facts: StartTag): string | undefined {
    switch (name) {
      case "class": {
        const kept = listedClasses(this.#html.slice(start, end));
        return kept === "" ? undefined : kept;
      }
      case "hidden":
        facts.hidden = true;
        break;
      case "open":
        if (traits.isDialog) facts.hidden = false;
        break;
      case "style":
        if (hides(this.#html.slice(start, end))) facts.hidden = true;
        break;
      case "contenteditable":
        if (isEditable(this.#html.slice(start, end))) facts.unread = true;
        break;
      case "type":
        facts.type = this.#html.slice(start, end);
        break;
      case "id":
        facts.id = this.#html.slice(start, end);
        break;
      case "value":
        if (traits.isInput) return undefined;
        break;
      default:
        break;
    }
    if (end - start > MAX_VALUE_UNITS || !isListed(name)) return undefined;
    return decodeEntities(this.#html.slice(start, end));
  }

  /** Content that is serialised without entities ends at its end tag, whatever stands in it. */
  #rawText(tag: string, kept: boolean): Cut {
    const end = this.#html.indexOf(`</${tag}>`, this.#at);
    if (end === -1) return "garbled";
    const start = this.#at;
    this.#at = end + tag.length + 3;
    if (!kept || end === start || end - start > MAX_SCRIPT_UNITS) return "done";
    this.#pending = this.#html.slice(start, end);
    this.#depth += 1;
    const fits = this.#flush();
    this.#depth -= 1;
    return fits ? "done" : "limit";
  }

  #flush(): boolean {
    const text = this.#pending;
    this.#pending = "";
    if (!this.#ledger.takesNode() || !this.#ledger.takesText(text)) return false;
    this.#part.nodes.push(this.#depth, 0, text.length);
    this.#part.text.push(text);
    return true;
  }

  #skipPast(mark: string, from: number): boolean {
    const found = this.#html.indexOf(mark, from + 2);
    this.#at = found + mark.length;
    return found !== -1;
  }

  /** Text between two tags. Most of it has no entity, and one search forward tells for many runs. */
  #decode(start: number, end: number): string {
    if (this.#nextAmpersand !== -1 && this.#nextAmpersand < start) {
      this.#nextAmpersand = this.#html.indexOf("&", start);
    }
    const text = this.#html.slice(start, end);
    return this.#nextAmpersand === -1 || this.#nextAmpersand >= end ? text : decodeEntities(text);
  }
}

/** What a start tag says about how its element is to be read. */
interface StartTag {
  unread: boolean;
  hidden: boolean;
  type: string;
  id: string;
}

const ENTITY = /&(?:amp|lt|gt|nbsp|quot);/g;
const CHARACTERS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": "\u00a0",
  "&quot;": '"',
};

function decodeEntities(text: string): string {
  return text.includes("&") ? text.replace(ENTITY, (entity) => CHARACTERS[entity] ?? entity) : text;
}
