// From a quoted span back to the live characters.
//
// No list of live nodes is kept. A node is found by its path of child positions, and what stands there is compared with
// what was read before anything is painted.

import * as dom from "./dom";
import type { Origin, Packed } from "./pack";
import type { Place } from "../shared/protocol";
import type { Evidence, SpanInNode } from "../shared/report";

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** Levels above the place of a lost quote in which it is looked for. */
const REGION_LEVELS = 3;

/** Characters of a region beyond which a lost quote is not looked for. */
const MAX_REGION_UNITS = 200_000;

/** Where a statement stands now. */
export interface Found {
  readonly place: Exclude<Place, "marked">;
  readonly ranges: readonly Range[];
}

/** Finds the spans of a statement on the live page. */
export function locate(evidence: Evidence, packed: Packed): Found {
  const ranges: Range[] = [];
  let parent: Element | null = null;
  for (const span of evidence.spans) {
    const found = locateSpan(span, packed);
    if (found === null) return { place: "gone", ranges: [] };
    ranges.push(found.range);
    parent ??= found.parent;
  }
  if (parent === null) return { place: "embedded", ranges: [] };
  if (dom.closestOf(parent, "head, script") !== null) return { place: "embedded", ranges: [] };
  if (!dom.isVisible(parent) || !ranges.some(hasArea)) return { place: "folded", ranges };
  return { place: "found", ranges };
}

function hasArea(range: Range): boolean {
  const { width, height } = range.getBoundingClientRect();
  return width > 0 && height > 0;
}

function locateSpan({ node, range }: SpanInNode, packed: Packed): { range: Range; parent: Element } | null {
  const expected = readText(packed, node)?.slice(range.start, range.end);
  if (expected === undefined || expected === "") return null;
  const walked = walkTo(packed.origins, node);
  if (walked === null) return null;
  if (walked.run !== null) {
    const live = rangeIn(walked.run, range.start, range.end);
    if (live?.text === expected) return { range: live.range, parent: walked.parent };
  }
  return findAgain(walked.parent, expected);
}

/** The characters of a text run as they were read. */
function readText({ snapshot: { nodes, text } }: Packed, node: number): string | undefined {
  if (nodes[node * 3 + 1] !== 0) return undefined;
  let start = 0;
  for (let i = 0; i < node; i += 1) if (nodes[i * 3 + 1] === 0) start += nodes[i * 3 + 2] ?? 0;
  return text.slice(start, start + (nodes[node * 3 + 2] ?? 0));
}

/** Walks down as far as the path leads; `run` is null where it ends early. */
function walkTo(origins: readonly Origin[], node: number): { parent: Element; run: Text[] | null } | null {
  const origin = origins.findLast(({ start }) => start <= node);
  if (origin === undefined) return null;
  const { root, nodes } = origin.part;
  const path = pathTo(nodes, node - origin.start + origin.local, root instanceof Element);
  let parent: Node = root;
  for (const [level, position] of path.entries()) {
    const child = childAt(parent, position);
    const isLast = level === path.length - 1;
    if (isLast || child === null || Array.isArray(child)) {
      const element = parent instanceof Element ? parent : (parent as ShadowRoot).host;
      return { parent: element, run: isLast && Array.isArray(child) ? child : null };
    }
    parent = child;
  }
  return null;
}

/** Child positions from the root down; elements and runs of text count as one child each. */
function pathTo(nodes: readonly number[], local: number, rootIsNode: boolean): number[] {
  const path: number[] = [];
  let depth = nodes[local * 3] ?? 0;
  let position = 0;
  for (let i = local - 1; i >= 0; i -= 1) {
    const at = nodes[i * 3] ?? 0;
    if (at === depth) position += 1;
    else if (at < depth) {
      path.push(position);
      depth = at;
      position = 0;
    }
  }
  if (!rootIsNode) path.push(position);
  return path.reverse();
}

/** A child by position: an element, or the text nodes of a run. Comments neither count nor end a run. */
function childAt(parent: Node, position: number): Element | Text[] | null {
  let seen = -1;
  let run: Text[] = [];
  for (let child = dom.firstChildOf(parent); child !== null; child = dom.nextSiblingOf(child)) {
    const type = dom.nodeTypeOf(child);
    if (type === ELEMENT) {
      if (seen === position && run.length > 0) return run;
      run = [];
      seen += 1;
      if (seen === position) return child as Element;
    } else if ((type === TEXT || type === CDATA) && dom.dataOf(child as Text) !== "") {
      if (run.length === 0) seen += 1;
      run.push(child as Text);
    }
  }
  return seen === position && run.length > 0 ? run : null;
}

function rangeIn(run: readonly Text[], start: number, end: number): { range: Range; text: string } | null {
  const range = dom.newRange();
  let at = 0;
  let text = "";
  let started = false;
  for (const node of run) {
    const data = dom.dataOf(node);
    if (!started && start < at + data.length) {
      range.setStart(node, start - at);
      started = true;
    }
    text += data.slice(Math.max(0, start - at), Math.max(0, end - at));
    if (started && end <= at + data.length) {
      range.setEnd(node, end - at);
      return { range, text: text.toWellFormed() };
    }
    at += data.length;
  }
  return null;
}

/** Looks for lost words near where they stood; only a single match counts. */
function findAgain(from: Element, words: string): { range: Range; parent: Element } | null {
  let region = from;
  for (let level = 0; level < REGION_LEVELS; level += 1) {
    const parent = dom.parentOf(region);
    if (!(parent instanceof Element) || parent === dom.bodyOf(document)) break;
    region = parent;
  }
  if (!dom.isConnected(region)) return null;
  const run: Text[] = [];
  let text = "";
  const walker = dom.textNodesBelow(region);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    run.push(node as Text);
    text += dom.dataOf(node as Text);
    if (text.length > MAX_REGION_UNITS) return null;
  }
  const start = text.indexOf(words);
  if (start === -1 || text.includes(words, start + 1)) return null;
  const found = rangeIn(run, start, start + words.length);
  if (found === null) return null;
  const holder = dom.parentOf(found.range.startContainer);
  return holder instanceof Element ? { range: found.range, parent: holder } : null;
}
