import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { lexiconOfWord } from "../languages/active-lexicons.ts";
import { isNameStop } from "../persons/name-stops.ts";
import { titleAt } from "../persons/title-at.ts";
import type { Actor } from "./event.ts";
import { type EventTerms, eventTerms } from "./event-terms.ts";
import type { GroupContext } from "./group-context.ts";
import { officePhraseAt } from "./office-phrase.ts";
import { isTrigger } from "./triggers.ts";

/** Groups and office holders that a sentence mentions without a name: an Iranian delegation, وفد رفيع المستوى, the prime minister. */
export function groupActors(context: GroupContext): Actor[] {
  const actors: Actor[] = [];
  for (let i = 0; i < context.words.length; i++) {
    if (context.isTaken[i] || context.words[i]?.isNumeral) continue;
    const found = phraseAt(context, i);
    if (!found) continue;
    actors.push(found.actor);
    i = found.to - 1;
  }
  // يلتقي المنتخب المصري نظيره: of a counterpart alone nobody knows who it is
  const isOther = ({ start }: Actor) =>
    context.words.some((word, i) => word.end > start && word.start <= start && !isCounterpart(context, i));
  return context.isTaken.includes(true) || actors.some(isOther) ? actors : [];
}

function phraseAt(context: GroupContext, i: number): { actor: Actor; to: number } | undefined {
  const { words } = context;
  if (hasAdjectivesAfter(context, i)) {
    const to = endWithAdjectives(context, i);
    const end = to && words[to - 1]?.end;
    return end ? { actor: { start: startWithoutConjunction(context, i), end }, to } : undefined;
  }
  const phrase = officePhraseAt(context, i);
  if (!phrase) return undefined;
  const { from, to } = phrase;
  return { actor: { start: (words[from] as FoldedWord).start, end: (words[to - 1] as FoldedWord).end }, to };
}

function lettersOf({ words }: GroupContext, i: number): string {
  return words[i]?.letters ?? "";
}

function hasAdjectivesAfter(context: GroupContext, i: number): boolean {
  return lexiconOfWord(context.lexicons, lettersOf(context, i))?.events?.order === "verb-first";
}

function isCounterpart(context: GroupContext, i: number): boolean {
  return eventTerms(context.lexicons).hasJoined("counterparts", lettersOf(context, i));
}

function isGroup(context: GroupContext, i: number): boolean {
  const terms = eventTerms(context.lexicons);
  const letters = lettersOf(context, i);
  return terms.hasJoined("groups", letters) || isPrefixedGroup(terms, letters);
}

// بنظيره, لقادة
function isPrefixedGroup(terms: EventTerms, letters: string): boolean {
  return terms.fits("groupPrefix", letters) && !terms.has("groups", letters) && terms.has("groups", letters.slice(1));
}

function startWithoutConjunction(context: GroupContext, i: number): number {
  const word = context.words[i] as FoldedWord;
  const terms = eventTerms(context.lexicons);
  const isJoined = terms.fits("joined", word.letters) && terms.has("groups", word.letters.slice(1));
  const isOffice = titleAt(context, i)?.title.office !== undefined;
  return isJoined || (!isOffice && isPrefixedGroup(terms, word.letters)) ? word.part(1).start : word.start;
}

// وفد إيراني برلماني رفيع المستوى: a longer run of adjectives would include a verb
const longestGroup = 7;

// وفد إيراني رفيع المستوى: adjectives continue up to a verb, a preposition or an event word
function endWithAdjectives(context: GroupContext, i: number): number | undefined {
  const { words, places, lexicons } = context;
  const title = titleAt({ words, places, lexicons }, i);
  if (!isGroup(context, i) && !title?.title.office) return undefined;
  let end = Math.max(i + 1, title?.title.office ? withoutGoal(context, i, title.to) : 0);
  // ملك الأردن
  const deputy = deputyEnd(context, i, end);
  if (deputy) return deputy;
  if (!context.places.slice(i, end).some(Boolean) && isStateAt(context, end)) end = endOfStates(context, i, end);
  else {
    while (end < i + longestGroup && goesOn(context, end)) end++;
    // وزير دفاع فيجي
    if (end <= i + 2 && !context.places.slice(i, end).some(Boolean) && isStateAt(context, end))
      end = endOfStates(context, i, end);
  }
  while (end < i + longestGroup && goesOn(context, end)) end++;
  return end;
}

