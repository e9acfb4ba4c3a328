import type { EventStatus } from "@diplomatic-visits/core";
import type { TriggerPlace } from "./clause.ts";
import type { Slot } from "./event.ts";
import { isFutureDated, statusAt, type VerbAt } from "./status-slot.ts";
import { predicateStatus } from "./subject-first/noun-predicate.ts";
import { statusBeforeNoun } from "./subject-first/noun-status.ts";
import { subjectFirstStatus } from "./subject-first/verb-status.ts";

/** The status that a verb gives its event; undefined when denied, refused or hypothetical. */
export function verbStatus(verb: VerbAt): Slot<EventStatus> | undefined {
  return subjectFirstStatus(verb);
}

/** The status of the event that a noun names; undefined when refused, denied or hypothetical. */
export function nounStatus({ view, at }: TriggerPlace, from: number): Slot<EventStatus> | undefined {
  const after = predicateStatus(view, from);
  if (after) return after === "none" ? undefined : after;
  const before = statusBeforeNoun(view, at);
  if (before.strong) return before.strong === "none" ? undefined : before.strong;
  return before.weak ?? statusAt(view, isFutureDated(view) ? "planned" : "occurred", at);
}
