// What panel, popup and options ask for.

import { render } from "./engine";
import { checkTab, keepSiteOn, switchSiteOff } from "./inject";
import { failVisit } from "./visits";
import { dismissing } from "../shared/dismissals";
import { sendToTab } from "../shared/protocol";
import type { Answer, FromView } from "../shared/protocol";
import { changeSettings } from "../shared/settings";
import { loadVisit } from "../shared/visits";

/** Answers one of our own pages. */
export async function answerView(message: FromView): Promise<Answer<string | null>> {
  try {
    return await handle(message);
  } catch (error) {
    console.error("a request of our own page failed", error);
    return { ok: false, error: "engine" };
  }
}

async function handle(message: FromView): Promise<Answer<string | null>> {
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
      const report = (await loadVisit(message.tabId))?.report;
      const signal = report?.findings.find(({ key }) => key === message.key);
      if (report === undefined || signal === undefined) return { ok: false, error: "no_access" };
      const dismissal = dismissing(signal, report, message.scope, new Date().toISOString());
      await changeSettings((settings) => ({ ...settings, dismissed: [...settings.dismissed, dismissal] }));
      return { ok: true, value: null };
    }
    case "view/site-on":
      await keepSiteOn(message.pattern);
      return { ok: true, value: null };
    case "view/site-off":
      await switchSiteOff(message.pattern);
      return { ok: true, value: null };
  }
}
