import { type FoldedWord, foldedList, type Span } from "@diplomatic-visits/core/text";
import { titleAt } from "../persons/find-titles.ts";
import type { Actor, PlaceSlot } from "./event.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger-words.ts";

/** A trigger in its sentence. */
export interface Place {
  view: SentenceView;
  /** Which word of the sentence it is. */
  at: number;
  trigger: Trigger;
}

const furthest = 14;
const furthestDirect = 9;

let lists: Record<"to" | "between" | "since" | "groups", ReadonlySet<string>> | undefined;

function listsOf() {
  lists ??= {
    to: new Set(foldedList("إلى in to at")),
    between: new Set(foldedList("العاصمة مدينة دولة جمهورية مملكة the city capital of")),
    since: new Set(foldedList("منذ مذ since")),
    groups: new Set(
      foldedList(`وفد وفدا وفود الوفد الوفود بعثة بعثات البعثة البعثات مسؤول مسؤولون مسؤولين المسؤولون المسؤولين دبلوماسيون
        المبعوث مبعوث وزراء رئيس وزير delegation delegations mission missions officials diplomats envoy ministers`),
    ),
  };
  return lists;
}

/** The country or capital that a visit leads to: behind إلى, ل or "to", or right behind a verb that takes it directly. */
export function placeOf({ view, at, trigger }: Place): PlaceSlot | undefined {
  const limit = Math.min(view.words.length, at + (trigger.frame === "direct" ? furthestDirect : furthest));
  for (let i = at + 1; i < limit; i++) {
    const place = view.places[i];
    if (!place) continue;
    const start = prepositionStart(view, i, place);
    // إلى السعودية: a form that is an adjective elsewhere
    if (place.kind === "adjective" && (start === undefined || start !== before(view, i))) continue;
    if (start !== undefined) return { start, end: place.end, place };
    // زار موسكو, "will visit Moscow", زيارة موسكو
    if (trigger.frame === "direct" || (trigger.frame === "noun" && i === at + 1))
      return { start: place.start, end: place.end, place };
  }
  return undefined;
}

function before({ words }: SentenceView, i: number): number | undefined {
  const word = words[i - 1];
  return word && listsOf().to.has(word.letters) ? word.start : undefined;
}

// إلى العاصمة الإيرانية طهران: adjectives and words such as "capital" may stand between.
function prepositionStart({ words, places }: SentenceView, i: number, place: Span): number | undefined {
  const word = words[i] as FoldedWord;
  const letters = word.letters.slice(0, Math.max(0, word.letters.length - (place.end - place.start)));
  if (place.start > word.start && /^[وف]?ل$/.test(letters)) return place.start;
  const { to, between } = listsOf();
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const previous = words[k] as FoldedWord;
    if (to.has(previous.letters)) return previous.start;
    if (!between.has(previous.letters) && places[k]?.kind !== "adjective") return undefined;
  }
  return undefined;
}

/** Who travels: a named person near the trigger, in Arabic behind it first, else a group or an office. */
export function visitorOf(place: Place, target: Span): Actor | undefined {
  const { view, at, trigger } = place;
  const word = view.words[at] as FoldedWord;
  const behind = view.actors.find((actor) => actor.start >= word.end && actor.end <= target.start);
  const ahead = view.actors.filter((actor) => actor.end <= word.start).at(-1);
  if (isArabic(word)) {
    // يصل إلى بغداد غدا وزير الخارجية: the place may come first
    const last = trigger.frame === "noun" ? undefined : view.actors.find((actor) => actor.start >= target.end);
    return behind ?? groupBetween(place, target) ?? ahead ?? groupBefore(place) ?? last;
  }
  return ahead ?? groupBefore(place) ?? (trigger.frame === "noun" ? behind : undefined);
}

function isArabic({ letters }: FoldedWord): boolean {
  return /[\u0621-\u064a]/.test(letters);
}

// The words between the trigger and the place, where they begin with an office or a group.
function groupBetween({ view, at }: Place, target: Span): Actor | undefined {
  const { words } = view;
  let to = at + 1;
  const longest = Math.min(words.length, at + 7);
  while (to < longest && (words[to] as FoldedWord).gap === " " && (words[to] as FoldedWord).end <= target.start) to++;
  if (to === at + 1) return undefined;
  const first = words[at + 1] as FoldedWord;
  const last = words[to - 1] as FoldedWord;
  const isNext = (words[to] as FoldedWord | undefined)?.start === target.start || last.end + 1 === target.start;
  return isNext && isGroup(view, at + 1) ? { start: first.start, end: last.end } : undefined;
}

function groupBefore({ view, at }: Place): Actor | undefined {
  const { words } = view;
  for (let from = at - 1; from >= Math.max(0, at - 6); from--) {
    const word = words[from] as FoldedWord;
    if (isGroup(view, from) && !view.places[from]) {
      const head = view.places[from - 1]?.kind === "adjective" ? from - 1 : from;
      return { start: (words[head] as FoldedWord).start, end: groupEnd(view, from, at) };
    }
    if (word.gap !== " ") return undefined;
  }
  return undefined;
}

// An Arabic group goes on to the trigger: وفد إيراني رفيع المستوى بزيارة
function groupEnd(view: SentenceView, from: number, at: number): number {
  if (isArabic(view.words[from] as FoldedWord)) return (view.words[at - 1] as FoldedWord).end;
  const title = titleAt({ words: view.words, places: view.places }, from);
  const last = title ? title.to - 1 : from;
  return (view.words[Math.min(last, at - 1)] as FoldedWord).end;
}

function isGroup({ words, places }: SentenceView, i: number): boolean {
  return listsOf().groups.has((words[i] as FoldedWord).letters) || titleAt({ words, places }, i) !== undefined;
}

/** The time expression that dates an event: one just before the trigger, else the first behind it, else the last before. */
export function dateOf({ view, at }: Place): Span | undefined {
  const { start } = view.words[at] as FoldedWord;
  const dates = view.dates.filter((date) => !isSince(view, date));
  const close = view.words[Math.max(0, at - closeBy)] as FoldedWord;
  const ahead = dates.filter((date) => date.end <= start).at(-1);
  if (ahead && ahead.start >= close.start) return ahead;
  return dates.find((date) => date.start >= start) ?? dates.at(-1);
}

const closeBy = 2;
const sinceReach = 4;

// منذ توليه منصبه في مارس: since when something else has been so.
function isSince({ words }: SentenceView, date: Span): boolean {
  const at = words.findIndex(({ start }) => start >= date.start);
  const before = words.slice(Math.max(0, at - sinceReach), at);
  return before.some(({ letters }) => listsOf().since.has(letters));
}
