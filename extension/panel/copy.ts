// Questions in neutral words, for the clipboard.

import { button } from "../shared/build";
import type { Signal } from "../shared/report";
import type { Words } from "../shared/words";

/** How long the button says that it copied. */
const SAID_MS = 1600;

/** A message to the freelancer: what to ask, without a word on why. */
export function questionOf(signals: readonly Signal[], words: Words): string {
  return [words("questions-intro"), "", ...signals.map(({ ask }) => `- ${ask}`)].join("\n");
}

export function copyButton(id: string, label: string, text: () => string, words: Words): HTMLButtonElement {
  const made = button(label, () => void copy(), { id });
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text());
    made.textContent = words("copied");
    setTimeout(() => {
      made.textContent = label;
    }, SAID_MS);
  };
  return made;
}
