// The browser and the command line read the same statements from every sample: those of the sites' cases, the messages, and the
// real markup beside this repository where it is there.

import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { parse } from "smol-toml";
import { browserName, root, start } from "./driver/index.mjs";
import { control, until } from "./driver/plumbline.mjs";

const SITES = path.join(root, "tests/pages/sites");
const MESSAGES = path.join(root, "tests/pages/messages");
const REAL = path.join(root, "../shared/pages");
/** Addresses under which the real pages are read, by the start of their names; the first that fits counts. */
const ADDRESSES = parse(readFileSync(path.join(root, "tests/pages/shared.toml"), "utf8")).page;
const COMMAND = path.join(process.env.CARGO_TARGET_DIR ?? path.join(root, "target"), "debug/plumbline");
const run = promisify(execFile);

let driver;
let plumbline;

before(async () => {
  execFileSync("cargo", ["build", "--quiet", "--package", "plumbline"], { cwd: root, stdio: "inherit" });
  driver = await start();
  plumbline = await control(driver);
  await plumbline.keepOnSitesOf(samples().map(({ address }) => address));
});
after(() => driver?.stop());

for (const { name, file, address } of samples()) {
  test(name, async () => {
    driver.site.put(address, readFileSync(file, "utf8"));
    const expected = byCommand(file, "--url", address, "--at", new Date().toISOString());
    const page = await driver.open(address);
    try {
      const { state, report } = await plumbline.checked(address, 60_000);
      assert.equal(state, "read");
      assertSame(report, await expected);
    } finally {
      await page.close();
      await until("the page to be forgotten", () => plumbline.visit(address), (visit) => visit === null);
    }
  });
}

for (const name of existsSync(MESSAGES) ? readdirSync(MESSAGES) : []) {
  const file = path.join(MESSAGES, name, "message.txt");
  if (!existsSync(file)) continue;
  test(`message ${name}`, async () => {
    const answer = await plumbline.send({ kind: "view/message", text: readFileSync(file, "utf8") });
    assert.ok(answer.ok, JSON.stringify(answer));
    assertSame(answer.value, await byCommand(file, "--message", "--at", answer.value.taken_at));
  });
}

/** All of them in Chromium; in Firefox, whose tabs take longer, every third case and all the real pages. */
function samples() {
  const cases = readdirSync(SITES).flatMap((site) => readdirSync(path.join(SITES, site)).map((name) => path.join(site, name)));
  const spread = cases.sort().filter((_, at) => browserName === "chromium" || at % 3 === 0);
  const own = spread.map((name) => ({ name, file: path.join(SITES, name, "page.html"), about: path.join(SITES, name, "about.toml") }));
  const read = own.filter(({ file }) => existsSync(file)).map(({ name, file, about }) => ({ name, file, url: parse(readFileSync(about, "utf8")).url }));
  const names = existsSync(REAL) ? readdirSync(REAL).filter((name) => name.endsWith(".html")) : [];
  const real = names.map((name) => {
    const known = ADDRESSES.find(({ begins }) => name.startsWith(begins));
    if (known === undefined) throw new Error(`${name} has no address in tests/pages/shared.toml`);
    return { name, file: path.join(REAL, name), url: known.url };
  });
  return [...read, ...real]
    .map(({ name, file, url }) => ({ name, file, address: new URL(url).href }))
    .filter(({ address }) => address.startsWith("https:")); // a saved page under file: is the command line's alone
}

async function byCommand(file, ...options) {
  const { stdout } = await run(COMMAND, ["check", file, "--format", "json", ...options], { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout);
}

/** Value by value, so that a failure names the first one that differs. */
function assertSame(browser, command) {
  const values = ({ read }) => read.map(({ card, kind, value, weak, evidence }) => ({ card, kind, value, weak, quote: evidence.quote }));
  const [seen, expected] = [values(browser), values(command)];
  for (const [at, value] of expected.entries()) assert.deepEqual(seen[at], value, `value ${at + 1} of ${expected.length}`);
  assert.equal(seen.length, expected.length, `more than the command line reads: ${JSON.stringify(seen.slice(expected.length))}`);
  const said = ({ page, findings, not_found: missing, lines_up: fits, subjects }) => ({
    page,
    findings: findings.map(({ key, subject }) => [key, subject]),
    missing,
    fits,
    subjects: subjects.map(({ card, name }) => [card, name]),
  });
  assert.deepEqual(said(browser), said(command));
}
