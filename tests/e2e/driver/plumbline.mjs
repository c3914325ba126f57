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

    /** What is known of the tab that shows this address: the visit with its state, report and places. */
    visit: (address) =>
      own.evaluate(async (address) => {
        const all = await chrome.storage.session.get(null);
        return Object.values(all).find((visit) => visit.url === address) ?? null;
      }, address),

    /** Waits until the page at this address was read (or could not be) and its statements were placed. */
    async checked(address) {
      const isDone = (visit) => visit?.state === "failed" || (visit?.state === "read" && visit.places !== undefined);
      return until(`${address} to be checked`, () => this.visit(address), isDone);
    },

    /** Text of the badge of the tab that shows this address. */
    badge: (address) =>
      own.evaluate(async (address) => {
        const all = await chrome.storage.session.get(null);
        const key = Object.keys(all).find((key) => all[key].url === address);
        return key === undefined ? null : chrome.action.getBadgeText({ tabId: Number(key.slice("tab:".length)) });
      }, address),

    settings: (change) =>
      own.evaluate(async (change) => {
        const { settings } = await chrome.storage.local.get("settings");
        await chrome.storage.local.set({ settings: { schema: 1, ...settings, ...change } });
      }, change),
  };
}

/** Marked texts of a page, as its own scripts can read them, in page order. */
export async function marks(page) {
  const texts = await page.evaluate(() => {
    const ranges = [];
    for (const highlight of globalThis.CSS.highlights.values()) for (const range of highlight) ranges.push(range);
    ranges.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
    return ranges.map((range) => range.toString());
  });
  return texts.map(folded);
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
