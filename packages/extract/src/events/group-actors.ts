import type { FoldedWord } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../finding/country-words.ts";
import { type ActiveLexicons, lexiconOfWord } from "../languages/active-lexicons.ts";
import { endsName } from "../persons/name-stops.ts";
import { titleAt } from "../persons/title-at.ts";
import { titleTerms } from "../persons/title-terms.ts";
import type { Actor } from "./event.ts";
import { eventTerms } from "./event-terms.ts";
import { isTrigger } from "./triggers.ts";

/** A sentence in which to look for groups and offices. */
export interface GroupContext {
  text: string;
  words: readonly FoldedWord[];
  places: readonly (CountryWords | undefined)[];
  /** Whether a word belongs to a named person. */
  isTaken: readonly boolean[];
  isDate: readonly boolean[];
  lexicons: ActiveLexicons;
}

/** Groups and office holders that a sentence mentions without a name: an Iranian delegation, وفد رفيع المستوى, the prime minister. */
export function groupActors(context: GroupContext): Actor[] {
  const actors: Actor[] = [];
  for (let i = 0; i < context.words.length; i++) {
    if (context.isTaken[i] || context.words[i]?.isNumeral) continue;
    const end = hasAdjectivesAfter(context, i) ? endWithAdjectives(context, i) : endOfGroup(context, i);
    if (end === undefined) continue;
    actors.push({ start: startOfGroup(context, i), end: (context.words[end - 1] as FoldedWord).end });
    i = end - 1;
  }
  return actors;
}

function lettersOf({ words }: GroupContext, i: number): string {
  return words[i]?.letters ?? "";
}

function hasAdjectivesAfter(context: GroupContext, i: number): boolean {
  return lexiconOfWord(context.lexicons, lettersOf(context, i))?.events?.order === "verb-first";
}

// "Iranian delegation", "the prime minister"
function startOfGroup(context: GroupContext, i: number): number {
  const { words, places, isTaken, lexicons } = context;
  const word = words[i] as FoldedWord;
  if (hasAdjectivesAfter(context, i)) return startWithoutConjunction(context, i);
  const title = titleAt({ words, places, lexicons }, i)?.title;
  const nation = places[i - 1]?.kind === "adjective" && !isTaken[i - 1] && word.gap === " " ? words[i - 1] : undefined;
  const start = Math.min(title?.start ?? word.start, nation?.start ?? word.start, fieldStart(context, i));
  return title ? startWithArticle(context, i, start) : start;
}

function startWithArticle({ text, words, lexicons }: GroupContext, i: number, start: number): number {
  let last = i - 1;
  while (last >= 0 && (words[last] as FoldedWord).end >= start) last--;
  const before = words[last];
  const isArticle = before !== undefined && eventTerms(lexicons).has("the", before.letters);
  return isArticle && text.slice(before.end, start) === " " ? before.start : start;
}

// "the interior minister", "the former health minister"
function fieldStart(context: GroupContext, i: number): number {
  const { words, lexicons } = context;
  const terms = eventTerms(lexicons);
  const [office, field, former] = [words[i] as FoldedWord, words[i - 1], words[i - 2]];
  if (!terms.has("fieldOffices", office.letters) || office.gap !== " ") return office.start;
  if (!field || !titleTerms(lexicons).has("portfolios", field.letters)) return office.start;
  const isFormer = field.gap === " " && former && terms.has("fieldAdjectives", former.letters);
  return isFormer ? former.start : field.start;
}

function isGroup(context: GroupContext, i: number): boolean {
  return eventTerms(context.lexicons).hasJoined("groups", lettersOf(context, i));
}

function startWithoutConjunction(context: GroupContext, i: number): number {
  const word = context.words[i] as FoldedWord;
  const terms = eventTerms(context.lexicons);
  const isJoined = terms.fits("joined", word.letters) && terms.has("groups", word.letters.slice(1));
  return isJoined ? word.part(1).start : word.start;
}

function endOfGroup(context: GroupContext, i: number): number | undefined {
  const { text, words, places, lexicons } = context;
  const title = titleAt({ words, places, lexicons }, i);
  // "Senator Chad Brooks": a name that no other finder has found
  const next = title && words[title.to];
  if (next?.gap === " " && /\p{Lu}/u.test(text.charAt(next.start)) && !places[title?.to ?? 0]) return undefined;
  if (title?.title.office) return title.to;
  return isGroup(context, i) && !places[i] ? i + 1 : undefined;
}

// وفد إيراني برلماني رفيع المستوى: a longer run of adjectives would include a verb
const longestGroup = 7;

// وفد إيراني رفيع المستوى: adjectives continue up to a verb, a preposition or an event word
function endWithAdjectives(context: GroupContext, i: number): number | undefined {
  const { words, places, lexicons } = context;
  const title = titleAt({ words, places, lexicons }, i);
  if (!isGroup(context, i) && !title?.title.office) return undefined;
  let end = Math.max(i + 1, title?.title.office ? title.to : 0);
  while (end < i + longestGroup && goesOn(context, end)) end++;
  return end;
}

function goesOn(context: GroupContext, i: number): boolean {
  const { words, places, isTaken, isDate, lexicons } = context;
  const word = words[i];
  if (word?.gap !== " " || isTaken[i] || isDate[i] || word.isNumeral) return false;
  const place = places[i];
  if (place) return place.kind === "adjective" && place.start === word.start;
  const { letters } = word;
  const terms = eventTerms(lexicons);
  if (terms.has("groupEnds", letters)) return true;
  if (endsName(lexicons, letters) || isTrigger(lexicons, letters) || terms.has("groups", letters)) return false;
  // تجاري and برلماني are adjectives; other words with this beginning are verbs, or follow a proclitic
  return !terms.fits("notGroupAdjective", letters) || terms.fits("groupAdjective", letters);
}
