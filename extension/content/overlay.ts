// Our one element on the page: a host without attributes after `body`, its shadow root closed. It holds the markers beside
// the names and the card with the findings.

import { Card } from "./card";
import * as dom from "./dom";
import sheet from "./overlay.css";
import type { MarkedSubject, PopoverWords } from "../shared/protocol";

/** Pixels between a name and its marker. */
const GAP_PX = 6;

/** Height of a marker in pixels, as in the style sheet. */
const MARKER_PX = 24;

/** Somebody on the page with the place of the name, if it can be seen. */
export interface PlacedSubject {
  readonly subject: MarkedSubject;
  readonly range: Range | null;
}

interface Marker {
  readonly button: HTMLButtonElement;
  readonly range: Range;
  readonly subject: MarkedSubject;
}

export class Overlay {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #card: Card;
  #markers: Marker[] = [];
  #drawn = "";
  #frame = 0;

  constructor(signal: AbortSignal, onDismiss: (key: string) => void, markedRects: () => readonly DOMRect[]) {
    this.#host = dom.newElement("div");
    this.#root = this.#host.attachShadow({ mode: "closed" });
    const style = new CSSStyleSheet();
    style.replaceSync(sheet);
    this.#root.adoptedStyleSheets = [style];
    this.#card = new Card(this.#root, signal, onDismiss, markedRects);
    const follow = (): void => {
      this.#follow();
    };
    dom.listen(document, "scroll", follow, { capture: true, passive: true, signal });
    dom.listen(window, "resize", follow, { passive: true, signal });
    dom.listen(document, "load", follow, { capture: true, passive: true, signal }); // late pictures move names
    signal.addEventListener("abort", () => {
      this.clear();
    });
  }

  /** Whether a node is our own. */
  owns(node: Node): boolean {
    return node === this.#host;
  }

  /** Puts a marker beside each name, and renews the card if it is open. Does nothing if nothing changed. */
  draw(placed: readonly PlacedSubject[], words: PopoverWords): void {
    const drawn = JSON.stringify([words.lang, placed.map(({ subject }) => subject)]);
    if (drawn !== this.#drawn) this.#card.close();
    this.#drawn = drawn;
    for (const { button } of this.#markers) button.remove();
    this.#markers = [];
    for (const { subject, range } of placed) {
      if (range === null) continue;
      const button = dom.newElement("button");
      button.type = "button";
      button.className = "marker";
      button.textContent = String(subject.findings.length);
      button.setAttribute("aria-label", subject.label);
      button.setAttribute("aria-haspopup", "dialog");
      button.lang = words.lang;
      button.addEventListener("click", (event) => {
        event.stopPropagation();
        this.#card.toggle(button, subject, words);
      });
      this.#root.append(button);
      this.#markers.push({ button, range, subject });
    }
    if (this.#markers.length === 0) {
      this.clear();
      return;
    }
    const root = dom.documentElementOf(document);
    if (root !== null && !dom.isConnected(this.#host)) dom.appendTo(root, this.#host);
    this.#place();
  }

  /** Opens the card of the subject that has a finding. */
  open(key: string, words: PopoverWords): void {
    const marker = this.#markers.find(({ subject }) => subject.findings.some((finding) => finding.key === key));
    if (marker !== undefined) this.#card.open(marker.button, marker.subject, words, key);
  }

  /** Leaves the page as it was. */
  clear(): void {
    this.#card.close();
    this.#drawn = "";
    for (const { button } of this.#markers) button.remove();
    this.#markers = [];
    dom.removeFromPage(this.#host);
  }

  #follow(): void {
    if (this.#frame !== 0 || this.#markers.length === 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#place();
    });
  }

  /** Reads all places first, then moves all markers, so that the page lays out once. */
  #place(): void {
    const origin = this.#host.getBoundingClientRect();
    const width = dom.documentElementOf(document)?.clientWidth ?? innerWidth;
    const spots = this.#markers.map(({ range, button }) => {
      const rects = range.getClientRects();
      const last = rects.item(rects.length - 1);
      return last === null || last.width === 0 ? null : { rect: last, own: button.offsetWidth };
    });
    for (const [index, { button }] of this.#markers.entries()) {
      const spot = spots[index];
      button.hidden = spot === null || spot === undefined;
      if (spot === null || spot === undefined) continue;
      const left = Math.min(spot.rect.right + GAP_PX, width - spot.own - GAP_PX);
      const top = spot.rect.top + (spot.rect.height - MARKER_PX) / 2;
      button.style.left = `${Math.max(0, left) - origin.left}px`;
      button.style.top = `${top - origin.top}px`;
    }
    this.#card.follow();
  }
}
