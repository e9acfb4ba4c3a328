import type { FoldedWord } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../../finding/country-words.ts";
import { indexFrom, isAt, isClauseBreak, isJoinedAt, isPartedBefore, lettersAt, type TriggerPlace } from "../clause.ts";
import type { PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { bareNamesFrom, isNamesBetween } from "./bare-words.ts";
import { placeBeforeClause } from "./place-before.ts";
import { isRestOfName, tenseAt } from "./tense.ts";
import { asideEnd, parenthesisEnd } from "./verb-group.ts";

// A subject with its titles, a date and an adverb fit between a verb and its place.
const goalReach = 16;

/** The country or capital that a visit leads to: after a preposition, or right after a verb or a noun that needs none. */
export function goalOfVerbFirst(place: TriggerPlace): PlaceSlot | undefined {
  const { view, at, trigger } = place;
  const before = trigger.frame === "noun" ? undefined : placeBeforeClause(view, at);
  return before ?? goalAfter(place, parenthesisEnd) ?? goalAfter(place, asideEnd);
}

// past a parenthesis: وصل مساء أمس، قادما من عمان، إلى بغداد
function goalAfter(place: TriggerPlace, endOfAside: typeof asideEnd): PlaceSlot | undefined {
  const { view, at, trigger } = place;
  const limit = Math.min(view.words.length, at + 1 + goalReach);
  let hasRelative = false;
  for (let i = at + 1; i < limit; i++) {
    hasRelative ||=
      trigger.frame === "noun" && (isAt(view, i, "goalRelatives") || (i <= at + 2 && isJoinedAt(view, i, "was")));
    const last = endOfAside(view, i);
    if (last === undefined && isStop(view, i, trigger.frame === "noun", hasRelative)) return undefined;
    i = last ?? i;
    const found = view.places[i];
    if (!found || view.actorOf[i] || found.start < (view.words[i] as FoldedWord).start) continue;
    const slot = found.kind === "adjective" ? capitalOf(place, i, found) : slotOf(place, i, found);
    if (slot) return slot;
    while (i + 1 < limit && view.places[i + 1] === found) i++;
  }
  return undefined;
}

// الزيارة التي كان من المقرر أن يقوم بها إلى باريس: a relative clause of a noun may hold its goal
function isStop(view: SentenceView, i: number, isNoun: boolean, hasRelative: boolean): boolean {
  if (isClauseBreak(view, i) || isAt(view, i, "returning")) return true;
  if (view.actorOf[i] || view.isDate[i] || isAt(view, i, "subjectFillers")) return false;
  if (!isNoun && view.terms.hasAnyForm("visitNouns", lettersAt(view, i))) return true;
  if (!hasRelative && (isAt(view, i, "openers") || isAt(view, i, "goalStopsAfterVerb"))) return true;
  // زيارة قام بها الرئيس إلى باريس
  return !isNoun && tenseAt(view, i) !== undefined && !isAt(view, i, "verbalNounsToo");
}

function slotOf(place: TriggerPlace, i: number, found: CountryWords): PlaceSlot | undefined {
  const { view, trigger } = place;
  const word = view.words[i] as FoldedWord;
  const prefix = word.letters.slice(0, Math.max(0, found.start - word.start));
  const slot = (start: number) => ({ start, end: found.end, place: found });
  if (found.start > word.start && view.terms.fits("goalPrefix", prefix)) return slot(found.start);
  if (found.start > word.start && view.terms.fits("placePrefix", prefix))
    return trigger.frame === "for" || isAt(view, place.at, "stayNouns") ? slot(found.start) : undefined;
  return slotAfterWord(place, { i, found });
}

// إلى باريس, من باريس, في باريس, or a place without a preposition
function slotAfterWord(place: TriggerPlace, { i, found }: { i: number; found: CountryWords }): PlaceSlot | undefined {
  const { view, at, trigger } = place;
  const slot = (start: number) => ({ start, end: found.end, place: found });
  let k = i - 1;
  while (k > at && (isAt(view, k, "beforeGoal") || view.places[k]?.kind === "adjective")) k--;
  if (trigger.frame === "from" && !isVisitor(view, at))
    return k > at && isAt(view, k, "asked") ? slot(found.start) : undefined;
  if (k > at && isGoalWord(view, k, trigger.frame)) return slot(view.words[k]?.start ?? found.start);
  if (isAt(view, k, trigger.frame === "for" ? "forGoal" : "inGoal") && k > at) return inPlace(place, k, slot);
  if (isAt(view, k, "fromPlace")) return isListed(place, k) ? slot(view.words[k]?.start ?? found.start) : undefined;
  const isOwned = trigger.frame === "noun" && view.actorOf[k] !== undefined;
  if (trigger.frame === "to" && isJoinedAt(view, at, "prepositionVerbs")) return undefined;
  return (isOwned || isDirect(place, k)) && isFree(view, k, at) ? slot(found.start) : undefined;
}

// زار باريس; but كانت ماليزيا قد: a place right after "be" is its subject
function isDirect({ view, at, trigger }: TriggerPlace, k: number): boolean {
  const isNext = k === at && !isJoinedAt(view, at, "was");
  return trigger.frame === "direct" || isNext || isArrival(view, at);
}

// عاد إلى دمشق زائرا
function isVisitor(view: SentenceView, at: number): boolean {
  return view.words.some((_, i) => i > at && isAt(view, i, "visitorWords"));
}

// شملت الجولة كلا من القاهرة وتونس, استهلت جولتها من المنامة
function isListed({ view, at, trigger }: TriggerPlace, k: number): boolean {
  return isTourFrom(view, at, k) || (trigger.frame === "noun" && isAt(view, k - 1, "each"));
}

// استهلت جولتها من المنامة
function isTourFrom(view: SentenceView, at: number, k: number): boolean {
  if (!isAt(view, k, "asked") || !view.terms.hasAnyForm("tourNouns", lettersAt(view, at))) return false;
  return view.words.slice(0, at).some((_, i) => !view.actorOf[i] && isJoinedAt(view, i, "beginningVerbs"));
}

// زار مصنعا في باريس, وصل في باريس
function inPlace(
  { view, at, trigger }: TriggerPlace,
  k: number,
  slot: (start: number) => PlaceSlot,
): PlaceSlot | undefined {
  const isIn = isAt(view, at, "stayNouns") || trigger.frame === "for" || trigger.frame === "direct" || k === at + 1;
  return isIn ? slot(view.words[k]?.start ?? 0) : undefined;
}

// إلى, تشمل, للعاصمة
function isGoalWord(view: SentenceView, k: number, frame: TriggerPlace["trigger"]["frame"]): boolean {
  if (isAt(view, k, "toGoal") || isAt(view, k, "goalHeads")) return true;
  return frame === "noun" ? isAt(view, k, "goalVerbs") : frame === "for" && isAt(view, k, "placeHeads");
}

function isArrival(view: SentenceView, at: number): boolean {
  return view.terms.hasJoined("arrivingVerbs", lettersAt(view, at));
}

// الوزيران سمير فهمي وكريم حداد
const namesReach = 6;

// the verb itself, a person, a date or an adverb comes before a place without a preposition
function isFree(view: SentenceView, k: number, at: number): boolean {
  if (k === at || view.actorOf[k] || view.isDate[k] || isPartedBefore(view, k + 1)) return true;
  if (isRestOfName(view, k) || bareNamesFrom(view, at + 1)?.at(-1)?.end === view.words[k]?.end) return true;
  for (let i = k - 1; i > at && i > k - namesReach; i--) if (view.actorOf[i] && isNamesBetween(view, i, k)) return true;
  return isAt(view, k, "adverbs") || isAt(view, k, "groupAdverbs") || view.places[k] !== undefined;
}

// إلى العاصمة الإيرانية
function capitalOf({ view, at, trigger }: TriggerPlace, i: number, found: CountryWords): PlaceSlot | undefined {
  if (isAt(view, i - 1, "toGoal") && !isAt(view, i + 1, "capitalBefore") && trigger.frame !== "direct")
    return { start: view.words[i - 1]?.start ?? found.start, end: found.end, place: found };
  const head = view.words[i - 1];
  if (!head || !isAt(view, i - 1, "capitalBefore") || view.places[i + 1]) return undefined;
  const to = isAt(view, i - 2, "toGoal") && i - 2 > at ? view.words[i - 2] : undefined;
  if (!to && trigger.frame !== "direct" && !isArrival(view, at)) return undefined;
  return { start: (to ?? head).start, end: found.end, place: found };
}

/** The place that a verb of leaving or of receiving names, for a visit that is not said where: غادر الدوحة بعد زيارة, شهدت باريس زيارة. */
export function placeOfOtherVerb(view: SentenceView, at: number): PlaceSlot | undefined {
  for (let i = at - 1; i >= 0 && !isClauseBreak(view, i + 1); i--) {
    const isLeft = isJoinedAt(view, i, "leavingVerbs");
    if (view.actorOf[i] || !(isLeft || isJoinedAt(view, i, "receivingPlaces"))) continue;
    const limit = isLeft ? at : Math.min(at, i + 3);
    for (let k = i + 1; k < limit; k++) {
      const place = view.places[k];
      if (!place || view.actorOf[k] || place.start !== view.words[k]?.start) continue;
      if ((place.kind === "adjective") !== isAt(view, k - 1, "capitalBefore")) continue;
      const isGoal = isAt(view, k - 1, "toGoal") || isAt(view, k - 1, "fromPlace");
      return isGoal ? undefined : { start: place.start, end: place.end, place };
    }
    return undefined;
  }
  return undefined;
}

/** The destinations that a conjunction or a comma joins to the first one: داكار وأبيدجان ولواندا. */
export function furtherGoals(view: SentenceView, first: PlaceSlot): PlaceSlot[] {
  const goals: PlaceSlot[] = [];
  const countries = new Set([first.place.country]);
  let i = indexFrom(view, first.end);
  for (; i >= 0 && i < view.words.length && !isClauseBreak(view, i); i++) {
    const place = view.places[i];
    const word = view.words[i];
    if (!place || !word || view.actorOf[i] || place.kind === "adjective") {
      if (isAt(view, i, "goalJoints") || (place && isAt(view, i - 1, "capitalBefore"))) continue;
      break;
    }
    const isJoined =
      view.terms.fits("joined", lettersAt(view, i)) || /[،,]/.test(word.gap) || isAt(view, i - 1, "goalJoints");
    if (!isJoined) break;
    if (!countries.has(place.country)) goals.push({ start: place.start, end: place.end, place });
    countries.add(place.country);
    while (view.places[i + 1] === place) i++;
  }
  return goals;
}
