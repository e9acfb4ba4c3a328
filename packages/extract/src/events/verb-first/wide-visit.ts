import type { EventStatus } from "@diplomatic-visits/core";
import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { isAnyFormAt, isAt, isJoinedAt, lettersAt, orderOf, type TriggerPlace } from "../clause.ts";
import { coordinatedSubjects } from "../coordinated.ts";
import type { Actor, EventFound, PlaceSlot, Slot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFutureDated, isPastDated, statusAt } from "../status-slot.ts";
import { triggerReader } from "../triggers.ts";
import { visitTypeAt } from "../visit-types.ts";
import { isOpenOrDenied } from "./denied.ts";
import { nounFirstStatus } from "./noun-status.ts";
import { isOfThing, isOnlySent, isOtherUse, lacksGuest } from "./other-use.ts";
import { mainTenseAt, tenseAt } from "./tense.ts";
import { isAim, verbFirstStatus } from "./verb-status.ts";
import { isAtHome, visitEvent } from "./visit-event.ts";
import { wideGoal } from "./wide-goal.ts";
import { wideVisitor } from "./wide-visitor.ts";

/**
 * The visit of a sentence whose parts come in an order that no other reading knows: its visitor and its goal are looked
 * for in the whole sentence, which must say nothing that could leave the visit open.
 */
export function wideVisits(view: SentenceView, known: readonly EventFound[]): EventFound[] {
  if (orderOf(view, 0) !== "verb-first") return [];
  const travels = view.words.flatMap((_, at) => travelAt(view, at) ?? []);
  if (travels.length === 0 || isUnsettled(view)) return [];
  const visits = known.filter(({ kind }) => kind === "visit");
  for (const place of travels) {
    const found = wideVisit(place);
    if (found && (visits.length === 0 || isFurther(place, found, visits))) return [found];
  }
  return [];
}

// في ختام زيارته، قال الوزير إنه سيعود إليها: a verb with a pronoun for the place tells a visit of its own
function isFurther({ view, at, trigger }: TriggerPlace, found: EventFound, visits: readonly EventFound[]): boolean {
  const isPronoun = isAt(view, at + 1, "thereWords") && trigger.frame !== "noun" && found.status.value === "planned";
  return isPronoun && visits.every(({ status: { value } }) => value === "occurred");
}

const openLists = ["conditions", "perhaps", "refusals", "rumours", "hearsaySubjects", "denials"] as const;

function isUnsettled(view: SentenceView): boolean {
  const last = view.words.at(-1);
  if (!last || view.text.slice(last.end, last.end + 2).includes("؟")) return true;
  return view.words.some(
    (_, i) =>
      !view.actorOf[i] && (openLists.some((list) => isJoinedAt(view, i, list)) || isAnyFormAt(view, i, "wishes")),
  );
}

const stays = ["guestVerbs", "sojourningVerbs", "packingVerbs"] as const;
const notOfTravel = [
  "was",
  "be",
  "inspectingVerbs",
  "sendingVerbs",
  "offThem",
  "strictVerbs",
  "nounsLikeVerbs",
] as const;

function travelAt(view: SentenceView, at: number): TriggerPlace | undefined {
  if (view.actorOf[at] || view.places[at]) return undefined;
  const trigger =
    isAt(view, at, "returning") && isAt(view, at + 1, "asked")
      ? ({ kind: "visit", frame: "from", form: "noun" } as const)
      : triggerReader(view.lexicons)(lettersAt(view, at)).find(({ kind }) => kind === "visit");
  if (!trigger || notOfTravel.some((list) => isJoinedAt(view, at, list))) return undefined;
  // سيكون الأمر في باريس مختلفا
  const isOfBeing = trigger.frame === "for" && !stays.some((list) => isJoinedAt(view, at, list));
  return isOfBeing ? undefined : { view, at, trigger };
}

function wideVisit(place: TriggerPlace): EventFound | undefined {
  const { view, at, trigger } = place;
  if (isOpenOrDenied(view, at)) return undefined;
  const isNoun = trigger.form === "noun";
  const status = isNoun ? statusOfNoun(place) : statusOfVerb(place);
  const goal = status && wideGoal(place);
  const visitor = goal && wideVisitor(place, goal, status.value === "invited");
  if (!visitor || isAtHome(view, visitor, goal) || isKnown(view, visitor, goal)) return undefined;
  if (!isNoun && (isOnlySent(place, goal) || isOtherUse(place, goal))) return undefined;
  const type = isNoun ? visitTypeAt(view, at) : undefined;
  return visitEvent(place, { actors: coordinatedSubjects(view, visitor), goal, status, type });
}

function isKnown(view: SentenceView, visitor: Actor, goal: PlaceSlot): boolean {
  return view.earlier.some(
    ({ kind, actors, place }) =>
      kind === "visit" &&
      place?.place.country === goal.place.country &&
      actors.some((one) => !visitor.person || !one.person || one.person === visitor.person),
  );
}

function statusOfVerb(place: TriggerPlace): Slot<EventStatus> | undefined {
  const { view, at } = place;
  const form = tenseAt(view, at);
  if (!form || isAim(view, at) || lacksGuest(place)) return undefined;
  return verbFirstStatus({ view, at, form });
}

function statusOfNoun({ view, at }: TriggerPlace): Slot<EventStatus> | undefined {
  if (isOfThing(view, at)) return undefined;
  const { status } = nounFirstStatus({ view, at, to: at + 1 });
  if (status === "none") return undefined;
  return status ?? headlineStatus(view, at) ?? statusOfSentence(view, at);
}

// وصول الرئيس إلى هانوي, at the beginning of a headline without a verb
function headlineStatus(view: SentenceView, at: number): Slot<EventStatus> | undefined {
  if (at > 0 || view.words.some((_, i) => mainTenseAt(view, i)) || isFutureDated(view)) return undefined;
  if (isAt(view, at, "arrivalNouns")) return statusAt(view, "occurred", at);
  return isAt(view, at, "departureNouns") ? statusAt(view, "under-way", at) : undefined;
}

// the main verb and the dates of a sentence decide where nothing governs the noun
function statusOfSentence(view: SentenceView, at: number): Slot<EventStatus> | undefined {
  if (view.words.some((_, i) => !view.actorOf[i] && isJoinedAt(view, i, "negations"))) return undefined;
  const isToCome = view.words.some((_, i) => isFuture(view, i) || isJoinedAt(view, i, "plans"));
  if (isToCome || isFutureDated(view)) return statusAt(view, "planned", at);
  const isFirst = view.words.some((_, i) => isAt(view, i, "firstOfItsKind"));
  const isPast = view.words.some((_, i) => i !== at && mainTenseAt(view, i) === "past");
  return isPast || isFirst || isPastDated(view) ? statusAt(view, "occurred", at) : undefined;
}

function isFuture(view: SentenceView, i: number): boolean {
  const { letters } = view.words[i] as FoldedWord;
  return !view.actorOf[i] && !view.places[i] && (tenseAt(view, i) === "future" || view.terms.fits("future", letters));
}
