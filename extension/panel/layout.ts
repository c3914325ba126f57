// The layout report: what a user may attach to an issue when a site has changed. Shown before it is copied.

import { copyButton } from "./copy";
import { fold } from "./report";
import type { Shown } from "./report";
import { button, element } from "../shared/build";
import { ask } from "../shared/protocol";

/** What was last shown, and of which view of a page; a drawing of the panel keeps it. */
let last: { readonly visit: string; readonly text: string } | undefined;

export function drawLayout({ visit, tabId, words }: Shown): HTMLElement {
  const status = element("p", { class: "hint", attributes: { role: "status" } });
  const preview = element("div", { class: "stack" });
  const draw = (text: string): void => {
    const area = element("textarea", {
      id: "layout-text",
      attributes: { rows: "10", readonly: "", spellcheck: "false", wrap: "off", "aria-label": words("layout-preview") },
    });
    area.value = text;
    preview.replaceChildren(area, element("div", { class: "actions" }, copyButton("layout-copy", words("layout-copy"), () => text, words)));
  };
  const show = async (): Promise<void> => {
    const answer = await ask<string>({ kind: "view/layout", tabId });
    status.textContent = answer.ok ? "" : words("layout-failed");
    if (!answer.ok) return;
    last = { visit: visit.id, text: answer.value };
    draw(answer.value);
  };
  if (last?.visit === visit.id) draw(last.text);
  return fold(
    "layout",
    words("layout-heading"),
    element("p", { class: "hint" }, words("layout-hint")),
    element("div", { class: "actions" }, button(words("layout-show"), () => void show(), { id: "layout-show" })),
    status,
    preview,
  );
}
