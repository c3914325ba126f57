// Asked rates beside a reference: facts, not findings.

import type { Shown } from "./report";
import { section } from "./report";
import { element } from "../shared/build";
import type { RateInContext } from "../shared/report";

export function drawRates(shown: Shown): HTMLElement | null {
  const { report, words } = shown;
  if (report.rates.length === 0) return null;
  return section("rates", words("rates-heading"), ...report.rates.map((rate) => drawRate(shown, rate)));
}

function drawRate({ report, words }: Shown, { card, sentence, reference }: RateInContext): HTMLElement {
  const name = card === null ? undefined : report.subjects.find((subject) => subject.card === card)?.name;
  const children: (HTMLElement | null)[] = [
    name === undefined ? null : element("h3", {}, name),
    element("p", {}, sentence),
  ];
  if (reference !== null) {
    const { place, role, n, date, source } = reference;
    const quartiles: readonly [string, number][] = [
      ["rate-p25", reference.p25],
      ["rate-p50", reference.p50],
      ["rate-p75", reference.p75],
    ];
    const rows = quartiles.map(([label, amount]) =>
      element("div", {}, element("dt", {}, words(label)), element("dd", {}, words("rate-per-hour", { amount }))),
    );
    children.push(
      element("p", { class: "hint" }, words("rate-reference", { role, place, n, date })),
      element("dl", {}, ...rows),
      element("p", { class: "hint" }, words("rate-source", { source })),
    );
  }
  return element("div", { class: "rate" }, ...children);
}
