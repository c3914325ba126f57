// Offsets are UTF-16 code units whatever the page holds.

import assert from "node:assert/strict";
import test from "node:test";

import { packagedTables, start, words } from "./module.mjs";
import { pack, profile, runOf } from "./page.mjs";

const CONTEXT = { taken_at: "2026-11-22T12:00:00Z" };
const { Engine } = await start();
const engine = new Engine(packagedTables(), "en", words("en"));

/** Every span of a report, cut out of the page as JavaScript counts. */
function cut(report, page) {
  const evidence = [...report.findings, ...report.context].flatMap((signal) => signal.evidence);
  evidence.push(...report.read.map((field) => field.evidence));
  return evidence.map(({ quote, spans }) => ({
    quote,
    words: spans.map(({ node, range }) => runOf(page, node).slice(range.start, range.end)),
  }));
}

function assertQuotesStandThere(report, page) {
  const all = cut(report, page).filter(({ words }) => words.length > 0);
  assert.ok(all.length > 0, "something was read");
  const bare = (text) => text.toWellFormed().replaceAll(/\s/g, "");
  for (const { quote, words } of all) assert.equal(bare(words.join("")), bare(quote));
}

const STATED = "I have 25 years of Flutter experience.";

/** One finding, quoted as it stands in the run. */
function findingOf(page) {
  const report = engine.analyze(page, CONTEXT);
  assertQuotesStandThere(report, page);
  const finding = report.findings.find(({ rule }) => rule === "experience-predates-technology");
  assert.ok(finding, "25 years of Flutter are found");
  return finding;
}

for (const [name, before] of [
  ["letters of one unit", "Hello. "],
  ["emoji", "Hello 👋🏽👩‍💻. "],
  ["mathematical letters", "𝗛𝗲𝗹𝗹𝗼. "],
  ["wide characters", "こんにちは。안녕하세요. "],
  ["marks that combine", "He\u0301llo\u0308\u0323. "],
  ["a lone high surrogate", "Hello \ud83d. "],
  ["a lone low surrogate", "Hello \udc4b. "],
  ["surrogates the wrong way round", "Hello \udc4b\ud83d. "],
  ["direction marks", "\u202eHello\u202c\u200b. "],
  ["nulls", "Hello \u0000. "],
]) {
  test(`${name} before a quote do not shift it`, () => {
    const page = profile(before + STATED);
    const { node, range } = findingOf(page).evidence[0].spans[0];
    const words = runOf(page, node).slice(range.start, range.end);
    assert.match(words, /^25 years of Flutter/);
  });
}

test("a lone surrogate is one unit and becomes a replacement character in a quote", () => {
  const page = profile(STATED, "Ann \ud83d E.");
  const report = engine.analyze(page, CONTEXT);
  assertQuotesStandThere(report, page);
  const name = report.read.find((field) => field.kind === "display_name");
  assert.equal(name?.evidence.quote, "Ann \ufffd E.");
  assert.equal(name.evidence.spans[0].range.end, 8);
});

test("runs are made well-formed one by one, or two halves become a character that stands in no run", () => {
  const halves = ["a\ud83d", "\udc4bc"];
  const tree = (first, second) => pack(["html", ["body", ["p", first, ["b", second]], ["p", STATED]]]);
  const apart = tree(...halves.map((run) => run.toWellFormed()));
  assert.doesNotThrow(() => engine.analyze(apart, CONTEXT));
  assert.throws(() => engine.analyze(tree(...halves), CONTEXT), { name: "SnapshotError", variant: "Malformed" });
});
