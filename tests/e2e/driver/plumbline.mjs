// What a test asks of Plumbline in a browser: switch a site on, wait for a page to be checked, see what is marked.

import { setTimeout as pause } from "node:timers/promises";

/** How long a page may take from opening to marks before a test gives up; far above what is measured. */
const PATIENCE_MS = 20_000;

/** Opens one of our own pages for asking; it stays open in the background. */
export async function control(driver) {
  const own = await driver.openOwnPage("options.html");
  return {
    own,

    /** Keeps sites on, as the popup's switch does once the browser gave its permission. */
    async keepOn(...hosts) {
      for (const host of hosts) {
        const pattern = `https://*.${host}/*`;
        await driver.grant(pattern);
        const answer = await own.evaluate(
          (pattern) => chrome.runtime.sendMessage({ kind: "view/site-on", tabId: -1, pattern }),
          pattern,
        );
        if (!answer?.ok) throw new Error(`${host} could not be kept on: ${JSON.stringify(answer)}`);
      }
    },

    /** Keeps on the sites that these addresses belong to. */
    async keepOnSitesOf(addresses) {
      await this.keepOn(...new Set(addresses.map((address) => new URL(address).hostname.replace(/^www\./, ""))));
    },

    /** Switches a site off again, as the popup does. */
    switchOff: (host) =>
      own.evaluate((pattern) => chrome.runtime.sendMessage({ kind: "view/site-off", pattern }), `https://*.${host}/*`),

    /** What is known of the tab that shows this address: the visit with its state, report and places. */
    visit: (address) =>
      own.evaluate(async (address) => {
        const all = await chrome.storage.session.get(null);
        return Object.values(all).find((visit) => visit.url === address) ?? null;
      }, address),

    /** Waits until the page at this address was read (or could not be) and its statements were placed. */
    async checked(address, patience = PATIENCE_MS) {
      const isDone = (visit) => visit?.state === "failed" || (visit?.state === "read" && visit.places !== undefined);
      return until(`${address} to be checked`, () => this.visit(address), isDone, patience);
    },

    /** Text of the badge of the tab that shows this address. */
    badge: (address) =>
      own.evaluate(async (address) => {
        const all = await chrome.storage.session.get(null);
        const key = Object.keys(all).find((key) => all[key].url === address);
        return key === undefined ? null : chrome.action.getBadgeText({ tabId: Number(key.slice("tab:".length)) });
      }, address),

    /** What a view sends to the background. */
    send: (message) => own.evaluate((message) => chrome.runtime.sendMessage(message), message),

    /** What is stored of the user's choices. */
    settings: () => own.evaluate(async () => (await chrome.storage.local.get("settings")).settings ?? null),

    /** Number of the tab that shows this address. */
    tabOf: (address) =>
      own.evaluate(async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? null, address),
  };
}

/** Marked texts of a page, as its own scripts can read them, in page order. */
export async function marks(page) {
  const texts = await page.evaluate(() => {
    const ranges = [];
    for (const highlight of globalThis.CSS.highlights.values()) for (const range of highlight) ranges.push(range);
    // Where a range in a shadow tree stands among the others: at its host.
    const inPage = (node) => {
      const top = node.getRootNode();
      return top instanceof globalThis.ShadowRoot ? inPage(top.host) : node;
    };
    const order = (how) => (one, other) => {
      const [a, b] = [one.startContainer, other.startContainer];
      if (a.getRootNode() === b.getRootNode()) return one.compareBoundaryPoints(how, other);
      return inPage(a).compareDocumentPosition(inPage(b)) & globalThis.Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    };
    const [starts, ends] = [order(Range.START_TO_START), order(Range.END_TO_END)];
    ranges.sort((one, other) => starts(one, other) || ends(one, other));
    const single = ranges.filter((range, at) => at === 0 || starts(ranges[at - 1], range) !== 0 || ends(ranges[at - 1], range) !== 0);
    return single.map((range) => range.toString());
  });
  return texts.map(folded);
}

/** What is wrong with the marks against the quotes, or nothing. A quote over several nodes is marked in several pieces; words
 * that are quoted in several places are marked as often at most. */
export function differs(marked, quotes) {
  const letters = (text) => text.replace(/[\s\p{P}]+/gu, "");
  const left = new Map();
  for (const quote of quotes.map(letters)) left.set(quote, (left.get(quote) ?? 0) + 1);
  const unmarked = new Set(left.keys());
  for (let at = 0; at < marked.length; ) {
    const run = (to) => letters(marked.slice(at, to + 1).join(""));
    const found = marked.findIndex((_, to) => to >= at && (left.get(run(to)) ?? 0) > 0);
    if (found === -1) return `marked but not quoted: ${JSON.stringify(marked.slice(at))}`;
    left.set(run(found), left.get(run(found)) - 1);
    unmarked.delete(run(found));
    at = found + 1;
  }
  return unmarked.size === 0 ? null : `quoted but not marked: ${JSON.stringify([...unmarked])}`;
}

/** White space as a reader sees it. */
export function folded(text) {
  return text.replace(/\s+/g, " ").trim();
}

/** Asks again until the answer will do; fails with what it waited for and the last answer. */
export async function until(what, ask, willDo, patience = PATIENCE_MS) {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (willDo(answer)) return answer;
    if (Date.now() > end) throw new Error(`waited ${patience} ms for ${what}; last: ${JSON.stringify(answer)?.slice(0, 600)}`);
    await pause(50);
  }
}
