// What pages report: reading them, keeping their state, telling them what to paint.

import { analyze, Refusal } from "./engine";
import { annotationsOf } from "./annotate";
import { showBadge } from "./badge";
import { changeVisit, clearVisits } from "./memory";
import { dismiss } from "./settings";
import { sendToTab } from "../shared/protocol";
import type { Annotations, Answer, FromPage, Problem } from "../shared/protocol";
import { isKeptOn, isUntouched, loadSettings, localeOf, siteOf } from "../shared/settings";
import { loadVisit } from "../shared/visits";
import type { Visit } from "../shared/visits";

/** Answers a content script. */
export async function answerPage(message: FromPage, tabId: number, title: string): Promise<Answer<Annotations | boolean | null>> {
  try {
    return { ok: true, value: await handle(message, tabId, title) };
  } catch (error) {
    const problem = error instanceof Refusal ? error.problem : "reader";
    console.error("a page could not be checked", error);
    if (message.kind === "page/read") await failReading(tabId, message, problem);
    return { ok: false, error: problem };
  }
}

/** Keeps that a page could not be read. */
export async function failVisit(tabId: number, url: string, problem: Problem, id = ""): Promise<void> {
  await keep(tabId, { id, url, title: "", state: "failed", problem });
}

/** The same of a page that was sent to be checked, if the tab still shows it. */
async function failReading(tabId: number, { visit: id, snapshot }: Extract<FromPage, { kind: "page/read" }>, problem: Problem): Promise<void> {
  const failed: Visit = { id, url: snapshot.url, title: "", state: "failed", problem };
  const now = await changeVisit(tabId, (visit) => (visit?.id === id ? failed : visit));
  if (now === failed) await showBadge(tabId, now, await loadSettings());
}

/** After a change of settings: badges, marks and dismissals of all tabs. */
export async function refreshAll(): Promise<void> {
  const tabs = await chrome.tabs.query({});
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [refresh(id)])));
}

/** Forgets all tabs and takes their badges away. */
export async function forgetAll(): Promise<void> {
  await clearVisits();
  const [tabs, settings] = await Promise.all([chrome.tabs.query({}), loadSettings()]);
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [showBadge(id, undefined, settings)])));
}

async function refresh(tabId: number): Promise<void> {
  const [visit, settings] = await Promise.all([loadVisit(tabId), loadSettings()]);
  if (visit?.report === undefined) return;
  await showBadge(tabId, visit, settings);
  if (visit.report.locale !== localeOf(settings)) {
    await sendToTab(tabId, { kind: "tab/check" }); // a report keeps its language, so the page is read again
    return;
  }
  await sendToTab(tabId, { kind: "tab/annotate", visit: visit.id, annotations: annotationsOf(visit.report, settings) });
}

async function handle(message: FromPage, tabId: number, title: string): Promise<Annotations | boolean | null> {
  switch (message.kind) {
    case "page/read":
      return read(message, tabId, title);
    case "page/moved":
      return moved(message, tabId, title);
    case "page/left":
      await changeVisit(tabId, (visit) => (visit?.id === message.visit ? undefined : visit));
      return null;
    case "page/failed":
      await failVisit(tabId, message.url, message.problem, message.visit);
      return null;
    case "page/placed":
      await changeVisit(tabId, (visit) => (visit?.id === message.visit ? { ...visit, places: message.places } : visit));
      return null;
    case "page/dismiss":
      await dismiss((await loadVisit(tabId))?.report, message.key, "finding");
      return null;
  }
}

/** A press of the button is leave to read one page. Where the tab goes from there by itself is read on sites that are kept on. */
async function moved({ visit: id, url }: Extract<FromPage, { kind: "page/moved" }>, tabId: number, title: string): Promise<boolean> {
  const mayRead = isKeptOn(await loadSettings(), url);
  await keep(tabId, { id, url, title, state: mayRead ? "reading" : "moved" });
  return mayRead;
}

async function read(
  { visit: id, takenAt, snapshot }: Extract<FromPage, { kind: "page/read" }>,
  tabId: number,
  title: string,
): Promise<Annotations | null> {
  // Reading again keeps what is shown until the new report is there.
  const reading: Visit = { id, url: snapshot.url, title, state: "reading" };
  const begun = await changeVisit(tabId, (visit) => (visit?.id === id && visit.state !== "moved" ? visit : reading));
  const settings = await loadSettings();
  if (begun?.report === undefined) await showBadge(tabId, begun, settings);
  const report = await analyze(snapshot, takenAt, localeOf(settings));
  const untouched = isUntouched(settings, siteOf(snapshot.url));
  const done: Visit = { id, url: snapshot.url, title, state: "read", report, untouched };
  const now = await changeVisit(tabId, (visit) => (visit?.id === id ? done : visit));
  if (now?.report !== report) return null; // the page was left, or its tab closed, meanwhile
  await showBadge(tabId, now, settings);
  return annotationsOf(report, settings);
}

async function keep(tabId: number, visit: Visit): Promise<void> {
  await changeVisit(tabId, () => visit);
  await showBadge(tabId, visit, await loadSettings());
}
