// Opening the side panel (Chrome, Edge) or the sidebar (Firefox).

interface Panels {
  /** Firefox only. */
  readonly sidebarAction?: { open: () => Promise<void> };
  /** Chrome and Edge only. */
  readonly sidePanel?: { open: (options: { windowId: number }) => Promise<void> };
}

/** Must run within the user's click or key press, before anything is awaited. */
export function openPanel(windowId: number): void {
  const { sidebarAction, sidePanel } = chrome as Panels;
  if (sidebarAction !== undefined) void sidebarAction.open();
  else void sidePanel?.open({ windowId });
}
