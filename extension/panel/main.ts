// The side panel (Chrome, Edge) or sidebar (Firefox): the whole report of the page in the active tab. Opened as an ordinary
// page with `?tab=<id>` it stays with that tab.

import { drawMessageBox } from "./message";
import { drawReport } from "./report";
import { drawState } from "./state";
import { byId } from "../shared/build";
import { sendToTab } from "../shared/protocol";
import type { Locale } from "../shared/report";
import { loadSettings, localeOf, onSettingsChanged } from "../shared/settings";
import { loadVisit, onVisitChanged } from "../shared/visits";
import type { Visit } from "../shared/visits";
import { wordsFor } from "../shared/words";

const fixedTab = Number(new URLSearchParams(location.search).get("tab") ?? Number.NaN);

/** Counts drawings, so that a slow one never overwrites a later one. */
let drawings = 0;
let shownTab: number | undefined;

chrome.tabs.onActivated.addListener(() => void draw());
chrome.tabs.onUpdated.addListener((tabId, { status }) => {
  if (tabId === shownTab && status !== undefined) void draw();
});
onVisitChanged((tabId) => {
  if (tabId === shownTab) void draw();
});
onSettingsChanged(() => void draw());
await draw();

async function draw(): Promise<void> {
  drawings += 1;
  const drawing = drawings;
  const [settings, tabId] = await Promise.all([loadSettings(), currentTab()]);
  shownTab = tabId;
  const visit = tabId === undefined ? undefined : await visitOf(tabId);
  if (drawing !== drawings) return;
  const locale = localeOf(settings);
  const words = wordsFor(locale);
  document.documentElement.lang = locale;
  const main = byId("main");
  const kept = keptPlace(main);
  if (tabId === undefined || visit?.report === undefined || visit.state !== "read") {
    main.replaceChildren(...drawState(visit, tabId, words));
  } else {
    main.replaceChildren(...drawReport({ report: visit.report, visit, settings, tabId, words }));
  }
  restorePlace(main, kept);
  drawMessage(locale);
}

/** The box stands beside the report, so that a page that is read again takes nothing out of the user's hands. */
function drawMessage(locale: Locale): void {
  const aside = byId("message");
  if (aside.lang === locale) return;
  const before = aside.querySelector("textarea")?.value ?? "";
  const wasOpen = aside.querySelector("details")?.open ?? false;
  const words = wordsFor(locale);
  aside.lang = locale;
  aside.setAttribute("aria-label", words("message-heading"));
  const box = drawMessageBox(words, () => shownTab, before);
  aside.replaceChildren(box);
  if (wasOpen) box.setAttribute("open", "");
}

async function currentTab(): Promise<number | undefined> {
  if (!Number.isNaN(fixedTab)) return fixedTab;
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** What is known of a tab, unless the page it is known of is gone: then nobody answers there. */
async function visitOf(tabId: number): Promise<Visit | undefined> {
  const visit = await loadVisit(tabId);
  if (visit === undefined || visit.state === "failed") return visit;
  return (await sendToTab(tabId, { kind: "tab/ping" })) ? visit : undefined;
}

/** What the user opened, scrolled to and focused survives a drawing of the same report. */
interface Kept {
  readonly open: ReadonlySet<string>;
  readonly focus: string;
  readonly top: number;
}

function keptPlace(main: HTMLElement): Kept {
  const open = Array.from(main.querySelectorAll("details[open][id]"), ({ id }) => id);
  return { open: new Set(open), focus: document.activeElement?.id ?? "", top: document.documentElement.scrollTop };
}

function restorePlace(main: HTMLElement, { open, focus, top }: Kept): void {
  for (const details of main.querySelectorAll("details")) if (open.has(details.id)) details.open = true;
  if (focus !== "") document.getElementById(focus)?.focus({ preventScroll: true });
  document.documentElement.scrollTop = top;
}
