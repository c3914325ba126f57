// Puts the parts of a page together in document order, and remembers which part each node came from.

import type { Ledger, Part } from "./part";
import type { PackedSnapshot } from "../shared/report";

/** A snapshot with its way back to the page. */
export interface Packed {
  readonly snapshot: PackedSnapshot;
  readonly origins: readonly Origin[];
}

/** From node `start` on, up to the next origin, nodes are those of `part` from `local` on. Ascending. */
export interface Origin {
  readonly start: number;
  readonly part: Pick<Part, "root" | "nodes">;
  readonly local: number;
}

/** Packs a part with the shadow trees below it; nothing for a document without an element. */
export function pack(part: Part | undefined, ledger: Ledger): Packed {
  const whole = part === undefined || part.shadows.length === 0 ? part : undefined;
  const merged = new Merged();
  if (whole !== undefined) merged.origins.push({ start: 0, part: { root: whole.root, nodes: whole.nodes }, local: 0 });
  else if (part !== undefined) merged.add(part, 0);
  const numbers = whole ?? merged;
  const snapshot: PackedSnapshot = {
    schema: 1,
    url: location.href,
    lang: langOf(part),
    tags: ledger.tags,
    attribute_names: ledger.attributeNames,
    text: numbers.text.join(""),
    values: numbers.values.join(""),
    nodes: numbers.nodes,
    attributes: numbers.attributes,
    hidden: numbers.hidden,
    visibility_known: false,
    notes: [...ledger.notes].sort(),
  };
  return { snapshot, origins: merged.origins };
}

function langOf(part: Part | undefined): string {
  return part?.root instanceof HTMLElement ? part.root.lang.toWellFormed() : "";
}

class Merged {
  readonly nodes: number[] = [];
  readonly text: string[] = [];
  readonly values: string[] = [];
  readonly attributes: number[] = [];
  readonly hidden: number[] = [];
  readonly origins: Origin[] = [];

  add(part: Part, baseDepth: number): void {
    const origin = { root: part.root, nodes: part.nodes };
    let text = 0;
    let value = 0;
    let hidden = 0;
    let shadow = 0;
    this.origins.push({ start: this.nodes.length / 3, part: origin, local: 0 });
    for (let local = 0; local * 3 < part.nodes.length; local += 1) {
      const depth = part.nodes[local * 3] ?? 0;
      const tag = part.nodes[local * 3 + 1] ?? 0;
      const length = part.nodes[local * 3 + 2] ?? 0;
      if (part.hidden[hidden] === local) {
        this.hidden.push(this.nodes.length / 3);
        hidden += 1;
      }
      this.nodes.push(baseDepth + depth, tag, length);
      if (tag === 0) {
        this.text.push(part.text[text] ?? "");
        text += 1;
      } else {
        for (let left = length; left > 0; left -= 1, value += 1) {
          this.attributes.push(part.attributes[value * 2] ?? 0, part.attributes[value * 2 + 1] ?? 0);
          this.values.push(part.values[value] ?? "");
        }
      }
      const below = part.shadows[shadow];
      if (below?.host === local) {
        shadow += 1;
        this.add(below.part, baseDepth + depth + 1);
        this.origins.push({ start: this.nodes.length / 3, part: origin, local: local + 1 });
      }
    }
  }
}
