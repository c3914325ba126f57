// Runs the browser tests in one browser: `node tests/e2e/run.mjs [part of a file's name]...`. No test is tried twice.

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { browserName, root } from "./driver/index.mjs";

const wanted = process.argv.slice(2);
const folder = path.join(root, "tests/e2e");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".test.mjs"))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
  .sort()
  .map((name) => path.join(folder, name));
if (files.length === 0) throw new Error(`no test file is named like ${wanted.join(" or ")}`);

mkdirSync(path.join(root, "tests/screenshots"), { recursive: true });
console.log(`${browserName}: ${files.length} files`);
const reporter = ["--test-reporter=spec", "--test-reporter-destination=stdout"];
const { status } = spawnSync(process.execPath, ["--test", "--test-concurrency=1", "--test-timeout=480000", ...reporter, ...files], {
  cwd: root,
  env: { ...process.env, PLUMBLINE_BROWSER: browserName },
  stdio: "inherit",
});
process.exit(status ?? 1);
