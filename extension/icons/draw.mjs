// Draws icon.svg in the sizes the manifest names: `node extension/icons/draw.mjs <path of a Chromium>`.

import puppeteer from "puppeteer-core";
import { readFile, writeFile } from "node:fs/promises";

const folder = new URL(".", import.meta.url);
const [executablePath] = process.argv.slice(2);
const svg = await readFile(new URL("icon.svg", folder), "utf8");
const browser = await puppeteer.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<body style="margin:0">${svg.replace("<svg ", `<svg width="${size}" height="${size}" style="display:block" `)}`);
  await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
