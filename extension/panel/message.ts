// A box for a message: text that the user pastes, or has selected on the page. Checked like a page, and kept nowhere.

import { drawParts } from "./finding";
import { sentences } from "./report";
import { button, element } from "../shared/build";
import type { Child } from "../shared/build";
import { ask } from "../shared/protocol";
import type { Report, Signal } from "../shared/report";
import type { Words } from "../shared/words";

/** Longest text taken, in UTF-16 units: some ten pages, and far below what the engine takes. */
const LONGEST = 20_000;

/** The run that holds the text in the snapshot of a message. */
const RUN = 1;

/** Draws the box with what was typed before in another language; `tab` tells which tab the panel shows. */
export function drawMessageBox(words: Words, tab: () => number | undefined, typed: string): HTMLElement {
  const status = element("p", { class: "hint", id: "message-status", attributes: { role: "status" } });
  const result = element("div", { class: "result" });
  const area = element("textarea", {
    id: "message-text",
    attributes: { rows: "5", "aria-describedby": "message-hint", "aria-keyshortcuts": "Control+Enter Meta+Enter", autocomplete: "off" },
  });
  area.value = typed;
  let run = 0;

  const say = (text: string): void => {
    run += 1; // what is still under way no longer counts
    result.replaceChildren();
    status.textContent = text;
  };
  const check = async (): Promise<void> => {
    const text = area.value;
    if (text.trim() === "" || text.length > LONGEST) {
      say(text.trim() === "" ? words("message-empty") : words("message-too-long", { count: text.length, most: LONGEST }));
      area.focus();
      return;
    }
    say(words("message-checking"));
    const own = run;
    const answer = await ask<Report>({ kind: "view/message", text });
    if (own !== run) return;
    status.textContent = answer.ok ? headline(answer.value, words) : words("message-failed");
    if (answer.ok) result.replaceChildren(...drawResult(answer.value, text, words));
  };
  const take = async (): Promise<void> => {
    say("");
    const own = run;
    const tabId = tab();
    const answer = tabId === undefined ? undefined : await ask<string>({ kind: "view/selection", tabId });
    if (own !== run) return;
    if (answer?.ok !== true) say(words("message-no-access"));
    else if (answer.value.trim() === "") say(words("message-no-selection"));
    else {
      area.value = answer.value;
      await check();
    }
  };
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !event.isComposing) void check();
  });
  return element(
    "details",
    { id: "message-box", class: "part" },
    element("summary", {}, element("h2", {}, words("message-heading"))),
    element("p", { class: "hint", id: "message-hint" }, words("message-hint")),
    element(
      "div",
      { class: "over" },
      element("label", { attributes: { for: "message-text" } }, words("message-label")),
      button(words("message-clear"), () => { area.value = ""; say(""); area.focus(); }, { id: "message-clear", class: "quiet" }),
    ),
    area,
    element(
      "div",
      { class: "actions" },
      button(words("message-check"), () => void check(), { id: "message-check", class: "primary" }),
      button(words("message-take"), () => void take(), { id: "message-take" }),
    ),
    status,
    result,
  );
}

/** The engine sums up a page; of a text that could be compared we say so ourselves. */
function headline({ findings, lines_up: fits, looked_for: sought, summary }: Report, words: Words): string {
  return findings.length + fits.length + sought.length === 0 ? summary : words("message-found", { count: findings.length });
}

function drawResult(report: Report, text: string, words: Words): HTMLElement[] {
  const shown = element(
    "div",
    { class: "message-shown", id: "message-shown", attributes: { role: "group", tabindex: "0", "aria-label": words("message-shown") } },
    ...marked(text, report.findings),
  );
  const parts: (HTMLElement | null)[] = [
    report.findings.length === 0 ? null : shown,
    ...report.findings.map((signal) => drawParts(words, signal, "message-", drawQuotes(signal, shown, words))),
    sentences("message-lines-up", words("lines-up-heading", { count: report.lines_up.length }), report, report.lines_up),
    sentences("message-looked-for", words("looked-for-heading", { count: report.looked_for.length }), report, report.looked_for),
    sentences("message-unknown", words("unknown-heading", { count: report.unknown.length }), report, report.unknown),
  ];
  return parts.filter((part) => part !== null);
}

function drawQuotes(signal: Signal, shown: HTMLElement, words: Words): HTMLElement {
  const items = signal.evidence.map(({ quote, spans }) => {
    const start = spans.find(({ node }) => node === RUN)?.range.start;
    const show = (): void => {
      const marks = Array.from(shown.querySelectorAll("mark"));
      const mark = marks.findLast(({ dataset }) => Number(dataset.start) <= (start ?? -1));
      for (const each of marks) each.classList.toggle("shown", each === mark);
      mark?.scrollIntoView({ block: "center" });
    };
    const label = words("message-show-quote", { quote });
    return element("li", {}, button(quote, show, { class: "quote", attributes: { title: label, "aria-label": label } }));
  });
  return element("ul", { class: "quotes", attributes: { "aria-label": words("message-quotes") } }, ...items);
}

/** The text, with every quoted part of it in a `mark`. */
function marked(text: string, findings: readonly Signal[]): Child[] {
  const spans = findings.flatMap(({ evidence }) => evidence.flatMap((one) => one.spans)).filter(({ node }) => node === RUN);
  const ranges = spans.map(({ range }) => range).sort((one, other) => one.start - other.start);
  const parts: Child[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    const from = Math.max(start, at);
    if (end <= from) continue; // within one that is marked already
    parts.push(text.slice(at, from));
    const mark = element("mark", {}, text.slice(from, end));
    mark.dataset.start = String(from);
    parts.push(mark);
    at = end;
  }
  return [...parts, text.slice(at)];
}
