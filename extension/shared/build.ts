// Building elements of our own pages. Text is always text: nothing here parses markup.

export type Child = Node | string | null;

interface Props {
  readonly class?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

/** An element with its children; `null` children are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (props.class !== undefined) made.className = props.class;
  if (props.id !== undefined) made.id = props.id;
  if (props.lang !== undefined) made.lang = props.lang;
  for (const [key, value] of Object.entries(props.attributes ?? {})) made.setAttribute(key, value);
  if (props.onClick !== undefined) made.addEventListener("click", props.onClick);
  made.append(...children.filter((child) => child !== null));
  return made;
}

export function button(label: string, onClick: () => void, props: Props = {}): HTMLButtonElement {
  return element("button", { ...props, attributes: { type: "button", ...props.attributes }, onClick }, label);
}

/** The element of our own page with this id; its absence is a mistake of ours. */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}
