// What both readers (serialised text, live nodes) fill: the nodes of one tree of the page, in document order.

import { MAX_NODES, MAX_TEXT_BYTES } from "./limits";
import type { SnapshotNote } from "../shared/report";

/** The nodes below one root: the document element or a shadow root. Numbers as in `PackedSnapshot`. */
export interface Part {
  readonly root: Element | ShadowRoot;
  /** Depth, tag and length, three numbers a node. */
  readonly nodes: number[];
  readonly text: string[];
  readonly values: string[];
  readonly attributes: number[];
  /** Indices of nodes the markup itself hides. */
  readonly hidden: number[];
  /** Custom elements met by tag, in document order: index of the node, or -1 where it was not kept. */
  readonly customElements: Map<string, number[]>;
  /** Shadow trees to be put in right after their host; ascending by host. */
  readonly shadows: { readonly host: number; readonly part: Part }[];
  /** Elements met, kept or not; compared with the live count. */
  elements: number;
}

/** A custom element with its node. */
export interface Host {
  readonly node: number;
  readonly element: Element;
}

/** Names shared by all parts of a snapshot, and what is left of its limits. */
export class Ledger {
  readonly tags: string[] = [""];
  readonly attributeNames: string[] = [];
  readonly notes = new Set<SnapshotNote>();
  nodesLeft = MAX_NODES;
  /** UTF-8 needs at most three bytes a unit, so bytes are counted only on pages of more than 1.4 million characters. */
  freeUnits = Math.floor(MAX_TEXT_BYTES / 3);
  #bytes: number | undefined;
  readonly #parts: Part[] = [];
  readonly #tagNumbers = new Map<string, number>();
  readonly #attributeNumbers = new Map<string, number>();

  tagNumber(tag: string): number {
    let number = this.#tagNumbers.get(tag);
    if (number === undefined) {
      number = this.tags.push(tag) - 1;
      this.#tagNumbers.set(tag, number);
    }
    return number;
  }

  attributeNumber(name: string): number {
    let number = this.#attributeNumbers.get(name);
    if (number === undefined) {
      number = this.attributeNames.push(name) - 1;
      this.#attributeNumbers.set(name, number);
    }
    return number;
  }

  /** An empty part that counts against these limits. */
  newPart(root: Element | ShadowRoot): Part {
    const part: Part = {
      root,
      nodes: [],
      text: [],
      values: [],
      attributes: [],
      hidden: [],
      customElements: new Map(),
      shadows: [],
      elements: 0,
    };
    this.#parts.push(part);
    return part;
  }

  /** Whether characters still fit; takes them off the rest if so. Say it before they are kept. */
  takesText(text: string): boolean {
    this.freeUnits -= text.length;
    if (this.freeUnits >= 0) return true;
    this.#bytes ??= this.#parts.reduce((sum, part) => sum + bytesOf(part.text) + bytesOf(part.values), 0);
    // What has more units than there are bytes left needs no counting; it may be the whole page in one run.
    const bytes = text.length > MAX_TEXT_BYTES - this.#bytes ? text.length : utf8Length(text);
    if (this.#bytes + bytes > MAX_TEXT_BYTES) {
      this.notes.add("too_much_text");
      return false;
    }
    this.#bytes += bytes;
    return true;
  }

  /** Whether one more node fits; takes it off the rest if so. */
  takesNode(): boolean {
    if (this.nodesLeft === 0) {
      this.notes.add("too_many_nodes");
      return false;
    }
    this.nodesLeft -= 1;
    return true;
  }
}

function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + utf8Length(text), 0);
}

function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    // A surrogate is half of four bytes.
    if (unit >= 0x80) bytes += unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes;
}
