// The options page: how Plumbline works, language, marks, sites, dismissed findings, data, credits.

import { drawData } from "./data";
import { drawChoices } from "./choices";
import { drawDismissedList, drawSites } from "./lists";
import { section } from "./section";
import { byId, element } from "../shared/build";
import { loadSettings, localeOf, onSettingsChanged } from "../shared/settings";
import { wordsFor } from "../shared/words";
import type { Words } from "../shared/words";

const CHECK_COMMAND = "check-page";

let drawings = 0;

onSettingsChanged(() => void draw());
await draw();

async function draw(): Promise<void> {
  drawings += 1;
  const drawing = drawings;
  const [settings, commands] = await Promise.all([loadSettings(), chrome.commands.getAll()]);
  if (drawing !== drawings) return;
  const words = wordsFor(localeOf(settings));
  document.documentElement.lang = localeOf(settings);
  document.title = words("options-title");
  const focus = document.activeElement?.id ?? "";
  const keys = commands.find(({ name }) => name === CHECK_COMMAND)?.shortcut ?? "";
  byId("main").replaceChildren(
    element(
      "header",
      {},
      element("img", { attributes: { src: "icons/48.png", width: "40", height: "40", alt: "" } }),
      element("h1", {}, words("options-title")),
    ),
    drawWelcome(words),
    drawChoices(settings, words),
    drawSites(settings, words),
    drawDismissedList(settings, words),
    section("shortcut", words("shortcut-heading"), element("p", {}, keys === "" ? words("shortcut-none") : words("shortcut", { keys }))),
    drawData(words),
    section("credits", words("credits-heading"), element("p", {}, words("credits"))),
  );
  if (focus !== "") document.getElementById(focus)?.focus({ preventScroll: true });
}

function drawWelcome(words: Words): HTMLElement {
  const sentences = ["welcome-1", "welcome-2", "welcome-3", "welcome-4"].map((id) => element("p", {}, words(id)));
  return section("welcome", words("welcome-heading"), ...sentences);
}
