// Which findings the user does not want to see again.

import type { Scope } from "./protocol";
import type { Report, Signal } from "./report";
import { siteOf } from "./settings";
import type { Dismissal, Settings } from "./settings";

/** The findings of a report that are not dismissed, in its order. */
export function undismissed(report: Report, settings: Settings): Signal[] {
  return report.findings.filter((signal) => dismissalOf(signal, report, settings) === undefined);
}

/** The dismissal that hides a finding, if one does. */
export function dismissalOf(signal: Signal, report: Report, settings: Settings): Dismissal | undefined {
  const at = siteOf(report.url);
  return settings.dismissed.find(({ scope, what, whom, site }) => {
    switch (scope) {
      case "finding":
        return what === signal.key && whom === signal.subject;
      case "rule_on_site":
        return what === signal.rule && site === at;
      case "rule":
        return what === signal.rule;
      case "profile":
        return whom === signal.subject;
    }
  });
}

/** The dismissal of a finding at one scope. It holds neither name nor address of anybody. */
export function dismissing(signal: Signal, report: Report, scope: Scope, at: string): Dismissal {
  const what = { finding: signal.key, rule_on_site: signal.rule, rule: signal.rule, profile: "" }[scope];
  const whom = scope === "finding" || scope === "profile" ? signal.subject : "";
  const site = scope === "rule" ? "" : siteOf(report.url);
  return { scope, what, whom, site, label: scope === "profile" ? "" : signal.title, at };
}

/** Whom a finding is about, as printed. */
export function nameOf(signal: Signal, report: Report): string {
  return report.subjects.find((subject) => subject.card === signal.card)?.name ?? siteOf(report.url);
}
