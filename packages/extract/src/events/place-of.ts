import { type FoldedWord, foldedList, type Span } from "@diplomatic-visits/core/internal";
import { isArabicWord, isPartedBefore, lettersAt, type Place } from "./clause.ts";
import type { PlaceSlot } from "./event.ts";
import type { SentenceView } from "./sentence-view.ts";

const furthest = 14;
const furthestDirect = 9;

let lists: Record<"to" | "at" | "for" | "between" | "stops", ReadonlySet<string>> | undefined;

function listsOf() {
  lists ??= {
    to: new Set(foldedList("إلى to")),
    at: new Set(foldedList("إلى في to in at")),
    for: new Set(foldedList("إلى for")),
    between: new Set(foldedList("العاصمة مدينة دولة جمهورية مملكة مطار the city capital of")),
    stops: new Set(
      foldedList(`who which that where after before when while as because but since said says and whose was were is are has had will
        would الذي التي حيث بعد قبل لكن بينما إن أن قال قالت أكد أكدت وقال وأكد`),
    ),
  };
  return lists;
}

/** The country or capital that a visit leads to: after إلى, ل or "to", or right after a verb that takes it directly. */
export function placeOf(place: Place): PlaceSlot | undefined {
  const { view, at, trigger } = place;
  const limit = Math.min(view.words.length, at + 1 + (trigger.frame === "direct" ? furthestDirect : furthest));
  for (let i = at + 1; i < limit; i++) {
    if (isStop(place, i)) return undefined;
    const clauseEnd = relativeClauseEnd(view, i);
    if (clauseEnd !== undefined) i = clauseEnd;
    const found = view.places[i];
    if (!found || view.actorOf[i] || found.start < (view.words[i] as FoldedWord).start) continue;
    const slot = slotAt(place, i);
    if (slot) return slot;
    while (i + 1 < limit && view.places[i + 1] === found) i++;
  }
  return undefined;
}

// ستزور الوزيرة، التي زارت باريس، أوسلو: a clause between commas names the place of another visit
function relativeClauseEnd(view: SentenceView, i: number): number | undefined {
  if (!/^(?:الذي|التي|اللذان|اللتان|الذين)$/.test(lettersAt(view, i)) || !isPartedBefore(view, i)) return undefined;
  const end = view.words.findIndex((_, k) => k > i && isPartedBefore(view, k));
  return end === -1 ? view.words.length : end;
}

// In Arabic the verb comes first, and أن or التي may follow its subject.
function isStop({ view, at, trigger }: Place, i: number): boolean {
  const word = view.words[i] as FoldedWord;
  if (/[.;؛:!?؟\n]/.test(word.gap) && !/^\.? ?$/.test(word.gap)) return true;
  if (view.actorOf[i] || view.isDate[i] || !listsOf().stops.has(word.letters)) return false;
  if (!isArabicWord(word)) return !(trigger.frame === "noun" && i === at + 1);
  return trigger.frame !== "noun" && /^(?:حيث|لكن|بينما|ان|قال|قالت|اكد|اكدت|وقال|واكد)$/.test(word.letters);
}

function slotAt({ view, at, trigger }: Place, i: number): PlaceSlot | undefined {
  const found = view.places[i] as NonNullable<(typeof view.places)[number]>;
  const start = prepositionStart({ view, at, trigger }, i, found);
  if (found.kind === "adjective") return adjectiveSlot({ view, at, trigger }, i, start);
  if (start !== undefined) return { start, end: found.end, place: found };
  // زار موسكو, "will visit Moscow", زيارة موسكو
  const isDirect =
    trigger.frame === "direct" ||
    (trigger.frame === "noun" && i === at + 1 && isArabicWord(view.words[at] as FoldedWord));
  return isDirect ? { start: found.start, end: found.end, place: found } : undefined;
}

// إلى السعودية is an adjective elsewhere; "the Iraqi capital" and العاصمة العراقية name no city
function adjectiveSlot({ view, at, trigger }: Place, i: number, start: number | undefined): PlaceSlot | undefined {
  const found = view.places[i] as NonNullable<(typeof view.places)[number]>;
  if (start !== undefined && start === before(view, i, trigger.frame)) return { start, end: found.end, place: found };
  const isDirect = trigger.frame === "direct" && i === at + 2;
  const capital = view.words[i + 1];
  if (capital?.letters === "capital" && capital.gap === " " && (start !== undefined || isDirect))
    return { start: start ?? found.start, end: capital.end, place: found };
  const head = view.words[i - 1];
  if (head?.letters !== "العاصمه" || view.places[i + 1]) return undefined;
  const preposition = before(view, i - 1, trigger.frame);
  if (preposition === undefined && trigger.frame !== "direct") return undefined;
  return { start: preposition ?? head.start, end: found.end, place: found };
}

function prepositions(frame: Place["trigger"]["frame"], isAdjacent: boolean): ReadonlySet<string> {
  const { to, at, for: leaving } = listsOf();
  if (frame === "for") return leaving;
  return frame === "noun" && !isAdjacent ? to : at;
}

function before(view: SentenceView, i: number, frame: Place["trigger"]["frame"]): number | undefined {
  const word = view.words[i - 1];
  return word && prepositions(frame, false).has(word.letters) ? word.start : undefined;
}

// إلى العاصمة الإيرانية طهران: adjectives and words such as "capital" may come between.
function prepositionStart({ view, at, trigger }: Place, i: number, place: Span): number | undefined {
  const { words, places } = view;
  const word = words[i] as FoldedWord;
  const letters = word.letters.slice(0, Math.max(0, word.letters.length - (place.end - place.start)));
  if (place.start > word.start && /^[وف]?ل$/.test(letters)) return place.start;
  for (let k = i - 1; k >= Math.max(at + 1, i - 4); k--) {
    const previous = lettersAt(view, k);
    if (prepositions(trigger.frame, k === at + 1).has(previous)) return (words[k] as FoldedWord).start;
    if (!listsOf().between.has(previous) && places[k]?.kind !== "adjective") return undefined;
  }
  return undefined;
}
