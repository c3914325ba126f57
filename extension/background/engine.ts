// The one engine instance: started at once, given packaged tables when a page wants them, replaced when it stops.

import init, { __wbg_reset_state, Engine } from "../generated/plumbline_wasm.js";
import type { Format, Locale, PackedSnapshot, Report, TableName } from "../shared/report";
import type { Problem } from "../shared/protocol";

const MODULE = "plumbline_wasm_bg.wasm";

/** A refusal in our own vocabulary. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause: unknown) {
    super(problem, { cause });
    this.problem = problem;
  }
}

let started: Promise<unknown> | undefined;
let engine: { locale: Locale; instance: Engine } | undefined;
const tables = new Map<TableName, Uint8Array>();
const words = new Map<Locale, string>();

/** Starts compiling the module; safe to call again. */
export function start(): Promise<unknown> {
  started ??= init({ module_or_path: chrome.runtime.getURL(MODULE) });
  return started;
}

/** Reads and checks a page. */
export async function analyze(snapshot: PackedSnapshot, takenAt: string, locale: Locale, layout = false): Promise<Report> {
  return attempt(async () => {
    // What a table tells may make another one wanted.
    for (;;) {
      const ready = await instanceFor(locale);
      const missing = ready.needs(snapshot).filter((name) => !tables.has(name));
      if (missing.length === 0) return ready.analyze(snapshot, { taken_at: takenAt, layout });
      await Promise.all(missing.map(loadTable));
      discard();
    }
  });
}

/** Writes a report out. */
export async function render(report: Report, format: Format): Promise<string> {
  return attempt(async () => (await instanceFor(report.locale)).render(report, format));
}

/** A trapped instance is never used again; the work is tried once more with a new one. */
async function attempt<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refused = refusalOf(error);
    if (refused !== undefined) throw refused;
    console.error("the engine stopped and is replaced", error);
    replace();
  }
  try {
    return await work();
  } catch (error) {
    const refused = refusalOf(error);
    if (refused === undefined) replace();
    throw refused ?? new Refusal("engine", error);
  }
}

async function instanceFor(locale: Locale): Promise<Engine> {
  // Nearly every page has a text: its phrases are fetched while the module is compiled.
  const phrases = tables.has("phrases") ? undefined : loadTable("phrases");
  const [spoken] = await Promise.all([words.get(locale) ?? loadWords(locale), start(), phrases]);
  if (engine?.locale !== locale) {
    discard();
    engine = { locale, instance: new Engine([...tables], locale, spoken) };
  }
  return engine.instance;
}

/** Makes a new instance of the module, with memory of its own, for whatever comes next. */
function replace(): void {
  discard();
  try {
    __wbg_reset_state();
  } catch {
    started = undefined; // the module itself was never there; the next call starts anew
  }
}

function discard(): void {
  engine = undefined; // not freed: a trapped instance must not be called, and the memory goes with the module
}

async function loadTable(name: TableName): Promise<void> {
  const response = await fetch(chrome.runtime.getURL(`tables/${name}.bin`));
  tables.set(name, new Uint8Array(await response.arrayBuffer()));
}

async function loadWords(locale: Locale): Promise<string> {
  const response = await fetch(chrome.runtime.getURL(`tables/${locale}.ftl`));
  const source = await response.text();
  words.set(locale, source);
  return source;
}

/** The engine's own errors carry a `variant`; anything else means that it stopped. */
function refusalOf(error: unknown): Refusal | undefined {
  if (!(error instanceof Error) || !("variant" in error)) return undefined;
  return new Refusal(error.variant === "TooLarge" ? "too_large" : "malformed", error);
}
