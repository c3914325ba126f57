// Runs as a content script of an extension of its own: the shipped snapshot beside what others do, on the same page, in
// the same world. Leaves its figures on the root element.

import { Readability } from "@mozilla/readability";
import { snapshot as rrweb } from "rrweb-snapshot";
import { readPage } from "../../extension/content/snapshot";

const ROUNDS = Number(new URLSearchParams(location.search).get("rounds") ?? "15");

async function measure(): Promise<Record<string, number>> {
  const never = new AbortController().signal;
  const elements = document.getElementsByTagName("*").length;
  const packed = await readPage(never);
  const rounds = Math.max(ROUNDS, Math.round((ROUNDS * 4000) / elements)); // browsers round their clocks
  const snapshots: Slices[] = [];
  const walks: number[] = [];
  const readingWalks: number[] = [];
  // Taken in turn, so that whatever else the machine does falls on all alike.
  for (let round = 0; round < rounds; round += 1) {
    await forget();
    snapshots.push(await slicesOf(() => readPage(never)));
    await forget();
    walks.push(timeOf(walk));
    await forget();
    readingWalks.push(timeOf(readingWalk));
  }
  return {
    elements,
    snapshot: middle(snapshots.map(({ total }) => total)),
    slice: middle(snapshots.map(({ longest }) => longest)),
    walker: middle(walks),
    "reading-walker": middle(readingWalks),
    rrweb: middle([1, 2, 3].map(() => timeOf(() => rrweb(document)))),
    readability: middle([1, 2, 3].map(() => timeOf(() => new Readability(document.cloneNode(true) as Document).parse()))),
    bytes: bytesOf(packed.snapshot),
    rrwebBytes: bytesOf(rrweb(document)),
  };
}

/** The bare walk the snapshot is held to: one step a node, nothing is looked at. */
function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let nodes = 0;
  while (walker.nextNode() !== null) nodes += 1;
  return nodes;
}

/** For comparison, a walk that looks at what it walks over: the name of each element, the characters of each text. */
function readingWalk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let units = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    units += node.nodeType === 1 ? (node as Element).localName.length : (node as Text).data.length;
  }
  return units;
}

/**
 * Makes the browser drop the script's own handles of the page's nodes: a page is read when it was never walked before, and a
 * second walk over the same handles would be a different thing.
 */
async function forget(): Promise<void> {
  let garbage: unknown[] = [];
  for (let count = 0; count < 400_000; count += 1) {
    garbage.push({ count });
    if (garbage.length === 10_000) garbage = [];
  }
  await new Promise((resolve) => setTimeout(resolve, 5));
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Mean of the middle half: as steady as a median, and finer than the browser's rounded clock. */
function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const quarter = Math.floor(sorted.length / 4);
  const half = sorted.slice(quarter, sorted.length - quarter);
  return half.reduce((sum, value) => sum + value, 0) / half.length;
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** Time on the main thread, in milliseconds: altogether, and the longest uninterrupted piece. */
interface Slices {
  readonly total: number;
  readonly longest: number;
}

/** Measures from the start of the work, or a turn that came back, to the next turn given away, or the end. */
async function slicesOf(work: () => Promise<unknown>): Promise<Slices> {
  const turns = (globalThis as unknown as { scheduler: { yield: () => Promise<void> } }).scheduler;
  const original = turns.yield.bind(turns);
  let began = 0;
  let total = 0;
  let longest = 0;
  const end = (): void => {
    const slice = performance.now() - began;
    total += slice;
    longest = Math.max(longest, slice);
  };
  turns.yield = async () => {
    end();
    await original();
    began = performance.now();
  };
  began = performance.now();
  await work();
  end();
  turns.yield = original;
  return { total, longest };
}

void measure().then((figures) => {
  document.documentElement.dataset.bench = JSON.stringify(figures);
});
