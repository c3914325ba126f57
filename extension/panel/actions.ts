// What can be done with the whole report: keep a copy, ask, read again, bring dismissed findings back.

import { copyButton, questionOf } from "./copy";
import { fold, section } from "./report";
import type { Shown } from "./report";
import { button, element } from "../shared/build";
import { dismissalOf, undismissed } from "../shared/dismissals";
import { saveFile } from "../shared/files";
import { ask } from "../shared/protocol";
import type { Format, Signal } from "../shared/report";
import { isUntouched, siteOf } from "../shared/settings";

const FILES: Readonly<Record<Format, { readonly ending: string; readonly type: string }>> = {
  text: { ending: "txt", type: "text/plain" },
  markdown: { ending: "md", type: "text/markdown" },
  json: { ending: "json", type: "application/json" },
};

export function drawActions(shown: Shown): HTMLElement {
  const { report, settings, tabId, words } = shown;
  const live = undismissed(report, settings);
  const formats: Format[] = ["text", "markdown", "json"];
  const exports = formats.map((format) =>
    button(words(`export-${format}`), () => void exportReport(shown, format), { id: `export-${format}` }),
  );
  return element(
    "footer",
    { class: "foot" },
    element(
      "div",
      { class: "actions" },
      button(words("check-again"), () => void ask({ kind: "view/check", tabId, clicked: false }), { id: "again" }),
      live.length > 1 ? copyButton("copy-all", words("copy-questions"), () => questionOf(live, words), words) : null,
    ),
    section("export", words("export-heading"), element("div", { class: "actions" }, ...exports)),
    untouchedSwitch(shown),
    element("div", { class: "actions" }, button(words("options"), () => void chrome.runtime.openOptionsPage(), { class: "quiet" })),
  );
}

/** The findings of this page that the user dismissed, each with its way back. */
export function drawDismissed({ report, settings, words }: Shown, dismissed: readonly Signal[]): HTMLElement | null {
  if (dismissed.length === 0) return null;
  const items = dismissed.map((signal) => {
    const undo = (): void => {
      const dismissal = dismissalOf(signal, report, settings);
      if (dismissal !== undefined) void ask({ kind: "view/change", change: { what: "undo", dismissal } });
    };
    const label = words("undo-of", { label: signal.title });
    return element("li", {}, `${signal.title} `, button(words("undo"), undo, { class: "quiet", attributes: { "aria-label": label } }));
  });
  return fold("dismissed", words("dismissed-heading", { count: items.length }), element("ul", { class: "plain" }, ...items));
}

function untouchedSwitch({ report, settings, words }: Shown): HTMLElement | null {
  const site = siteOf(report.url);
  if (site === "") return null;
  const box = element("input", { id: "untouched", attributes: { type: "checkbox" } });
  box.checked = isUntouched(settings, site);
  box.addEventListener("change", () => {
    void ask({ kind: "view/change", change: { what: "untouched-site", site, value: box.checked } });
  });
  const label = element("label", { class: "choice" }, box, element("span", {}, words("untouched-here", { site })));
  return element("div", {}, label, element("p", { class: "hint" }, words("untouched-hint")));
}

async function exportReport({ report, tabId }: Shown, format: Format): Promise<void> {
  const answer = await ask<string>({ kind: "view/render", tabId, format });
  if (!answer.ok) return;
  const { ending, type } = FILES[format];
  const day = (report.taken_at ?? new Date().toISOString()).slice(0, 10);
  saveFile(`plumbline-${siteOf(report.url)}-${day}.${ending}`, type, answer.value);
}
