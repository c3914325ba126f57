// The pages under tests/pages/rules with what is expected of them.

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { parse } from "smol-toml";
import { root } from "./driver/index.mjs";

const folder = path.join(root, "tests/pages/rules");

/** Every page: `{ rule, kind, address, html, painted, findings, context }`, made to fit the present moment. */
export function pages() {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.flatMap(({ name }) => pagesOf(name));
}

/** The pages of one rule. */
export function pagesOf(rule) {
  const expected = parse(readFileSync(path.join(folder, rule, "expected.toml"), "utf8"));
  return Object.entries(expected).map(([kind, { url, at, painted = true, findings = [], context = [] }]) => {
    const html = readFileSync(path.join(folder, rule, `${kind}.html`), "utf8");
    return atThisMoment({ rule, kind, address: url, html, painted, findings, context }, new Date(at));
  });
}

/** One page. */
export function page(rule, kind) {
  return pagesOf(rule).find((page) => page.kind === kind);
}

/** A page that prints a clock was written for one moment; its clock is moved by the time that went by since. */
function atThisMoment(page, written) {
  const clocks = page.html.match(/\b\d{1,2}:\d{2}[ap]m\b(?= local time)/g) ?? [];
  const clock = clocks[0];
  if (clock === undefined) return page;
  const moved = later(clock, Date.now() - written.getTime());
  const move = (text) => text.replaceAll(`${clock} local time`, `${moved} local time`);
  const findings = page.findings.map((finding) => ({ ...finding, quotes: finding.quotes.map(move) }));
  return { ...page, html: move(page.html), findings };
}

/** `9:48pm` so and so many milliseconds later, round the day. */
function later(clock, milliseconds) {
  const [, hour, minute, half] = /^(\d+):(\d+)([ap])m$/.exec(clock);
  const before = (Number(hour) % 12) * 60 + Number(minute) + (half === "p" ? 720 : 0);
  const day = 24 * 60;
  const after = (((before + Math.round(milliseconds / 60_000)) % day) + day) % day;
  const shown = Math.floor(after / 60) % 12 || 12;
  return `${shown}:${String(after % 60).padStart(2, "0")}${after >= 720 ? "pm" : "am"}`;
}
