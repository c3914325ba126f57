// One face over both browsers. A test says what it wants of "the browser"; PLUMBLINE_BROWSER says which one it is.

import { existsSync } from "node:fs";
import { execFileSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { launchChromium } from "./chromium.mjs";
import { launchFirefox } from "./firefox.mjs";
import { startSite } from "./site.mjs";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");

/** Name of the browser under test: `chromium` or `firefox`. */
export const browserName = process.env.PLUMBLINE_BROWSER ?? "chromium";

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const FOLDERS = { chromium: "dist/chrome", firefox: "dist/firefox" };
const COMMANDS = {
  chromium: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
  firefox: ["firefox-esr", "firefox"],
};

/** Starts the local site and the browser with the built package. */
export async function start({ name = browserName, folder, headless = true, ...rest } = {}) {
  const unpacked = path.join(root, folder ?? FOLDERS[name]);
  if (!existsSync(path.join(unpacked, "manifest.json"))) throw new Error(`${unpacked} is not built: run "cargo xtask build"`);
  const site = await startSite();
  const driver = await LAUNCH[name]({ folder: unpacked, site, executable: executableOf(name), headless, ...rest });
  return Object.assign(driver, {
    site,

    async open(address) {
      const page = await driver.browser.newPage();
      await page.goto(address, { waitUntil: "load" });
      return page;
    },

    async stop() {
      await driver.close();
      site.close();
    },
  });
}

/** The browser's program: as named in the environment, or the first one found. */
function executableOf(name) {
  const named = process.env[`PLUMBLINE_${name.toUpperCase()}`];
  if (named) return named;
  for (const command of COMMANDS[name]) {
    try {
      return execFileSync("sh", ["-c", `command -v ${command}`], { encoding: "utf8" }).trim();
    } catch {
      // the next one
    }
  }
  throw new Error(`no ${name} was found: name it in PLUMBLINE_${name.toUpperCase()}`);
}
