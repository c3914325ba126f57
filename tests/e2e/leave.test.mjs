// What the user gave leave to, and not more: one press is one page, what was said of a page goes with it, and what was
// deleted stays deleted.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./driver/index.mjs";
import { control, differs, marks, until } from "./driver/plumbline.mjs";
import { page as pageOf } from "./pages.mjs";

const differing = pageOf("self-intro-name-mismatch", "fires");
const dates = pageOf("date-impossible", "fires");
const ORIGIN = "https://www.upwork.com/freelancers/";

let driver;
let plumbline;

before(async () => {
  driver = await start();
  plumbline = await control(driver);
});
after(() => driver?.stop());

test("after one press, a single-page move is read only at the next press", async () => {
  const [first, second] = ["~01c300000000000001", "~01c300000000000002"].map((id) => ORIGIN + id);
  driver.site.put(first, differing.html);
  const page = await driver.open(first);
  await press(page);
  await plumbline.checked(first);
  await until("the marks", () => marks(page), (marked) => marked.length > 0);

  await page.evaluate((address, html) => {
    history.pushState(null, "", address);
    const next = new DOMParser().parseFromString(html, "text/html");
    document.body.replaceChildren(...next.body.childNodes);
  }, second, dates.html);
  await until("the marks to go", () => marks(page), (marked) => marked.length === 0);
  await new Promise((resolve) => setTimeout(resolve, 2500)); // longer than a page takes to settle and be read
  const moved = await plumbline.visit(second);
  assert.deepEqual([moved.state, moved.report ?? null], ["moved", null]);
  assert.deepEqual(await marks(page), []);
  assert.equal(await plumbline.badge(second), "");
  const panel = await driver.openOwnPage(`panel.html?tab=${await plumbline.tabOf(second)}`);
  const said = await until("the panel", () => panel.evaluate(() => document.querySelector("main").textContent), (text) => text !== "");
  assert.match(said, /moved on to another page/);
  await panel.close();

  const popup = await driver.pressButton(page);
  await popup.waitForSelector("button.primary");
  await until("the popup to say so", () => popup.evaluate(() => document.body.textContent), (text) => /moved on to another page/.test(text));
  await popup.click("button.primary");
  await plumbline.checked(second);
  await until("the new marks", () => marks(page), (marked) => differs(marked, dates.findings[0].quotes) === null);
  await page.close();
});

test("that a page could not be read is forgotten when its tab goes on", async () => {
  const [closed, next] = ["https://www.example.org/closed", "https://www.example.org/next"];
  for (const address of [closed, next]) driver.site.put(address, "<!DOCTYPE html><title>Soup</title><p>Onions first.</p>");
  const page = await driver.open(closed);
  const tabId = await plumbline.own.evaluate(async () => (await chrome.tabs.query({})).at(-1).id);
  const answer = await plumbline.send({ kind: "view/check", tabId, clicked: true });
  assert.deepEqual(answer, { ok: false, error: "page_closed" });
  const known = () => plumbline.own.evaluate(async (key) => (await chrome.storage.session.get(key))[key]?.state ?? null, `tab:${tabId}`);
  assert.equal(await known(), "failed");
  await page.goto(next);
  await until("the failure to be forgotten", known, (state) => state === null);
  await page.close();
});

test("a late word about a page that was left brings nothing back", async () => {
  const left = await plumbline.own.evaluate(async () => {
    const tab = await chrome.tabs.getCurrent();
    const say = (message) => chrome.runtime.sendMessage(message);
    let alive = 0;
    for (let round = 0; round < 40; round += 1) {
      const visit = `visit-${round}`;
      await say({ kind: "page/failed", visit, url: "https://www.example.org/", problem: "reader" });
      await Promise.all([say({ kind: "page/left", visit }), say({ kind: "page/placed", visit, places: {} })]);
      const key = `tab:${tab.id}`;
      if ((await chrome.storage.session.get(key))[key] !== undefined) alive += 1;
    }
    return alive;
  });
  assert.equal(left, 0);
});

test("a dismissal names nobody, and holds for its profile alone", async () => {
  await plumbline.keepOn("upwork.com");
  const addresses = ["~01c300000000000011", "~01c300000000000012"].map((id) => ORIGIN + id);
  for (const address of addresses) driver.site.put(address, differing.html);
  const pages = [];
  for (const address of addresses) {
    pages.push(await driver.open(address));
    await plumbline.checked(address);
  }
  const tabId = await plumbline.tabOf(addresses[0]);
  const { report } = await plumbline.visit(addresses[0]);
  for (const scope of ["finding", "profile"]) {
    assert.deepEqual(await plumbline.send({ kind: "view/dismiss", tabId, key: report.findings[0].key, scope }), { ok: true, value: null });
  }
  await until("the marks of one to go", () => marks(pages[0]), (marked) => marked.length === 0);
  assert.equal(await plumbline.badge(addresses[1]), "1");
  const { dismissed } = await plumbline.settings();
  assert.equal(dismissed.length, 2);
  const kept = JSON.stringify(dismissed).toLowerCase();
  for (const word of ["marta", "jonas", "lindqvist", "~01c3", "freelancers/"]) assert.ok(!kept.includes(word), `${word} in ${kept}`);
  for (const page of pages) await page.close();
});

test("what was deleted stays deleted, whatever was still on its way", async () => {
  const address = `${ORIGIN}~01c300000000000021`;
  driver.site.put(address, differing.html);
  const page = await driver.open(address);
  await until("the marks", () => marks(page), (marked) => marked.length > 0);
  const { answer, kept } = await plumbline.own.evaluate(async () => {
    const say = (message) => chrome.runtime.sendMessage(message);
    const changes = Array.from({ length: 20 }, (_, at) => say({ kind: "view/change", change: { what: "badge", value: at % 2 === 0 } }));
    const answer = await say({ kind: "view/wipe" });
    await Promise.all(changes);
    await new Promise((resolve) => setTimeout(resolve, 1500)); // what comes of permissions that were given back
    const [local, session] = await Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]);
    const scripts = await chrome.scripting.getRegisteredContentScripts();
    return { answer, kept: [local, session, scripts] };
  });
  assert.deepEqual(answer, { ok: true, value: null });
  assert.deepEqual(kept, [{}, {}, []]);
  assert.deepEqual(await marks(page), []);
  await page.close();
});

/** What a user does: the toolbar button, then "Check this page". */
async function press(page) {
  const popup = await driver.pressButton(page);
  await popup.waitForSelector("button.primary");
  await popup.click("button.primary");
}
