// Every rule marks the right words on its page and stays silent on the innocent neighbour, in the shipped extension.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./driver/index.mjs";
import { control, differs, folded, marks } from "./driver/plumbline.mjs";
import { pages } from "./pages.mjs";

let driver;
let plumbline;

before(async () => {
  driver = await start();
  plumbline = await control(driver);
  await plumbline.keepOnSitesOf(pages().map(({ address }) => address));
});
after(() => driver?.stop());

for (const expected of pages()) {
  test(`${expected.rule}: ${expected.kind}`, async () => {
    driver.site.put(expected.address, expected.html);
    const page = await driver.open(expected.address);
    try {
      const { state, report } = await plumbline.checked(expected.address);
      assert.equal(state, "read");
      assert.deepEqual(saidBy(report.findings), stated(expected.findings), "findings");
      assert.deepEqual(saidBy(report.context), stated(expected.context), "context");
      const quotes = expected.painted ? expected.findings.flatMap((finding) => finding.quotes) : [];
      assert.equal(differs(await marks(page), quotes), null);
      const shown = expected.findings.length;
      assert.equal(await plumbline.badge(expected.address), shown === 0 ? "" : String(shown), "badge");
    } finally {
      await page.close();
    }
  });
}

function saidBy(signals) {
  return signals.map(({ rule, evidence }) => ({ rule, quotes: evidence.map(({ quote }) => folded(quote)) }));
}

function stated(expected) {
  return expected.map(({ rule, quotes }) => ({ rule, quotes: quotes.map(folded) }));
}
