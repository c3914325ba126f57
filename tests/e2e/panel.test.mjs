// The panel beside the report: the box for a message, and the layout report, in every language and by keyboard.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { root, start } from "./driver/index.mjs";
import { control, until } from "./driver/plumbline.mjs";
import { page as pageOf } from "./pages.mjs";

const AXE = readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8");
const LOCALES = ["en", "ja", "ko"];
const ADDRESS = "https://www.upwork.com/freelancers/~01c4000000000000aa";
/** More years than the tool has been public, whatever today is. */
const MESSAGE = "Hello, I saw your project. I have 30 years of experience with React Native.\n\nI could start on Monday.\nBest, Ann";

let driver;
let plumbline;
let page;

before(async () => {
  driver = await start();
  plumbline = await control(driver);
  await plumbline.keepOn("upwork.com");
  driver.site.put(ADDRESS, pageOf("self-intro-name-mismatch", "fires").html);
  page = await driver.open(ADDRESS);
  await plumbline.checked(ADDRESS);
});
after(() => driver?.stop());

for (const locale of LOCALES) {
  for (const scheme of ["light", "dark"]) {
    test(`a pasted message, ${locale}, ${scheme}`, async () => {
      const panel = await openPanel(locale, scheme);
      await typeIn(panel, MESSAGE);
      await panel.focus("#message-text");
      await panel.keyboard.down("Control");
      await panel.keyboard.press("Enter");
      await panel.keyboard.up("Control");
      const marked = await until("the marks", () => panel.evaluate(() => [...document.querySelectorAll("#message-shown mark")].map((mark) => mark.textContent)), (found) => found.length > 0);
      const quotes = await panel.evaluate(() => [...document.querySelectorAll("#message .quote")].map((quote) => quote.textContent));
      assert.notEqual(quotes.length, 0);
      assert.equal(await panel.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches), scheme === "dark");
      for (const quote of quotes) assert.ok(marked.some((text) => text.includes(quote) || quote.includes(text)), `${quote} is not marked in ${marked}`);
      assert.equal(await panel.evaluate(() => document.getElementById("message-shown").textContent), MESSAGE);
      assert.notEqual(await statusOf(panel), "");
      await keepPicture(panel, `${scheme}-${locale}-message`, "#message");
      assert.deepEqual(await violationsOf(panel), []);
      await panel.close();
    });
  }
}

test("nothing of a message is kept", async () => {
  const panel = await openPanel("en", "light");
  await typeIn(panel, MESSAGE);
  await panel.click("#message-check");
  await until("an answer", () => statusOf(panel), (text) => text !== "" && !text.startsWith("Checking"));
  const kept = await plumbline.own.evaluate(async () => JSON.stringify(await Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)])));
  assert.ok(!kept.includes("React Native"), kept.slice(0, 300));
  await panel.close();
});

test("what is selected on the page is taken and checked; a page that is read again takes nothing away", async () => {
  await page.bringToFront();
  const selected = await page.evaluate(() => {
    const overview = document.getElementById("up-line-clamp-v2-1");
    globalThis.getSelection().selectAllChildren(overview);
    return globalThis.getSelection().toString();
  });
  assert.notEqual(selected.trim(), "");
  const panel = await openPanel("en", "light");
  await panel.evaluate(() => { document.getElementById("message-box").open = true; });
  await panel.click("#message-take");
  await until("the selected text", () => panel.evaluate(() => document.getElementById("message-text").value), (text) => text === selected);
  await until("an answer", () => statusOf(panel), (text) => text !== "" && !text.startsWith("Checking"));
  await panel.click("#again");
  await new Promise((resolve) => setTimeout(resolve, 1500)); // the page is read again and the report drawn again
  assert.equal(await panel.evaluate(() => document.getElementById("message-text").value), selected);
  await page.evaluate(() => globalThis.getSelection().removeAllRanges());
  await panel.click("#message-take");
  await until("the word that nothing is selected", () => statusOf(panel), (text) => text.startsWith("Nothing is selected"));
  await panel.close();
});

test("no text and too long a text are answered in plain words", async () => {
  const panel = await openPanel("en", "light");
  await typeIn(panel, " \n ");
  await panel.click("#message-check");
  assert.match(await statusOf(panel), /no text yet/);
  assert.equal(await panel.evaluate(() => document.activeElement.id), "message-text");
  await typeIn(panel, "word ".repeat(5000));
  await panel.click("#message-check");
  assert.match(await statusOf(panel), /25,000 characters; up to 20,000/);
  await panel.click("#message-clear");
  assert.deepEqual([await statusOf(panel), await panel.evaluate(() => document.getElementById("message-text").value)], ["", ""]);
  await panel.close();
});

for (const locale of LOCALES) {
  test(`the layout report is shown before it is copied, without a word of the page, ${locale}`, async () => {
    const panel = await openPanel(locale, "light");
    await panel.evaluate(() => { document.getElementById("layout").open = true; });
    await panel.click("#layout-show");
    const text = await until("the report", () => panel.evaluate(() => document.getElementById("layout-text")?.value ?? ""), (text) => text !== "");
    assert.match(text, /^Plumbline [\d.]+ layout\nhost www\.upwork\.com; page profile; table upwork of /);
    for (const word of ["Marta", "Jonas", "Lindqvist", "~01c4"]) assert.ok(!text.includes(word), word);
    assert.notEqual(await panel.evaluate(() => document.getElementById("layout-copy").textContent), "");
    await keepPicture(panel, `light-${locale}-layout`, "main");
    assert.deepEqual(await violationsOf(panel), []);
    await panel.close();
  });
}

async function openPanel(locale, scheme) {
  await plumbline.send({ kind: "view/change", change: { what: "locale", value: locale } });
  const report = (visit) => visit?.report?.locale === locale && visit.places !== undefined;
  await until("the report in this language", () => plumbline.visit(ADDRESS), report);
  const panel = await driver.openOwnPage(`panel.html?tab=${await plumbline.tabOf(ADDRESS)}`);
  await panel.setViewport({ width: 400, height: 900 });
  await driver.scheme(panel, scheme);
  await panel.waitForSelector(".finding");
  await panel.waitForSelector("#message-text");
  assert.equal(await panel.evaluate(() => document.getElementById("message").lang), locale);
  return panel;
}

function typeIn(panel, text) {
  return panel.evaluate((text) => {
    document.getElementById("message-box").open = true;
    document.getElementById("message-text").value = text;
  }, text);
}

function statusOf(panel) {
  return panel.evaluate(() => document.getElementById("message-status").textContent);
}

async function keepPicture(panel, what, selector) {
  const element = await panel.$(selector);
  await element.screenshot({ path: path.join(root, "tests/screenshots", `${driver.name}-${what}.png`) });
}

async function violationsOf(page) {
  await page.evaluate(AXE);
  const { violations } = JSON.parse(await page.evaluate(() => globalThis.axe.run(document).then(JSON.stringify)));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}
