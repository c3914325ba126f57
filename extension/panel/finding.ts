// One finding: its quotes with their place on the page, the four parts, and what can be done with it.

import { copyButton, questionOf } from "./copy";
import type { Shown } from "./report";
import { button, element } from "../shared/build";
import type { Child } from "../shared/build";
import { nameOf } from "../shared/dismissals";
import { ask } from "../shared/protocol";
import type { Place, Scope } from "../shared/protocol";
import type { Evidence, Signal } from "../shared/report";
import { siteOf } from "../shared/settings";
import type { Words } from "../shared/words";

export function drawFinding(shown: Shown, signal: Signal): HTMLElement {
  const { words } = shown;
  return drawParts(
    words,
    signal,
    "",
    drawQuotes(shown, signal),
    element(
      "div",
      { class: "actions" },
      copyButton(`copy-${signal.key}`, words("copy-question"), () => questionOf([signal], words), words),
      drawDismiss(shown, signal),
    ),
  );
}

/** A finding in its four parts; `prefix` keeps ids apart where two findings of one key may stand. */
export function drawParts(words: Words, signal: Signal, prefix: string, quotes: HTMLElement, foot: Child = null): HTMLElement {
  const heading = `${prefix}title-${signal.key}`;
  return element(
    "article",
    { class: "finding", attributes: { "aria-labelledby": heading } },
    element("p", { class: "weight" }, words(signal.tier === "A" ? "weight-a" : "weight-b")),
    element("h3", { id: heading }, signal.title),
    element("h4", {}, words("part-noticed")),
    element("p", {}, signal.noticed),
    quotes,
    element("h4", {}, words("part-why")),
    element("p", {}, signal.why),
    element("h4", {}, words("part-innocent")),
    element("ul", {}, ...signal.innocent.map((sentence) => element("li", {}, sentence))),
    element("h4", {}, words("part-ask")),
    element("p", {}, signal.ask),
    drawSources(words, signal, prefix),
    foot,
  );
}

function drawQuotes(shown: Shown, signal: Signal): HTMLElement {
  const places = shown.visit.places?.[signal.key] ?? [];
  const quotes = signal.evidence.map((evidence, index) =>
    element("li", {}, drawQuote(shown, signal, evidence, index, places[index])),
  );
  return element("ul", { class: "quotes", attributes: { "aria-label": shown.words("quotes-heading") } }, ...quotes);
}

/** A quote that stands visibly on the page is a button that scrolls to it; another one says where it went. */
function drawQuote(
  { tabId, words }: Shown,
  signal: Signal,
  { quote }: Evidence,
  index: number,
  place: Place | undefined,
): HTMLElement {
  if (place === "marked" || place === "found") {
    const show = (): void => void ask({ kind: "view/show", tabId, key: signal.key, evidence: index });
    return button(quote, show, {
      id: `quote-${signal.key}-${index}`,
      class: "quote",
      attributes: { title: words("show-quote", { quote }), "aria-label": words("show-quote", { quote }) },
    });
  }
  const where = place === undefined ? null : element("span", { class: "tag" }, words(`place-${place}`));
  return element("span", { class: "quote" }, element("q", {}, quote), where);
}

function drawSources(words: Words, signal: Signal, prefix: string): HTMLElement | null {
  if (signal.sources.length === 0) return null;
  const list = signal.sources.map(({ title, publisher, date }) => element("li", {}, words("source", { title, publisher, date })));
  return element(
    "details",
    { id: `${prefix}sources-${signal.key}`, class: "sources" },
    element("summary", {}, words("sources-heading")),
    element("ul", {}, ...list),
  );
}

function drawDismiss({ report, tabId, words }: Shown, signal: Signal): HTMLElement {
  const scopes: readonly [Scope, string][] = [
    ["finding", words("scope-finding")],
    ["rule_on_site", words("scope-rule-on-site", { site: siteOf(report.url) })],
    ["rule", words("scope-rule")],
    ["profile", words("scope-profile", { name: nameOf(signal, report) })],
  ];
  const buttons = scopes.map(([scope, label]) =>
    element("li", {}, button(label, () => void ask({ kind: "view/dismiss", tabId, key: signal.key, scope }), { class: "quiet" })),
  );
  return element(
    "details",
    { id: `dismiss-${signal.key}`, class: "dismiss" },
    element("summary", {}, words("dismiss"), element("span", { class: "visually-hidden" }, `: ${signal.title}`)),
    element("ul", { attributes: { "aria-label": words("dismiss-scope", { title: signal.title }) } }, ...buttons),
  );
}
