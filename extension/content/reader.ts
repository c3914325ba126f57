// One page under observation: read it, ask the background, paint what comes back, do it again when the page changes.

import * as dom from "./dom";
import { locate } from "./locate";
import type { Found } from "./locate";
import { watchPage } from "./observe";
import { Overlay } from "./overlay";
import type { PlacedSubject } from "./overlay";
import type { Packed } from "./pack";
import { Pace } from "./pace";
import { clearMarks, paintMarks, paintShown } from "./paint";
import { samePage } from "./same";
import { selectedText } from "./selected";
import { readPage } from "./snapshot";
import { isToPage, send } from "../shared/protocol";
import type { Annotations, Answer, FromPage, MarkedFinding, Place, ToPage } from "../shared/protocol";

/** Elements whose own click means something. */
const INTERACTIVE = "a[href], button, input, select, textarea, summary, label, [role='button'], [role='link']";

export class Reader {
  readonly #life = new AbortController();
  readonly #overlay: Overlay;
  #visit = crypto.randomUUID();
  readonly #pace = new Pace();
  #reading: AbortController | null = null;
  /** Whether the page changed while it was being read, or while it waited for leave. */
  #changed = false;
  #due: ReturnType<typeof setTimeout> | undefined;
  /** After a single-page move: nothing is read before the user, or the site being kept on, says so. */
  #isWaiting = false;
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
        settled: (isTick) => { this.#settled(isTick); },
        used: () => { this.#used(); },
        isOwn: (node) => this.#overlay.owns(node),
        isMarked: (node) => this.#ranges().some((range) => range.intersectsNode(node)),
      },
      signal,
    );
    chrome.runtime.onMessage.addListener(this.#onMessage);
    dom.listen(document, "click", (event) => { this.#onClick(event as MouseEvent); }, { passive: true, signal });
    dom.listen(window, "pagehide", () => void this.#send({ kind: "page/left", visit: this.#visit }), { signal });
    dom.listen(window, "pageshow", (event) => { if ((event as PageTransitionEvent).persisted && !this.#isWaiting) this.check(); }, { signal });
    this.check();
  }

  /** False once the extension was reloaded or removed under the page. */
  isAlive(): boolean {
    return !this.#life.signal.aborted && extensionIsThere();
  }

  /** Reads the page now, whether or not it changed: somebody asked for it. */
  check(): void {
    this.#isWaiting = false;
    this.#read = null;
    this.#stop();
    this.#pace.restart();
    this.#start();
  }

  /** Leaves the page as it was found. */
  retire(): void {
    if (this.#life.signal.aborted) return;
    this.#life.abort();
    this.#stop();
    clearMarks();
    if (extensionIsThere()) chrome.runtime.onMessage.removeListener(this.#onMessage);
  }

  #moved(): void {
    const visit = crypto.randomUUID();
    this.#visit = visit;
    this.#stop();
    this.#pace.restart();
    this.#isWaiting = true;
    this.#read = null;
    this.#annotations = null;
    this.#found.clear();
    clearMarks();
    this.#overlay.clear();
    void this.#askLeave({ kind: "page/moved", visit, url: location.href });
  }

  async #askLeave(message: Extract<FromPage, { kind: "page/moved" }>): Promise<void> {
    const isCurrent = (): boolean => message.visit === this.#visit && this.#isWaiting;
    let answer = await this.#send<boolean>(message);
    if (answer === undefined && isCurrent()) answer = await this.#send<boolean>(message);
    if (!isCurrent() || answer?.ok !== true || !answer.value) return;
    this.#isWaiting = false;
    if (this.#changed) this.#start();
  }

  #settled(isTick: boolean): void {
    if (!extensionIsThere()) {
      this.retire();
      return;
    }
    const now = performance.now();
    if (!this.#pace.changed(now, isTick)) return;
    this.#changed = true;
    if (this.#reading === null && !this.#isWaiting) this.#plan(this.#pace.left(now));
  }

  /** What the user does may change the page at once, so a long wait is cut short. */
  #used(): void {
    this.#pace.hurry();
    if (this.#due !== undefined) this.#plan(this.#pace.left(performance.now()));
  }

  #plan(wait: number): void {
    clearTimeout(this.#due);
    this.#due = setTimeout(() => {
      this.#due = undefined;
      if (!dom.isPageHidden(document)) this.#start(); // shown again, the page counts as changed
    }, wait);
  }

  #stop(): void {
    clearTimeout(this.#due);
    this.#due = undefined;
    this.#reading?.abort();
    this.#reading = null;
    this.#changed = false;
  }

  #start(): void {
    const reading = new AbortController();
    this.#reading = reading;
    this.#changed = false;
    void this.#readAndPaint(reading.signal).finally(() => {
      if (this.#reading !== reading) return;
      this.#reading = null;
      const now = performance.now();
      this.#pace.read(now);
      if (this.#changed) this.#plan(this.#pace.left(now)); // once more for what changed meanwhile
    });
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
    const isOver = (): boolean => signal.aborted; // asked anew after each wait
    let answer = await this.#send<Annotations>(message);
    if (answer === undefined && !isOver()) answer = await this.#send<Annotations>(message);
    if (isOver() || answer?.ok !== true || answer.value === null) return;
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
    if (show) {
      paintMarks(this.#ranges());
      this.#overlay.draw(placed, words);
    } else {
      clearMarks();
      this.#overlay.clear();
    }
    void this.#send({ kind: "page/placed", visit: this.#visit, places });
  }

  #markedRects(): DOMRect[] {
    return this.#ranges().flatMap((range) => Array.from(range.getClientRects()));
  }

  /** All statements that can be seen on the page. */
  #ranges(): Range[] {
    return [...this.#found.values()].flat().flatMap(({ place, ranges }) => (place === "found" ? ranges : []));
  }

  readonly #onMessage = (message: unknown, _sender: unknown, respond: (answer: unknown) => void): boolean => {
    if (!isToPage(message)) return false;
    if (message.kind === "tab/snapshot") {
      readPage(this.#life.signal).then(({ snapshot }) => { respond(snapshot); }, () => { respond(null); });
      return true;
    }
    if (message.kind === "tab/selection") {
      respond(selectedText());
      return false;
    }
    this.#obey(message);
    respond(true);
    return false;
  };

  #obey(message: Exclude<ToPage, { kind: "tab/snapshot" | "tab/selection" }>): void {
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

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- each message has its own kind of answer
  async #send<T>(message: FromPage): Promise<Answer<T | null> | undefined> {
    if (!extensionIsThere()) {
      this.retire();
      return undefined;
    }
    try {
      return await send<T | null>(message);
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
