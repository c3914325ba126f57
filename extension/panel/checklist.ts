// What only the user can find out: signals of the catalogue that need a question, a call or a search by hand.

import { element } from "../shared/build";
import type { Words } from "../shared/words";
import { fold } from "./report";

/** In the order in which they cost least. */
const STEPS = ["work-sample", "identity-step", "video-call", "certificate", "copied-text", "copied-repository", "picture", "documents", "price-cut"] as const;

export function drawChecklist(words: Words): HTMLElement {
  const steps = STEPS.map((step) => element("li", {}, words(`checklist-${step}`)));
  return fold("checklist", words("checklist-heading"), element("p", { class: "hint" }, words("checklist-hint")), element("ul", {}, ...steps));
}
