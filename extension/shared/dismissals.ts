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
  const site = siteOf(report.url);
  const profile = profileOf(signal, report);
  return settings.dismissed.find(({ scope, what, where }) => {
    switch (scope) {
      case "finding":
        return what === signal.key && where === profile;
      case "rule_on_site":
        return what === signal.rule && where === site;
      case "rule":
        return what === signal.rule;
      case "profile":
        return where === profile;
    }
  });
}

/** The dismissal of a finding at one scope. */
export function dismissing(signal: Signal, report: Report, scope: Scope, at: string): Dismissal {
  const where = { finding: profileOf(signal, report), rule_on_site: siteOf(report.url), rule: "", profile: profileOf(signal, report) };
  const what = { finding: signal.key, rule_on_site: signal.rule, rule: signal.rule, profile: "" };
  const label = scope === "profile" ? nameOf(signal, report) : signal.title;
  return { scope, what: what[scope], where: where[scope], label, at };
}

/** Whom a finding is about, as printed. */
export function nameOf(signal: Signal, report: Report): string {
  return report.subjects.find((subject) => subject.card === signal.card)?.name ?? siteOf(report.url);
}

/** What tells one profile from another: the address of a profile page, the name on a card of a list. */
function profileOf(signal: Signal, report: Report): string {
  if (signal.card !== null) return `${siteOf(report.url)}#${nameOf(signal, report)}`;
  const { host, pathname } = new URL(report.url);
  return host + pathname;
}
