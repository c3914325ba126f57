// Cuts serialised HTML into nodes.
//
// A serialiser's output is regular: every attribute has a quoted value, every element but the void ones has an end tag,
// text knows five entities. So this is one pass with `indexOf`, without a parser. What a script on the page may have built
// beyond that (a comment holding `-->`) shows as a wrong count of elements, and the page is walked the slow way.
//
// It runs once on most pages, before any compiler has looked at it. Hence the one long loop over local variables, and the
// start tags that are parsed once for all elements with the same ones.

import { assignsState } from "./kept";
import { MAX_SCRIPT_UNITS } from "./limits";
import type { Ledger, Part } from "./part";
import { decodeEntities, parseStartTag } from "./start-tag";
import type { StartTag } from "./start-tag";

const BANG = 33;
const QUESTION = 63;
const SLASH = 47;

/** Tokens between two looks at the clock: about a millisecond before compilers have looked at the loop. */
const TOKENS_A_LOOK = 512;

/** How a run ended: at the end, for now, at a limit, or at text that no serialiser writes. */
export type Cut = "done" | "paused" | "limit" | "garbled";

export class Tokeniser {
  readonly #html: string;
  readonly #part: Part;
  readonly #ledger: Ledger;
  readonly #deepest: number;
  readonly #tags = new Map<string, StartTag>();
  #at = 0;
  #depth = 0;
  #pending = "";
  /** Depth of the element whose content is not kept, or -1. */
  #unreadFrom = -1;
  /** Depth of the outermost `template`, whose content is in no count of elements; or -1. */
  #templateFrom = -1;

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
    const part = this.#part;
    const { nodes, text } = part;
    const ledger = this.#ledger;
    let at = this.#at;
    let depth = this.#depth;
    let pending = this.#pending;
    let tokens = 0;
    let elements = 0;
    let cut: Cut | undefined;
    let ampersand = html.indexOf("&", at);
    for (;;) {
      let open = html.indexOf("<", at);
      if (open === -1) open = html.length;
      if (open > at && this.#unreadFrom === -1) {
        const characters = html.slice(at, open);
        if (ampersand !== -1 && ampersand < at) ampersand = html.indexOf("&", at);
        pending += ampersand === -1 || ampersand >= open ? characters : decodeEntities(characters);
      }
      if (open === html.length) {
        at = open;
        break;
      }
      const next = html.charCodeAt(open + 1);
      if (next === BANG || next === QUESTION) {
        const mark = html.startsWith("<!--", open) ? "-->" : ">";
        const end = html.indexOf(mark, open + 2);
        if (end === -1) cut = "garbled";
        at = end + mark.length;
      } else {
        if (pending !== "") {
          // The same as takesNode and takesText, which take a call each.
          if (ledger.nodesLeft === 0 || ledger.freeUnits < pending.length) {
            if (!ledger.takesNode() || !ledger.takesText(pending)) {
              cut = "limit";
              break;
            }
          } else {
            ledger.nodesLeft -= 1;
            ledger.freeUnits -= pending.length;
          }
          nodes.push(depth, 0, pending.length);
          text.push(pending);
          pending = "";
        }
        const close = html.indexOf(">", open);
        at = close + 1;
        if (close === -1) cut = "garbled";
        else if (next === SLASH) {
          depth -= 1;
          if (depth <= this.#unreadFrom) this.#unreadFrom = -1;
          if (depth <= this.#templateFrom) this.#templateFrom = -1;
          if (depth < 0) cut = "garbled";
        } else {
          const tag = this.#tags.get(html.slice(open + 1, close)) ?? this.#newTag(open + 1, close);
          if (this.#templateFrom === -1) elements += 1;
          if (tag === null) cut = "garbled";
          else if (tag.isPlain && this.#unreadFrom === -1 && depth < this.#deepest) {
            if (ledger.nodesLeft === 0) {
              ledger.takesNode();
              cut = "limit";
              break;
            }
            ledger.nodesLeft -= 1;
            nodes.push(depth, tag.number, 0);
            depth += 1;
          } else {
            this.#at = at;
            this.#depth = depth;
            cut = this.#enter(tag);
            at = this.#at;
            depth = this.#depth;
          }
        }
      }
      if (cut !== undefined) break;
      tokens += 1;
      if (tokens % TOKENS_A_LOOK === 0 && performance.now() >= deadline) {
        cut = "paused";
        break;
      }
    }
    this.#at = at;
    this.#depth = depth;
    this.#pending = pending;
    part.elements += elements;
    if (cut !== undefined) return cut;
    return depth === 0 ? this.#flush() : "garbled";
  }

  /** A start tag met for the first time. Browsers before 2025 do not escape `>` in values; then the tag goes on. */
  #newTag(start: number, close: number): StartTag | null {
    let end = close;
    for (;;) {
      const source = this.#html.slice(start, end);
      const tag = parseStartTag(source, this.#ledger);
      if (tag !== "unfinished") {
        if (tag !== null) this.#tags.set(source, { ...tag, extra: end - close });
        return tag === null ? null : { ...tag, extra: end - close };
      }
      end = this.#html.indexOf(">", end + 1);
      if (end === -1) return null;
    }
  }

  /** An element with attributes to keep, without content, with content that is not read, or beyond the limits. */
  #enter(tag: StartTag): Cut | undefined {
    const { nodes, attributes, values, hidden, customElements } = this.#part;
    const ledger = this.#ledger;
    const kept = this.#unreadFrom === -1;
    this.#at += tag.extra;
    const node = kept ? nodes.length / 3 : -1;
    if (kept) {
      if (!ledger.takesNode()) return "limit";
      nodes.push(this.#depth, tag.number, tag.values.length);
      for (const value of tag.values) {
        if (!ledger.takesText(value)) return "limit";
        values.push(value);
      }
      for (const number of tag.attributes) attributes.push(number);
      if (tag.isHidden) hidden.push(node);
      if (tag.isFrame && !tag.isHidden) ledger.notes.add("frames_not_read");
    }
    if (tag.isCustom && this.#templateFrom === -1) {
      const met = customElements.get(tag.name);
      if (met === undefined) customElements.set(tag.name, [node]);
      else met.push(node);
    }
    if (tag.isVoid) return undefined;
    if (tag.isRaw) return this.#rawText(tag, kept);
    if (tag.isTemplate && this.#templateFrom === -1) this.#templateFrom = this.#depth;
    if (kept) {
      if (tag.isUnread) this.#unreadFrom = this.#depth;
      else if (this.#depth >= this.#deepest) {
        ledger.notes.add("too_deep");
        this.#unreadFrom = this.#depth;
      }
    }
    this.#depth += 1;
    return undefined;
  }

  /** Content that is serialised without entities ends at its end tag, whatever stands in it. */
  #rawText({ name, isDataScript }: StartTag, kept: boolean): Cut | undefined {
    const start = this.#at;
    const end = this.#html.indexOf(`</${name}>`, start);
    if (end === -1) return "garbled";
    this.#at = end + name.length + 3;
    if (!kept || end === start || end - start > MAX_SCRIPT_UNITS) return undefined;
    const script = this.#html.slice(start, end);
    if (!isDataScript && !(name === "script" && assignsState(script))) return undefined;
    this.#pending = script;
    this.#depth += 1;
    const flushed = this.#flush();
    this.#depth -= 1;
    return flushed === "done" ? undefined : flushed;
  }

  #flush(): Cut {
    const run = this.#pending;
    this.#pending = "";
    if (run === "") return "done";
    if (!this.#ledger.takesNode() || !this.#ledger.takesText(run)) return "limit";
    this.#part.nodes.push(this.#depth, 0, run.length);
    this.#part.text.push(run);
    return "done";
  }
}
