import type { Span } from "@diplomatic-visits/core/internal";
import { covering } from "../covering.ts";
import type { EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";

/** Widens an event by slots of its sentence; a slot of an earlier sentence is evidence of its own. */
export function coveringSlots(view: SentenceView, event: EventFound, slots: readonly Span[]): EventFound {
  const from = view.words[0]?.start ?? 0;
  const far = [...event.evidence.slice(1), ...slots].filter(({ end }) => end <= from);
  covering(
    event,
    slots.filter(({ end }) => end > from),
  );
  const apart = far.filter((one, i) => far.findIndex(({ start }) => start === one.start) === i);
  event.evidence.push(...apart.map(({ start, end }) => ({ start, end })));
  return event;
}
