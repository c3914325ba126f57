// Painting leaves the page as it is: the same tree, nothing moved, no rule of the page's own in the way.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { browserName, start } from "./driver/index.mjs";
import { control, differs, marks, until } from "./driver/plumbline.mjs";
import { page as pageOf } from "./pages.mjs";

const STRICT = "default-src 'none'; style-src 'self'; sandbox allow-same-origin allow-scripts; require-trusted-types-for 'script'";

let driver;
let plumbline;

before(async () => {
  driver = await start();
  plumbline = await control(driver);
});
after(() => driver?.stop());

test("head and body serialise identically before, during and after painting, and nothing moves", async () => {
  const { address, html, findings } = at("self-intro-name-mismatch", "fires", "stays");
  driver.site.put(address, html);
  const page = await driver.open(address);
  await page.evaluate(watch);
  await pressCheck(page);
  await plumbline.checked(address);
  await until("the marks", () => marks(page), (marked) => differs(marked, findings[0].quotes) === null);
  const { before, after, mutations, moved, measured, shifts } = await page.evaluate(() => globalThis.watched());
  assert.ok(after === before, `first difference: ${differenceOf(before, after)}`);
  assert.deepEqual(mutations, [], "changes in head and body while marks came");
  assert.ok(measured >= 80, `${measured} elements measured`);
  assert.deepEqual(moved, [], "elements that moved");
  if (browserName === "chromium") assert.deepEqual(shifts, [], "layout shifts");
  await page.close();
  await plumbline.keepOn("upwork.com", "linkedin.com");
});

test("a page under a strict policy is marked all the same", async () => {
  const { address, html, findings } = at("self-intro-name-mismatch", "fires", "strict");
  driver.site.put(address, html, { "content-security-policy": STRICT });
  const page = await driver.open(address);
  await plumbline.checked(address);
  assert.equal(differs(await marks(page), findings[0].quotes), null);
  await page.close();
});

test("an untouched site is read but nothing is put on it", async () => {
  const { address, html } = pageOf("location-text-contradiction", "panel-only");
  driver.site.put(address, html);
  const page = await driver.open(address);
  const visit = await plumbline.checked(address);
  assert.equal(visit.report.findings.length, 1);
  assert.deepEqual(Object.values(visit.places).flat().filter((place) => place === "marked"), []);
  assert.deepEqual(await marks(page), []);
  assert.equal(await page.evaluate(() => document.documentElement.childElementCount), 2, "children of the root element");
  await page.close();
});

test("the extension is not to be found by its addresses", async () => {
  const { address, html } = at("self-intro-name-mismatch", "innocent", "probing");
  driver.site.put(address, html);
  const page = await driver.open(address);
  await plumbline.checked(address);
  for (const file of ["manifest.json", "icons/48.png", "marks.css", "panel.html"]) {
    const reached = await page.evaluate((url) => fetch(url).then(() => true, () => false), driver.base + file);
    assert.equal(reached, false, file);
  }
  await page.close();
});

/** What a user does: the toolbar button, then "Check this page". */
async function pressCheck(page) {
  const popup = await driver.pressButton(page);
  await popup.waitForSelector("button.primary");
  await popup.click("button.primary");
}

/** A page of a rule under an address of its own. */
function at(rule, kind, name) {
  const page = pageOf(rule, kind);
  return { ...page, address: page.address.replace(/~\w+$/, `~01${Buffer.from(name).toString("hex").padEnd(16, "0")}`) };
}

/** Runs in the page at rest, before anything of ours is there: keeps what it is, and notes what changes. */
async function watch() {
  await document.fonts.ready;
  const turn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
  await turn();
  const serialised = () => document.head.outerHTML + document.body.outerHTML;
  const rects = () => [...document.body.querySelectorAll("*")].slice(0, 200).map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return `${element.nodeName} ${x} ${y} ${width} ${height}`;
  });
  const [before, placed, mutations, shifts] = [serialised(), rects(), [], []];
  const note = (records) => mutations.push(...records.map((record) => `${record.type} ${record.target.nodeName}`));
  for (const part of [document.head, document.body]) {
    new MutationObserver(note).observe(part, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => entry.value))).observe({ type: "layout-shift" });
  }
  globalThis.watched = async () => {
    await turn();
    const now = rects();
    return { before, after: serialised(), mutations, shifts, measured: placed.length, moved: placed.filter((rect, at) => rect !== now[at]) };
  };
}

function differenceOf(before, after) {
  const at = [...before].findIndex((character, at) => character !== after[at]);
  return JSON.stringify([before.slice(at, at + 80), after.slice(at, at + 80)]);
}
