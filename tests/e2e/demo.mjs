// Opens a browser with the extension loaded and one sample profile open, its site kept on. `--headless` writes a picture
// and ends; otherwise it stays until the browser is closed.

import { mkdirSync } from "node:fs";
import path from "node:path";
import { root, start } from "./driver/index.mjs";
import { control, marks, until } from "./driver/plumbline.mjs";
import { pages } from "./pages.mjs";

const isHeadless = process.argv.includes("--headless");
const driver = await start({ name: "chromium", headless: isHeadless });
const samples = pages();
for (const { address, html, kind } of samples) if (kind === "fires") driver.site.put(address, html);
const plumbline = await control(driver);
await plumbline.keepOnSitesOf(samples.map(({ address }) => address));

const first = samples.find(({ rule, kind }) => rule === "self-intro-name-mismatch" && kind === "fires");
const page = await driver.open(first.address);
await page.bringToFront();
await plumbline.checked(first.address);
await until("the marks", () => marks(page), (marked) => marked.length > 0);

if (isHeadless) {
  const folder = path.join(root, "tests/screenshots");
  mkdirSync(folder, { recursive: true });
  const marker = await driver.inOverlay(page, (root) => {
    const { left, top, width, height } = root.querySelector(".marker").getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(marker.x, marker.y);
  const isOpen = (root) => root.querySelector(".card").matches(":popover-open") && root.querySelector(".card").getAnimations().length === 0;
  await until("the card", () => driver.inOverlay(page, isOpen), Boolean);
  await page.screenshot({ path: path.join(folder, "demo.png") });
  await driver.stop();
} else {
  console.log("Press the marker beside the name, or Plumbline's button. More sample pages to open in this browser:");
  for (const { address, rule, kind } of samples) if (kind === "fires") console.log(`  ${address}  (${rule})`);
  console.log("Close the browser to end.");
  await new Promise((resolve) => driver.browser.once("disconnected", resolve));
  driver.site.close();
}
