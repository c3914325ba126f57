// The one writer of what is known of tabs. Each change sees the one before it, so that a late answer about a page that was
// left brings nothing back.

import { newQueue } from "./queue";
import { keyOf, loadVisit } from "../shared/visits";
import type { Visit } from "../shared/visits";

const inTurn = newQueue();

/** Makes what is known of a tab something else; `undefined` forgets it. Gives what is known now. */
export function changeVisit(
  tabId: number,
  change: (visit: Visit | undefined) => Visit | undefined,
): Promise<Visit | undefined> {
  return inTurn(async () => {
    const before = await loadVisit(tabId);
    const after = change(before);
    if (after === undefined) {
      if (before !== undefined) await chrome.storage.session.remove(keyOf(tabId));
    } else if (after !== before) {
      await chrome.storage.session.set({ [keyOf(tabId)]: after });
    }
    return after;
  });
}

export async function dropVisit(tabId: number): Promise<void> {
  await changeVisit(tabId, () => undefined);
}

/** Forgets that a page could not be read: the tab is loading another one. */
export async function dropFailure(tabId: number): Promise<void> {
  await changeVisit(tabId, (visit) => (visit?.state === "failed" ? undefined : visit));
}

/** Forgets all tabs. */
export function clearVisits(): Promise<void> {
  return inTurn(() => chrome.storage.session.clear());
}
