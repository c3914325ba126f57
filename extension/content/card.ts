// The card with the findings about one subject, in the top layer, opened from its marker or from a marked quote.

import * as dom from "./dom";
import type { MarkedFinding, MarkedSubject, PopoverWords } from "../shared/protocol";

/** Pixels between marker and card, and between card and the edge of the window. */
const GAP_PX = 8;
const EDGE_PX = 12;

export class Card {
  readonly #element: HTMLElement;
  readonly #onDismiss: (key: string) => void;
  readonly #markedRects: () => readonly DOMRect[];
  #anchor: HTMLElement | null = null;
  #before: Element | null = null;

  /** `markedRects` tells where marked words stand in the window. */
  constructor(
    root: ShadowRoot,
    signal: AbortSignal,
    onDismiss: (key: string) => void,
    markedRects: () => readonly DOMRect[],
  ) {
    this.#onDismiss = onDismiss;
    this.#markedRects = markedRects;
    this.#element = dom.newElement("section");
    this.#element.className = "card";
    this.#element.popover = "manual";
    this.#element.tabIndex = -1;
    this.#element.setAttribute("role", "dialog");
    this.#element.setAttribute("aria-labelledby", "heading");
    root.append(this.#element);
    dom.listen(window, "keydown", (event) => { this.#onKey(event as KeyboardEvent); }, { capture: true, signal });
    dom.listen(window, "pointerdown", (event) => { this.#onPointer(event); }, { capture: true, passive: true, signal });
  }

  toggle(anchor: HTMLElement, subject: MarkedSubject, words: PopoverWords): void {
    if (this.#anchor === anchor) this.close();
    else this.open(anchor, subject, words);
  }

  /** Opens beside a marker and takes the focus; `key` names the finding to start at. */
  open(anchor: HTMLElement, subject: MarkedSubject, words: PopoverWords, key?: string): void {
    if (this.#anchor === null) this.#before = dom.activeElementOf(document);
    this.#anchor = anchor;
    this.#fill(subject, words);
    if (!this.#element.matches(":popover-open")) this.#element.showPopover();
    this.follow();
    const start = subject.findings.findIndex((finding) => finding.key === key);
    const part = start > 0 ? this.#element.querySelectorAll<HTMLElement>(".finding").item(start) : null;
    part?.scrollIntoView({ block: "nearest" });
    this.#element.focus({ preventScroll: true });
  }

  /** Closes and gives the focus back to where it came from. */
  close(): void {
    const anchor = this.#anchor;
    if (anchor === null) return;
    this.#anchor = null;
    if (this.#element.matches(":popover-open")) this.#element.hidePopover();
    const before = this.#before;
    if (anchor.isConnected) anchor.focus({ preventScroll: true });
    else if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }

  /** Stays near the marker while the page moves, where it covers the least of the marked words. */
  follow(): void {
    if (this.#anchor === null) return;
    const anchor = this.#anchor.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#element;
    const marked = this.#markedRects();
    const root = dom.documentElementOf(document);
    const roomX = root?.clientWidth ?? innerWidth; // without the page's scroll bar
    const within = (value: number, size: number, room: number): number =>
      Math.max(EDGE_PX, Math.min(value, room - size - EDGE_PX));
    const lefts = [anchor.left, anchor.right + GAP_PX, roomX, anchor.left - width - GAP_PX];
    const tops = [anchor.bottom + GAP_PX, anchor.top - GAP_PX - height];
    let best = { left: 0, top: 0, covered: Number.POSITIVE_INFINITY };
    for (const top of tops) {
      for (const left of lefts) {
        const spot = { left: within(left, width, roomX), top: within(top, height, innerHeight) };
        const box = new DOMRect(spot.left, spot.top, width, height);
        const covered = [anchor, ...marked].reduce((sum, rect) => sum + overlap(box, rect), 0);
        if (covered < best.covered) best = { ...spot, covered };
      }
    }
    this.#element.style.left = `${best.left}px`;
    this.#element.style.top = `${best.top}px`;
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#anchor === null || event.key !== "Escape" || event.isComposing) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    this.close();
  }

  #onPointer(event: Event): void {
    if (this.#anchor === null || event.composedPath().includes(this.#element)) return;
    const root = this.#element.getRootNode();
    if (root instanceof ShadowRoot && event.composedPath().includes(root.host)) return; // a marker answers for itself
    this.close();
  }

  #fill(subject: MarkedSubject, words: PopoverWords): void {
    const head = make("header", "head");
    const heading = make("h2", "", words.heading);
    heading.id = "heading";
    head.append(heading, button(words.close, () => { this.close(); }));
    const findings = subject.findings.map((finding) => this.#finding(finding, words));
    this.#element.lang = words.lang;
    this.#element.replaceChildren(head, ...findings);
    this.#element.scrollTop = 0;
  }

  #finding(finding: MarkedFinding, words: PopoverWords): HTMLElement {
    const innocent = make("ul");
    innocent.append(...finding.innocent.map((sentence) => make("li", "", sentence)));
    const foot = make("div", "foot");
    const dismiss = button(words.dismiss, () => {
      this.close();
      this.#onDismiss(finding.key);
    });
    foot.append(dismiss);
    const article = make("article", "finding");
    article.append(
      make("h3", "", finding.title),
      make("h4", "", words.noticed),
      make("p", "noticed", finding.noticed),
      make("h4", "", words.why),
      make("p", "", finding.why),
      make("h4", "", words.innocent),
      innocent,
      make("h4", "", words.ask),
      make("p", "", finding.ask),
      foot,
    );
    return article;
  }
}

function overlap(one: DOMRect, other: DOMRect): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function make(name: "header" | "h2" | "h3" | "h4" | "p" | "ul" | "li" | "div" | "article", className = "", text = ""): HTMLElement {
  const element = dom.newElement(name);
  if (className !== "") element.className = className;
  if (text !== "") element.textContent = text;
  return element;
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const element = dom.newElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", (event) => {
    event.stopPropagation();
    onClick();
  });
  return element;
}
