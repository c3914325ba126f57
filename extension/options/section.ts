// A part of the options page with its heading.

import { element } from "../shared/build";
import type { Child } from "../shared/build";

export function section(id: string, heading: string, ...children: Child[]): HTMLElement {
  const labelled = `${id}-heading`;
  return element(
    "section",
    { class: "card", attributes: { "aria-labelledby": labelled } },
    element("h2", { id: labelled }, heading),
    ...children,
  );
}
