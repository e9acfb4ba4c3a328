import type { FoldedWord } from "@diplomatic-visits/core/internal";
import type { TriggerPlace } from "../clause.ts";
import type { EventFound } from "../event.ts";
import { hostedVisits } from "./clause-visits.ts";
import { isOpenOrDenied } from "./denied.ts";
import { hostingAt } from "./hosting.ts";
import { verbFirstMeeting } from "./meeting.ts";
import { verbFirstVisits } from "./visit.ts";

/** The events of a trigger in a language whose verbs come before their subjects. */
export function verbFirstEvents(place: TriggerPlace, known: readonly EventFound[]): EventFound[] {
  if (isOpenOrDenied(place.view, place.at)) return [];
  // تستعد بغداد لاستقبال الرئيس: a visit by now
  const { start } = place.view.words[place.at] as FoldedWord;
  if (known.some(({ kind, trigger }) => kind === "visit" && trigger.start === start)) return [];
  if (place.trigger.kind === "visit") return verbFirstVisits(place, known);
  const hosting = hostingAt(place);
  if (hosting) return hostedVisits(place, hosting);
  const met = verbFirstMeeting(place, known);
  return met ? [met] : [];
}
