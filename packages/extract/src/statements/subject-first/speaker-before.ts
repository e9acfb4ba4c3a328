import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../../finding/capitals.ts";
import { isDeterminerAt, isJoined, isNounPhraseWord, nameFrom, type SpeakerWords, speakerOf } from "../noun-phrase.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";
import type { Speaker } from "../statement.ts";

// longer phrases before a verb of speaking are clauses
const longestPhrase = 9;
const longestParenthesis = 24;
const mostCommas = 4;

/** The speaker whose phrase ends right before a word, or before the parenthesis there: the subject of a verb of speaking. */
export function speakerBefore(speech: SpeechText, at: number, floor: number): SpeakerWords | undefined {
  const last = at - 1;
  if (last < floor || (speech.quotationOf[last] as number) >= 0) return undefined;
  const gap = gapBefore(speech, at);
  if (gap === " ") return phraseEnding(speech, last, floor) ?? antecedent(speech, last, floor);
  if (!/^(?:,| –| —|\)) $/.test(gap)) return undefined;
  const actor = speech.personOf[last];
  if (actor && actor.end === speech.words[last]?.end && !isInParticipial(speech, last, floor)) {
    const outer = phraseAround(speech, last, floor);
    return outer ?? phraseEnding(speech, last, floor);
  }
  return parenthesized(speech, last, floor);
}

// "Local traders, quoted by the radio station La Voz, said": the name belongs to the parenthesis
function isInParticipial(speech: SpeechText, last: number, floor: number): boolean {
  for (let i = last; i > floor && i > last - longestPhrase; i--) {
    if (gapBefore(speech, i) === " ") continue;
    if (gapBefore(speech, i) !== ", ") return false;
    return speech.terms.phraseAt("relays", speech.words, i) > 0;
  }
  return false;
}

// "the minister, Leo Marsh, said": the name, from the beginning of the whole phrase
function phraseAround(speech: SpeechText, last: number, floor: number): SpeakerWords | undefined {
  const named = phraseEnding(speech, last, floor);
  if (!named) return undefined;
  const before = gapBefore(speech, named.from) === ", " ? phraseEnding(speech, named.from - 1, floor) : undefined;
  return before ? { ...named, from: before.from } : named;
}