// سافر الوزير الموريتاني إلى لشبونة: the goal is not part of the office, but مبعوث الأمم المتحدة إلى سوريا
function withoutGoal(context: GroupContext, i: number, to: number): number {
  const terms = eventTerms(context.lexicons);
  if (!terms.fits("definite", lettersOf(context, i)) && terms.hasJoined("sentOffices", lettersOf(context, i)))
    return to;
  const isJourney = (k: number) =>
    terms.hasAnyForm("visitNouns", lettersOf(context, k)) || terms.has("journeyNouns", lettersOf(context, k));
  for (let k = i + 1; k < to; k++) {
    // الوزير الإسباني للرباط
    const [nation, state] = [context.places[k - 1], context.places[k]];
    const isGoal = state !== undefined && state.kind !== "adjective" && state.start > (context.words[k]?.start ?? 0);
    if (isGoal && nation?.kind === "adjective") return k;
    if (
      terms.has("toGoal", lettersOf(context, k)) ||
      (terms.has("fromPlace", lettersOf(context, k)) && isJourney(k + 1))
    )
      return k;
  }
  return to;
}

// نائب رئيس أوغندا, مستشار الرئيس الأمريكي
function deputyEnd(context: GroupContext, i: number, next: number): number | undefined {
  if (next !== i + 1 || context.words[next]?.gap !== " " || context.isTaken[next] || context.places[next])
    return undefined;
  const isDeputy = eventTerms(context.lexicons).hasJoined("deputies", lettersOf(context, i));
  return isDeputy && !eventTerms(context.lexicons).fits("joinedActor", lettersOf(context, next))
    ? endWithAdjectives(context, next)
    : undefined;
}

// ملك الأردن, سفير كمبالا: right after the head of the phrase
function isStateAt(context: GroupContext, i: number): boolean {
  const state = context.places[i];
  if (!state || state.kind === "adjective" || context.isTaken[i] || isApartFromNext(context, i - 1)) return false;
  return state.start === context.words[i]?.start;
}

// زعيما فيجي وتونغا
function endOfStates(context: GroupContext, head: number, from: number): number {
  const { words, places, isTaken, lexicons } = context;
  const isDual = eventTerms(lexicons).fits("dualNoun", lettersOf(context, head));
  let end = from;
  for (;;) {
    const state = places[end];
    while (state && places[end] === state) end++;
    const next = places[end];
    const word = words[end];
    if (!isDual || !next || !word || next.kind === "adjective" || isTaken[end] || word.gap !== " ") return end;
    if (next.start !== word.start + 1 || !eventTerms(lexicons).fits("joined", word.letters)) return end;
  }
}

function isApartFromNext(context: GroupContext, i: number): boolean {
  return context.words[i + 1]?.gap !== " " || eventTerms(context.lexicons).fits("articled", lettersOf(context, i));
}

function goesOn(context: GroupContext, i: number): boolean {
  const { words, places, isTaken, isDate, lexicons } = context;
  const word = words[i];
  if (word?.gap !== " " || isTaken[i] || isDate[i] || word.isNumeral) return false;
  if (!agrees(context, i)) return false;
  const place = places[i];
  if (place) return place.kind === "adjective" && place.start === word.start;
  const { letters } = word;
  const terms = eventTerms(lexicons);
  if (terms.has("groupEnds", letters)) return true;
  const stops = ["fromPlace", "plans", "presentVerbs", "pastVerbs", "capitalBefore", "beforeGoal", "openers"] as const;
  if (stops.some((list) => terms.has(list, letters))) return false;
  // على is written like a name
  if (/[ىي]$/.test(context.text.slice(word.start, word.end)) && terms.has("toGoal", letters)) return false;
  if (
    terms.has("phrasePrepositions", letters) ||
    isNameStop(lexicons, letters) ||
    isTrigger(lexicons, letters) ||
    terms.has("groups", letters)
  )
    return false;
  const written = context.text.slice(word.start, word.end);
  // أدراجه, وألغى
  if (terms.fits("pronominalWritten", written)) return false;
  // تجاري and برلماني are adjectives; other words with this beginning are verbs, or follow a proclitic
  return !terms.fits("notGroupAdjective", letters) || terms.fits("groupAdjective", letters);
}

// الملك معبدا, الرئيس مدعو: an adjective has the article of its noun
function agrees(context: GroupContext, i: number): boolean {
  const terms = eventTerms(context.lexicons);
  const [last, letters] = [lettersOf(context, i - 1), lettersOf(context, i)];
  const written = context.text.slice(context.words[i]?.start, context.words[i]?.end);
  // السفير السابق معتقلا
  if (terms.fits("definite", last) && terms.fits("accusative", written)) return false;
  const isHead = isGroup(context, i - 1) || context.places[i - 1]?.kind === "adjective";
  return !isHead || !terms.fits("definite", last) || terms.fits("definite", letters) || terms.has("groupEnds", letters);
}
