// Bundles the extension into dist/chrome and dist/firefox. Needs the wasm glue, the listing and the packaged tables in
// extension/generated, which `cargo xtask build` puts there first. The output depends on nothing but the sources.

import { build } from "esbuild";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { BROWSERS, manifestFor } from "./manifest.mjs";

const extension = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(extension);
const generated = path.join(extension, "generated");

const PAGES = ["panel", "popup", "options"];

/** Entry points by output name. Content runs as a classic script, everything else as modules. */
const MODULES = { background: "background/main.ts", panel: "panel/main.ts", popup: "popup/main.ts", options: "options/main.ts" };

const shared = {
  absWorkingDir: extension,
  bundle: true,
  charset: "utf8",
  legalComments: "none",
  loader: { ".ftl": "text", ".css": "text" },
  logLevel: "warning",
  platform: "browser",
  target: ["chrome117", "firefox142"],
  write: true,
};

for (const needed of ["plumbline_wasm.js", "listing.ts"]) {
  if (!existsSync(path.join(generated, needed))) {
    console.error(`extension/generated/${needed} is missing: run "cargo xtask build", which makes it and then calls this script`);
    process.exit(1);
  }
}

const version = await versionOfWorkspace();
const manifest = JSON.parse(await readFile(path.join(root, "manifest.json"), "utf8"));

for (const browser of BROWSERS) {
  const out = path.join(root, "dist", browser);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await bundle(out);
  await copyFiles(out);
  const text = JSON.stringify(manifestFor(manifest, browser, version), null, 2) + "\n";
  await writeFile(path.join(out, "manifest.json"), text);
  console.log(`dist/${browser}: ${(await readdir(out, { recursive: true })).length} files, version ${version}`);
}

async function bundle(out) {
  await build({ ...shared, entryPoints: entries(MODULES), outdir: out, format: "esm" });
  await build({ ...shared, entryPoints: entries({ content: "content/main.ts" }), outdir: out, format: "iife" });
}

function entries(named) {
  return Object.entries(named).map(([name, file]) => ({ in: path.join(extension, file), out: name }));
}

async function copyFiles(out) {
  for (const page of PAGES) {
    await cp(path.join(extension, page, "page.html"), path.join(out, `${page}.html`));
    await cp(path.join(extension, page, "page.css"), path.join(out, `${page}.css`));
  }
  await cp(path.join(extension, "shared", "base.css"), path.join(out, "base.css"));
  await cp(path.join(extension, "content", "marks.css"), path.join(out, "marks.css"));
  await cp(path.join(extension, "_locales"), path.join(out, "_locales"), { recursive: true });
  const icons = (await readdir(path.join(extension, "icons"))).filter((name) => name.endsWith(".png")).sort();
  await mkdir(path.join(out, "icons"));
  for (const icon of icons) await cp(path.join(extension, "icons", icon), path.join(out, "icons", icon));
  for (const name of (await readdir(generated)).sort()) {
    if (name.endsWith(".wasm")) await cp(path.join(generated, name), path.join(out, name));
  }
  const tables = path.join(generated, "tables");
  if (existsSync(tables)) await cp(tables, path.join(out, "tables"), { recursive: true });
}

async function versionOfWorkspace() {
  const cargo = await readFile(path.join(root, "Cargo.toml"), "utf8");
  const found = /^version\s*=\s*"([^"]+)"/m.exec(cargo);
  if (!found) throw new Error("Cargo.toml has no version");
  return found[1];
}
