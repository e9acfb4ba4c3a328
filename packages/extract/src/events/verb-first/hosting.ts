import type { FoldedWord } from "@diplomatic-visits/core/internal";
import {
  isAnyFormAt,
  isAt,
  isClauseBreak,
  isJoinedAt,
  isPartedBefore,
  lettersAt,
  type TriggerPlace,
} from "../clause.ts";
import { coordinatedSubjects } from "../coordinated.ts";
import type { Actor, PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { tenseAt } from "./tense.ts";

/** A country or capital that receives guests, and the first of them: استقبلت باريس الرئيس, تحتفي العاصمة الليبية بضيفها. */
export interface Hosting {
  host: PlaceSlot;
  guests: Actor[];
}

/** Reads the host and the guests of a verb of receiving whose subject is a place; undefined for other subjects. */
export function hostingAt({ view, at }: TriggerPlace): Hosting | undefined {
  const isWelcome = isJoinedAt(view, at, "welcomingVerbs");
  if (!isWelcome && !isJoinedAt(view, at, "hostingVerbs")) return undefined;
  const found = hostAfter(view, at) ?? hostBefore(view, at);
  if (!found) return undefined;
  const guests = guestsAfter(view, found.next, isWelcome);
  return guests && { host: found.host, guests };
}

function hostAfter(view: SentenceView, at: number): { host: PlaceSlot; next: number } | undefined {
  // استقبل مطار بغداد طائرة الرئيس
  const next = isAt(view, at + 1, "beforeGoal") && !isAt(view, at + 1, "capitalBefore") ? at + 2 : at + 1;
  const isCapital = isAt(view, next, "capitalBefore");
  return hostAt(view, isCapital ? next + 1 : next, isCapital);
}

// باريس تستقبل الرئيس, at the beginning of a clause
function hostBefore(view: SentenceView, at: number): { host: PlaceSlot; next: number } | undefined {
  let first = at - 1;
  while (first > 0 && view.places[first - 1] === view.places[at - 1]) first--;
  if (!view.places[first] || isPartedBefore(view, at) || (first > 0 && !isPartedBefore(view, first))) return undefined;
  const host = hostAt(view, first, false)?.host;
  return host && { host, next: at + 1 };
}

function hostAt(view: SentenceView, i: number, isCapital: boolean): { host: PlaceSlot; next: number } | undefined {
  const place = view.places[i];
  const word = view.words[i];
  if (!place || !word || view.actorOf[i] || place.start !== word.start) return undefined;
  if ((place.kind === "adjective") !== isCapital) return undefined;
  let next = i;
  while (view.places[next] === place) next++;
  const [start, end] = [isCapital ? (view.words[i - 1]?.start ?? place.start) : place.start, place.end];
  return { host: { start, end, place }, next };
}

// Dates and a few adverbs come between the host and the guest.
const guestReach = 4;

function guestsAfter(view: SentenceView, from: number, isWelcome: boolean): Actor[] | undefined {
  let others = 0;
  for (let i = from; i < view.words.length && !isClauseBreak(view, i); i++) {
    const actor = view.actorOf[i];
    if (actor) {
      const isPrefixed = (view.words[i] as FoldedWord).start < actor.start;
      const isOfArrival = isWelcome && !isPrefixed && view.terms.hasAnyForm("receiveNouns", lettersAt(view, i - 1));
      return isPrefixed === isWelcome || isOfArrival ? coordinatedSubjects(view, actor) : undefined;
    }
    if (isWelcome && isAt(view, i, "metUnnamed") && view.terms.fits("partnerPrefix", lettersAt(view, i))) return [];
    if (view.isDate[i] || view.places[i] || isAt(view, i, "adverbs") || isAt(view, i, "groupAdverbs")) continue;
    if (isAt(view, i, "subjectFillers")) continue;
    if (tenseAt(view, i) || isAt(view, i, "openers") || isAt(view, i, "sent") || ++others > guestReach)
      return undefined;
  }
  return undefined;
}

// a date, the host and its adverbs fit between the verb and the noun
const awaitingReach = 6;

/** Reads a place that awaits a guest: تستعد بغداد لاستقبال الرئيس, تنتظر تونس وصول الوزير, أنقرة على موعد مع الرئيس. */
export function awaitingAt(view: SentenceView): (Hosting & { at: number }) | undefined {
  for (let i = 1; i < view.words.length; i++) {
    if (view.actorOf[i]) continue;
    const host =
      isAt(view, i, "withPartner") && isAt(view, i - 1, "dateNouns")
        ? hostBefore(view, i - 2)?.host
        : awaitingHost(view, i);
    const guests = host && guestsAfter(view, i + 1, false);
    if (guests && guests.length > 0) return { host, guests, at: i };
  }
  return undefined;
}

function awaitingHost(view: SentenceView, at: number): PlaceSlot | undefined {
  if (!isAnyFormAt(view, at, "receiveNouns")) return undefined;
  for (let i = at - 1; i >= Math.max(0, at - awaitingReach) && !isPartedBefore(view, i + 1); i--) {
    if (view.actorOf[i] || isJoinedAt(view, i, "negations")) return undefined;
    if (isJoinedAt(view, i, "plans") && tenseAt(view, i) === "present" && !isJoinedAt(view, i - 1, "negations"))
      return (hostAfter(view, i) ?? hostBefore(view, i))?.host;
  }
  return undefined;
}
