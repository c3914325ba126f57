// What cannot be taken is refused by name and variant, before it costs anything. A trap is something else.

import assert from "node:assert/strict";
import test from "node:test";

import { packagedTables, start, words } from "./module.mjs";
import { pack, profile } from "./page.mjs";

const CONTEXT = { taken_at: "2026-11-22T12:00:00Z" };
const NODES = 50_000;
const TEXT_BYTES = 4 * 1024 * 1024;
const DEPTH = 512;
const { Engine, exports } = await start();
const engine = new Engine([], "en", words("en"));

function refused(work, name, variant, message) {
  assert.throws(work, (error) => {
    assert.ok(error instanceof Error);
    assert.equal(error.name, name);
    assert.equal(error.variant, variant);
    if (message !== undefined) assert.match(error.message, message);
    assert.ok(error.message.length > 0);
    return true;
  });
}

function refusedSnapshot(snapshot, variant, message) {
  refused(() => engine.analyze(snapshot, CONTEXT), "SnapshotError", variant, message);
  refused(() => engine.needs(snapshot), "SnapshotError", variant, message);
}

test("a layout that is not known", () => {
  refusedSnapshot({ ...profile("x"), schema: 2 }, "UnknownSchema", /schema 2/);
});

test("what is no snapshot", () => {
  const good = profile("x");
  for (const value of [undefined, null, 7, "page", [], {}]) refusedSnapshot(value, "Malformed");
  for (const key of Object.keys(good).filter((key) => key !== "schema")) {
    refusedSnapshot({ ...good, [key]: undefined }, "Malformed");
    refusedSnapshot({ ...good, [key]: 7 }, "Malformed");
  }
  refusedSnapshot({ ...good, notes: ["nothing_like_it"] }, "Malformed");
  refusedSnapshot({ ...good, tags: [1, 2] }, "Malformed");
});

test("numbers that do not fit together", () => {
  const good = profile("x");
  for (const number of [-1, 0.5, NaN, 2 ** 32, 99]) {
    const nodes = [...good.nodes];
    nodes[5] = number; // the length of the first attribute list
    const taken = { ...good, nodes };
    if (Math.trunc(number) >>> 0 === good.nodes[5]) continue;
    refusedSnapshot(taken, "Malformed");
  }
});

test("getters that throw", () => {
  const snapshot = profile("x");
  Object.defineProperty(snapshot, "text", { get: () => { throw new Error("mine"); } });
  refusedSnapshot(snapshot, "Malformed");
});

test("one node too many, and as many as may be", () => {
  const page = (count) => ({ ...pack(["html"]), nodes: [0, 1, 0, ...Array(count - 1).fill([1, 5, 0]).flat()] });
  refusedSnapshot(page(NODES + 1), "TooLarge", /50001 nodes/);
  assert.doesNotThrow(() => engine.analyze(page(NODES), CONTEXT));
});

test("one byte too many, and as many as may be", () => {
  const page = (length) => pack(["html", ["p", "x".repeat(length)]]);
  refusedSnapshot(page(TEXT_BYTES + 1), "TooLarge", /limit is 4194304/);
  assert.doesNotThrow(() => engine.analyze(page(TEXT_BYTES), CONTEXT));
});

test("few characters of many bytes", () => {
  refusedSnapshot(pack(["html", ["p", "字".repeat(TEXT_BYTES / 2)]]), "TooLarge", /6291456 bytes/);
});

test("one level too deep, and as deep as may be", () => {
  const page = (depth) => {
    const nodes = Array.from({ length: depth + 1 }, (_, level) => [level, 6, 0]).flat();
    return { ...pack(["html"]), nodes };
  };
  refusedSnapshot(page(DEPTH + 1), "TooLarge", /513 levels/);
  assert.doesNotThrow(() => engine.analyze(page(DEPTH), CONTEXT));
});

test("twenty megabytes are refused without being copied", () => {
  const page = pack(["html", ["p", "x".repeat(20 * 1024 * 1024)]]);
  const before = exports.memory.buffer.byteLength;
  refusedSnapshot(page, "TooLarge");
  assert.equal(exports.memory.buffer.byteLength, before);
});

test("an empty page is a page", () => {
  const empty = { ...pack(["html"]), nodes: [] };
  const report = engine.analyze(empty, CONTEXT);
  assert.equal(report.page.anything_read, false);
  assert.deepEqual(report.findings, []);
});

test("a time that is none", () => {
  const analyze = (context) => () => engine.analyze(profile("x"), context);
  for (const context of [{ taken_at: "noon" }, { taken_at: "2026-11-22" }, { taken_at: 7 }, 7, null]) {
    refused(analyze(context), "ContextError", "BadContext");
  }
  assert.doesNotThrow(analyze({ taken_at: null }));
  assert.doesNotThrow(analyze({}));
});

test("tables that are none", () => {
  const [places] = packagedTables();
  const bad = [
    undefined, {}, "places", [7], [["places"]], [["places", "bytes"]], [["shops", new Uint8Array(8)]],
    [["places", new Uint8Array(0)]], [["places", new Uint8Array(64)]], [["country_names", places[1]]], [["phrases", places[1]]],
    [["places", places[1].slice(0, places[1].length / 2)]],
  ];
  for (const tables of bad) refused(() => new Engine(tables, "en", words("en")), "TableError", "BadTable");
});

test("a language, a report and a setting that are none", () => {
  for (const locale of ["xx", "", 7, undefined]) refused(() => new Engine([], locale, words("en")), "LocaleError", "BadLocale");
  for (const source of ["", "no words", "quote = { $"]) refused(() => new Engine([], "en", source), "LocaleError", "BadLocale");
  refused(() => engine.render({ schema: 1 }, "text"), "ReportError", "BadReport");
  const report = engine.analyze(profile("x"), CONTEXT);
  refused(() => engine.render(report, "pdf"), "FormatError", "BadFormat");
});

test("a refusal leaves the instance as it was", () => {
  const before = engine.analyze(profile("x"), CONTEXT);
  refusedSnapshot({ ...profile("x"), schema: 9 }, "UnknownSchema");
  assert.deepEqual(engine.analyze(profile("x"), CONTEXT), before);
});

test("a trap has no variant, and the instance is replaced within the same glue, as the background does it", async () => {
  const { Engine: Doomed, exports: doomed, reset } = await start();
  const trapped = new Doomed([], "en", words("en"));
  // Takes all memory the module may ever have, so that the next large allocation cannot be served.
  for (let pages = 65_536; pages >= 1; pages = Math.floor(pages / 2)) {
    for (;;) {
      try {
        doomed.memory.grow(pages);
      } catch {
        break;
      }
    }
  }
  const large = pack(["html", ["p", "x".repeat(TEXT_BYTES)]]);
  const quiet = console.error;
  console.error = () => {};
  try {
    assert.throws(() => trapped.analyze(large, CONTEXT), (error) => !("variant" in error));
  } finally {
    console.error = quiet;
  }
  reset();
  assert.doesNotThrow(() => new Doomed([], "en", words("en")).analyze(large, CONTEXT));
  assert.throws(() => trapped.analyze(large, CONTEXT), "what belonged to the trapped instance is gone with it");
});
