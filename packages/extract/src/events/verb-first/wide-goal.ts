import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { endsName } from "../../persons/name-stops.ts";
import { isAt, isClauseBreak, isJoinedAt, isPartedBefore, lettersAt, type TriggerPlace } from "../clause.ts";
import type { PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { tenseAt } from "./tense.ts";

/** The goal of a travel word anywhere in its sentence: after it, before it, or named before and meant by a pronoun. */
export function wideGoal(place: TriggerPlace): PlaceSlot | undefined {
  return goalOfPronoun(place) ?? markedAfter(place) ?? bareAfter(place) ?? markedBefore(place) ?? onlyPlace(place);
}

// a pronoun follows its verb or noun at once, or after the subject
const pronounReach = 5;

// عاد إليها الرئيس, فزارتها
function goalOfPronoun({ view, at }: TriggerPlace): PlaceSlot | undefined {
  const isIt = isAt(view, at, "visitingItVerbs");
  const isWhere = isAt(view, at - 1, "whereWords");
  const there = [1, 2, 3, 4, pronounReach].find(
    (k) => isAt(view, at + k, "thereWords") && !isPartedBefore(view, at + k),
  );
  if (!isIt && !isWhere && !isInvitedThere(view, at) && there === undefined) return undefined;
  for (let i = at - 1; i >= 0; i--) {
    const slot = placeSlot(view, i);
    const isRelative = isWhere || (isIt && i === at - 2 && isAt(view, at - 1, "goalRelatives"));
    if (slot && (isRelative || !isAt(view, i - 1, "fromPlace"))) return slot;
  }
  return undefined;
}

// دعت بكين الوزيرة إلى زيارتها
function isInvitedThere(view: SentenceView, at: number): boolean {
  const { letters } = view.words[at] as FoldedWord;
  if (!view.terms.fits("pronominal", letters) || !view.terms.hasAnyForm("visitNouns", letters)) return false;
  return view.words.some((_, i) => i < at && !view.actorOf[i] && view.terms.hasAnyForm("invites", lettersAt(view, i)));
}

// إلى باريس, لباريس, and after a stay or an arrival في باريس, بباريس
function markedAfter(place: TriggerPlace): PlaceSlot | undefined {
  const { view, at } = place;
  for (let i = at + 1; i < view.words.length; i++) {
    if (isClauseBreak(view, i) || isAt(view, i, "openers") || isJoinedAt(view, i, "says")) return undefined;
    // عائدا إلى أستانا: the goal is home
    if (isAt(view, i, "returning")) return undefined;
    const slot = placeSlot(view, i);
    if (slot && isMarked(place, i)) return slot;
  }
  return undefined;
}

function isMarked({ view, at, trigger }: TriggerPlace, i: number): boolean {
  const word = view.words[i] as FoldedWord;
  const prefix = word.letters.slice(0, Math.max(0, (view.places[i]?.start ?? 0) - word.start));
  const isStay = trigger.frame === "for" || trigger.frame === "noun" || isJoinedAt(view, at, "arrivingVerbs");
  if (prefix && view.terms.fits("goalPrefix", prefix)) return true;
  if (prefix && isStay && view.terms.fits("placePrefix", prefix)) return true;
  const k = prepositionBefore(view, i);
  if (trigger.frame === "from") return isAt(view, k, "asked");
  return isAt(view, k, "toGoal") || (isStay && k > at && isAt(view, k, "forGoal"));
}

// إلى العاصمة الفرنسية, إلى مطار بغداد
function prepositionBefore(view: SentenceView, i: number): number {
  let k = i - 1;
  while (k > 0 && !isPartedBefore(view, k + 1) && isAt(view, k, "beforeGoal")) k--;
  return k;
}

// زارت بعثة من البنك الدولي تونس: the last place without a preposition before another phrase
function bareAfter({ view, at, trigger }: TriggerPlace): PlaceSlot | undefined {
  if (trigger.frame !== "direct" && !isJoinedAt(view, at, "arrivingVerbs")) return undefined;
  let last: PlaceSlot | undefined;
  for (let i = at + 1; i < view.words.length; i++) {
    if (isClauseBreak(view, i) || (i > at + 1 && tenseAt(view, i)) || isAt(view, i, "openers")) break;
    const slot = placeSlot(view, i);
    const isBare = slot && slot.place.start === view.words[i]?.start && isFreeBefore(view, i);
    if (isBare) last = slot;
    else if (last && isPreposition(view, i)) break;
  }
  return last;
}

// الدولي تونس, but not مصنع تونس
function isFreeBefore(view: SentenceView, i: number): boolean {
  const letters = lettersAt(view, i - 1);
  if (isPreposition(view, prepositionBefore(view, i))) return false;
  if (view.actorOf[i - 1] || view.isDate[i - 1] || isPartedBefore(view, i)) return true;
  return view.terms.fits("definite", letters) || isAt(view, i - 1, "adverbs") || !endsName(view.lexicons, letters);
}

function isPreposition(view: SentenceView, i: number): boolean {
  return isAt(view, i, "phrasePrepositions") || isAt(view, i, "fromPlace") || isAt(view, i, "governedBy");
}

// اختتمت في فيينا زيارة رسمية, إلى الرياض توجه الوزير
function markedBefore(place: TriggerPlace): PlaceSlot | undefined {
  const { view, at, trigger } = place;
  for (let i = at - 1; i >= 0 && !isClauseBreak(view, i + 1); i--) {
    const slot = placeSlot(view, i);
    const k = slot ? prepositionBefore(view, i) : -1;
    if (!slot || k < 0) continue;
    if (isAt(view, k, "toGoal")) return slot;
    const isHeldThere = trigger.frame === "noun" && isAt(view, k, "inGoal");
    if (isHeldThere) return slot;
  }
  return undefined;
}

// خص السلطان مسقط بأول زيارة له: the only place of the sentence
function onlyPlace({ view, at, trigger }: TriggerPlace): PlaceSlot | undefined {
  if (trigger.frame !== "noun") return undefined;
  const slots = view.words.flatMap((_, i) => placeSlot(view, i) ?? []);
  const [only, other] = slots;
  if (!only || other) return undefined;
  const first = view.words.findIndex(({ end }) => end >= only.end);
  const isFree = only.place.start === view.words[first]?.start && !isPreposition(view, prepositionBefore(view, first));
  return isFree && first < at && view.actorOf[first - 1] !== undefined ? only : undefined;
}

function placeSlot(view: SentenceView, i: number): PlaceSlot | undefined {
  const place = view.places[i];
  if (!place || view.actorOf[i] || view.places[i - 1] === place) return undefined;
  if (place.kind === "adjective" && !isAt(view, i - 1, "capitalBefore")) return undefined;
  if (isComplement(view, i)) return undefined;
  return { start: place.start, end: place.end, place };
}

// سفارة تونس, رئيس كينيا, حكومة كندا: a place that belongs to a noun
function isComplement(view: SentenceView, i: number): boolean {
  return isAt(view, i - 1, "bodiesOfPlaces") || lettersAt(view, i - 1) === "";
}
