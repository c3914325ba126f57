// The shipped module under Node: the same glue and the same bytes that the extension loads.

import { readFileSync } from "node:fs";

const generated = new URL("../../extension/generated/", import.meta.url);

/** The bytes of the module. */
export const binary = readFileSync(new URL("plumbline_wasm_bg.wasm", generated));

/** The declarations that the build wrote beside it. */
export const declarations = readFileSync(new URL("plumbline_wasm.d.ts", generated), "utf8");

/** Types derived from the engine's own. */
export const types = readFileSync(new URL("../../core/wasm/plumbline.d.ts", import.meta.url), "utf8");

let copies = 0;

/** An instance of its own: an ES module is started once, so each copy has its own address. */
export async function start() {
  copies += 1;
  const glue = await import(new URL(`plumbline_wasm.js?copy=${copies}`, generated).href);
  const exports = glue.initSync({ module: binary });
  return { Engine: glue.Engine, exports, reset: glue.__wbg_reset_state };
}

/** The packaged words of a language, as the extension hands them over. */
export function words(locale) {
  return readFileSync(new URL(`tables/${locale}.ftl`, generated), "utf8");
}

/** The packaged tables, as the extension hands them over. */
export function packagedTables() {
  return ["places", "country_names", "phrases"].map((name) => [name, new Uint8Array(readFileSync(new URL(`tables/${name}.bin`, generated)))]);
}
