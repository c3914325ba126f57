// Pages of about 1,000, 4,000 and 22,000 elements: the markup of a profile page, its parts repeated as a long history
// repeats them.

import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../e2e/driver/index.mjs";

/** Elements aimed at, by the name used in figures. */
export const SIZES = { "1k": 1000, "4k": 4000, "22k": 22_000 };

/** A page with about so many elements. */
export function pageOf(elements) {
  const html = readFileSync(path.join(root, "tests/pages/rules/self-intro-name-mismatch/fires.html"), "utf8");
  const [head, body] = html.split(/(?<=<body>)/);
  const card = /<div class="up-card py-0 d-none d-lg-block">[\s\S]*?(?=\n {4}<div class="up-card d-lg-none">)/.exec(body)[0];
  const repeated = card
    .replace(/itemprop="\w+(-\w+)?"/g, 'data-part="again"')
    .replace(/my name is Jonas Lindqvist and/g, "this is the way")
    .replace(/ id="[^"]*"/g, "");
  const count = (text) => text.match(/<[a-z]/g).length;
  const times = Math.max(0, Math.round((elements - count(html)) / count(repeated)));
  return head + body.replace("</body>", `${repeated.repeat(times)}</body>`);
}
