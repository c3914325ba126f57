// Which attributes, class names and embedded scripts of a page are read; everything else never leaves it.

import { listing } from "../generated/listing";
import { MAX_ADDRESS_UNITS, MAX_VALUE_UNITS } from "./limits";

/** Elements whose content is not what the page states: code, styles, copies, and everything a user may type into. */
const UNREAD_CONTENT = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "math",
  "textarea",
  "iframe",
  "frame",
  "object",
  "noembed",
  "noframes",
  "xmp",
  "plaintext",
  "canvas",
  "audio",
  "video",
]);

/** HTML elements that have no end tag when serialised. */
const VOID = new Set([
  "area",
  "base",
  "basefont",
  "bgsound",
  "br",
  "col",
  "embed",
  "frame",
  "hr",
  "img",
  "input",
  "keygen",
  "link",
  "meta",
  "param",
  "source",
  "track",
  "wbr",
]);

/** HTML elements whose text is serialised as it is, without entities. */
const RAW_TEXT = new Set(["script", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext"]);

/** What of an element name the readers must know, looked up once a name. */
export interface TagTraits {
  readonly number: number;
  readonly isVoid: boolean;
  readonly isRaw: boolean;
  readonly isUnread: boolean;
  readonly isCustom: boolean;
  readonly isFrame: boolean;
  readonly isScript: boolean;
  readonly isDialog: boolean;
  /** Holds what the user typed or chose: its `value` is never read. */
  readonly isInput: boolean;
  readonly isImage: boolean;
}

export function traitsOf(tag: string, number: number): TagTraits {
  return {
    number,
    isVoid: VOID.has(tag),
    isRaw: RAW_TEXT.has(tag),
    isUnread: UNREAD_CONTENT.has(tag),
    isCustom: tag.includes("-"),
    isFrame: tag === "iframe" || tag === "frame",
    isScript: tag === "script",
    isDialog: tag === "dialog",
    isInput: tag === "input" || tag === "select" || tag === "option" || tag === "textarea",
    isImage: tag === "img",
  };
}

const LISTED_CLASSES: ReadonlySet<string> = new Set(listing.classes);
const LISTED_ATTRIBUTES: ReadonlySet<string> = new Set(listing.attributes);
const STATE_SCRIPTS: ReadonlySet<string> = new Set(listing.stateScripts);

/** Attributes looked at to decide what is read, whether or not they are listed. */
const GUIDING_ATTRIBUTES = ["class", "hidden", "style", "contenteditable", "id", "type", "open"];

const EMBEDDED = /^\s*(?:data|blob):/i;

/** Whether the value of an attribute other than `class` is read; of an image its address, never the picture. */
export function isKept(attribute: string, value: string, traits: TagTraits): boolean {
  if (!LISTED_ATTRIBUTES.has(attribute) || value.length > MAX_VALUE_UNITS) return false;
  if (attribute === "value") return !traits.isInput;
  if (attribute === "alt") return traits.isImage;
  if (attribute === "src") return traits.isImage && value.length <= MAX_ADDRESS_UNITS && !EMBEDDED.test(value);
  return true;
}

/** All names a reader has to look at. */
export const WATCHED_ATTRIBUTES: ReadonlySet<string> = new Set([...LISTED_ATTRIBUTES, "class", ...GUIDING_ATTRIBUTES]);

/** One bit for each pair of first letter and length that a watched name has: spares most names the lookup. */
const SHAPES = new Uint8Array(128 * 64);
for (const name of WATCHED_ATTRIBUTES) SHAPES[shapeOf(name.charCodeAt(0), name.length)] = 1;

export function mayBeWatched(firstUnit: number, length: number): boolean {
  return SHAPES[shapeOf(firstUnit, length)] === 1;
}

function shapeOf(firstUnit: number, length: number): number {
  return ((firstUnit & 127) << 6) | (length & 63);
}

const reducedClasses = new Map<string, string>();

/** The class names that site tables name, in page order; empty if none. */
export function listedClasses(value: string): string {
  let kept = reducedClasses.get(value);
  if (kept === undefined) {
    kept = value
      .split(/[\t\n\f\r ]+/)
      .filter((name) => LISTED_CLASSES.has(name))
      .join(" ");
    if (reducedClasses.size > 20_000) reducedClasses.clear();
    reducedClasses.set(value, kept);
  }
  return kept;
}

/** Whether an embedded script is data that the tables know how to read. */
export function isDataScript(type: string, id: string): boolean {
  return type.trim().toLowerCase() === "application/ld+json" || (id !== "" && STATE_SCRIPTS.has(id));
}

/** Whether a script without an id assigns the page's state to a variable that the tables name; looked for in its first characters. */
export function assignsState(script: string): boolean {
  if (listing.stateVariables.length === 0) return false;
  const head = script.slice(0, listing.stateHead);
  return listing.stateVariables.some((name) => head.includes(name));
}

const HIDING_STYLE = /(?:^|[;\s])display\s*:\s*none|(?:^|[;\s])visibility\s*:\s*hidden/i;

/** Whether an inline style alone takes an element from view. */
export function hides(style: string): boolean {
  return HIDING_STYLE.test(style);
}

/** Whether an element is one the user may write into. */
export function isEditable(contentEditable: string): boolean {
  return contentEditable.toLowerCase() !== "false";
}
