import type { EventStatus } from "@diplomatic-visits/core";
import { isAt, isJoinedAt } from "../clause.ts";
import type { Slot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import { wasPlanned } from "./governing-clause.ts";
import { tenseAt } from "./tense.ts";
import { verbFirstStatus } from "./verb-status.ts";

// Adjectives and a relative clause follow the noun within a few words.
const modifierReach = 8;

/** The status of a visit that a relative clause of the past reports: الزيارة التي قام بها. */
export function madeStatus(view: SentenceView, at: number): Slot<EventStatus> | undefined {
  if (!isAt(view, at + 1, "goalRelatives") || tenseAt(view, at + 2) !== "past") return undefined;
  const status = isJoinedAt(view, at + 2, "makingVerbs") ? adjectiveStatus(view, at) : undefined;
  return status?.value === "occurred" ? status : undefined;
}

/** The status of a meeting that a relative clause says was held: الاجتماع الذي عقده, اللقاء الذي جمع. */
export function heldBefore(view: SentenceView, at: number): Slot<EventStatus> | undefined {
  if (!isAt(view, at + 1, "goalRelatives") || tenseAt(view, at + 2) !== "past") return undefined;
  const isHeld = isJoinedAt(view, at + 2, "makingVerbs") || isJoinedAt(view, at + 2, "gatheringVerbs");
  return isHeld ? statusAt(view, "occurred", at + 2) : undefined;
}

/** The status from an adjective or a relative clause after a noun: زيارته المقررة, الزيارة التي قام بها. */
export function adjectiveStatus(view: SentenceView, at: number): Slot<EventStatus> | undefined {
  for (let i = at + 1; i < Math.min(view.words.length, at + modifierReach); i++) {
    if (view.actorOf[i] || view.isDate[i]) continue;
    if (/[،,.؛:\n]/.test(view.words[i]?.gap ?? "") || isAt(view, i, "openers")) return undefined;
    if (isJoinedAt(view, i, "plans") && wasPlanned(view, i)) return undefined;
    const value = valueAt(view, i, at);
    if (value) return statusAt(view, value, i);
    const isHeld = isJoinedAt(view, i, "makingVerbs") || isJoinedAt(view, i, "takingPlaceVerbs");
    const form = isHeld ? tenseAt(view, i) : undefined;
    if (!form || isAt(view, i, "ambiguousMaking")) continue;
    // كانت أول زيارة يقوم بها
    const isPast = form === "present" && view.words.some((_, k) => k < at && isJoinedAt(view, k, "was"));
    return isPast ? statusAt(view, "occurred", i) : verbFirstStatus({ view, at: i, form });
  }
  return undefined;
}

// ملغاة, مؤجلة, زيارته الحالية, المقررة
function valueAt(view: SentenceView, i: number, at: number): EventStatus | undefined {
  if (isJoinedAt(view, i, "cancels")) return "cancelled";
  if (isJoinedAt(view, i, "postpones")) return "postponed";
  if (i === at + 1 && isAt(view, i, "currentAdjectives")) return "under-way";
  return isJoinedAt(view, i, "plans") ? "planned" : undefined;
}
