import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { isJoinedAt, lettersAt, type TriggerPlace } from "../clause.ts";
import type { EventFound } from "../event.ts";
import { statusAt } from "../status-slot.ts";
import { coveringSlots } from "./evidence.ts";
import { nounFirstStatus } from "./noun-status.ts";

/** Calls off the visit that its verb reports: كان سيزور باريس لكنه ألغى الزيارة. A past visit stays past. */
export function callOff(event: EventFound, { view, at }: TriggerPlace): void {
  if (event.status.value === "occurred" || event.status.value === "under-way") return;
  const { status } = nounFirstStatus({ view, at, to: at + 1 });
  if (!status || status === "none" || !isOff(status)) return;
  event.status = status;
  coveringSlots(view, event, []);
}

/** Calls off the visit of an earlier sentence: ألغيت الزيارة. */
export function callOffEarlier({ view, at }: TriggerPlace): boolean {
  const earlier = view.earlier.findLast(({ kind }) => kind === "visit");
  if (!earlier || earlier.status.value === "occurred" || earlier.status.value === "under-way") return false;
  const { status } = nounFirstStatus({ view, at, to: at + 1 });
  if (!status || status === "none" || !isOff(status)) return false;
  earlier.status = status;
  const word = view.words[at] as FoldedWord;
  earlier.evidence.push({ start: Math.min(status.start, word.start), end: Math.max(status.end, word.end) });
  return true;
}

/** Calls off the visit that a pronoun is for, of an earlier sentence: وأكدت إلغاءها, ثم ألغاها. */
export function callOffThem({ view, at }: TriggerPlace): EventFound[] {
  const earlier = view.earlier.findLast(({ kind }) => kind === "visit");
  if (!earlier || earlier.status.value === "occurred" || earlier.status.value === "under-way") return [];
  const isCancelled = isJoinedAt(view, at, "cancels") || view.terms.hasAnyForm("cancelNouns", lettersAt(view, at));
  earlier.status = statusAt(view, isCancelled ? "cancelled" : "postponed", at);
  earlier.evidence.push({ start: earlier.status.start, end: earlier.status.end });
  return [];
}

/** Whether an event will not take place as planned. */
export function isOff({ value }: EventFound["status"]): boolean {
  return value === "cancelled" || value === "postponed";
}
