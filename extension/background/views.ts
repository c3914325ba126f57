// What panel, popup and options ask for.

import { analyze, Refusal, render } from "./engine";
import { checkTab, keepSiteOn, leaveAllSites, switchSiteOff } from "./inject";
import { applyChange, clearSettings, dismiss, importSettings } from "./settings";
import { failVisit, forgetAll } from "./visits";
import { askTab, sendToTab } from "../shared/protocol";
import type { Answer, FromView } from "../shared/protocol";
import type { PackedSnapshot, Report } from "../shared/report";
import { loadSettings, localeOf } from "../shared/settings";
import { loadVisit } from "../shared/visits";

/** Answers one of our own pages. */
export async function answerView(message: FromView): Promise<Answer<string | Report | null>> {
  try {
    return await handle(message);
  } catch (error) {
    console.error("a request of our own page failed", error);
    return { ok: false, error: error instanceof Refusal ? error.problem : "engine" };
  }
}

async function handle(message: FromView): Promise<Answer<string | Report | null>> {
  switch (message.kind) {
    case "view/check": {
      const problem = await checkTab(message.tabId, message.clicked ? "page_closed" : "no_access");
      if (problem === null) return { ok: true, value: null };
      await failVisit(message.tabId, "", problem);
      return { ok: false, error: problem };
    }
    case "view/show":
      await sendToTab(message.tabId, { kind: "tab/show", key: message.key, evidence: message.evidence });
      return { ok: true, value: null };
    case "view/render": {
      const report = (await loadVisit(message.tabId))?.report;
      if (report === undefined) return { ok: false, error: "no_access" };
      return { ok: true, value: await render(report, message.format) };
    }
    case "view/dismiss": {
      const done = await dismiss((await loadVisit(message.tabId))?.report, message.key, message.scope);
      return done ? { ok: true, value: null } : { ok: false, error: "no_access" };
    }
    case "view/change":
      await applyChange(message.change);
      return { ok: true, value: null };
    case "view/import":
      return (await importSettings(message.text)) ? { ok: true, value: null } : { ok: false, error: "no_settings" };
    case "view/layout": {
      const snapshot = await askTab<PackedSnapshot>(message.tabId, { kind: "tab/snapshot" });
      if (snapshot === undefined) return { ok: false, error: "no_access" };
      const { layout } = await analyze(snapshot, new Date().toISOString(), localeOf(await loadSettings()), true);
      return layout === null ? { ok: false, error: "engine" } : { ok: true, value: layout };
    }
    case "view/selection": {
      const text = await askTab<string>(message.tabId, { kind: "tab/selection" });
      return text === undefined ? { ok: false, error: "no_access" } : { ok: true, value: text };
    }
    case "view/message": {
      const snapshot = snapshotOfText(message.text);
      return { ok: true, value: await analyze(snapshot, new Date().toISOString(), localeOf(await loadSettings())) };
    }
    case "view/wipe":
      // What is kept goes even where the browser does not take a permission back.
      try {
        await leaveAllSites();
      } finally {
        await clearSettings();
        await forgetAll();
      }
      return { ok: true, value: null };
    case "view/site-on":
      await keepSiteOn(message.pattern);
      return { ok: true, value: null };
    case "view/site-off":
      await switchSiteOff(message.pattern);
      return { ok: true, value: null };
  }
}

/** A text as a page of one run, in the way the engine knows a message by. */
function snapshotOfText(text: string): PackedSnapshot {
  const own = text.toWellFormed();
  return {
    schema: 1,
    url: "",
    lang: "",
    kind: "message",
    tags: ["", "pre"],
    attribute_names: [],
    text: own,
    values: "",
    nodes: [0, 1, 0, 1, 0, own.length],
    attributes: [],
    hidden: [],
    visibility_known: false,
    notes: [],
  };
}
