import { isAt, isClauseBreak, isJoinedAt, lettersAt, type TriggerPlace } from "../clause.ts";
import type { Actor, PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { bareNameFrom } from "./bare-words.ts";
import {
  antecedentOf,
  firstWordOf,
  hasUnknownSubject,
  isGovernedActor,
  subjectAfter,
  subjectBefore,
} from "./subject.ts";
import { isAtHome } from "./visit-event.ts";

/** The visitor of a travel word anywhere in its sentence; undefined where two could be meant. */
export function wideVisitor(place: TriggerPlace, goal: PlaceSlot, isInvited: boolean): Actor | undefined {
  const { view, at, trigger } = place;
  const guests = view.actors.filter((actor) => isGuest(view, actor, goal));
  const isNoun = trigger.form === "noun";
  const own = isNoun ? ownerOf(view, at, guests) : subjectOf(place, guests, goal);
  if (own) return own;
  // كرر الرئيس دعوته للملك كي يزور سانتياغو
  const invitee = isInvited ? guests.findLast(({ end }) => end <= (view.words[at]?.start ?? 0)) : undefined;
  if (invitee) return invitee;
  if (!isNoun && (hasUnknownSubject(view, at) || hasThing(view, at))) return undefined;
  const free = guests.filter((actor) => !isGovernedActor(view, actor));
  const [first, second] = free.length > 0 || !isNoun ? free : guests;
  if (first && !second) return first;
  const isPronominal = !isNoun || view.terms.fits("pronominal", lettersAt(view, at));
  return first === undefined && isPronominal && !hasThing(view, at) ? antecedentOf(view, at) : undefined;
}

// not the host, an inviter, a partner or somebody without a country beside him
function isGuest(view: SentenceView, actor: Actor, goal: PlaceSlot): boolean {
  const first = firstWordOf(view, actor);
  if (isAtHome(view, actor, goal) || isAt(view, first, "counterparts")) return false;
  return !isAt(view, first - 1, "invitationNouns") && !isAt(view, first - 1, "fromOrWith");
}

// adjectives come before the owner of a visit
const ownerReach = 4;

// زيارة نادرة لوزير الخارجية
function ownerOf(view: SentenceView, at: number, guests: readonly Actor[]): Actor | undefined {
  for (let i = at + 1; i <= at + ownerReach && !isClauseBreak(view, i); i++) {
    const actor = view.actorOf[i];
    if (actor) return guests.includes(actor) ? actor : undefined;
    if (isAt(view, i, "goalRelatives") || isAt(view, i, "phrasePrepositions")) break;
  }
  const bare = bareNameFrom(view, at + 1);
  if (bare) return bare;
  const agent = view.words.findIndex((_, i) => i > at && isAt(view, i, "doneBy"));
  return agent === -1 ? undefined : view.actorOf[agent + 1];
}

// وصلت الرسالة: a subject that is not a person
function hasThing(view: SentenceView, at: number): boolean {
  const isFree = (i: number) =>
    view.isDate[i] ||
    isAt(view, i, "adverbs") ||
    isAt(view, i, "subjectFillers") ||
    isAt(view, i, "phrasePrepositions");
  const next = at + 1;
  return (
    view.words[next]?.gap === " " &&
    !view.actorOf[next] &&
    !view.places[next] &&
    !isFree(next) &&
    !isAt(view, next, "thereWords")
  );
}

function subjectOf({ view, at }: TriggerPlace, guests: readonly Actor[], goal: PlaceSlot): Actor | undefined {
  const subject =
    subjectAfter(view, at, goal) ?? (isJoinedAt(view, at - 1, "clauseStarts") ? undefined : subjectBefore(view, at));
  return subject && guests.includes(subject) ? subject : undefined;
}
