// What is known of each tab, in `storage.session`: a worker that dies loses nothing, a closed browser forgets it all.
// Everybody reads it here; only the background writes it.

import type { Place, Problem } from "./protocol";
import type { Report } from "./report";

/** The state of the page in one tab; `moved` is a page that the tab went to by itself and nobody asked to have read. */
export interface Visit {
  /** Id the content script gave to this view of the page; a single-page move makes a new one. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly state: "reading" | "read" | "failed" | "moved";
  readonly problem?: Problem;
  readonly report?: Report;
  /** Where the statements of each finding were found, by key. */
  readonly places?: Readonly<Record<string, readonly Place[]>>;
  /** Whether nothing is put on this page. */
  readonly untouched?: boolean;
}

export async function loadVisit(tabId: number): Promise<Visit | undefined> {
  const key = keyOf(tabId);
  return (await chrome.storage.session.get(key))[key] as Visit | undefined;
}

/** Calls back whenever what is known of a tab changes. */
export function onVisitChanged(callback: (tabId: number) => void): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area !== "session") return;
    for (const key of Object.keys(changes)) {
      if (key.startsWith(PREFIX)) callback(Number(key.slice(PREFIX.length)));
    }
  });
}

const PREFIX = "tab:";

/** Where a tab's visit is in the store. */
export function keyOf(tabId: number): string {
  return `${PREFIX}${tabId}`;
}
