// Runs as a content script of an extension of its own: the shipped snapshot beside what others do, on the same page, in
// the same world. Leaves its figures on the root element.

import { Readability } from "@mozilla/readability";
import { snapshot as rrweb } from "rrweb-snapshot";
import { readPage } from "../../extension/content/snapshot";

const ROUNDS = Number(new URLSearchParams(location.search).get("rounds") ?? "9");

void measure().then((figures) => {
  document.documentElement.dataset["bench"] = JSON.stringify(figures);
});

async function measure(): Promise<Record<string, number>> {
  const never = new AbortController().signal;
  const beat = new Heartbeat();
  const packed = await readPage(never);
  const slice = await beat.longest(() => readPage(never));
  return {
    elements: document.getElementsByTagName("*").length,
    snapshot: await median(() => readPage(never)),
    step: await median(() => { step(); }),
    walker: await median(() => { walk(); }),
    rrweb: await median(() => { rrweb(document); }, 3),
    readability: await median(() => { new Readability(document.cloneNode(true) as Document).parse(); }, 3),
    slice,
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

async function median(work: () => unknown, rounds = ROUNDS): Promise<number> {
  const times: number[] = [];
  await work(); // caches and compilers are warm in a page that was just read, too
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** Posts messages to itself; the longest silence between two is the longest uninterrupted piece of work. */
class Heartbeat {
  async longest(work: () => Promise<unknown>): Promise<number> {
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    let longest = 0;
    port1.onmessage = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      port2.postMessage(0);
    };
    port2.postMessage(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    longest = 0;
    await work();
    await new Promise((resolve) => setTimeout(resolve, 0));
    longest = Math.max(longest, performance.now() - last);
    port1.close();
    return longest;
  }
}
