import { isAt } from "../clause.ts";
import type { EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { Reading } from "../status-reading.ts";
import { roleOf } from "./noun-role.ts";

const off: ReadonlySet<string> = new Set(["cancelled", "postponed"]);
const past: ReadonlySet<string> = new Set(["occurred", "under-way"]);

interface CalledOff {
  at: number;
  kind: EventFound["kind"];
  status: Exclude<Reading, "none">;
}

/** Gives an event of an earlier sentence the status that this one tells: "On Monday it said the trip was off". */
export function callOffEarlierEvent(view: SentenceView, { at, kind, status }: CalledOff): void {
  if (!off.has(status.value) || !isAt(view, roleOf(view, at).from, "the")) return;
  const event = view.earlier.findLast((one) => one.kind === kind);
  if (!event || past.has(event.status.value) || event.status.value === "cancelled") return;
  event.status = status;
  event.evidence.push({
    start: Math.min(status.start, view.words[at]?.start ?? status.start),
    end: Math.max(status.end, view.words[at]?.end ?? 0),
  });
}
