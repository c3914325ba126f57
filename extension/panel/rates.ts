// Asked prices beside a reference: facts, not findings.

import type { Shown } from "./report";
import { nameOfCard, section } from "./report";
import { element } from "../shared/build";
import type { RateInContext } from "../shared/report";

export function drawRates(shown: Shown): HTMLElement | null {
  const { report, words } = shown;
  if (report.rates.length === 0) return null;
  return section("rates", words("rates-heading"), ...report.rates.map((rate) => drawRate(shown, rate)));
}

function drawRate({ report, words }: Shown, { card, sentence, reference }: RateInContext): HTMLElement {
  const name = nameOfCard(report, card);
  const children: (HTMLElement | null)[] = [
    name === undefined ? null : element("h3", {}, name),
    element("p", {}, sentence),
  ];
  if (reference !== null) {
    const { basis, place, role, n, date, source, currency, per } = reference;
    const amounts: readonly [string, number | null][] = [
      ["rate-p25", reference.p25],
      ["rate-p50", reference.p50],
      ["rate-p75", reference.p75],
    ];
    const rows = amounts.flatMap(([label, amount]) =>
      amount === null || currency === null
        ? []
        : [
            element(
              "div",
              {},
              element("dt", {}, words(label, { basis })),
              element("dd", {}, words("rate-amount", { amount, currency, per })),
            ),
          ],
    );
    children.push(
      element("p", { class: "hint" }, words("rate-reference", { basis, role, place, n: n ?? 0, date })),
      rows.length === 0 ? null : element("dl", {}, ...rows),
      source === "" ? null : element("p", { class: "hint" }, words("rate-source", { source })),
    );
  }
  return element("div", { class: "rate" }, ...children);
}
