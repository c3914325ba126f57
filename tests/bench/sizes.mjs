// Sizes of what ships, in bytes: `name: value` lines.

import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync, constants, deflateRawSync } from "node:zlib";
import { root } from "../e2e/driver/index.mjs";

const wasm = readFileSync(path.join(root, "dist/chrome/plumbline_wasm_bg.wasm"));
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: wasm.length } };
say("wasm.raw", wasm.length);
say("wasm.deflate", deflateRawSync(wasm, { level: 9 }).length);
say("wasm.brotli", brotliCompressSync(wasm, quality).length);
say("content.raw", statSync(path.join(root, "dist/chrome/content.js")).size);
for (const browser of ["chrome", "firefox"]) say(`dist.${browser}`, sizeOf(path.join(root, "dist", browser)));

function sizeOf(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).reduce((sum, entry) => sum + statSync(path.join(entry.parentPath ?? entry.path, entry.name)).size, 0);
}

function say(name, value) {
  console.log(`${name}: ${value}`);
}
