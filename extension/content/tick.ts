// Clocks, counters and countdowns: changes of digits alone.

import * as dom from "./dom";

const TEXT = 3;

/** Longest text taken for a clock or counter, in UTF-16 units. */
const MAX_UNITS = 200;

/** Whether a change put other digits where digits stood, and nothing else. */
export function isTick(record: MutationRecord): boolean {
  if (record.type === "characterData") {
    return sameButDigits(record.oldValue ?? "", dom.dataOf(record.target as CharacterData));
  }
  const before = wordsOf(record.removedNodes);
  const after = wordsOf(record.addedNodes);
  return before !== null && after !== null && sameButDigits(before, after);
}

/** The text of nodes that are all text; null if there are others, or none. */
function wordsOf(nodes: NodeList): string | null {
  if (nodes.length === 0) return null;
  let words = "";
  for (const node of nodes) {
    if (dom.nodeTypeOf(node) !== TEXT) return null;
    words += dom.dataOf(node as Text);
    if (words.length > MAX_UNITS) return null;
  }
  return words;
}

function sameButDigits(before: string, after: string): boolean {
  return before.length <= MAX_UNITS && after.length <= MAX_UNITS && shapeOf(before) === shapeOf(after);
}

/** "9:59:07" and "10:00:00" have one shape. */
function shapeOf(text: string): string {
  return text.replace(/\p{Nd}+/gu, "0").replace(/\s+/gu, " ").trim();
}
