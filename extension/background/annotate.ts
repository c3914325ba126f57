// From a report to what is painted on the page: who has findings, and their words.

import type { Annotations, MarkedFinding, MarkedSubject } from "../shared/protocol";
import type { Report, Signal } from "../shared/report";
import { nameOf, undismissed } from "../shared/dismissals";
import { isUntouched, siteOf } from "../shared/settings";
import type { Settings } from "../shared/settings";
import { wordsFor } from "../shared/words";

export function annotationsOf(report: Report, settings: Settings): Annotations {
  const words = wordsFor(report.locale);
  const byCard = Map.groupBy(undismissed(report, settings), (signal) => signal.card);
  const subjects: MarkedSubject[] = [];
  for (const [card, signals] of byCard) {
    const [first] = signals;
    const evidence = report.subjects.find((subject) => subject.card === card)?.evidence ?? first?.evidence[0];
    if (first === undefined || evidence === undefined) continue;
    const label = words("marker", { name: nameOf(first, report), count: signals.length });
    subjects.push({ evidence, label, findings: signals.map(findingOf) });
  }
  return {
    painted: !isUntouched(settings, siteOf(report.url)),
    subjects,
    words: {
      heading: words("popover-heading"),
      noticed: words("part-noticed"),
      why: words("part-why"),
      innocent: words("part-innocent"),
      ask: words("part-ask"),
      close: words("close"),
      dismiss: words("dismiss-finding"),
      lang: report.locale,
    },
  };
}

function findingOf({ key, title, noticed, why, innocent, ask, evidence }: Signal): MarkedFinding {
  return { key, title, noticed, why, innocent, ask, evidence };
}
