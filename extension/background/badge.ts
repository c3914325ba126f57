// The badge: how many findings wait, nothing at zero, a dash where nothing could be read.

import { undismissed } from "../shared/dismissals";
import type { Settings } from "../shared/settings";
import type { Visit } from "../shared/visits";

const NEUTRAL = "#475569";
const WHITE = "#ffffff";
const NOT_READ = "–";

export async function showBadge(tabId: number, visit: Visit | undefined, settings: Settings): Promise<void> {
  try {
    await chrome.action.setBadgeBackgroundColor({ tabId, color: NEUTRAL });
    await chrome.action.setBadgeTextColor({ tabId, color: WHITE });
    await chrome.action.setBadgeText({ tabId, text: textOf(visit, settings) });
  } catch {
    // The tab was closed meanwhile.
  }
}

function textOf(visit: Visit | undefined, settings: Settings): string {
  if (visit === undefined || !settings.badge) return "";
  if (visit.state === "failed") return NOT_READ;
  if (visit.report === undefined) return "";
  if (!visit.report.page.anything_read) return NOT_READ;
  const count = undismissed(visit.report, settings).length;
  return count === 0 ? "" : String(count);
}
