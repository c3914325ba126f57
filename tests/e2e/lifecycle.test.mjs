// A page lives on after it was read: it moves within itself, loads late, and the background may be gone by then.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./driver/index.mjs";
import { control, differs, marks, until } from "./driver/plumbline.mjs";
import { page as pageOf } from "./pages.mjs";

const differing = pageOf("self-intro-name-mismatch", "fires");
const fitting = pageOf("self-intro-name-mismatch", "innocent");
const dates = pageOf("date-impossible", "fires");
const ORIGIN = "https://www.upwork.com/freelancers/";

let driver;
let plumbline;

before(async () => {
  driver = await start();
  plumbline = await control(driver);
  await plumbline.keepOn("upwork.com");
});
after(() => driver?.stop());

test("a single-page move clears the marks and draws those of the next profile", async () => {
  const [first, second, third] = ["~01c100000000000001", "~01c100000000000002", "~01c100000000000003"].map((id) => ORIGIN + id);
  driver.site.put(first, differing.html);
  const page = await driver.open(first);
  await plumbline.checked(first);
  assert.equal(differs(await marks(page), differing.findings[0].quotes), null);

  await move(page, second, fitting.html);
  await until("the old marks to go", () => marks(page), (marked) => marked.length === 0, 2000);
  const visit = await plumbline.checked(second);
  assert.deepEqual(visit.report.findings, []);
  assert.deepEqual(await marks(page), []);

  await move(page, third, dates.html);
  await plumbline.checked(third);
  await until("the new marks", () => marks(page), (marked) => differs(marked, dates.findings[0].quotes) === null);
  await page.close();
});

test("a profile that loads late is read when it is there", async () => {
  const address = `${ORIGIN}~01c100000000000004`;
  driver.site.put(address, "<!DOCTYPE html><title>Loading</title><body><main>Loading …</main></body>");
  const page = await driver.open(address);
  await plumbline.checked(address);
  assert.deepEqual(await marks(page), []);
  await fill(page, differing.html);
  await until("the marks", () => marks(page), (marked) => differs(marked, differing.findings[0].quotes) === null);
  await page.close();
});

test("a background that was stopped wakes and finishes the work", async () => {
  const [first, second] = ["~01c100000000000005", "~01c100000000000006"].map((id) => ORIGIN + id);
  driver.site.put(first, differing.html);
  const page = await driver.open(first);
  await plumbline.checked(first);
  await driver.stopBackground();
  await move(page, second, dates.html);
  await driver.stopBackground(); // once more while the page is being read
  await plumbline.checked(second);
  await until("the marks", () => marks(page), (marked) => differs(marked, dates.findings[0].quotes) === null);
  await page.close();
});

test("the state of a tab outlives the background", async () => {
  const address = `${ORIGIN}~01c100000000000007`;
  driver.site.put(address, differing.html);
  const page = await driver.open(address);
  await plumbline.checked(address);
  await driver.stopBackground();
  const tabId = await plumbline.own.evaluate(async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address).id, address);
  const panel = await driver.openOwnPage(`panel.html?tab=${tabId}`);
  await until("the finding in the panel", () => panel.evaluate(() => document.querySelectorAll(".finding").length), (count) => count === 1);
  assert.equal((await plumbline.visit(address)).report.findings.length, 1);
  assert.equal(await plumbline.badge(address), "1");
  await panel.close();
  await page.close();
});

test("a site that was switched off is read no more, not in its open pages either", async () => {
  const open = `${ORIGIN}~01c100000000000009`;
  driver.site.put(open, differing.html);
  const left = await driver.open(open);
  await until("the marks", () => marks(left), (marked) => marked.length > 0);
  const address = `${ORIGIN}~01c100000000000008`;
  driver.site.put(address, differing.html);
  await plumbline.switchOff("upwork.com");
  await until("the marks to go", () => marks(left), (marked) => marked.length === 0);
  await left.close();
  const page = await driver.open(address);
  await new Promise((resolve) => setTimeout(resolve, 1500)); // longer than reading takes
  assert.equal(await plumbline.visit(address), null);
  assert.deepEqual(await marks(page), []);
  await page.close();
});

/** What a single-page application does: another address, then other content. */
async function move(page, address, html) {
  await page.evaluate((address) => history.pushState(null, "", address), address);
  await fill(page, html);
}

function fill(page, html) {
  return page.evaluate((html) => {
    const next = new DOMParser().parseFromString(html, "text/html");
    document.title = next.title;
    document.body.replaceChildren(...next.body.childNodes);
  }, html);
}
