// What the user chose, kept in `storage.local`. Everybody reads it here; only the background writes it.

import type { Locale } from "./report";
import type { Scope } from "./protocol";

/** Layout of what is stored; raised when a stored value changes its meaning. */
const SCHEMA = 2;

/** Where the settings are in the store. */
export const SETTINGS_KEY = "settings";

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

/** Something the user does not want to see again. Names nobody: whom it is about is a hash. */
export interface Dismissal {
  readonly scope: Scope;
  /** Key of the finding, or its rule; empty for a profile. */
  readonly what: string;
  /** Key of the profile it is limited to; empty where it is about none. */
  readonly whom: string;
  /** Site it was made on; for a check everywhere it is only told, not compared. */
  readonly site: string;
  /** Headline of the finding, for the list; empty for a profile. */
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
  const stored = (await chrome.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  return readSettings(stored) ?? DEFAULTS;
}

/** Calls back whenever the settings change, in whatever context. */
export function onSettingsChanged(callback: () => void): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area === "local" && SETTINGS_KEY in changes) callback();
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

/** Whether a page belongs to a site that is kept on. */
export function isKeptOn(settings: Settings, url: string): boolean {
  const site = siteOf(url);
  if (site === "" || !url.startsWith("https:")) return false;
  return settings.sites.map(siteOfPattern).some((kept) => site === kept || site.endsWith(`.${kept}`));
}

/** The site a pattern of ours covers. */
export function siteOfPattern(pattern: string): string {
  return pattern.replace(/^https:\/\/\*\./, "").replace(/\/\*$/, "");
}

/** Whether two dismissals hide the same. */
export function isSame(one: Dismissal, other: Dismissal): boolean {
  return one.scope === other.scope && one.what === other.what && one.whom === other.whom && one.site === other.site;
}

/** Settings out of storage or a file, entry by entry: what has the wrong shape falls back to the default. */
export function readSettings(stored: unknown): Settings | null {
  // In the first layout a dismissal held names and addresses; such ones have another shape and are left out.
  if (!isRecord(stored) || (stored.schema !== SCHEMA && stored.schema !== 1)) return null;
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
  const { scope, what, whom, site, label, at } = value;
  return (
    (scope === "finding" || scope === "rule_on_site" || scope === "rule" || scope === "profile") &&
    [what, whom, site, label, at].every((part) => typeof part === "string")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
