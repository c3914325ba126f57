// Whether a page shows the same as before: then nothing is sent.

import type { PackedSnapshot } from "../shared/report";

type Numbers = PackedSnapshot["nodes"];

export function samePage(before: PackedSnapshot, now: PackedSnapshot): boolean {
  return (
    before.url === now.url &&
    before.text === now.text &&
    before.values === now.values &&
    sameNumbers(before.nodes, now.nodes) &&
    sameNumbers(before.attributes, now.attributes)
  );
}

function sameNumbers(before: Numbers, now: Numbers): boolean {
  if (before.length !== now.length) return false;
  for (let i = 0; i < now.length; i += 1) if (before[i] !== now[i]) return false;
  return true;
}
