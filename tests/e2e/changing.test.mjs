// A page that never holds still is read, marked, and then read ever more rarely; a clock alone is not read for ever.

import assert from "node:assert/strict";
import path from "node:path";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import { root, start } from "./driver/index.mjs";
import { control, differs, marks, until } from "./driver/plumbline.mjs";
import { page as pageOf } from "./pages.mjs";

const differing = pageOf("self-intro-name-mismatch", "fires");
const { quotes } = differing.findings[0];
const ORIGIN = "https://www.upwork.com/freelancers/";
const HOUR_MS = 3_600_000;
/** Between two of the readings that a page comes down to which never holds still. */
const LATER_MS = HOUR_MS + 10_000;

let driver;
let plumbline;
let Pace;

before(async () => {
  const built = await build({ entryPoints: [path.join(root, "extension/content/pace.ts")], bundle: true, format: "esm", write: false });
  ({ Pace } = await import(`data:text/javascript,${encodeURIComponent(built.outputFiles[0].text)}`));
  driver = await start();
  plumbline = await control(driver);
  await plumbline.keepOn("upwork.com");
});
after(() => driver?.stop());

/** Readings within so long on a page that changes once a second. */
function readings(isTick, milliseconds, used = () => false) {
  const pace = new Pace();
  let [read, due] = [0, 0];
  for (let now = 0; now < milliseconds; now += 100) {
    if (used(now)) {
      pace.hurry();
      if (due !== null) due = now + pace.left(now);
    }
    if (now % 1000 === 0 && pace.changed(now, isTick)) due ??= now + pace.left(now);
    if (due === null || now < due) continue;
    read += 1;
    due = null;
    pace.read(now);
  }
  return read;
}

test("a clock is read a few times and then no more", () => {
  assert.ok(readings(true, HOUR_MS) <= 7, `${readings(true, HOUR_MS)} readings`);
  assert.equal(readings(true, HOUR_MS), readings(true, 10 * HOUR_MS));
});

test("words that change every second are read twice a minute in the end", () => {
  const read = readings(false, HOUR_MS);
  assert.ok(read >= 100 && read <= 130, `${read} readings`);
});

test("what the user does is followed soon, however long the page has been changing", () => {
  const soon = (used) => readings(false, LATER_MS + 2000, used) - readings(false, LATER_MS, used);
  assert.deepEqual([soon((now) => now === LATER_MS), soon(() => false)], [1, 0]);
});

for (const [what, words] of [
  ["a clock", "new Date().toISOString().slice(11, 19)"],
  ["words", "'abcdefghijklmnopqrstuvwxyz'[count++ % 26].repeat(9)"],
]) {
  test(`a page on which ${what} runs on is marked, and read less and less`, async () => {
    const address = `${ORIGIN}~01c2000000000000${what.length.toString(16).padStart(2, "0")}`;
    const running = `<p id="running">-</p><script>
      let count = 0;
      setInterval(() => { document.getElementById("running").textContent = ${words}; }, 1000);
    </script></body>`;
    driver.site.put(address, differing.html.replace("</body>", running));
    await countReadings(address);
    const page = await driver.open(address);
    await plumbline.checked(address);
    await until("the marks", () => marks(page), (marked) => differs(marked, quotes) === null);
    await new Promise((resolve) => setTimeout(resolve, 12_000)); // twelve changes
    const read = await plumbline.own.evaluate(() => globalThis.readings.size);
    assert.ok(read >= 2 && read <= 5, `${read} readings`);
    assert.equal(differs(await marks(page), quotes), null);
    await page.close();
  });
}

test("a page that changes faster than it comes to rest is marked all the same", async () => {
  const address = `${ORIGIN}~01c2000000000000ff`;
  const restless = "<p id=running></p><script>setInterval(() => { running.textContent = Math.random().toString(36).slice(2); }, 50);</script></body>";
  driver.site.put(address, differing.html.replace("</body>", restless));
  const page = await driver.open(address);
  await until("the marks", () => marks(page), (marked) => differs(marked, quotes) === null);
  await page.close();
});

/** Keeps the times of reading of a page from now on. */
function countReadings(address) {
  return plumbline.own.evaluate((address) => {
    globalThis.readings = new Set();
    chrome.storage.session.onChanged.addListener((changes) => {
      for (const { newValue } of Object.values(changes)) {
        if (newValue?.url === address && newValue.report) globalThis.readings.add(newValue.report.taken_at);
      }
    });
  }, address);
}
