// What the user chose, kept in `storage.local`.

import type { Locale } from "./report";
import type { Scope } from "./protocol";

/** Layout of what is stored; raised when a stored value changes its meaning. */
const SCHEMA = 1;

const KEY = "settings";

export interface Settings {
  readonly schema: number;
  /** `auto`: the browser's language if Plumbline speaks it, else English. */
  readonly locale: Locale | "auto";
  /** Match patterns of the sites that are kept on. */
  readonly sites: readonly string[];
  /** Whether pages stay untouched where no site says otherwise. */
  readonly untouched: boolean;
  /** Host by host: true leaves its pages untouched, false marks them. */
  readonly untouchedSites: Readonly<Record<string, boolean>>;
  readonly badge: boolean;
  readonly dismissed: readonly Dismissal[];
}

/** Something the user does not want to see again. */
export interface Dismissal {
  readonly scope: Scope;
  /** Key of the finding, or its rule; empty for a profile. */
  readonly what: string;
  /** Host or profile it is limited to; empty for everywhere. */
  readonly where: string;
  /** Words for the list: headline of the finding, name of the profile. */
  readonly label: string;
  /** RFC 3339. */
  readonly at: string;
}

/** Hosts whose pages stay untouched unless the user says otherwise: LinkedIn looks for what extensions leave on its pages. */
const UNTOUCHED_BY_DEFAULT = ["linkedin.com"];

const DEFAULTS: Settings = {
  schema: SCHEMA,
  locale: "auto",
  sites: [],
  untouched: false,
  untouchedSites: {},
  badge: true,
  dismissed: [],
};

export async function loadSettings(): Promise<Settings> {
  const stored = (await chrome.storage.local.get(KEY))[KEY];
  return readSettings(stored) ?? DEFAULTS;
}

let lastChange: Promise<unknown> = Promise.resolve();

/** Changes the settings; changes from one context never overtake each other. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = lastChange.then(async () => {
    const settings = change(await loadSettings());
    await chrome.storage.local.set({ [KEY]: settings });
    return settings;
  });
  lastChange = next.catch(() => undefined);
  return next;
}

/** Takes settings out of a file that the options page wrote; false if it is none. Permissions are not in it. */
export async function importSettings(text: string): Promise<boolean> {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return false;
  }
  const taken = readSettings(stored);
  if (taken === null) return false;
  await changeSettings((current) => ({ ...taken, sites: current.sites }));
  return true;
}

/** Deletes settings, dismissals, what is known of open tabs, and gives every site's permission back. */
export async function wipeEverything(): Promise<void> {
  const { origins = [] } = await chrome.permissions.getAll();
  if (origins.length > 0) await chrome.permissions.remove({ origins });
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
}

/** Calls back whenever the settings change, in whatever context. */
export function onSettingsChanged(callback: () => void): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && KEY in changes) callback();
  });
}

export function localeOf(settings: Settings): Locale {
  if (settings.locale !== "auto") return settings.locale;
  const language = chrome.i18n.getUILanguage().slice(0, 2).toLowerCase();
  return language === "ja" || language === "ko" ? language : "en";
}

/** Whether pages of a host stay untouched: the closest entry for the host or a domain above it decides. */
export function isUntouched(settings: Settings, host: string): boolean {
  for (let name = host; name.includes("."); name = name.slice(name.indexOf(".") + 1)) {
    const chosen = settings.untouchedSites[name];
    if (chosen !== undefined) return chosen;
    if (UNTOUCHED_BY_DEFAULT.includes(name)) return true;
  }
  return settings.untouched;
}

/** Host under which choices for a page's site are kept; empty for pages that have none. */
export function siteOf(url: string): string {
  if (!URL.canParse(url)) return "";
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? hostname.replace(/^www\./, "") : "";
}

/** Pattern that covers a site: the host and everything below it. Only sites with a secure connection can be kept on. */
export function patternOf(url: string): string | null {
  const site = siteOf(url);
  return site === "" || !url.startsWith("https:") ? null : `https://*.${site}/*`;
}

/** Whether a pattern is one that `patternOf` makes; permissions of another shape were given in the browser's own pages. */
export function isSitePattern(pattern: string): boolean {
  return /^https:\/\/\*\.[^*/]+\/\*$/.test(pattern);
}

/** The site a pattern of ours covers. */
export function siteOfPattern(pattern: string): string {
  return pattern.replace(/^https:\/\/\*\./, "").replace(/\/\*$/, "");
}

/** Settings out of storage or a file, entry by entry: what has the wrong shape falls back to the default. */
function readSettings(stored: unknown): Settings | null {
  if (!isRecord(stored) || stored.schema !== SCHEMA) return null;
  const { locale, sites, untouched, untouchedSites, badge, dismissed } = stored;
  return {
    schema: SCHEMA,
    locale: locale === "en" || locale === "ja" || locale === "ko" ? locale : DEFAULTS.locale,
    sites: Array.isArray(sites) ? sites.filter((site) => typeof site === "string").filter(isSitePattern) : DEFAULTS.sites,
    untouched: typeof untouched === "boolean" ? untouched : DEFAULTS.untouched,
    untouchedSites: isRecord(untouchedSites) ? onlyBooleans(untouchedSites) : DEFAULTS.untouchedSites,
    badge: typeof badge === "boolean" ? badge : DEFAULTS.badge,
    dismissed: Array.isArray(dismissed) ? dismissed.filter(isDismissal) : DEFAULTS.dismissed,
  };
}

function onlyBooleans(record: Record<string, unknown>): Record<string, boolean> {
  const entries = Object.entries(record).flatMap(([key, value]): [string, boolean][] =>
    typeof value === "boolean" ? [[key, value]] : [],
  );
  return Object.fromEntries(entries);
}

function isDismissal(value: unknown): value is Dismissal {
  if (!isRecord(value)) return false;
  const { scope, what, where, label, at } = value;
  return (
    (scope === "finding" || scope === "rule_on_site" || scope === "rule" || scope === "profile") &&
    [what, where, label, at].every((part) => typeof part === "string")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
