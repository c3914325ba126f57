// The words a person selected on the page; never what stands in a field.

/** The selected text; empty where the selection, or the cursor, is in a field or in text that is being edited. */
export function selectedText(): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const selection = getSelection();
  const ends = [active, selection?.anchorNode, selection?.focusNode];
  return ends.some(isField) ? "" : (selection?.toString() ?? "");
}

function isField(node: Node | null | undefined): boolean {
  const element = node instanceof Element ? node : node?.parentElement;
  if (element === null || element === undefined) return false;
  return element.closest("input, textarea, select") !== null || (element instanceof HTMLElement && element.isContentEditable);
}
