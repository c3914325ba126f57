// What pages report: reading them, keeping their state, telling them what to paint.

import { analyze, Refusal } from "./engine";
import { annotationsOf } from "./annotate";
import { showBadge } from "./badge";
import { dismissing } from "../shared/dismissals";
import { sendToTab } from "../shared/protocol";
import type { Annotations, Answer, FromPage, Problem } from "../shared/protocol";
import { changeSettings, isUntouched, loadSettings, localeOf, siteOf } from "../shared/settings";
import { dropVisit, loadVisit, saveVisit } from "../shared/visits";
import type { Visit } from "../shared/visits";

/** Answers a content script. */
export async function answerPage(message: FromPage, tabId: number, title: string): Promise<Answer<Annotations | null>> {
  try {
    return { ok: true, value: await handle(message, tabId, title) };
  } catch (error) {
    const problem = error instanceof Refusal ? error.problem : "reader";
    console.error("a page could not be checked", error);
    if (message.kind === "page/read") await failVisit(tabId, message.snapshot.url, problem, message.visit);
    return { ok: false, error: problem };
  }
}

/** Keeps that a page could not be read. */
export async function failVisit(tabId: number, url: string, problem: Problem, id = ""): Promise<void> {
  await keep(tabId, { id, url, title: "", state: "failed", problem });
}

/** After a change of settings: badges, marks and dismissals of all tabs. */
export async function refreshAll(): Promise<void> {
  const tabs = await chrome.tabs.query({});
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [refresh(id)])));
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

async function handle(message: FromPage, tabId: number, title: string): Promise<Annotations | null> {
  switch (message.kind) {
    case "page/read":
      return read(message, tabId, title);
    case "page/moved":
      await keep(tabId, { id: message.visit, url: message.url, title, state: "reading" });
      return null;
    case "page/left":
      if ((await loadVisit(tabId))?.id === message.visit) await dropVisit(tabId);
      return null;
    case "page/failed":
      await failVisit(tabId, message.url, message.problem, message.visit);
      return null;
    case "page/placed": {
      const visit = await loadVisit(tabId);
      if (visit?.id === message.visit) await saveVisit(tabId, { ...visit, places: message.places });
      return null;
    }
    case "page/dismiss": {
      const report = (await loadVisit(tabId))?.report;
      const signal = report?.findings.find(({ key }) => key === message.key);
      if (report === undefined || signal === undefined) return null;
      const dismissal = dismissing(signal, report, "finding", new Date().toISOString());
      await changeSettings((settings) => ({ ...settings, dismissed: [...settings.dismissed, dismissal] }));
      return null;
    }
  }
}

async function read(
  { visit: id, takenAt, snapshot }: Extract<FromPage, { kind: "page/read" }>,
  tabId: number,
  title: string,
): Promise<Annotations | null> {
  const before = await loadVisit(tabId);
  // Reading again keeps what is shown until the new report is there.
  if (before?.id !== id) await keep(tabId, { id, url: snapshot.url, title, state: "reading" });
  const settings = await loadSettings();
  const report = await analyze(snapshot, takenAt, localeOf(settings));
  const current = await loadVisit(tabId);
  if (current?.id !== id) return null; // the page was left, or its tab closed, meanwhile
  const untouched = isUntouched(settings, siteOf(snapshot.url));
  await keep(tabId, { id, url: snapshot.url, title, state: "read", report, untouched });
  return annotationsOf(report, settings);
}

async function keep(tabId: number, visit: Visit): Promise<void> {
  await saveVisit(tabId, visit);
  await showBadge(tabId, visit, await loadSettings());
}
