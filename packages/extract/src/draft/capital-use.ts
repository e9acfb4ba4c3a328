import { type FoldedWord, foldedList } from "@diplomatic-visits/core/internal";
import type { EventFound } from "../events/event.ts";
import type { PlaceFound } from "../gazetteer/find-places.ts";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import type { CapitalLists } from "../languages/parts/capital-words.ts";

// زار الرئيس الإيراني أمس الثلاثاء باريس: this many words may come between a verb of visiting and its city
const visitReach = 6;
// ANKARA, June 1 (Agency) – The minister: a date and a source fit between the city and the dash
const datelineReach = 4;

/** The words of a text, and the lexicons it is read with. */
export interface CapitalContext {
  words: readonly FoldedWord[];
  lexicons: ActiveLexicons;
}

/**
 * Decides for each capital of a text whether it is meant as a city: as the goal of a visit, after a preposition of place, or
 * in a dateline. Elsewhere it is a metonym for its government.
 */
export function capitalUse(
  context: CapitalContext,
  events: readonly EventFound[],
): (place: PlaceFound) => "place" | "metonym" {
  const { words, lexicons } = context;
  const goals = new Set(
    events.flatMap(({ place, again }) => [...(place ? [place.place] : []), ...again].map(({ start }) => start)),
  );
  let i = 0;
  return ({ start }) => {
    if (i > 0 && (words[i - 1]?.end ?? 0) > start) i = 0;
    while (i < words.length && (words[i] as FoldedWord).end <= start) i++;
    const word = words[i];
    if (goals.has(start) || isDateline(words, i) || isVisited(context, i) || isNamed(context, i)) return "place";
    // بأنقرة: in Ankara
    const clitic = word && word.start < start ? word.letters.charAt(start - word.start - 1) : undefined;
    if (clitic !== undefined) return capitalWords(lexicons)("cityClitics", clitic) ? "place" : "metonym";
    const previous = words[i - 1]?.letters ?? "";
    const isAfterPlace = capitalWords(lexicons)("beforeCity", withoutConjunction(lexicons, previous));
    return word?.gap === " " && isAfterPlace ? "place" : "metonym";
  };
}

const capitalWords = perLexicons((lexicons) => {
  const sets = new Map<keyof CapitalLists, ReadonlySet<string>>();
  for (const { capitals } of lexicons)
    for (const [list, words] of Object.entries(capitals ?? {}) as [keyof CapitalLists, string][])
      sets.set(list, new Set([...(sets.get(list) ?? []), ...foldedList(words)]));
  return (list: keyof CapitalLists, letters: string) => sets.get(list)?.has(letters) ?? false;
});

const conjunctionsOf = perLexicons((lexicons) => lexicons.map(({ clitics }) => clitics?.conjunctions ?? "").join(""));

// a word without the conjunction written onto it
function withoutConjunction(lexicons: ActiveLexicons, letters: string): string {
  const isJoined = letters.length > 2 && conjunctionsOf(lexicons).includes(letters.charAt(0));
  return isJoined ? letters.slice(1) : letters;
}

function isVisited({ words, lexicons }: CapitalContext, i: number): boolean {
  const has = capitalWords(lexicons);
  const [previous, second] = [words[i - 1]?.letters ?? "", words[i - 2]?.letters ?? ""];
  if (has("leavingFor", previous) && has("leaving", second)) return true;
  const isVisit = (letters: string) =>
    has("visitVerbs", letters) || has("visitVerbs", withoutConjunction(lexicons, letters));
  // زار مصر ورحبت أوسلو: the conjunction begins another clause
  const isOtherClause =
    previous.length > 3 && withoutConjunction(lexicons, previous) !== previous && !isVisit(previous);
  if (isOtherClause && clausesJoinedBy(lexicons, previous)) return false;
  for (let k = i - 1; k >= Math.max(0, i - visitReach); k--) {
    const { letters } = words[k] as FoldedWord;
    if (words[k + 1]?.gap !== " " || has("clauseBreaks", letters)) return false;
    if (isVisit(letters)) return true;
  }
  return false;
}

// The first conjunction of a language joins clauses.
function clausesJoinedBy(lexicons: ActiveLexicons, letters: string): boolean {
  return lexicons.some(({ clitics }) => clitics?.conjunctions.charAt(0) === letters.charAt(0));
}

// the Oslo Accords, اتفاق باريس, the Beirut port
function isNamed({ words, lexicons }: CapitalContext, i: number): boolean {
  const has = capitalWords(lexicons);
  const [word, next, previous] = [words[i], words[i + 1], words[i - 1]];
  if (next?.gap === " " && has("namedAfter", next.letters)) return true;
  if (word?.gap !== " " || !previous) return false;
  return has("namedBefore", previous.letters) || has("namedBefore", withoutClitic(lexicons, previous.letters));
}

const cliticsOf = perLexicons((lexicons) =>
  lexicons.map(({ clitics }) => `${clitics?.conjunctions ?? ""}${clitics?.prepositions ?? ""}`).join(""),
);

function withoutClitic(lexicons: ActiveLexicons, letters: string): string {
  return letters.length > 3 && cliticsOf(lexicons).includes(letters.charAt(0)) ? letters.slice(1) : letters;
}

// أنقرة – بدأ الوزير; ANKARA, June 1 (Agency) - The minister
function isDateline(words: readonly FoldedWord[], i: number): boolean {
  const opens = i === 0 || words[i]?.gap.includes("\n");
  const after = opens ? words.slice(i + 1, i + 1 + datelineReach) : [];
  const dash = after.findIndex(({ gap }) => /[-\u2013\u2014(]/.test(gap));
  return dash === 0 || (dash > 0 && /^[,،]/.test(after[0]?.gap ?? ""));
}
