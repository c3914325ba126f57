// What crosses is what the declarations say: four functions, plain objects, null where something is missing.

import assert from "node:assert/strict";
import test from "node:test";
import { deserialize, serialize } from "node:v8";

import { declarations, packagedTables, start, words, types } from "./module.mjs";
import { profile } from "./page.mjs";

const CONTEXT = { taken_at: "2026-11-22T12:00:00Z" };
const { Engine } = await start();

/** The keys a declared object type has, comments apart. */
function keysOf(type) {
  const body = types.match(new RegExp(`export type ${type} = \\{([^}]*)\\}`))?.[1];
  assert.ok(body, `${type} is declared`);
  return [...body.replaceAll(/\/\*\*[^]*?\*\//g, "").matchAll(/(\w+)\??:/g)].map((match) => match[1]);
}

test("the module exports the engine's four functions and nothing else", () => {
  const body = declarations.match(/export class Engine \{([^]*?)\n\s*\}/)[1];
  const signatures = body
    .replaceAll(/\/\*\*[^]*?\*\//g, "")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^(free|\[Symbol\.dispose\])/.test(line));
  assert.deepEqual(signatures, [
    "analyze(snapshot: PackedSnapshot, context: Context): Report;",
    "needs(snapshot: PackedSnapshot): TableName[];",
    "constructor(tables: [TableName, Uint8Array][], locale: Locale, words: string);",
    "render(report: Report, format: Format): string;",
  ]);
  const functions = Object.getOwnPropertyNames(Engine.prototype).filter((name) => !name.startsWith("__"));
  assert.deepEqual(functions.sort(), ["analyze", "constructor", "free", "needs", "render"]);
});

test("the declarations beside the module hold the golden types", () => {
  const plain = (text) => text.replaceAll(/\s+/g, " ");
  assert.ok(plain(declarations).includes(plain(types).trim()), "core/wasm/plumbline.d.ts is in plumbline_wasm.d.ts");
});

test("a report has exactly the declared keys", () => {
  const report = new Engine(packagedTables(), "en", words("en")).analyze(profile("I have 25 years of Flutter experience."), CONTEXT);
  assert.deepEqual(Object.keys(report).sort(), keysOf("Report").sort());
  assert.deepEqual(Object.keys(report.page).sort(), keysOf("PageRead").sort());
  const lists = { findings: "Signal", context: "Signal", subjects: "Subject", unknown: "CheckNotMade", read: "FieldRead" };
  for (const [list, type] of Object.entries(lists)) {
    for (const entry of report[list]) assert.deepEqual(Object.keys(entry).sort(), keysOf(type).sort(), list);
  }
  assert.ok(report.unknown.length > 0, "some check could not be made on so small a page");
});

test("what is missing is null, never undefined", () => {
  const report = new Engine([], "en", words("en")).analyze(profile("Hello."), { taken_at: null });
  assert.equal(report.taken_at, null);
  assert.equal(report.subjects[0].card, null);
  assert.deepEqual(deserialize(serialize(report)), report, "a report can be sent from one part of the extension to another");
  assert.deepEqual(JSON.parse(JSON.stringify(report)), report, "and survives JSON");
});

test("typed and plain arrays give the same report", () => {
  const engine = new Engine(packagedTables(), "en", words("en"));
  const plain = profile("I have 25 years of Flutter experience.");
  const typed = { ...plain };
  for (const key of ["nodes", "attributes", "hidden"]) typed[key] = Uint32Array.from(plain[key]);
  assert.deepEqual(engine.analyze(typed, CONTEXT), engine.analyze(plain, CONTEXT));
});

test("nothing is kept between calls", () => {
  const engine = new Engine(packagedTables(), "ja", words("ja"));
  const page = profile("I have 25 years of Flutter experience.");
  const first = engine.analyze(page, CONTEXT);
  engine.analyze(profile("Another page."), CONTEXT);
  assert.deepEqual(engine.analyze(page, CONTEXT), first);
});

test("a page names the tables it wants, and wants none that are there", () => {
  const names = new Engine([], "en", words("en")).needs(profile("Hello."));
  assert.ok(Array.isArray(names));
  for (const name of names) assert.ok(["places", "country_names", "phrases"].includes(name), name);
  assert.deepEqual(new Engine(packagedTables(), "en", words("en")).needs(profile("Hello.")), []);
});

test("a report is written out in three settings and three languages", () => {
  for (const locale of ["en", "ja", "ko"]) {
    const engine = new Engine([], locale, words(locale));
    const report = engine.analyze(profile("Hello."), CONTEXT);
    assert.equal(report.locale, locale);
    assert.ok(engine.render(report, "text").startsWith(report.summary));
    assert.ok(engine.render(report, "markdown").startsWith("# "));
    assert.deepEqual(JSON.parse(engine.render(report, "json")), report);
  }
});
