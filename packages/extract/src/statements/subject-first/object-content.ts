import { isDeterminerAt } from "../noun-phrase.ts";
import type { UtteranceView } from "../reading-state.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";
import type { SpeechVerb } from "../statement-terms.ts";
import type { ContentPlace, VerbContent } from "./verb-content.ts";

/** Whether a verb of speaking has an object in place of a clause. */
export function isObjectFrame({ frame }: SpeechVerb): boolean {
  return frame === "object" || frame === "quoted" || frame === "attitude";
}

/** The object of a verb of speaking: "accused Iran of arming …", "called it a farce", "voiced surprise at the ban". */
export function objectContent(view: UtteranceView, place: ContentPlace): VerbContent | undefined {
  if (place.verb.frame === "attitude") return attitudeContent(view, place);
  return place.verb.frame === "quoted" ? calledContent(view, place) : plainObject(view, place);
}

function plainObject(view: UtteranceView, { verb, after }: ContentPlace): VerbContent | undefined {
  const { speech, utterance } = view;
  const start = afterTime(speech, after);
  if (start === undefined) return undefined;
  const from = afterNaming(speech, start);
  if (verb.act === "welcome" && isReception(view, from)) return undefined;
  if (from >= utterance.to || !/^["”»’']? ["“«‘'\p{Sc}]?$/u.test(gapBefore(speech, from)) || isLonePronoun(view, from))
    return undefined;
  return { from, to: objectEnd(view, from), rule: "statement/object" };
}

// "warned on Monday of famine", "called on Tuesday for an inquiry": the object begins after the words of time and its preposition
function afterTime(speech: SpeechText, after: number): number | undefined {
  const isPreposition = (at: number) => speech.terms.has("prepositions", speechLettersAt(speech, at));
  let at = isPreposition(after) && speech.timeOf[after + 1] ? after + 1 : after;
  if (!isTimeAlone(speech, at))
    return isPreposition(after) &&
      !isNaming(speech, after) &&
      !speech.terms.has("infinitives", speechLettersAt(speech, after))
      ? undefined
      : after;
  while (speech.timeOf[at]) at++;
  return speech.terms.has("objectPrepositions", speechLettersAt(speech, at))
    ? at + 1
    : isPreposition(at) || gapBefore(speech, at) !== " "
      ? undefined
      : at;
}

// "last week", but "last week's visit"
function isTimeAlone(speech: SpeechText, at: number): boolean {
  let to = at;
  while (speech.timeOf[to]) to++;
  return to > at && !/['’]/.test(gapBefore(speech, to));
}

// "dismissed as “a fairy tale” a report that …": the object comes after what it is called
function afterNaming(speech: SpeechText, at: number): number {
  const n = speech.quotationOf[at + 1] ?? -1;
  if (!isNaming(speech, at) || n < 0) return at;
  let to = at + 1;
  while (speech.quotationOf[to] === n) to++;
  return /^["”»’'] $/.test(gapBefore(speech, to)) ? to : at;
}

function isNaming(speech: SpeechText, at: number): boolean {
  return speech.terms.has("namings", speechLettersAt(speech, at));
}

// "called the map “a fantasy”", "called the map a fantasy", "called the map childish"
function calledContent(view: UtteranceView, { verb, after }: ContentPlace): VerbContent | undefined {
  const { speech } = view;
  const content = plainObject(view, { verb, after, from: after });
  if (!content) return undefined;
  for (let k = after; k < content.to; k++) if ((speech.quotationOf[k] as number) >= 0) return content;
  return isNamed(view, after) ? content : undefined;
}

const longestNamed = 6;

// after what is called, a second noun phrase or an adjective at the end
function isNamed({ speech, utterance }: UtteranceView, at: number): boolean {
  const { terms } = speech;
  const isPronoun = terms.has("lonePronouns", speechLettersAt(speech, at));
  if (!isPronoun && !isDeterminerAt(speech, at)) return false;
  for (let k = at + 1; k < utterance.to && k <= at + longestNamed && gapBefore(speech, k) === " "; k++) {
    const letters = speechLettersAt(speech, k);
    const hasName = isPronoun || k > at + 1;
    if (hasName && terms.has("articles", letters)) return true;
    if (
      hasName &&
      terms.fits("adjective", letters) &&
      !terms.has("people", letters) &&
      gapBefore(speech, k + 1) !== " "
    )
      return true;
    if (terms.has("prepositions", letters) || terms.has("finite", letters) || speech.timeOf[k]) return false;
  }
  return false;
}

const attitudeReach = 5;

// "voiced deep concern over the attack", "expressed the hope that it would end"
function attitudeContent(view: UtteranceView, { after }: ContentPlace): VerbContent | undefined {
  const { speech, utterance } = view;
  const { terms } = speech;
  for (let k = after; k < utterance.to && k < after + attitudeReach && gapBefore(speech, k) === " "; k++) {
    const letters = speechLettersAt(speech, k);
    if (terms.has("blockers", letters) || terms.has("prepositions", letters)) return undefined;
    if (k > after && terms.verbsAt(speech.words, k).some(({ form }) => form === "participle")) return undefined;
    const act = terms.attitudeOf(letters);
    if (!act) continue;
    if (terms.has("complementizers", speechLettersAt(speech, k + 1)) && k + 2 < utterance.to)
      return { from: k + 2, to: utterance.to, rule: "statement/indirect", act };
    return { from: after, to: objectEnd(view, k), rule: "statement/object", act };
  }
  return undefined;
}

const longestGuest = 6;

// "welcomed the guests at the airport" is a reception
function isReception({ speech, utterance }: UtteranceView, after: number): boolean {
  for (let k = after; k < Math.min(utterance.to, after + longestGuest); k++) {
    const letters = speechLettersAt(speech, k);
    if (speech.terms.has("prepositions", letters) || /['’]/.test(gapBefore(speech, k + 1))) return false;
    const isGuest =
      speech.personOf[k] !== undefined ||
      speech.terms.has("people", letters) ||
      speech.terms.has("addressees", letters);
    if (
      isGuest &&
      !speech.terms.has("objectPrepositions", speechLettersAt(speech, k + 1)) &&
      !/['’]/.test(gapBefore(speech, lastOfActor(speech, k) + 1))
    )
      return true;
  }
  return false;
}

function lastOfActor(speech: SpeechText, k: number): number {
  let last = k;
  while (speech.personOf[k] && speech.personOf[last + 1] === speech.personOf[k]) last++;
  return last;
}

function objectEnd({ speech, utterance }: UtteranceView, from: number): number {
  for (let k = from + 1; k < utterance.to; k++) {
    const gap = gapBefore(speech, k);
    if (/[;–—]/.test(gap) || opensDocument(speech, k)) return k;
    if (gap !== ", " || (speech.quotationOf[k] as number) >= 0) continue;
    const isParticiple = speech.terms.verbsAt(speech.words, k).some(({ form }) => form === "participle");
    const letters = speechLettersAt(speech, k);
    if (isParticiple || speech.terms.has("relatives", letters) || speech.terms.has("clauseConjunctions", letters))
      return k;
  }
  return utterance.to;
}

// "denied this": the words are elsewhere
function isLonePronoun({ speech, utterance }: UtteranceView, at: number): boolean {
  const isLast = at + 1 >= utterance.to || gapBefore(speech, at + 1) !== " ";
  return isLast && speech.terms.has("lonePronouns", speechLettersAt(speech, at));
}

const documentReach = 3;

// "condemned the attack in a joint statement": where it is said is not what is said
function opensDocument(speech: SpeechText, k: number): boolean {
  if (!speech.terms.has("prepositions", speechLettersAt(speech, k)) || !isDeterminerAt(speech, k + 1)) return false;
  for (let at = k + 2; at <= k + 1 + documentReach; at++)
    if (speech.terms.has("documents", speechLettersAt(speech, at))) return gapBefore(speech, at) === " ";
  return false;
}
