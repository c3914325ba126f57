// When to read again: a single-page move, or a page that changed and came to rest.

import * as dom from "./dom";
import { isTick } from "./tick";

/** Quiet time after the last change. */
const QUIET_MS = 600;

/** A page that never rests is read after this time all the same. */
const CEILING_MS = 3000;

export interface Watched {
  /** The address is another one. */
  readonly moved: () => void;
  /** The content changed and came to rest; `isTick` where only clocks and counters ran on. */
  readonly settled: (isTick: boolean) => void;
  /** The user does something on the page. */
  readonly used: () => void;
  /** A change that is our own doing. */
  readonly isOwn: (node: Node) => boolean;
  /** Whether words that are marked stand at or below a node. */
  readonly isMarked: (node: Node) => boolean;
}

/** Watches the page until the signal aborts. In a hidden tab nothing is observed; when it shows again, it counts as changed. */
export function watchPage(watched: Watched, signal: AbortSignal): void {
  let address = addressNow();
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let ceiling: ReturnType<typeof setTimeout> | undefined;
  let isTicking = true;

  const rest = (): void => {
    clearTimeout(quiet);
    clearTimeout(ceiling);
    quiet = ceiling = undefined;
    isTicking = true;
  };
  const settle = (): void => {
    const wasTicking = isTicking;
    rest();
    if (!signal.aborted) watched.settled(wasTicking);
  };
  const changed = (isTick: boolean): void => {
    isTicking &&= isTick;
    clearTimeout(quiet);
    quiet = setTimeout(settle, QUIET_MS);
    ceiling ??= setTimeout(settle, CEILING_MS);
  };
  const lookAtAddress = (): void => {
    const now = addressNow();
    if (now === address) return;
    address = now;
    watched.moved();
    changed(false);
  };

  const observer = new MutationObserver((records) => {
    lookAtAddress();
    const foreign = records.filter((record) => !isOwnRecord(record, watched.isOwn));
    // A mark must follow its words, so a clock that is marked counts for more than one that is not.
    if (foreign.length > 0) changed(foreign.every((record) => isTick(record) && !watched.isMarked(record.target)));
  });
  const observe = (): void => {
    dom.watch(observer, document, { childList: true, characterData: true, characterDataOldValue: true, subtree: true });
  };
  const onVisibility = (): void => {
    if (dom.isPageHidden(document)) {
      observer.disconnect();
      rest();
    } else {
      observe();
      lookAtAddress();
      changed(false);
    }
  };

  if (!dom.isPageHidden(document)) observe();
  dom.listen(document, "visibilitychange", onVisibility, { signal });
  dom.listen(window, "popstate", lookAtAddress, { signal });
  dom.listen(window, "hashchange", lookAtAddress, { signal });
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation !== undefined) dom.listen(navigation, "currententrychange", lookAtAddress, { signal });
  for (const type of ["pointerdown", "keydown", "wheel"]) {
    dom.listen(window, type, watched.used, { capture: true, passive: true, signal });
  }
  signal.addEventListener("abort", () => {
    observer.disconnect();
    rest();
  });
}

/** A move within the page (`#part`) is none. */
function addressNow(): string {
  return location.href.replace(/#(?!!|\/).*$/, "");
}

function isOwnRecord(record: MutationRecord, isOwn: (node: Node) => boolean): boolean {
  if (record.type !== "childList") return false;
  return [...record.addedNodes, ...record.removedNodes].every(isOwn);
}
