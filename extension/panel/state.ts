// What the panel says when there is no report.

import { button, element } from "../shared/build";
import { ask } from "../shared/protocol";
import type { Visit } from "../shared/visits";
import type { Words } from "../shared/words";

/** A title, a sentence, and the next step where there is one. */
export function drawState(visit: Visit | undefined, tabId: number | undefined, words: Words): HTMLElement[] {
  const state = stateOf(visit);
  const mayTry = tabId !== undefined && state !== "no-access" && state !== "page-closed" && state !== "reading";
  const isNew = state === "moved";
  const again = (): void => {
    if (tabId !== undefined) void ask({ kind: "view/check", tabId, clicked: false });
  };
  return [
    element(
      "section",
      { class: "state", attributes: { role: "status" } },
      element("img", { attributes: { src: "icons/48.png", width: "48", height: "48", alt: "" } }),
      element("h1", {}, words(`${state}-title`)),
      element("p", {}, words(state)),
      mayTry ? button(words(isNew ? "check-now" : "check-again"), again, { id: "again", class: isNew ? "primary" : "" }) : null,
    ),
  ];
}

function stateOf(visit: Visit | undefined): string {
  if (visit === undefined) return "no-access";
  if (visit.state === "reading" || visit.state === "moved") return visit.state;
  return (visit.problem ?? "reader").replaceAll("_", "-");
}
