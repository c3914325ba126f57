// Sites that are kept on, and findings the user dismissed; each entry with its way back.

import { section } from "./section";
import { button, element } from "../shared/build";
import { ask } from "../shared/protocol";
import type { Scope } from "../shared/protocol";
import { localeOf, siteOfPattern } from "../shared/settings";
import type { Dismissal, Settings } from "../shared/settings";
import type { Words } from "../shared/words";

export function drawSites(settings: Settings, words: Words): HTMLElement {
  const items = settings.sites.map((pattern) => {
    const site = siteOfPattern(pattern);
    const label = words("site-remove-of", { site });
    const off = (): void => void ask({ kind: "view/site-off", pattern });
    return row(site, button(words("site-remove"), off, { class: "quiet", attributes: { "aria-label": label } }));
  });
  return section("sites", words("sites-heading"), listOr(items, words("sites-none")));
}

export function drawDismissedList(settings: Settings, words: Words): HTMLElement {
  const items = settings.dismissed.map((dismissal) => {
    const text = describe(dismissal, settings, words);
    const undo = (): void => void ask({ kind: "view/change", change: { what: "undo", dismissal } });
    const label = words("undo-of", { label: text });
    return row(text, button(words("undo"), undo, { class: "quiet", attributes: { "aria-label": label } }));
  });
  return section("dismissed", words("dismissed-list-heading"), listOr(items, words("dismissed-none")));
}

const SENTENCES: Readonly<Record<Scope, string>> = {
  finding: "dismissed-finding",
  rule_on_site: "dismissed-rule-on-site",
  rule: "dismissed-rule",
  profile: "dismissed-profile",
};

function describe({ scope, label, site, at }: Dismissal, settings: Settings, words: Words): string {
  const day = new Date(at).toLocaleDateString(localeOf(settings), { dateStyle: "medium", timeZone: "UTC" });
  return words(SENTENCES[scope], { label, site, day });
}

function listOr(items: HTMLElement[], none: string): HTMLElement {
  return items.length === 0 ? element("p", { class: "hint" }, none) : element("ul", { class: "rows" }, ...items);
}

function row(text: string, action: HTMLElement): HTMLElement {
  return element("li", {}, element("span", {}, text), action);
}
