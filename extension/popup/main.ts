// The toolbar button's menu: check this page, keep this site on, open the panel.

import { button, byId, element } from "../shared/build";
import { undismissed } from "../shared/dismissals";
import { openPanel } from "../shared/open-panel";
import { ask } from "../shared/protocol";
import { loadSettings, localeOf, patternOf, siteOfPattern } from "../shared/settings";
import type { Settings } from "../shared/settings";
import { loadVisit, onVisitChanged } from "../shared/visits";
import { wordsFor } from "../shared/words";
import type { Words } from "../shared/words";

const status = element("p", { class: "status hint", attributes: { role: "status" } });

const [settings, [tab]] = await Promise.all([
  loadSettings(),
  chrome.tabs.query({ active: true, currentWindow: true }),
]);
const words = wordsFor(localeOf(settings));
document.documentElement.lang = localeOf(settings);
if (tab !== undefined) draw(tab, settings);

function draw(tab: chrome.tabs.Tab, settings: Settings): void {
  const tabId = tab.id ?? chrome.tabs.TAB_ID_NONE;
  const check = button(words("popup-check"), () => void checkTab(tabId), { class: "primary" });
  byId("main").append(
    element("header", {}, element("img", { attributes: { src: "icons/32.png", width: "20", height: "20", alt: "" } }), element("h1", {}, "Plumbline")),
    check,
    status,
    siteSwitch(tab.url ?? "", settings),
    element(
      "div",
      { class: "row" },
      // Opening is the first statement of the click: a later one no longer counts as the user's wish.
      button(words("popup-panel"), () => { openPanel(tab.windowId); close(); }),
      button(words("popup-options"), () => { void chrome.runtime.openOptionsPage(); close(); }),
    ),
  );
  check.focus();
  onVisitChanged((changed) => {
    if (changed === tabId) void showState(tabId);
  });
  void showState(tabId);
}

function siteSwitch(url: string, settings: Settings): HTMLElement {
  const pattern = patternOf(url);
  if (pattern === null) return element("p", { class: "hint" }, words("popup-site-none"));
  const site = siteOfPattern(pattern);
  if (settings.sites.includes(pattern)) {
    const off = button(words("popup-site-off", { site }), () => void ask({ kind: "view/site-off", pattern }).then(() => { close(); }));
    return element("div", { class: "site" }, off, element("p", { class: "hint" }, words("popup-site-off-hint", { site })));
  }
  const on = button(words("popup-site-on", { site }), () => {
    // Asking is the first statement of the click. The browser's question may close this menu, so the background, which
    // hears of the new permission by itself, does the rest; the message only tells it when the permission was there before.
    void chrome.permissions.request({ origins: [pattern] }).then(async (granted) => {
      if (granted) await ask({ kind: "view/site-on", pattern });
      close();
    });
  });
  return element("div", { class: "site" }, on, element("p", { class: "hint" }, words("popup-site-on-hint", { site })));
}

async function checkTab(tabId: number): Promise<void> {
  status.textContent = words("popup-checking");
  const answer = await ask({ kind: "view/check", tabId, clicked: true });
  if (!answer.ok) status.textContent = problemIn(words, answer.error);
}

async function showState(tabId: number): Promise<void> {
  const [visit, current] = await Promise.all([loadVisit(tabId), loadSettings()]);
  if (visit === undefined) {
    status.textContent = ""; // the tab loads another page: what was said of the last one no longer holds
    return;
  }
  if (visit.state === "failed") status.textContent = problemIn(words, visit.problem ?? "reader");
  else if (visit.state === "moved") status.textContent = words("popup-moved");
  else if (visit.report === undefined) status.textContent = words("popup-checking");
  else if (!visit.report.page.anything_read) status.textContent = words("nothing-read");
  else {
    const count = undismissed(visit.report, current).length;
    const isAllDismissed = count === 0 && visit.report.findings.length > 0;
    status.textContent = isAllDismissed ? words("findings-all-dismissed") : words("popup-found", { count });
  }
}

function problemIn(words: Words, problem: string): string {
  return words(problem.replaceAll("_", "-"));
}
