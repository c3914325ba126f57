// The one writer of what the user chose. Views send what they want changed; changes are made one after the other, so that
// none overtakes another and nothing is written after everything was deleted.

import { newQueue } from "./queue";
import { dismissing } from "../shared/dismissals";
import type { Scope, SettingsChange } from "../shared/protocol";
import type { Report } from "../shared/report";
import { isSame, loadSettings, readSettings, SETTINGS_KEY } from "../shared/settings";
import type { Settings } from "../shared/settings";

const inTurn = newQueue();

/** Changes the settings. What changes nothing is not written: after a wipe there is nothing to write over. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  return inTurn(async () => {
    const before = await loadSettings();
    const after = change(before);
    if (JSON.stringify(after) !== JSON.stringify(before)) await chrome.storage.local.set({ [SETTINGS_KEY]: after });
  });
}

/** Makes one change that a view asked for. */
export function applyChange(change: SettingsChange): Promise<void> {
  return changeSettings((settings) => changed(settings, change));
}

function changed(settings: Settings, change: SettingsChange): Settings {
  switch (change.what) {
    case "locale":
      return { ...settings, locale: change.value };
    case "untouched":
      return { ...settings, untouched: change.value };
    case "badge":
      return { ...settings, badge: change.value };
    case "untouched-site": {
      const others = Object.entries(settings.untouchedSites).filter(([site]) => site !== change.site);
      const chosen: [string, boolean][] = change.value === null ? [] : [[change.site, change.value]];
      return { ...settings, untouchedSites: Object.fromEntries([...others, ...chosen]) };
    }
    case "undo":
      return { ...settings, dismissed: settings.dismissed.filter((entry) => !isSame(entry, change.dismissal)) };
  }
}

/** Dismisses a finding of a report; false if the report has none with this key. */
export async function dismiss(report: Report | undefined, key: string, scope: Scope): Promise<boolean> {
  const signal = report?.findings.find((finding) => finding.key === key);
  if (report === undefined || signal === undefined) return false;
  const dismissal = dismissing(signal, report, scope, new Date().toISOString().slice(0, 10));
  await changeSettings((settings) =>
    settings.dismissed.some((entry) => isSame(entry, dismissal))
      ? settings
      : { ...settings, dismissed: [...settings.dismissed, dismissal] },
  );
  return true;
}

/** Takes settings out of a file that the options page wrote; false if it is none. Permissions are not in it. */
export async function importSettings(text: string): Promise<boolean> {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return false;
  }
  const taken = readSettings(stored);
  if (taken === null) return false;
  await changeSettings((current) => ({ ...taken, sites: current.sites }));
  return true;
}

/** Empties the store for good. */
export function clearSettings(): Promise<void> {
  return inTurn(() => chrome.storage.local.clear());
}
