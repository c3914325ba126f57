// Every page of the extension in its states, light and dark: axe-core finds nothing, and a picture is kept to be looked at.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after, before, describe, test } from "node:test";
import { root, start } from "./driver/index.mjs";
import { control, marks, until } from "./driver/plumbline.mjs";
import { page as pageOf } from "./pages.mjs";

const AXE = readFileSync(path.join(root, "node_modules/axe-core/axe.min.js"), "utf8");
const differing = pageOf("rate-below-own-claims", "fires");
const ADDRESS = "https://www.upwork.com/freelancers/~01a1000000000000aa";
const NOTHING = "https://www.upwork.com/nx/nothing";

for (const scheme of ["light", "dark"]) {
  describe(scheme, () => {
    let driver;
    let plumbline;

    before(async () => {
      driver = await start({ dark: scheme === "dark" });
      plumbline = await control(driver);
      await plumbline.keepOn("upwork.com");
      driver.site.put(ADDRESS, differing.html);
      driver.site.put(NOTHING, "<!DOCTYPE html><html lang=en><title>Soup</title><body><h1>Soup for eight</h1></body>");
    });
    after(() => driver?.stop());

    const picture = (what) => ({ path: path.join(root, "tests/screenshots", `${driver.name}-${scheme}-${what}.png`) });

    /** Opens one of our own pages as a tab of its own, checks it, and keeps a picture. */
    async function look(what, name, ready) {
      const page = await driver.openOwnPage(name);
      await page.setViewport({ width: 400, height: 900 });
      await driver.scheme(page, scheme);
      await page.waitForSelector(ready);
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
      await page.screenshot({ ...picture(what), fullPage: true });
      const violations = await violationsOf(page);
      await page.close();
      assert.deepEqual(violations, []);
    }

    const tabOf = (address) =>
      plumbline.own.evaluate(async (address) => (await chrome.tabs.query({})).find((tab) => tab.url === address).id, address);

    test("the marks, the marker and the card on a page", async () => {
      const page = await driver.open(ADDRESS);
      await driver.scheme(page, scheme);
      await plumbline.checked(ADDRESS);
      await until("the marks", () => marks(page), (marked) => marked.length > 0);
      await page.screenshot(picture("marks"));
      const marker = await driver.inOverlay(page, (root) => {
        const { left, top, width, height } = root.querySelector(".marker").getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await page.mouse.click(marker.x, marker.y);
      const isOpen = (root) => root.querySelector(".card").matches(":popover-open") && root.querySelector(".card").getAnimations().length === 0;
      await until("the card", () => driver.inOverlay(page, isOpen), Boolean);
      await page.screenshot(picture("card"));
      await page.close();
    });

    test("the panel with a report", async () => {
      const page = await driver.open(ADDRESS);
      await plumbline.checked(ADDRESS);
      await look("panel", `panel.html?tab=${await tabOf(ADDRESS)}`, ".finding");
      await page.close();
    });

    test("the panel where nothing could be read", async () => {
      const page = await driver.open(NOTHING);
      await plumbline.checked(NOTHING);
      await look("could-not-read", `panel.html?tab=${await tabOf(NOTHING)}`, ".notice");
      await page.close();
    });

    test("the panel of a tab nobody asked about", () => look("empty", "panel.html", ".state"));

    test("the options", () => look("options", "options.html", "main *"));

    test("the popup as a page", () => look("popup", "popup.html", "button.primary"));
  });
}

async function violationsOf(page) {
  await page.evaluate(AXE);
  const { violations } = JSON.parse(await page.evaluate(() => globalThis.axe.run(document).then(JSON.stringify)));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}
