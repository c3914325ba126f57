// Painting quoted words over the live text. No node of the page is wrapped, split or changed.

/** All quoted words. The names say nothing, because a page can read them. */
const MARKS = "pl-mark-1";

/** The words that were just asked for. */
const SHOWN = "pl-mark-2";

/** Marks these ranges and no others. */
export function paintMarks(ranges: readonly Range[]): void {
  put(MARKS, ranges, 1);
}

/** Marks ranges more strongly, until the next call. */
export function paintShown(ranges: readonly Range[]): void {
  put(SHOWN, ranges, 2);
}

/** Takes all marks away. */
export function clearMarks(): void {
  CSS.highlights.delete(MARKS);
  CSS.highlights.delete(SHOWN);
}

function put(name: string, ranges: readonly Range[], priority: number): void {
  CSS.highlights.delete(name);
  if (ranges.length === 0) return;
  const highlight = new Highlight();
  for (const range of ranges) highlight.add(range);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}
