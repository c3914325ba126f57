// What a user does, with the real toolbar button, popup and panel.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { start } from "./driver/index.mjs";
import { control, differs, marks, until } from "./driver/plumbline.mjs";
import { page as pageOf } from "./pages.mjs";

const differing = pageOf("self-intro-name-mismatch", "fires");
const { quotes } = differing.findings[0];
const PROFILE = "https://www.upwork.com/freelancers/";

let driver;
let plumbline;

before(async () => {
  driver = await start();
  plumbline = await control(driver);
});
after(() => driver?.stop());

test("nothing runs on a page before the user asks", async () => {
  const address = `${PROFILE}~01f100000000000001`;
  driver.site.put(address, differing.html);
  const page = await driver.open(address);
  await new Promise((resolve) => setTimeout(resolve, 1000)); // longer than reading takes
  assert.equal(await plumbline.visit(address), null);
  assert.deepEqual(await marks(page), []);
  await page.close();
});

test("Check this page reads the page, marks it, and counts on the badge", async () => {
  const { page, address } = await openAndCheck("~01f100000000000002");
  await until("the marks", () => marks(page), (marked) => differs(marked, quotes) === null);
  assert.equal(await plumbline.badge(address), "1");
  await page.close();
});

test("a click on marked words opens the explanation, Escape closes it and gives the focus back", async () => {
  const { page } = await openAndCheck("~01f100000000000003");
  await until("the marks", () => marks(page), (marked) => marked.length > 0);
  const { x, y } = await page.evaluate(() => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        if (!range.toString().includes("Jonas")) continue;
        range.startContainer.parentElement.scrollIntoView({ block: "center" });
        const { left, top, width, height } = range.getClientRects()[0];
        return { x: left + width / 2, y: top + height / 2 };
      }
    }
    return null;
  });
  await page.mouse.click(x, y);
  const opened = await until("the card", () => card(page), (card) => card?.isOpen === true);
  assert.ok(opened.text.includes("Jonas Lindqvist") && opened.text.includes("Marta K."), opened.text);
  assert.equal(opened.parts, 4, "what was noticed, why, innocent explanations, what to ask");
  await page.keyboard.press("Escape");
  const closed = await until("the card to close", () => card(page), (card) => card?.isOpen === false);
  assert.equal(closed.focused, "marker");
  await page.close();
});

test("a page that is no profile gives the state, not a clearance", async () => {
  const address = "https://www.upwork.com/nx/cooking";
  driver.site.put(address, "<!DOCTYPE html><html lang=en><title>Soup</title><body><h1>Soup for eight</h1><p>Onions first.</p></body>");
  const { page, popup } = await openAndPress(address);
  await popup.click("button.primary");
  const visit = await plumbline.checked(address);
  assert.equal(visit.report.page.anything_read, false);
  assert.equal(await plumbline.badge(address), "–");
  const said = await until("the state", () => popup.evaluate(() => document.body.textContent), (text) => /No profile/.test(text));
  assert.match(said, /was found here/);
  await page.close();
});

test("Open the panel shows the findings beside the page, and dismissing one clears its marks", async () => {
  const { page, address, popup } = await openAndCheck("~01f100000000000004");
  await until("the marks", () => marks(page), (marked) => marked.length > 0);
  const name = await popup.evaluate(() => [...document.querySelectorAll("button")].findIndex((each) => /panel/i.test(each.textContent)));
  await popup.evaluate((at) => { document.querySelectorAll("button")[at].setAttribute("data-test", "panel"); }, name);
  await popup.click("[data-test=panel]");
  const panel = await driver.openedPanel();
  await panel.waitForSelector(".finding h3");
  const title = await panel.evaluate(() => document.querySelector(".finding h3").textContent);
  const { report } = await plumbline.visit(address);
  assert.equal(title, report.findings[0].title);
  await panel.evaluate(() => { document.querySelector("details.dismiss").open = true; });
  await panel.click("details.dismiss button");
  await until("the marks to go", () => marks(page), (marked) => marked.length === 0);
  assert.equal(await plumbline.badge(address), "");
  await page.close();
});

test("Keep this site on asks for that site, and reads its pages as they open", async () => {
  await driver.allow("https://*.freelancer.com/*");
  const dates = pageOf("experience-sum-contradiction", "fires");
  driver.site.put(dates.address, dates.html);
  const { page, popup } = await openAndPress(dates.address);
  await popup.waitForSelector(".site button");
  await popup.click(".site button");
  const registered = () => plumbline.own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches));
  const matches = await until("the site to be on", registered, (matches) => matches.length > 0);
  assert.deepEqual(matches, ["https://*.freelancer.com/*"]);
  await until("the open page to be marked", () => marks(page), (marked) => differs(marked, dates.findings[0].quotes) === null);
  await page.close();
  const again = await driver.open(dates.address);
  await until("marks without a press", () => marks(again), (marked) => differs(marked, dates.findings[0].quotes) === null);
  await again.close();
});

async function openAndCheck(id) {
  const address = PROFILE + id;
  driver.site.put(address, differing.html);
  const { page, popup } = await openAndPress(address);
  await popup.click("button.primary");
  await plumbline.checked(address);
  return { page, popup, address };
}

async function openAndPress(address) {
  const page = await driver.open(address);
  const popup = await driver.pressButton(page);
  await popup.waitForSelector("button.primary");
  return { page, popup };
}

/** The card with the explanation, seen through the closed shadow root. */
function card(page) {
  return driver.inOverlay(page, (root) => {
    const card = root.querySelector(".card");
    return {
      isOpen: card.matches(":popover-open"),
      text: card.textContent,
      parts: card.querySelectorAll("h3, h4").length - card.querySelectorAll(".finding > h2, .finding > h3").length,
      focused: root.activeElement?.className ?? null,
    };
  });
}
