// Messages between the parts of the extension, one type for each direction, with a guard for what arrives.

import type { Evidence, Format, PackedSnapshot } from "./report";
import type { Dismissal, Settings } from "./settings";

/** Why a page could not be read or checked. Each has its own plain words. */
export type Problem =
  /** The browser lets no extension read this page (its own pages, the add-on store, a viewer). */
  | "page_closed"
  /** Nobody pressed the button yet, or the permission went with the move to another page. */
  | "no_access"
  | "too_large"
  | "malformed"
  /** The engine stopped twice in a row. */
  | "engine"
  /** The file holds no settings. */
  | "no_settings"
  /** Something unforeseen in the page's script. */
  | "reader";

/** Where a quoted statement was found when it was to be marked. */
export type Place =
  | "marked"
  /** Found, and nothing is put on this page. */
  | "found"
  | "folded"
  /** In data embedded in the page, not in its text. */
  | "embedded"
  | "gone";

/** From the content script to the background. */
export type FromPage =
  /** A page was read; answered with `Annotations`. */
  | { kind: "page/read"; visit: string; takenAt: string; snapshot: PackedSnapshot }
  /** A single-page move: what was shown no longer holds. Answered with whether the new page may be read. */
  | { kind: "page/moved"; visit: string; url: string }
  /** The page was left; sent while it goes away. */
  | { kind: "page/left"; visit: string }
  | { kind: "page/failed"; visit: string; url: string; problem: Problem }
  /** Where the statements of each finding were found, by key of the finding. */
  | { kind: "page/placed"; visit: string; places: Record<string, Place[]> }
  | { kind: "page/dismiss"; visit: string; key: string };

/** From panel, popup and options to the background. */
export type FromView =
  /** `clicked`: the user pressed our button on this very tab, so a refusal is the page's, not a missing permission. */
  | { kind: "view/check"; tabId: number; clicked: boolean }
  | { kind: "view/show"; tabId: number; key: string; evidence: number }
  | { kind: "view/render"; tabId: number; format: Format }
  | { kind: "view/dismiss"; tabId: number; key: string; scope: Scope }
  | { kind: "view/site-on"; pattern: string }
  | { kind: "view/site-off"; pattern: string }
  | { kind: "view/change"; change: SettingsChange }
  /** The text of a file with settings. */
  | { kind: "view/import"; text: string }
  /** The layout of a page without its words; answered with a text. */
  | { kind: "view/layout"; tabId: number }
  /** What the user selected on a page; answered with a text. */
  | { kind: "view/selection"; tabId: number }
  /** A text to be checked like a page; answered with a report, and kept nowhere. */
  | { kind: "view/message"; text: string }
  /** Deletes settings, dismissals, what is known of open tabs, and gives every site's permission back. */
  | { kind: "view/wipe" };

/** One change of the settings; only the background writes them. */
export type SettingsChange =
  | { what: "locale"; value: Settings["locale"] }
  | { what: "untouched"; value: boolean }
  | { what: "badge"; value: boolean }
  /** `null` forgets the choice. */
  | { what: "untouched-site"; site: string; value: boolean | null }
  | { what: "undo"; dismissal: Dismissal };

/** From the background to the content script of one tab. */
export type ToPage =
  | { kind: "tab/annotate"; visit: string; annotations: Annotations }
  | { kind: "tab/show"; key: string; evidence: number }
  | { kind: "tab/check" }
  /** The site was switched off: leave the page as it was found. */
  | { kind: "tab/retire" }
  | { kind: "tab/toggle-marks" }
  /** Answered with the snapshot of the page as it is now. */
  | { kind: "tab/snapshot" }
  /** Answered with the text the user selected. */
  | { kind: "tab/selection" }
  /** Whether a content script is there; its answer is all that counts. */
  | { kind: "tab/ping" };

/** How far a dismissal reaches. */
export type Scope = "finding" | "rule_on_site" | "rule" | "profile";

/** Results cross as values, because errors lose their type on the way. */
export type Answer<T> = { ok: true; value: T } | { ok: false; error: Problem };

/** What the content script paints. */
export interface Annotations {
  /** False where the page is to stay untouched: places are looked up, nothing is painted. */
  readonly painted: boolean;
  readonly subjects: readonly MarkedSubject[];
  readonly words: PopoverWords;
}

/** Somebody on the page with findings that are not dismissed. */
export interface MarkedSubject {
  readonly evidence: Evidence;
  /** Spoken name of the marker: whom it is about and how many findings. */
  readonly label: string;
  readonly findings: readonly MarkedFinding[];
}

export interface MarkedFinding {
  readonly key: string;
  readonly title: string;
  readonly noticed: string;
  readonly why: string;
  readonly innocent: readonly string[];
  readonly ask: string;
  readonly evidence: readonly Evidence[];
}

/** Words of the popover, in the language of the report. */
export interface PopoverWords {
  readonly heading: string;
  readonly noticed: string;
  readonly why: string;
  readonly innocent: string;
  readonly ask: string;
  readonly close: string;
  readonly dismiss: string;
  readonly lang: string;
}

/** Sends from a page to the background and waits for its answer; rejects where the background is gone. */
export function send<T>(message: FromPage): Promise<Answer<T>> {
  return chrome.runtime.sendMessage<FromPage, Answer<T>>(message);
}

/** Asks the background from one of our own pages; one that is gone is a failure of the engine. */
export async function ask<T>(message: FromView): Promise<Answer<T>> {
  try {
    return await chrome.runtime.sendMessage<FromView, Answer<T>>(message);
  } catch (error) {
    console.error("the background did not answer", error);
    return { ok: false, error: "engine" };
  }
}

/** Sends to the content script of a tab; the answer says whether one was there. */
export async function sendToTab(tabId: number, message: ToPage): Promise<boolean> {
  try {
    await chrome.tabs.sendMessage(tabId, message);
    return true;
  } catch {
    return false; // no content script there (any more)
  }
}

/** Asks the content script of a tab; nothing where there is none, or where it had no answer. */
export async function askTab<T>(tabId: number, message: Extract<ToPage, { kind: "tab/snapshot" | "tab/selection" }>): Promise<T | undefined> {
  try {
    return (await chrome.tabs.sendMessage<ToPage, T | null>(tabId, message)) ?? undefined;
  } catch {
    return undefined;
  }
}

export function isFromPage(message: unknown): message is FromPage {
  if (!hasKind(message) || !message.kind.startsWith("page/")) return false;
  return "visit" in message && typeof message.visit === "string";
}

export function isFromView(message: unknown): message is FromView {
  return hasKind(message) && message.kind.startsWith("view/");
}

export function isToPage(message: unknown): message is ToPage {
  return hasKind(message) && message.kind.startsWith("tab/");
}

function hasKind(message: unknown): message is { kind: string } {
  return typeof message === "object" && message !== null && "kind" in message && typeof message.kind === "string";
}
