// The report: what does not line up first, then the facts around it, then everything that was and was not checked.

import { drawActions, drawDismissed } from "./actions";
import { drawChecklist } from "./checklist";
import { drawFinding } from "./finding";
import { drawLayout } from "./layout";
import { drawRates } from "./rates";
import { element } from "../shared/build";
import type { Child } from "../shared/build";
import { dismissalOf } from "../shared/dismissals";
import type { Note, Report, Signal } from "../shared/report";
import { siteOf } from "../shared/settings";
import type { Settings } from "../shared/settings";
import type { Visit } from "../shared/visits";
import type { Words } from "../shared/words";

/** All that drawing a report needs. */
export interface Shown {
  readonly report: Report;
  readonly visit: Visit;
  readonly settings: Settings;
  readonly tabId: number;
  readonly words: Words;
}

export function drawReport(shown: Shown): HTMLElement[] {
  const { report, settings, words } = shown;
  if (!report.page.anything_read) return [drawHead(shown, []), drawNothingRead(shown), ...drawLists(shown), drawActions(shown)];
  const live = report.findings.filter((signal) => dismissalOf(signal, report, settings) === undefined);
  const dismissed = report.findings.filter((signal) => !live.includes(signal));
  // What means little on its own is left out where nothing of another matter stands beside it.
  const notes = report.context.filter((note) => note.beside_findings);
  const sections: (HTMLElement | null)[] = [
    drawHead(shown, live),
    drawFindings(shown, live),
    drawDismissed(shown, dismissed),
    drawRates(shown),
    notes.length === 0
      ? null
      : section("context", words("context-heading"), element("p", { class: "hint" }, words("context-hint")), contextList(report, notes)),
    report.page.kind === "other" ? null : drawChecklist(words),
    ...drawLists(shown),
    drawActions(shown),
  ];
  return sections.filter((part) => part !== null);
}

/** A part of the panel with its heading. */
export function section(id: string, heading: string, ...children: Child[]): HTMLElement {
  const labelled = `${id}-heading`;
  return element(
    "section",
    { class: "part", attributes: { "aria-labelledby": labelled } },
    element("h2", { id: labelled }, heading),
    ...children,
  );
}

/** A part that is closed until the user wants it. */
export function fold(id: string, heading: string, ...children: Child[]): HTMLElement {
  return element("details", { id, class: "part" }, element("summary", {}, element("h2", {}, heading)), ...children);
}

/** The engine sums up all findings; once some are dismissed, only the others are counted. */
function headline({ report, words }: Shown, live: readonly Signal[]): string {
  if (!report.page.anything_read) return report.page.kind === "message" ? report.summary : words("nothing-read-title");
  const dismissed = report.findings.length - live.length;
  if (dismissed === 0) return report.summary;
  return live.length === 0 ? words("findings-all-dismissed") : words("findings-left", { count: live.length, dismissed });
}

function drawHead(shown: Shown, live: readonly Signal[]): HTMLElement {
  const { report, visit } = shown;
  const { site_name: name } = report.page;
  const where = [name ?? siteOf(report.url), report.page.layout].filter((part) => part !== null && part !== "");
  return element(
    "header",
    { class: "head" },
    element("h1", { attributes: { "aria-live": "polite" } }, headline(shown, live)),
    element("p", { class: "hint" }, visit.title === "" ? siteOf(report.url) : visit.title),
    element("p", { class: "hint" }, where.join(" · ")),
  );
}

/** Something that stands in the place of the page that was asked for. */
const OBSTACLES: ReadonlySet<Note> = new Set(["robot_check", "sign_in", "not_there", "empty_list"]);

function drawNothingRead({ report, words }: Shown): HTMLElement {
  const obstacle = report.notes.find(({ note }) => OBSTACLES.has(note));
  if (obstacle !== undefined) return element("p", { class: "notice" }, obstacle.sentence);
  if (report.page.kind === "message") return element("p", { class: "notice" }, words("message-hint"));
  return element("p", { class: "notice" }, words("nothing-read"));
}

