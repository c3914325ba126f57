// Putting the reader into pages: on a click, or always on sites that are kept on.

import { showBadge } from "./badge";
import { dropVisit } from "./memory";
import { newQueue } from "./queue";
import { changeSettings } from "./settings";
import type { Problem } from "../shared/protocol";
import { sendToTab } from "../shared/protocol";
import { loadSettings } from "../shared/settings";

const SCRIPT = "content.js";
const STYLE = "marks.css";

/** Reads the page of a tab, now; gives the problem if the browser does not allow it. */
export async function checkTab(tabId: number, refused: Problem): Promise<Problem | null> {
  if (await sendToTab(tabId, { kind: "tab/check" })) return null;
  try {
    await inject(tabId);
    return null;
  } catch {
    return refused;
  }
}

async function inject(tabId: number): Promise<void> {
  await chrome.scripting.insertCSS({ target: { tabId }, files: [STYLE] });
  await chrome.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
}

/** Keeps a site on: from now on its pages are read as they open, and those already open now. */
export async function keepSiteOn(pattern: string): Promise<void> {
  await changeSettings((settings) => ({ ...settings, sites: [...new Set([...settings.sites, pattern])].sort() }));
  await registerSites();
  const tabs = await chrome.tabs.query({ url: pattern });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [checkTab(id, "no_access")])));
}

/** Switches a site off, ends the reading of its open pages, and gives its permission back. */
export async function switchSiteOff(pattern: string): Promise<void> {
  await changeSettings((settings) => ({ ...settings, sites: settings.sites.filter((site) => site !== pattern) }));
  await registerSites();
  await retire(await chrome.tabs.query({ url: pattern }));
  await chrome.permissions.remove({ origins: [pattern] });
}

const inTurn = newQueue();

/**
 * Makes the registrations what the settings say, as far as the permissions reach. One after the other: a permission comes with
 * an event and a message at once, and two that overlap would register one id twice.
 */
export function registerSites(): Promise<void> {
  return inTurn(writeRegistrations);
}

async function writeRegistrations(): Promise<void> {
  const { sites } = await loadSettings();
  const allowed: string[] = [];
  for (const site of sites) {
    if (await chrome.permissions.contains({ origins: [site] })) allowed.push(site);
  }
  const registered = await chrome.scripting.getRegisteredContentScripts();
  if (registered.length > 0) await chrome.scripting.unregisterContentScripts();
  if (allowed.length === 0) return;
  await chrome.scripting.registerContentScripts([
    { id: "sites", matches: allowed, js: [SCRIPT], css: [STYLE], runAt: "document_idle", persistAcrossSessions: true },
  ]);
}

/** Forgets sites whose permission the user took away in the browser's own pages. */
export async function forgetSitesWithout(removed: readonly string[]): Promise<void> {
  await changeSettings((settings) => ({ ...settings, sites: settings.sites.filter((site) => !removed.includes(site)) }));
  await registerSites();
  await retire(await chrome.tabs.query({})); // which tabs are at these sites is not to be seen any more
}

/** Takes our script out of every open page, and gives every site's permission back. */
export async function leaveAllSites(): Promise<void> {
  await retire(await chrome.tabs.query({}));
  const { origins = [] } = await chrome.permissions.getAll();
  if (origins.length > 0) await chrome.permissions.remove({ origins });
  await inTurn(() => chrome.scripting.unregisterContentScripts());
}

/** Ends the reading of pages; what is known of one that was read goes with its marks. */
async function retire(tabs: readonly chrome.tabs.Tab[]): Promise<void> {
  const settings = await loadSettings();
  const leave = async (tabId: number): Promise<void> => {
    if (!(await sendToTab(tabId, { kind: "tab/retire" }))) return;
    await dropVisit(tabId);
    await showBadge(tabId, undefined, settings);
  };
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [leave(id)])));
}