// "Leo Marsh, who arrived on Monday, said", "the minister, speaking in Cairo, said"
function parenthesized(speech: SpeechText, last: number, floor: number): SpeakerWords | undefined {
  let commas = 0;
  for (let i = last; i > floor && i > last - longestParenthesis && commas < mostCommas; i--) {
    if (!/^(?:,| –| —| \() ?$/.test(gapBefore(speech, i).replace(/ $/, " "))) continue;
    commas++;
    const before = phraseEnding(speech, i - 1, floor);
    if (!before) continue;
    const inside = speakerInside(speech, i, last);
    return inside && !before.speaker.person ? { ...inside, from: before.from } : before;
  }
  return undefined;
}

// "the spokesperson, Leila Karimi of the ministry, said"
function speakerInside(speech: SpeechText, from: number, last: number): SpeakerWords | undefined {
  // "Her adviser, retired general Tunde Balogun, said": the actor may begin after other words
  for (let at = from; at <= last; at++) {
    if (at > from && gapBefore(speech, at) !== " ") return undefined;
    if (speech.terms.has("prepositions", speechLettersAt(speech, at))) return undefined;
    const actor = speech.personOf[at];
    const to = actor || at === from ? nameFrom(speech, at, last + 1) : undefined;
    if (to !== undefined) return speakerOf(speech, at, to);
  }
  return undefined;
}

// "Leo Marsh, who said that …"
function antecedent(speech: SpeechText, last: number, floor: number): SpeakerWords | undefined {
  // "an official who asked" only tells which official is meant
  if (
    !speech.terms.has("relatives", speechLettersAt(speech, last)) ||
    last <= floor ||
    gapBefore(speech, last) !== ", "
  )
    return undefined;
  return phraseEnding(speech, last - 1, floor, true);
}

/** The noun phrase that ends with a word, its prepositional phrases included. */
export function phraseEnding(
  speech: SpeechText,
  last: number,
  floor: number,
  mayBeGoverned = false,
): SpeakerWords | undefined {
  const base = baseFrom(speech, last, floor);
  if (base === undefined) return undefined;
  let from = base;
  // "a spokesman for the league": the phrase before the preposition is the head
  for (;;) {
    const preposition = from - 1;
    if (preposition <= floor || !isJoined(speech, from)) break;
    if (!speech.terms.has("phrasePrepositions", speechLettersAt(speech, preposition)) || !isJoined(speech, preposition))
      break;
    const outer = headBefore(speech, preposition, floor);
    if (outer === undefined) break;
    from = outer;
  }
  if (!mayBeGoverned && isGoverned(speech, from, floor)) return undefined;
  const own = speakerOf(speech, from, last + 1);
  return own && isCoordinated(speech, from, floor) ? together(speech, own, floor) : own;
}

const mostPhrases = 3;

// "the embassy of Chile in Quito": a phrase in between has no head of its own
function headBefore(speech: SpeechText, at: number, floor: number): number | undefined {
  let preposition = at;
  for (let count = 0; count < mostPhrases; count++) {
    const outer = baseFrom(speech, preposition - 1, floor);
    if (outer === undefined) return undefined;
    if (isHead(speech, preposition - 1, outer)) return outer;
    preposition = outer - 1;
    if (preposition <= floor || !isJoined(speech, outer) || !isJoined(speech, preposition)) return undefined;
    if (!speech.terms.has("phrasePrepositions", speechLettersAt(speech, preposition))) return undefined;
  }
  return undefined;
}

function isHead(speech: SpeechText, head: number, from: number): boolean {
  const { terms, personOf } = speech;
  const isKnown = (letters: string) =>
    terms.has("people", letters) || terms.has("institutions", letters) || terms.has("documents", letters);
  // "sources close to the talks"
  for (let i = from; i <= head; i++) if (isKnown(speechLettersAt(speech, i))) return true;
  return personOf[from] !== undefined || isCount(speech, from);
}

// "after talks with the minister officials said": a phrase after a preposition is not a subject
function isGoverned(speech: SpeechText, from: number, floor: number): boolean {
  if (from <= floor || gapBefore(speech, from) !== " ") return false;
  const before = speechLettersAt(speech, from - 1);
  // "As one envoy put it"
  const isOpening = from - 1 === floor || gapBefore(speech, from - 1) !== " ";
  if (isOpening && speech.terms.has("namings", before)) return false;
  return speech.terms.has("prepositions", before) || speech.terms.has("phrasePrepositions", before);
}

// both are known, or neither is drafted
function together(speech: SpeechText, own: SpeakerWords, floor: number): SpeakerWords | undefined {
  const first = speakerOf(speech, floor, own.from - 1);
  const isKnown = ({ person, organization, place }: Speaker) => (person ?? organization ?? place) !== undefined;
  if (!first || !isKnown(first.speaker) || !isKnown(own.speaker)) return undefined;
  return { from: floor, to: own.to, speaker: { ...first.speaker, end: own.speaker.end, others: [own.speaker] } };
}

// "Brill and Marsh said": two speakers, of whom neither says it alone
function isCoordinated(speech: SpeechText, from: number, floor: number): boolean {
  if (speechLettersAt(speech, from - 1) !== "and" || from - 2 < floor || gapBefore(speech, from - 1) !== " ")
    return false;
  return baseFrom(speech, from - 2, floor) === floor;
}

function baseFrom(speech: SpeechText, last: number, floor: number): number | undefined {
  const known = speech.personOf[last] ?? speech.organizationOf[last];
  if (known && known.end === speech.words[last]?.end) return startOf(speech, last, known.start, floor);
  let from = last + 1;
  while (from > floor && last - from < longestPhrase && isNounPhraseWord(speech, from - 1)) {
    from--;
    if (
      (isDeterminerAt(speech, from) && !isDeterminerAt(speech, from - 1)) ||
      (from > floor && !isJoined(speech, from))
    )
      break;
  }
  if (from > last || (isDeterminerAt(speech, last) && from === last && !isCount(speech, last))) return undefined;
  return isPhrase(speech, from, last, floor) ? from : undefined;
}

// "one of them", "both"
function isCount(speech: SpeechText, i: number): boolean {
  return speech.terms.has("counts", speechLettersAt(speech, i));
}

function startOf(speech: SpeechText, last: number, start: number, floor: number): number {
  let from = last;
  while (from > floor && (speech.words[from - 1] as FoldedWord).end > start) from--;
  // "Viet Nam's Ministry of Foreign Affairs"
  if (
    from - 1 > floor &&
    speechLettersAt(speech, from - 1) === "s" &&
    isJoined(speech, from) &&
    /['’]/.test(gapBefore(speech, from - 1))
  )
    from -= 2;
  // "Public Works Minister Clarisse Mbemba"
  while (from > floor && isJoined(speech, from) && isCapitalAt(speech, from - 1) && !isDeterminerAt(speech, from - 1))
    from--;
  if (from > floor && isDeterminerAt(speech, from - 1) && gapBefore(speech, from) === " ") from--;
  return from;
}

function isCapitalAt(speech: SpeechText, i: number): boolean {
  return isNounPhraseWord(speech, i) && beginsWithCapital(speech.text, (speech.words[i] as FoldedWord).start);
}

function isPhrase(speech: SpeechText, from: number, last: number, floor: number): boolean {
  const { terms, text, words } = speech;
  const letters = speechLettersAt(speech, last);
  if (isDeterminerAt(speech, from)) return true;
  if ((["people", "institutions", "documents", "media"] as const).some((list) => terms.has(list, letters))) return true;
  const isCapital = beginsWithCapital(text, (words[from] as FoldedWord).start);
  // a capital may only be that of the first word of a sentence
  return (
    isCapital && (last > floor || from < last || speech.placeOf[last] !== undefined || !terms.fits("adverb", letters))
  );
}
