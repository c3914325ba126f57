// Runs in a page: both readers of the content script over the same document, and the way back from every text run.

import { countBelow, documentElementOf, outerHtmlOf } from "../../../extension/content/dom";
import { locate } from "../../../extension/content/locate";
import { pack } from "../../../extension/content/pack";
import { Ledger } from "../../../extension/content/part";
import { readPage } from "../../../extension/content/snapshot";
import { Tokeniser } from "../../../extension/content/tokenise";
import { Walker } from "../../../extension/content/walk";

const LEVELS = 512;

globalThis.readers = async () => {
  const root = documentElementOf(document);
  const cutting = new Ledger();
  const cut = cutting.newPart(root);
  const tokeniser = new Tokeniser(outerHtmlOf(root).toWellFormed(), cut, cutting, LEVELS);
  const ended = tokeniser.run(Number.POSITIVE_INFINITY);
  const walking = new Ledger();
  const walked = walking.newPart(root);
  new Walker(walked, walking, LEVELS, false).run(Number.POSITIVE_INFINITY);
  const packed = await readPage(new AbortController().signal);
  return {
    ended,
    counted: cut.elements === countBelow(root) + 1,
    cut: lines(pack(cut, cutting).snapshot),
    walked: lines(pack(walked, walking).snapshot),
    read: lines(packed.snapshot),
    lost: lostRuns(packed),
    notes: packed.snapshot.notes,
  };
};

/** A snapshot as one line a node, for comparing. */
function lines({ nodes, tags, text, values, attributes, attribute_names: names, hidden }) {
  const made = [];
  let [inText, inValues, inAttributes] = [0, 0, 0];
  for (let at = 0; at < nodes.length; at += 3) {
    const [depth, tag, length] = nodes.slice(at, at + 3);
    if (tag === 0) {
      made.push(`${depth} ${JSON.stringify(text.slice(inText, (inText += length)))}`);
      continue;
    }
    const own = [];
    for (let left = length; left > 0; left -= 1) {
      const [name, units] = attributes.slice(inAttributes, (inAttributes += 2));
      own.push(`${names[name]}=${JSON.stringify(values.slice(inValues, (inValues += units)))}`);
    }
    made.push(`${depth} ${[tags[tag], ...own.sort()].join(" ")}${hidden.includes(at / 3) ? " (hidden)" : ""}`);
  }
  return made;
}

/** Text runs whose way back to the page does not lead to the same words. */
function lostRuns(packed) {
  const { nodes, text } = packed.snapshot;
  const lost = [];
  let start = 0;
  for (let at = 0; at < nodes.length; at += 3) {
    if (nodes[at + 1] !== 0) continue;
    const quote = text.slice(start, (start += nodes[at + 2]));
    const spans = [{ node: at / 3, range: { start: 0, end: quote.length } }];
    const { place, ranges } = locate({ quote, spans, visibility: "not_known", found_by: "" }, packed);
    if (place === "gone" || (place === "found" && ranges[0].toString().toWellFormed() !== quote)) lost.push(quote);
  }
  return lost;
}
