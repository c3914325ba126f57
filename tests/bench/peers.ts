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
  // Small pages are read several times a round: browsers round their clocks.
  const times = Math.max(1, Math.round(8000 / elements));
  const snapshots: Slices[] = [];
  const steps: number[] = [];
  const walks: number[] = [];
  // Taken in turn, so that whatever else the machine does falls on all alike. The first round warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const slices = await slicesOf(() => readPage(never), times);
    const stepping = timeOf(step, times);
    const walking = timeOf(walk, times);
    if (round > 0) {
      snapshots.push(slices);
      steps.push(stepping);
      walks.push(walking);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return {
    elements,
    snapshot: median(snapshots.map(({ total }) => total)),
    slice: median(snapshots.map(({ longest }) => longest)),
    step: median(steps),
    walker: median(walks),
    rrweb: median([1, 2, 3].map(() => timeOf(() => rrweb(document), 1))),
    readability: median([1, 2, 3].map(() => timeOf(() => new Readability(document.cloneNode(true) as Document).parse(), 1))),
    bytes: bytesOf(packed.snapshot),
    rrwebBytes: bytesOf(rrweb(document)),
  };
}

/** The barest walk: one step a node, nothing is looked at. */
function step(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let nodes = 0;
  while (walker.nextNode() !== null) nodes += 1;
  return nodes;
}

/** A walk that looks at what it walks over: the name of each element, the characters of each text. */
function walk(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let units = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    units += node.nodeType === 1 ? (node as Element).localName.length : (node as Text).data.length;
  }
  return units;
}

function timeOf(work: () => unknown, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time += 1) work();
  return (performance.now() - start) / times;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
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
async function slicesOf(work: () => Promise<unknown>, times: number): Promise<Slices> {
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
  for (let time = 0; time < times; time += 1) {
    began = performance.now();
    await work();
    end();
  }
  turns.yield = original;
  return { total: total / times, longest };
}

void measure().then((figures) => {
  document.documentElement.dataset["bench"] = JSON.stringify(figures);
});
