// From the live page to a packed snapshot, in slices that leave the page responsive.

import * as dom from "./dom";
import { MAX_DEPTH, MAX_SERIALISED_BYTES, MAX_SERIALISED_ELEMENTS, MAX_SHADOW_HOSTS, SLICE_MS } from "./limits";
import { pack } from "./pack";
import type { Packed } from "./pack";
import { Ledger } from "./part";
import type { Host, Part } from "./part";
import { Tokeniser } from "./tokenise";
import { Walker } from "./walk";

/** How often reading starts over because the page changed meanwhile. */
const MAX_RESTARTS = 3;

/** Reads the page. Rejects with the signal's reason when it is no longer wanted. */
export async function readPage(signal: AbortSignal): Promise<Packed> {
  const root = dom.documentElementOf(document);
  if (root === null) return pack(undefined, new Ledger());
  if (isHuge(root)) return walkPage(root, true, signal);
  for (let restarts = 0; restarts <= MAX_RESTARTS; restarts += 1) {
    const ledger = new Ledger();
    const hosts = { left: MAX_SHADOW_HOSTS };
    const clock = new Clock(signal);
    const part = await cutTree(root, ledger, MAX_DEPTH, hosts, clock);
    if (part === "garbled") return walkPage(root, false, signal);
    if (part !== "changed") return pack(part, ledger);
  }
  return walkPage(root, false, signal);
}

/** Whether serialising the page whole would hold it up. */
function isHuge(root: Element): boolean {
  if (dom.countBelow(root) > MAX_SERIALISED_ELEMENTS) return true;
  const [loaded] = performance.getEntriesByType("navigation");
  return loaded instanceof PerformanceNavigationTiming && loaded.decodedBodySize > MAX_SERIALISED_BYTES;
}

/** Cuts one tree and the shadow trees below it. */
async function cutTree(
  root: Element | ShadowRoot,
  ledger: Ledger,
  levels: number,
  hosts: { left: number },
  clock: Clock,
): Promise<Part | "garbled" | "changed"> {
  const part = ledger.newPart(root);
  // Both in one go, so that they speak of the same moment.
  const html = root instanceof ShadowRoot ? dom.shadowHtmlOf(root) : dom.outerHtmlOf(root);
  const expected = dom.countBelow(root) + (root instanceof ShadowRoot ? 0 : 1);

  const tokeniser = new Tokeniser(html.isWellFormed() ? html : html.toWellFormed(), part, ledger, levels);
  let cut = tokeniser.run(clock.deadline);
  while (cut === "paused") {
    await clock.pause();
    cut = tokeniser.run(clock.deadline);
  }
  if (cut === "garbled" || (cut === "done" && part.elements !== expected)) return "garbled";
  if (cut === "limit") return part;
  const found = hostsOf(part);
  if (found === null) return "changed";
  return (await addShadows(part, found, ledger, levels, hosts, clock)) ?? part;
}

/** The live elements of the custom elements of a part; null if they are not those that were cut. */
function hostsOf(part: Part): Host[] | null {
  const hosts: Host[] = [];
  for (const [tag, nodes] of part.customElements) {
    const live = dom.elementsNamed(part.root, tag);
    if (live.length !== nodes.length) return null;
    for (const [nth, element] of live.entries()) {
      const node = nodes[nth] ?? -1;
      if (node !== -1) hosts.push({ node, element });
    }
  }
  return hosts.sort((one, other) => one.node - other.node);
}

/** Reads the shadow trees of custom elements, as many as are allowed. */
async function addShadows(
  part: Part,
  found: readonly Host[],
  ledger: Ledger,
  levels: number,
  hosts: { left: number },
  clock: Clock,
): Promise<"garbled" | "changed" | undefined> {
  for (const { node, element } of found) {
    if (hosts.left === 0) {
      ledger.notes.add("closed_shadow");
      break;
    }
    hosts.left -= 1;
    const shadow = dom.shadowOf(element);
    if (shadow === null) continue;
    const depth = (part.nodes[node * 3] ?? 0) + 1;
    const below = await cutTree(shadow, ledger, Math.max(0, levels - depth), hosts, clock);
    if (typeof below === "string") return below;
    part.shadows.push({ host: node, part: below });
    if (clock.isOver()) await clock.pause();
  }
  return undefined;
}

/** Walks the page node by node; starts over when it changes meanwhile, and says so when it would not hold still. */
async function walkPage(root: Element, mainFirst: boolean, signal: AbortSignal): Promise<Packed> {
  const seen = { any: false }; // filled between two slices, by the page's own turns
  const changes = new MutationObserver(() => {
    seen.any = true;
  });
  dom.watch(changes, root, { childList: true, characterData: true, subtree: true });
  try {
    for (let restarts = 0; ; restarts += 1) {
      const clock = new Clock(signal);
      const ledger = new Ledger();
      const part = ledger.newPart(root);
      const walker = new Walker(part, ledger, MAX_DEPTH, mainFirst);
      changes.takeRecords();
      seen.any = false;
      const isLast = restarts === MAX_RESTARTS;
      let changed = false;
      let walked = walker.run(clock.deadline);
      while (walked === "paused" && !(changed && !isLast)) {
        await clock.pause();
        // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the observer filled it meanwhile
        changed ||= seen.any || changes.takeRecords().length > 0;
        walked = walker.run(clock.deadline);
      }
      if (changed && !isLast) continue;
      const hosts = { left: MAX_SHADOW_HOSTS };
      const unread = await addShadows(part, walker.hosts, ledger, MAX_DEPTH, hosts, clock);
      if (unread !== undefined) ledger.notes.add("closed_shadow");
      if (changed) ledger.notes.add("kept_changing");
      return pack(part, ledger);
    }
  } finally {
    changes.disconnect();
  }
}

/** Says when a slice of work ends, and waits for the page's turn to pass. */
class Clock {
  deadline = performance.now() + SLICE_MS;
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  isOver(): boolean {
    return performance.now() >= this.deadline;
  }

  async pause(): Promise<void> {
    await turnOfOthers();
    this.#signal.throwIfAborted();
    this.deadline = performance.now() + SLICE_MS;
  }
}

/**
 * Lets everything run that waits, the page's own messages and timers too. `scheduler.yield` would come back before them.
 */
function turnOfOthers(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
