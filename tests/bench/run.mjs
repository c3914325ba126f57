// Measures in one browser: `node tests/bench/run.mjs chromium|firefox [--brief]`. Prints `name: value` lines; milliseconds
// are medians.

import { build } from "esbuild";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root, start } from "../e2e/driver/index.mjs";
import { control, marks, until } from "../e2e/driver/plumbline.mjs";
import { SIZES, pageOf } from "./pages.mjs";

const [name, ...flags] = process.argv.slice(2);
const isBrief = flags.includes("--brief");
const HOST = "https://www.upwork.com";
/** How often each page is loaded for the comparison with peers. */
const LOADS = 3;
let opened = 0;

await peers();
await journey();

/** Our snapshot beside its peers, loaded as content scripts like ours, by an extension made for it. */
async function peers() {
  const driver = await start({ name, folder: await benchExtension() });
  try {
    say(`${name}.version`, await driver.browser.version());
    if (name === "firefox") await driver.grant(`${HOST}/*`); // Chromium grants what the manifest of an unpacked extension asks for
    for (const [size, elements] of Object.entries(SIZES)) {
      const figures = await leastDisturbed(driver, size, elements);
      say(`${name}.elements.${size}`, figures.elements);
      for (const peer of ["snapshot", "walker", "reading-walker", "rrweb", "readability"]) say(`${name}.${peer}.${size}.ms`, rounded(figures[peer]));
      say(`${name}.snapshot-to-walker.${size}`, rounded(figures.snapshot / figures.walker));
      say(`${name}.slice.${size}.ms`, rounded(figures.slice));
      say(`${name}.message.${size}.bytes`, figures.bytes);
      say(`${name}.rrweb.${size}.bytes`, figures.rrwebBytes);
      if (size === "22k") {
        say(`${name}.message-to-rrweb`, rounded(figures.bytes / figures.rrwebBytes));
        say(`${name}.longest-slice.ms`, rounded(figures.slice));
      }
    }
  } finally {
    await driver.stop();
  }
}

/** The load of a page whose ratio is least: whatever else the machine does only adds, and mostly to the longer work. */
async function leastDisturbed(driver, size, elements) {
  const address = `${HOST}/bench/${size}`;
  driver.site.put(address, pageOf(elements));
  const loads = [];
  for (let load = 0; load < LOADS; load += 1) {
    const page = await driver.open(`${address}?rounds=${isBrief ? 15 : 31}`);
    const text = await until("figures", () => page.evaluate(() => document.documentElement.dataset.bench ?? null), Boolean, 120_000);
    loads.push(JSON.parse(text));
    await page.close();
  }
  return loads.toSorted((one, other) => one.snapshot / one.walker - other.snapshot / other.walker)[0];
}

/** The shipped extension: from its start in a page to marks painted, and what the page's main thread feels of it. */
async function journey() {
  const driver = await start({ name });
  try {
    const plumbline = await control(driver);
    await plumbline.keepOn("upwork.com");
    // The permission stays; the bench itself says when the script enters a page.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await plumbline.own.evaluate(() => chrome.scripting.unregisterContentScripts());
    const rounds = isBrief ? 3 : 9;
    say(`${name}.to-painted.4k.warm.ms`, await toPainted(driver, plumbline, "4k", rounds, () => undefined));
    say(`${name}.to-painted.4k.cold.ms`, await toPainted(driver, plumbline, "4k", rounds, () => driver.stopBackground()));
    if (name === "chromium") say("chromium.long-tasks-added", await longTasks(driver, plumbline));
  } finally {
    await driver.stop();
  }
}

async function toPainted(driver, plumbline, size, rounds, prepare) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const { page, address } = await openQuietly(driver, size);
    await prepare();
    await page.evaluate(() => {
      const look = () => {
        if (CSS.highlights.size > 0) globalThis.paintedAt = performance.timeOrigin + performance.now();
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const started = await inject(plumbline, address);
    const painted = await until("marks", () => page.evaluate(() => globalThis.paintedAt ?? null), Boolean);
    times.push(painted - started);
    await page.close();
  }
  times.sort((one, other) => one - other);
  return rounded(times[Math.floor(times.length / 2)]);
}

/** Long tasks while the largest page is read and marked, beyond those of as much time without. */
async function longTasks(driver, plumbline) {
  const { page, address } = await openQuietly(driver, "22k");
  const counted = async (work) => {
    await page.evaluate(() => { globalThis.long = 0; });
    await work();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
    return page.evaluate(() => globalThis.long);
  };
  await page.evaluate(() => {
    new PerformanceObserver((list) => { globalThis.long += list.getEntries().length; }).observe({ type: "longtask" });
  });
  const without = await counted(() => undefined);
  const within = await counted(async () => {
    await inject(plumbline, address);
    await until("marks", () => marks(page), (marked) => marked.length > 0);
  });
  await page.close();
  return Math.max(0, within - without);
}

/** A page that came to rest before anything of ours runs in it. */
async function openQuietly(driver, size) {
  opened += 1;
  const address = `${HOST}/freelancers/~01e0000000000000${String(opened).padStart(2, "0")}`;
  driver.site.put(address, pageOf(SIZES[size]));
  const page = await driver.open(address);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  if ((await marks(page)).length > 0) throw new Error("the page was marked before anything was measured");
  return { page, address };
}

/** Puts the shipped content script into a page as the background does, and tells when that began. */
function inject(plumbline, address) {
  return plumbline.own.evaluate(async (address) => {
    const [tab] = (await chrome.tabs.query({})).filter((tab) => tab.url === address);
    const target = { tabId: tab.id };
    await chrome.scripting.insertCSS({ target, files: ["marks.css"] });
    const began = performance.timeOrigin + performance.now();
    await chrome.scripting.executeScript({ target, files: ["content.js"] });
    return began;
  }, address);
}

async function benchExtension() {
  const folder = path.join(root, "target/bench/extension");
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [path.join(root, "tests/bench/peers.ts")],
    outfile: path.join(folder, "peers.js"),
    bundle: true,
    format: "iife",
    target: ["chrome116", "firefox142"],
    logLevel: "error",
  });
  const manifest = {
    manifest_version: 3,
    name: "Plumbline bench",
    version: "1",
    permissions: ["storage"],
    host_permissions: [`${HOST}/*`],
    content_scripts: [{ matches: [`${HOST}/bench/*`], js: ["peers.js"] }],
    browser_specific_settings: { gecko: { id: "plumbline@plumbline.invalid" } },
  };
  writeFileSync(path.join(folder, "manifest.json"), JSON.stringify(manifest, null, 2));
  return "target/bench/extension";
}

function rounded(value) {
  return Math.round(value * 1000) / 1000;
}

function say(figure, value) {
  console.log(`${figure}: ${value}`);
}
