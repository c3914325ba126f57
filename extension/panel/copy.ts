// Questions in neutral words, for the clipboard.

import { button } from "../shared/build";
import type { Signal } from "../shared/report";
import type { Words } from "../shared/words";

/** How long the button says that it copied. */
const SAID_MS = 1600;

/** A message to the freelancer: the statements, and the request to say how they go together. Not a word on why. */
export function questionOf(signals: readonly Signal[], words: Words): string {
  const quotes = ({ evidence }: Signal): string => evidence.map(({ quote }) => words("question-quote", { quote })).join(" – ");
  return [words("questions-intro"), "", ...signals.map((signal) => `- ${quotes(signal)}`)].join("\n");
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
