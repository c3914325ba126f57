// Language, marks on pages, badge.

import { section } from "./section";
import { button, element } from "../shared/build";
import { ask } from "../shared/protocol";
import type { SettingsChange } from "../shared/protocol";
import type { Locale } from "../shared/report";
import type { Settings } from "../shared/settings";
import type { Words } from "../shared/words";

/** Each language by its own name. */
const LANGUAGES: readonly [Locale, string][] = [
  ["en", "English"],
  ["ja", "日本語"],
  ["ko", "한국어"],
];

export function drawChoices(settings: Settings, words: Words): HTMLElement {
  return element("div", { class: "stack" }, drawLanguage(settings, words), drawMarking(settings, words));
}

function drawLanguage(settings: Settings, words: Words): HTMLElement {
  const select = element("select", { id: "language" });
  const choices: readonly [Settings["locale"], string][] = [["auto", words("language-auto")], ...LANGUAGES];
  for (const [value, label] of choices) {
    const option = element("option", value === "auto" ? {} : { lang: value }, label);
    option.value = value;
    option.selected = value === settings.locale;
    select.append(option);
  }
  select.addEventListener("change", () => {
    const chosen = choices.find(([value]) => value === select.value)?.[0] ?? "auto";
    change({ what: "locale", value: chosen });
  });
  const label = element("label", { attributes: { for: "language" } }, words("language-label"));
  return section("language", words("language-heading"), element("div", { class: "field" }, label, select));
}

function drawMarking(settings: Settings, words: Words): HTMLElement {
  const untouched = box("untouched", words("untouched-default"), settings.untouched, (on) => {
    change({ what: "untouched", value: on });
  });
  const badge = box("badge", words("badge-label"), settings.badge, (on) => {
    change({ what: "badge", value: on });
  });
  return section(
    "marking",
    words("marking-heading"),
    element("div", {}, untouched, element("p", { class: "hint" }, words("untouched-default-hint"))),
    drawSingleSites(settings, words),
    badge,
  );
}

function drawSingleSites(settings: Settings, words: Words): HTMLElement | null {
  const sites = Object.entries(settings.untouchedSites).sort(([a], [b]) => a.localeCompare(b));
  if (sites.length === 0) return null;
  const items = sites.map(([site, untouched]) => {
    const forget = (): void => {
      change({ what: "untouched-site", site, value: null });
    };
    const label = words("forget-choice-of", { site });
    return element(
      "li",
      {},
      element("span", {}, words(untouched ? "untouched-site-yes" : "untouched-site-no", { site })),
      button(words("forget-choice"), forget, { class: "quiet", attributes: { "aria-label": label } }),
    );
  });
  return element("div", {}, element("h3", {}, words("untouched-sites-heading")), element("ul", { class: "rows" }, ...items));
}

function change(change: SettingsChange): void {
  void ask({ kind: "view/change", change });
}

function box(id: string, label: string, checked: boolean, onChange: (on: boolean) => void): HTMLElement {
  const input = element("input", { id, attributes: { type: "checkbox" } });
  input.checked = checked;
  input.addEventListener("change", () => {
    onChange(input.checked);
  });
  return element("label", { class: "choice" }, input, element("span", {}, label));
}