function drawFindings(shown: Shown, live: readonly Signal[]): HTMLElement | null {
  const { report, words } = shown;
  if (live.length === 0) {
    // All dismissed, or nothing to compare: the headline says so.
    if (report.findings.length > 0 || report.lines_up.length === 0) return null;
    return section("findings", words("findings-heading"), element("p", { class: "notice" }, words("findings-none")));
  }
  const byCard = Map.groupBy(live, (signal) => signal.card);
  const groups = [...byCard].map(([card, signals]) => {
    const name = nameOfCard(report, card);
    const heading = name === undefined ? null : element("h3", { class: "about" }, words("about", { name }));
    // Where the leading ones were dismissed, the others are all there is.
    const anyLeads = signals.some((signal) => signal.leads);
    const leading = signals.filter((signal) => signal.leads || !anyLeads);
    const others = signals.filter((signal) => !leading.includes(signal));
    const more = drawMore(shown, card, others);
    return element("div", { class: "group" }, heading, ...leading.map((signal) => drawFinding(shown, signal)), more);
  });
  return section("findings", words("findings-heading"), ...groups);
}

/** What looks at the same matter as a finding above adds little to it, and waits until it is asked for. */
function drawMore(shown: Shown, card: number | null, others: readonly Signal[]): HTMLElement | null {
  if (others.length === 0) return null;
  const heading = shown.words("findings-more", { count: others.length });
  return element("details", { id: `more-${card ?? "page"}`, class: "more" }, element("summary", {}, heading), ...others.map((signal) => drawFinding(shown, signal)));
}

function contextList(report: Report, notes: readonly Signal[]): HTMLElement {
  return element("ul", {}, ...notes.map(({ card, noticed }) => element("li", {}, named(report, card, noticed))));
}

function drawLists(shown: Shown): HTMLElement[] {
  const { report, words } = shown;
  const notes = report.notes.filter(({ note }) => report.page.anything_read || !OBSTACLES.has(note)); // else it is said above
  const parts: (HTMLElement | null)[] = [
    sentences("lines-up", words("lines-up-heading", { count: report.lines_up.length }), report, report.lines_up),
    sentences("looked-for", words("looked-for-heading", { count: report.looked_for.length }), report, report.looked_for),
    sentences("unknown", words("unknown-heading", { count: report.unknown.length }), report, report.unknown),
    drawRead(report, words),
    report.not_found.length === 0
      ? null
      : section("not-found", words("not-found-heading"), element("ul", {}, ...report.not_found.map(({ sentence }) => element("li", {}, sentence)))),
    notes.length === 0
      ? null
      : section("notes", words("notes-heading"), element("ul", {}, ...notes.map(({ sentence }) => element("li", {}, sentence)))),
    drawReadingWay(report, words),
    drawLayout(shown),
  ];
  return parts.filter((part) => part !== null);
}

interface Sentence {
  readonly card: number | null;
  readonly sentence: string;
}

/** A closed list of sentences; nothing where there are none. */
export function sentences(id: string, heading: string, report: Report, list: readonly Sentence[]): HTMLElement | null {
  if (list.length === 0) return null;
  return fold(id, heading, element("ul", {}, ...list.map(({ card, sentence }) => element("li", {}, named(report, card, sentence)))));
}

/** Whose card it is on a list; nothing for what the page itself is about. */
export function nameOfCard(report: Report, card: number | null): string | undefined {
  return card === null ? undefined : report.subjects.find((subject) => subject.card === card)?.name;
}

/** On a list, a sentence says whom it is about. */
function named(report: Report, card: number | null, sentence: string): string {
  const name = nameOfCard(report, card);
  return name === undefined ? sentence : `${name}: ${sentence}`;
}

function drawRead(report: Report, words: Words): HTMLElement | null {
  if (report.read.length === 0) return null;
  const rows = report.read.map(({ card, label, value, weak }) =>
    element(
      "div",
      {},
      element("dt", {}, named(report, card, label)),
      element("dd", {}, value, weak ? element("span", { class: "tag" }, words("read-weak")) : null),
    ),
  );
  return fold("read", words("read-heading", { count: report.read.length }), element("dl", {}, ...rows));
}

function drawReadingWay(report: Report, words: Words): HTMLElement {
  const time = report.taken_at === null ? null : new Date(report.taken_at).toLocaleString(report.locale);
  return fold(
    "tables",
    words("tables-heading"),
    element(
      "ul",
      {},
      time === null ? null : element("li", {}, words("read-at", { time })),
      element("li", {}, words("engine-version", { version: report.engine })),
      ...report.tables.map(([name, version]) => element("li", {}, words("table-version", { name, version }))),
    ),
  );
}
