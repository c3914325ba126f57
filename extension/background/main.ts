// The background: listeners first and synchronously, because a worker that wakes must find them at once.

import { checkTab, forgetSitesWithout, keepSiteOn, registerSites } from "./inject";
import { start } from "./engine";
import { dropFailure, dropVisit } from "./memory";
import { answerPage, failVisit, refreshAll } from "./visits";
import { answerView } from "./views";
import { openPanel } from "../shared/open-panel";
import { isFromPage, isFromView, sendToTab } from "../shared/protocol";
import { isSitePattern, loadSettings, localeOf, onSettingsChanged } from "../shared/settings";
import { wordsFor } from "../shared/words";

const MENU_CHECK = "check";

chrome.runtime.onMessage.addListener((message: unknown, sender, respond) => {
  if (sender.id !== chrome.runtime.id) return false;
  if (isFromPage(message)) {
    if (message.kind === "page/read") prepare();
    // Only the page itself: what a frame says is not what the tab shows.
    if (sender.tab?.id === undefined || sender.frameId !== 0) return false;
    void answerPage(message, sender.tab.id, sender.tab.title ?? "").then(respond);
    return true;
  }
  if (isFromView(message) && sender.url?.startsWith(chrome.runtime.getURL("")) === true) {
    if (message.kind === "view/check") prepare();
    void answerView(message).then(respond);
    return true;
  }
  return false;
});

chrome.runtime.onInstalled.addListener(() => {
  void registerSites();
  void makeMenu();
});

chrome.runtime.onStartup.addListener(() => {
  void registerSites();
});

// Also the end of "Keep this site on" in the popup, which the browser's question may have closed.
chrome.permissions.onAdded.addListener(({ origins = [] }) => {
  for (const origin of origins) if (isSitePattern(origin)) void keepSiteOn(origin);
});

chrome.permissions.onRemoved.addListener(({ origins = [] }) => {
  void forgetSitesWithout(origins);
});

chrome.tabs.onRemoved.addListener((tabId) => {
  void dropVisit(tabId);
});

chrome.tabs.onUpdated.addListener((tabId, { status }) => {
  if (status === "loading") void dropFailure(tabId);
});

chrome.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
  if (menuItemId === MENU_CHECK && tab?.id !== undefined) void checkOrFail(tab.id, tab.url ?? "");
});

chrome.commands.onCommand.addListener((command, tab) => {
  if (command === "open-panel" && tab !== undefined) openPanel(tab.windowId); // first, while the key press still counts as the user's wish
  if (tab?.id === undefined) return;
  if (command === "check-page") void checkOrFail(tab.id, tab.url ?? "");
  if (command === "toggle-marks") void sendToTab(tab.id, { kind: "tab/toggle-marks" });
});

onSettingsChanged(() => {
  void refreshAll();
  void makeMenu(); // its words follow the language
});

/** Compiles the engine while the page is still being read. Not at every start of the background: most pages are not ours. */
function prepare(): void {
  start().catch((error: unknown) => {
    console.error("the engine did not start; it is tried again when a page is read", error);
  });
}

async function checkOrFail(tabId: number, url: string): Promise<void> {
  prepare();
  const problem = await checkTab(tabId, "page_closed");
  if (problem !== null) await failVisit(tabId, url, problem);
}

async function makeMenu(): Promise<void> {
  const words = wordsFor(localeOf(await loadSettings()));
  await chrome.contextMenus.removeAll();
  chrome.contextMenus.create({ id: MENU_CHECK, title: words("menu-check"), contexts: ["page", "selection", "link"] });
}
