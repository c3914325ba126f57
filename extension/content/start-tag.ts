// One start tag as a serialiser writes it, and what it means for reading.

import { hides, isDataScript, isEditable, isKept, listedClasses, mayBeWatched, traitsOf } from "./kept";
import type { Ledger } from "./part";

export interface StartTag {
  readonly name: string;
  /** Index into the snapshot's tag names. */
  readonly number: number;
  /** Index into the attribute names and length of the value, two numbers for each kept attribute. */
  readonly attributes: readonly number[];
  readonly values: readonly string[];
  /** Characters of the tag behind its first `>`, which then stands in a value. */
  readonly extra: number;
  /** Nothing to keep but the name, and content to be read as usual. */
  readonly isPlain: boolean;
  readonly isHidden: boolean;
  readonly isUnread: boolean;
  readonly isVoid: boolean;
  readonly isRaw: boolean;
  readonly isDataScript: boolean;
  readonly isTemplate: boolean;
  readonly isCustom: boolean;
  readonly isFrame: boolean;
}

/** Parses what stands between `<` and `>`; `unfinished` if a value is still open, null if no serialiser writes this. */
export function parseStartTag(source: string, ledger: Ledger): StartTag | "unfinished" | null {
  const space = source.indexOf(" ");
  const name = space === -1 ? source : source.slice(0, space);
  const number = ledger.tagNumber(name);
  const traits = traitsOf(name, number);
  const attributes: number[] = [];
  const values: string[] = [];
  let isHidden = traits.isDialog;
  let { isUnread } = traits;
  let type = "";
  let id = "";
  for (let at = space; at !== -1 && at < source.length; ) {
    const equals = source.indexOf('="', at);
    if (equals === -1) return null;
    const quote = source.indexOf('"', equals + 2);
    if (quote === -1) return "unfinished";
    const start = at + 1;
    at = quote + 1;
    if (!mayBeWatched(source.charCodeAt(start), equals - start)) continue;
    const attribute = source.slice(start, equals);
    let value = decodeEntities(source.slice(equals + 2, quote));
    if (attribute === "hidden") isHidden = true;
    else if (attribute === "open" && traits.isDialog) isHidden = false;
    else if (attribute === "style" && hides(value)) isHidden = true;
    else if (attribute === "contenteditable" && isEditable(value)) isUnread = true;
    else if (attribute === "type") type = value;
    else if (attribute === "id") id = value;
    if (attribute === "class") {
      value = listedClasses(value);
      if (value === "") continue;
    } else if (!isKept(attribute, value, traits)) continue;
    attributes.push(ledger.attributeNumber(attribute), value.length);
    values.push(value);
  }
  const { isVoid, isRaw, isCustom, isFrame } = traits;
  const isTemplate = name === "template";
  const isPlain = values.length === 0 && !(isHidden || isUnread || isVoid || isRaw || isCustom || isFrame || isTemplate);
  return {
    name,
    number,
    attributes,
    values,
    extra: 0,
    isPlain,
    isHidden,
    isUnread,
    isVoid,
    isRaw,
    isDataScript: traits.isScript && isDataScript(type, id),
    isTemplate,
    isCustom,
    isFrame,
  };
}

const ENTITY = /&(?:amp|lt|gt|nbsp|quot);/g;
const CHARACTERS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&nbsp;": "\u00a0",
  "&quot;": '"',
};

/** Serialisers write these five entities and no others. */
export function decodeEntities(text: string): string {
  return text.includes("&") ? text.replace(ENTITY, (entity) => CHARACTERS[entity] ?? entity) : text;
}
