import type { EventStatus } from "@diplomatic-visits/core";
import { orderOf, type TriggerPlace } from "./clause.ts";
import type { Slot } from "./event.ts";
import { isFutureDated, statusAt, type VerbAt } from "./status-slot.ts";
import { predicateStatus } from "./subject-first/noun-predicate.ts";
import * as subjectFirst from "./subject-first/noun-status.ts";
import { subjectFirstStatus } from "./subject-first/verb-status.ts";
import * as verbFirst from "./verb-first/noun-status.ts";
import { verbFirstStatus } from "./verb-first/verb-status.ts";

/** The status that a verb gives its event; undefined when denied, refused or hypothetical. */
export function verbStatus(verb: VerbAt): Slot<EventStatus> | undefined {
  return orderOf(verb.view, verb.at) === "verb-first" ? verbFirstStatus(verb) : subjectFirstStatus(verb);
}

/** The status of the event that a noun names; undefined when refused, denied or hypothetical. */
export function nounStatus({ view, at }: TriggerPlace, from: number): Slot<EventStatus> | undefined {
  const isVerbFirst = orderOf(view, at) === "verb-first";
  const after = isVerbFirst ? verbFirst.statusAfterNoun(view, from) : predicateStatus(view, from);
  if (after) return after === "none" ? undefined : after;
  const before = isVerbFirst ? verbFirst.statusBeforeNoun(view, at) : subjectFirst.statusBeforeNoun(view, at);
  if (before.strong) return before.strong === "none" ? undefined : before.strong;
  const weak = before.weak ?? (isVerbFirst ? verbFirst.modifierStatus(view, at) : undefined);
  return weak ?? statusAt(view, isFutureDated(view) ? "planned" : "occurred", at);
}
