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
  await plumbline.keepOn("upwork.com", "linkedin.com");
});
after(() => driver?.stop());

test("head and body serialise identically before, during and after painting", async () => {
  const { page, quotes } = await openWatched("body-stays");
  const before = await page.evaluate(() => globalThis.watched.before);
  assert.equal(differs(await marks(page), quotes), null);
  const { after, during } = await page.evaluate(() => ({
    after: document.head.outerHTML + document.body.outerHTML,
    during: globalThis.watched.mutations,
  }));
  assert.equal(after, before);
  assert.deepEqual(during, [], "changes in head and body while marks came");
  await page.close();
});

test("nothing on the page moves", async () => {
  const { page } = await openWatched("nothing-moves");
  const moved = await page.evaluate(() => {
    const { rects } = globalThis.watched;
    const now = globalThis.rectsOfPage();
    return { shifts: globalThis.watched.shifts, elements: rects.length, different: rects.filter((rect, at) => rect !== now[at]) };
  });
  assert.ok(moved.elements >= 50, `${moved.elements} elements measured`);
  assert.deepEqual(moved.different, []);
  if (browserName === "chromium") assert.deepEqual(moved.shifts, []);
  await page.close();
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

/** Opens a page that keeps what it was before anything was read, and what changed since. */
async function openWatched(name) {
  const { address, html, findings } = at("self-intro-name-mismatch", "fires", name);
  driver.site.put(address, html.replace("</body>", `${WATCH}</body>`));
  const page = await driver.open(address);
  await plumbline.checked(address);
  await until("the marks", () => marks(page), (marked) => marked.length > 0);
  return { page, quotes: findings[0].quotes };
}

/** A page of a rule under an address of its own. */
function at(rule, kind, name) {
  const page = pageOf(rule, kind);
  return { ...page, address: page.address.replace(/~\w+$/, `~01${Buffer.from(name).toString("hex").padEnd(16, "0")}`) };
}

/** Runs in the page while it is parsed, before any content script. */
const WATCH = `<script>
  document.currentScript.remove();
  globalThis.rectsOfPage = () => [...document.body.querySelectorAll("*")].slice(0, 200)
    .map((element) => JSON.stringify(element.getBoundingClientRect()));
  globalThis.watched = {
    before: document.head.outerHTML + document.body.outerHTML,
    mutations: [], shifts: [], rects: rectsOfPage(),
  };
  const note = (records) => watched.mutations.push(...records.map((record) => record.type + " " + record.target.nodeName));
  for (const part of [document.head, document.body]) {
    new MutationObserver(note).observe(part, { subtree: true, childList: true, attributes: true, characterData: true });
  }
  if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
    new PerformanceObserver((list) => watched.shifts.push(...list.getEntries().map((entry) => entry.value)))
      .observe({ type: "layout-shift", buffered: true });
  }
</script>`;
