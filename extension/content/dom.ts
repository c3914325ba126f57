// Reading the page past anything its markup can put in the way.
//
// A page may contain `<img name="body">` or `<input name="outerHTML">`; named elements then hide properties of documents
// and forms, in the isolated world of an extension too. Everything here calls the getter or method of the prototype.

type Getter<T, V> = (object: T) => V;

function getter<T extends object, K extends keyof T>(prototype: T, name: K): Getter<T, T[K]> {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- a getter taken off its prototype on purpose
  const get = descriptor?.get as ((this: T) => T[K]) | undefined;
  if (get === undefined) throw new TypeError(`no getter ${String(name)}`);
  return (object) => get.call(object);
}

export const documentElementOf = getter(Document.prototype, "documentElement") as Getter<Document, HTMLElement | null>;
export const bodyOf = getter(Document.prototype, "body") as Getter<Document, HTMLElement | null>;
export const isPageHidden = getter(Document.prototype, "hidden");
export const activeElementOf = getter(Document.prototype, "activeElement");
export const outerHtmlOf = getter(Element.prototype, "outerHTML");
export const shadowHtmlOf = getter(ShadowRoot.prototype, "innerHTML");
export const openShadowOf = getter(Element.prototype, "shadowRoot");
export const localNameOf = getter(Element.prototype, "localName");
export const firstChildOf = getter(Node.prototype, "firstChild");
export const nextSiblingOf = getter(Node.prototype, "nextSibling");
export const parentOf = getter(Node.prototype, "parentNode");
export const nodeTypeOf = getter(Node.prototype, "nodeType");
export const isConnected = getter(Node.prototype, "isConnected");
export const textOf = getter(Node.prototype, "textContent") as Getter<Node, string>;
export const dataOf = getter(CharacterData.prototype, "data");
const lengthOf = getter(HTMLCollection.prototype, "length");

/* eslint-disable @typescript-eslint/unbound-method, @typescript-eslint/no-deprecated -- taken off the prototype on purpose; always used with call; of the overloads
   only the one for tags of past standards is deprecated */
const getElementsByTagName = Element.prototype.getElementsByTagName;
const querySelector = Element.prototype.querySelector;
const querySelectorAll = DocumentFragment.prototype.querySelectorAll;
const getAttribute = Element.prototype.getAttribute;
const createElement = Document.prototype.createElement;
const createRange = Document.prototype.createRange;
const createTreeWalker = Document.prototype.createTreeWalker;
const append = Element.prototype.append;
const remove = Element.prototype.remove;
const closest = Element.prototype.closest;
const contains = Node.prototype.contains;
const checkVisibility = Element.prototype.checkVisibility;
const addEventListener = EventTarget.prototype.addEventListener;
const observe = MutationObserver.prototype.observe;
/* eslint-enable @typescript-eslint/unbound-method, @typescript-eslint/no-deprecated */

/** Number of elements below an element or shadow root. */
export function countBelow(root: Element | ShadowRoot): number {
  if (root instanceof ShadowRoot) return querySelectorAll.call(root, "*").length;
  return lengthOf(getElementsByTagName.call(root, "*"));
}

/** All elements of one name below a root, in document order; empty for a name that is not one. */
export function elementsNamed(root: Element | ShadowRoot, name: string): Element[] {
  if (root instanceof ShadowRoot) return Array.from(querySelectorAll.call(root, CSS.escape(name)));
  return Array.from(getElementsByTagName.call(root, name));
}

/** The first element below a root that a selector matches. */
export function firstMatching(root: Element, selector: string): Element | null {
  return querySelector.call(root, selector);
}

export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

export function newElement<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
  return createElement.call(document, name) as HTMLElementTagNameMap[K];
}

export function newRange(): Range {
  return createRange.call(document);
}

export function textNodesBelow(root: Node): TreeWalker {
  return createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
}

export function appendTo(parent: Element, child: Node): void {
  append.call(parent, child);
}

export function removeFromPage(element: Element): void {
  remove.call(element);
}

export function closestOf(element: Element, selector: string): Element | null {
  return closest.call(element, selector);
}

export function isWithin(outer: Node, inner: Node): boolean {
  return contains.call(outer, inner);
}

/** Whether the user can see an element: rendered, not `visibility: hidden`, not skipped by `content-visibility`. */
export function isVisible(element: Element): boolean {
  return checkVisibility.call(element, { visibilityProperty: true, contentVisibilityAuto: false });
}

/** Listens to what the browser or the user did; events that a script of the page made up are not obeyed. */
export function listen(
  target: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options: AddEventListenerOptions,
): void {
  const obey = (event: Event): void => {
    if (event.isTrusted) listener(event);
  };
  addEventListener.call(target, type, obey, options);
}

export function watch(observer: MutationObserver, target: Node, options: MutationObserverInit): void {
  observe.call(observer, target, options);
}

/** Chrome's way to closed shadow roots; Firefox has a property of the element instead. */
interface ShadowAccess {
  readonly dom?: { openOrClosedShadowRoot: (element: HTMLElement) => ShadowRoot | null };
}

/** The shadow root of a custom element, closed ones included: both browsers let extensions see them. */
export function shadowOf(element: Element): ShadowRoot | null {
  const open = openShadowOf(element);
  if (open !== null || !(element instanceof HTMLElement)) return open;
  const { dom } = (globalThis as { chrome?: ShadowAccess }).chrome ?? {};
  if (dom !== undefined) return dom.openOrClosedShadowRoot(element);
  return (element as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? null;
}
