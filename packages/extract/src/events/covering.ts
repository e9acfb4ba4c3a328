import type { Span } from "@diplomatic-visits/core/internal";
import type { EventFound } from "./event.ts";

/** Widens an event so that its words include its status and the given slots. */
export function covering(event: EventFound, slots: readonly Span[]): EventFound {
  event.start = Math.min(event.start, event.status.start, ...slots.map(({ start }) => start));
  event.end = Math.max(event.end, event.status.end, ...slots.map(({ end }) => end));
  event.evidence = [{ start: event.start, end: event.end }];
  return event;
}
