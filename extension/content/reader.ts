// One page under observation: read it, ask the background, paint what comes back, do it again when the page changes.

import * as dom from "./dom";
import { locate } from "./locate";
import type { Found } from "./locate";
import { watchPage } from "./observe";
import { Overlay } from "./overlay";
import type { PlacedSubject } from "./overlay";
import type { Packed } from "./pack";
import { clearMarks, paintMarks, paintShown } from "./paint";
import { samePage } from "./same";
import { readPage } from "./snapshot";
import { isToPage, send } from "../shared/protocol";
import type { Annotations, Answer, FromPage, MarkedFinding, Place, ToPage } from "../shared/protocol";

/** Elements whose own click means something. */
const INTERACTIVE = "a[href], button, input, select, textarea, summary, label, [role='button'], [role='link']";

export class Reader {
  readonly #life = new AbortController();
  readonly #overlay: Overlay;
  #visit = crypto.randomUUID();
  #reading: AbortController | null = null;
  #read: Packed | null = null;
  #annotations: Annotations | null = null;
  #found = new Map<string, Found[]>();
  #isShowing = true;

  constructor() {
    const { signal } = this.#life;
    const dismiss = (key: string): void => void this.#send({ kind: "page/dismiss", visit: this.#visit, key });
    this.#overlay = new Overlay(signal, dismiss, () => this.#markedRects());
    watchPage(
      {
        moved: () => { this.#moved(); },
        settled: () => { this.#settled(); },
        isOwn: (node) => this.#overlay.owns(node),
      },
      signal,
    );
    chrome.runtime.onMessage.addListener(this.#onMessage);
    dom.listen(document, "click", (event) => { this.#onClick(event as MouseEvent); }, { passive: true, signal });
    dom.listen(window, "pagehide", () => void this.#send({ kind: "page/left", visit: this.#visit }), { signal });
    dom.listen(window, "pageshow", (event) => { if ((event as PageTransitionEvent).persisted) this.check(); }, { signal });
    this.check();
  }

  /** False once the extension was reloaded or removed under the page. */
  isAlive(): boolean {
    return !this.#life.signal.aborted && extensionIsThere();
  }

  /** Reads the page now, whether or not it changed. */
  check(): void {
    this.#read = null;
    this.#settled();
  }

  /** Leaves the page as it was found. */
  retire(): void {
    if (this.#life.signal.aborted) return;
    this.#life.abort();
    this.#reading?.abort();
    clearMarks();
    if (extensionIsThere()) chrome.runtime.onMessage.removeListener(this.#onMessage);
  }

  #moved(): void {
    this.#visit = crypto.randomUUID();
    this.#reading?.abort();
    this.#reading = null;
    this.#read = null;
    this.#annotations = null;
    this.#found.clear();
    clearMarks();
    this.#overlay.clear();
    void this.#send({ kind: "page/moved", visit: this.#visit, url: location.href });
  }

  #settled(): void {
    if (!extensionIsThere()) {
      this.retire();
      return;
    }
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    void this.#readAndPaint(reading.signal);
  }

  async #readAndPaint(signal: AbortSignal): Promise<void> {
    const visit = this.#visit;
    let packed: Packed;
    try {
      packed = await readPage(signal);
    } catch (error) {
      if (signal.aborted) return;
      console.error("Plumbline could not read this page", error);
      await this.#send({ kind: "page/failed", visit, url: location.href, problem: "reader" });
      return;
    }
    if (signal.aborted) return;
    if (this.#read !== null && samePage(this.#read.snapshot, packed.snapshot)) {
      this.#read = packed;
      this.#paint(); // the same words, though perhaps in other nodes or at another place
      return;
    }
    const takenAt = new Date().toISOString();
    const message: FromPage = { kind: "page/read", visit, takenAt, snapshot: packed.snapshot };
    // Once more if the background was stopped over it; it wakes for the next message.
    const answer = (await this.#send(message)) ?? (await this.#send(message));
    if (this.#reading?.signal !== signal || visit !== this.#visit || answer?.ok !== true) return;
    this.#read = packed;
    this.#annotations = answer.value;
    this.#paint();
  }

  /** Finds every statement on the live page, paints those the user can see, and tells the panel about the rest. */
  #paint(): void {
    if (this.#read === null || this.#annotations === null) return;
    const packed = this.#read;
    const { subjects, painted, words } = this.#annotations;
    const show = painted && this.#isShowing;
    this.#found = new Map();
    const placed: PlacedSubject[] = [];
    const places: Record<string, Place[]> = {};
    for (const subject of subjects) {
      const name = locate(subject.evidence, packed);
      let anchor = name.place === "found" ? (name.ranges[0] ?? null) : null;
      for (const finding of subject.findings) {
        const found = finding.evidence.map((evidence) => locate(evidence, packed));
        this.#found.set(finding.key, found);
        places[finding.key] = found.map(({ place }) => (place === "found" && show ? "marked" : place));
        anchor ??= found.find(({ place }) => place === "found")?.ranges[0] ?? null;
      }
      placed.push({ subject, range: anchor });
    }
    const ranges = [...this.#found.values()].flat().flatMap(({ place, ranges: own }) => (place === "found" ? own : []));
    if (show) {
      paintMarks(ranges);
      this.#overlay.draw(placed, words);
    } else {
      clearMarks();
      this.#overlay.clear();
    }
    void this.#send({ kind: "page/placed", visit: this.#visit, places });
  }

  #markedRects(): DOMRect[] {
    const visible = [...this.#found.values()].flat().filter(({ place }) => place === "found");
    return visible.flatMap(({ ranges }) => ranges.flatMap((range) => Array.from(range.getClientRects())));
  }

  readonly #onMessage = (message: unknown, _sender: unknown, respond: (answer: unknown) => void): boolean => {
    if (isToPage(message)) {
      this.#obey(message);
      respond(true);
    }
    return false;
  };

  #obey(message: ToPage): void {
    switch (message.kind) {
      case "tab/annotate":
        if (message.visit !== this.#visit) return;
        this.#annotations = message.annotations;
        this.#paint();
        return;
      case "tab/show":
        this.#show(message.key, message.evidence);
        return;
      case "tab/check":
        this.check();
        return;
      case "tab/retire":
        this.retire();
        return;
      case "tab/toggle-marks":
        this.#isShowing = !this.#isShowing;
        this.#paint();
        return;
      case "tab/ping":
        return;
    }
  }

  /** Scrolls to a statement and marks it more strongly where marks are shown. */
  #show(key: string, evidence: number): void {
    const found = this.#found.get(key)?.[evidence];
    const [range] = found?.ranges ?? [];
    if (found?.place !== "found" || range === undefined) return;
    const { startContainer } = range;
    const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    element?.scrollIntoView({ block: "center", inline: "nearest", behavior: calm ? "instant" : "smooth" });
    if (this.#annotations?.painted === true && this.#isShowing) paintShown(found.ranges);
  }

  #onClick(event: MouseEvent): void {
    if (this.#annotations?.painted !== true || !this.#isShowing || getSelection()?.isCollapsed === false) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && dom.closestOf(target, INTERACTIVE) !== null) return;
    const finding = this.#findingAt(event.clientX, event.clientY);
    if (finding !== undefined) this.#overlay.open(finding.key, this.#annotations.words);
  }

  #findingAt(x: number, y: number): MarkedFinding | undefined {
    const findings = this.#annotations?.subjects.flatMap((subject) => subject.findings) ?? [];
    return findings.find(({ key }) =>
      this.#found.get(key)?.some(({ place, ranges }) => place === "found" && ranges.some((range) => covers(range, x, y))),
    );
  }

  async #send(message: FromPage): Promise<Answer<Annotations | null> | undefined> {
    if (!extensionIsThere()) {
      this.retire();
      return undefined;
    }
    try {
      return await send<Annotations | null>(message);
    } catch (error) {
      if (!extensionIsThere()) this.retire();
      else console.warn("Plumbline's background did not answer", error);
      return undefined;
    }
  }
}

function covers(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

function extensionIsThere(): boolean {
  // `id` is gone once the extension was reloaded; the types do not know that moment.
  return (chrome.runtime as { id?: string } | undefined)?.id !== undefined;
}
