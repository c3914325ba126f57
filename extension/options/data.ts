// Settings as a file, back from a file, and gone.

import { section } from "./section";
import { button, element } from "../shared/build";
import { saveFile } from "../shared/files";
import { ask } from "../shared/protocol";
import { loadSettings } from "../shared/settings";
import type { Words } from "../shared/words";

export function drawData(words: Words): HTMLElement {
  const status = element("p", { class: "hint", attributes: { role: "status" } });
  const file = element("input", { class: "visually-hidden", attributes: { type: "file", accept: "application/json", tabindex: "-1", "aria-hidden": "true" } });
  file.addEventListener("change", () => {
    const [chosen] = file.files ?? [];
    if (chosen === undefined) return;
    void chosen.text().then((text) => ask({ kind: "view/import", text })).then(({ ok }) => {
      status.textContent = words(ok ? "data-imported" : "data-import-failed");
    });
  });
  const confirm = element("div", { class: "confirm", attributes: { role: "group", "aria-labelledby": "wipe-question" } });
  confirm.hidden = true;
  const wipe = button(words("data-wipe"), () => {
    confirm.hidden = false;
    confirm.querySelector("button")?.focus();
  }, { id: "wipe" });
  const keep = (): void => {
    confirm.hidden = true;
    wipe.focus();
  };
  confirm.append(
    element("p", { id: "wipe-question" }, words("data-wipe-confirm")),
    element(
      "div",
      { class: "actions" },
      button(words("data-wipe-no"), keep),
      button(words("data-wipe-yes"), () => void ask({ kind: "view/wipe" }).then(({ ok }) => {
        keep();
        status.textContent = words(ok ? "data-wiped" : "data-wipe-failed");
      })),
    ),
  );
  return section(
    "data",
    words("data-heading"),
    element(
      "div",
      { class: "actions" },
      button(words("data-export"), () => void exportSettings(), { id: "export" }),
      button(words("data-import"), () => { file.click(); }, { id: "import" }),
      wipe,
    ),
    file,
    confirm,
    status,
  );
}

async function exportSettings(): Promise<void> {
  saveFile("plumbline-settings.json", "application/json", JSON.stringify(await loadSettings(), null, 2));
}
