import { beginsWithCapital } from "../../finding/capitals.ts";
import { isDeterminerAt } from "../noun-phrase.ts";
import type { UtteranceView } from "../reading-state.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";
import type { SpeechVerb } from "../statement-terms.ts";
import { isObjectFrame, objectContent } from "./object-content.ts";
import type { ContentPlace, VerbContent } from "./verb-content.ts";

// "told reporters in Cairo on Monday after talks with the minister that": longer ways to the clause are other clauses
const longestWay = 22;
const mostCommas = 3;

/** The words that a verb of speaking introduces: a clause, a quotation, what follows a colon, or an object. */
export function contentAfter(view: UtteranceView, place: ContentPlace): VerbContent | undefined {
  const marked = place.verb.frame === "attitude" ? undefined : markedContent(view, place);
  if (marked || marked === null) return marked ?? undefined;
  return isObjectFrame(place.verb) ? objectContent(view, place) : bareContent(view, place);
}

// null: the way to the clause is closed by another verb
function markedContent(view: UtteranceView, { verb, after }: ContentPlace): VerbContent | null | undefined {
  const { speech, utterance } = view;
  let commas = 0;
  for (let k = after; k < utterance.to && k < after + longestWay; k++) {
    const gap = gapBefore(speech, k);
    const quoted = quotedFrom(view, k, { verb, after });
    if (quoted) return quoted;
    if ((speech.quotationOf[k] as number) >= 0) return undefined;
    if (gap.includes(":")) return { from: k, to: utterance.to, rule: "statement/colon" };
    if (/[;.–—(]/.test(gap) && gap !== ". ") return undefined;
    if (gap.includes(",") && ++commas > mostCommas) return undefined;
    const letters = speechLettersAt(speech, k);
    if (speech.terms.has("complementizers", letters) && isComplementizer(speech, k, after, verb))
      return clauseFrom(view, k, verb);
    if (speech.terms.has("finite", letters) || (k > after && isSpeechVerb(speech, k))) return undefined;
    if (k === after && !startsWay(speech, k, verb)) return undefined;
  }
  return undefined;
}

function isSpeechVerb(speech: SpeechText, k: number): boolean {
  return (
    speech.terms.verbsAt(speech.words, k).length > 0 &&
    !isDeterminerAt(speech, k - 1) &&
    !/^ $/.test(gapBefore(speech, k))
  );
}

function isComplementizer(speech: SpeechText, k: number, after: number, { frame }: SpeechVerb): boolean {
  return k === after || frame === "told" || !isDeterminerAt(speech, k - 1);
}

// words of time, place and address may come between the verb and its clause
function startsWay(speech: SpeechText, k: number, verb: SpeechVerb): boolean {
  const letters = speechLettersAt(speech, k);
  const { terms, timeOf } = speech;
  if (verb.frame === "quoted" && terms.has("addressees", letters)) return true;
  if (verb.frame === "told" || verb.act === "warn" || gapBefore(speech, k) !== " ") return true;
  return (
    terms.has("prepositions", letters) ||
    terms.has("adverbs", letters) ||
    terms.fits("adverb", letters) ||
    timeOf[k] !== undefined
  );
}

function clauseFrom(view: UtteranceView, k: number, verb: SpeechVerb): VerbContent | undefined {
  const { speech, utterance } = view;
  const from = verb.act === "question" && !speech.terms.has("complementizers", speechLettersAt(speech, k)) ? k : k + 1;
  if (from >= utterance.to) return undefined;
  return { from, to: utterance.to, rule: "statement/indirect" };
}

// a quotation right here, unless words of the clause follow it
function quotedFrom(
  view: UtteranceView,
  k: number,
  { verb, after }: Omit<ContentPlace, "from">,
): VerbContent | undefined {
  const { speech, utterance } = view;
  // "admitted “serious mistakes” at the border"
  if (isObjectFrame(verb) && k === after) return undefined;
  const n = speech.quotationOf[k] as number;
  const quotation = n < 0 ? undefined : speech.quotations[n];
  if (!quotation || (speech.quotationOf[k - 1] === n && k > utterance.from)) return undefined;
  const gap = gapBefore(speech, k);
  if (k > after && !/[:,]/.test(gap) && !speech.terms.has("addressees", speechLettersAt(speech, k - 1)))
    return undefined;
  let to = k;
  while (to < utterance.to && speech.quotationOf[to] === n) to++;
  return { from: 0, to: 0, quoted: [quotation.inner], rule: "statement/direct" };
}

const finiteReach = 9;

// "the minister said trade rose": after "said" any clause, after other verbs one with an auxiliary
function bareContent(view: UtteranceView, { verb, after }: ContentPlace): VerbContent | undefined {
  const { speech, utterance } = view;
  const isPlain = verb.frame === "clause" || verb.frame === "told";
  let from = verb.frame === "told" ? afterAddressee(speech, after, utterance.to) : after;
  if (from === undefined || view.contentFrom >= utterance.to) return undefined;
  from = afterTimes(speech, from, utterance.to);
  from = isPlain ? afterWay(speech, from, utterance.to) : from;
  if (from >= utterance.to - 1 || !/^ ["“«]?$/.test(gapBefore(speech, from))) return undefined;
  if (speech.terms.has("conjunctions", speechLettersAt(speech, from)) || isWord(speech, from)) return undefined;
  const isComplete = hasFinite(speech, from, utterance.to);
  if (!isComplete && !(isPlain && opensClause(speech, from))) return undefined;
  return { from, to: utterance.to, rule: "statement/indirect" };
}

// "said on Thursday famine was near"
function afterTimes(speech: SpeechText, after: number, to: number): number {
  let from = after;
  if (speech.terms.has("prepositions", speechLettersAt(speech, from)) && speech.timeOf[from + 1]) from++;
  while (from < to && speech.timeOf[from]) from++;
  return from;
}

// "said nothing", "said a few words"
function isWord(speech: SpeechText, from: number): boolean {
  const at = isDeterminerAt(speech, from) ? from + 1 : from;
  return (
    speech.terms.has("utterances", speechLettersAt(speech, at)) &&
    !speech.terms.has("finite", speechLettersAt(speech, at + 1))
  );
}

const longestPhrase = 5;

// "said in a tweet it would": the clause begins at a pronoun or an article after the phrase of place
function afterWay(speech: SpeechText, from: number, to: number): number {
  const { terms } = speech;
  if (!terms.has("prepositions", speechLettersAt(speech, from))) return from;
  for (let k = from + 2; k < to && k <= from + longestPhrase; k++) {
    if (gapBefore(speech, k) !== " ") return from;
    const letters = speechLettersAt(speech, k);
    if (
      terms.has("personPronouns", letters) ||
      terms.has("pluralPronouns", letters) ||
      terms.has("thingPronouns", letters)
    )
      return k;
    if (k > from + 2 && isDeterminerAt(speech, k) && !terms.has("prepositions", speechLettersAt(speech, k - 1)))
      return k;
  }
  return from;
}

function opensClause(speech: SpeechText, from: number): boolean {
  const letters = speechLettersAt(speech, from);
  const { terms, text, words } = speech;
  if (terms.has("prepositions", letters) || speech.timeOf[from]) return false;
  return (
    isDeterminerAt(speech, from) ||
    terms.has("personPronouns", letters) ||
    terms.has("pluralPronouns", letters) ||
    terms.has("thingPronouns", letters) ||
    beginsWithCapital(text, words[from]?.start ?? 0) ||
    words[from]?.isNumeral === true ||
    !terms.fits("adverb", letters)
  );
}

function hasFinite(speech: SpeechText, from: number, to: number): boolean {
  for (let k = from; k < to && k < from + finiteReach; k++) {
    if (k > from && /[,.;:]/.test(gapBefore(speech, k))) return false;
    if (k > from && speech.terms.has("finite", speechLettersAt(speech, k))) return true;
  }
  return false;
}

const longestAddressee = 6;

// "told reporters", "told the council the road was closed": the clause begins at the next pronoun or article
function afterAddressee(speech: SpeechText, after: number, to: number): number | undefined {
  const { terms, personOf, organizationOf } = speech;
  if (terms.has("addressees", speechLettersAt(speech, after))) return after + 1;
  const known = personOf[after] ?? organizationOf[after] ?? personOf[after + 1] ?? organizationOf[after + 1];
  if (known) {
    let k = after + 1;
    while (k < to && (speech.words[k]?.start ?? 0) < known.end) k++;
    return k;
  }
  for (let k = after + 1; k < to && k < after + longestAddressee; k++) {
    if (gapBefore(speech, k) !== " ") return undefined;
    if (terms.has("prepositions", speechLettersAt(speech, k - 1))) continue;
    if (isDeterminerAt(speech, k) && !isDeterminerAt(speech, k - 1)) return k;
    if (isPronoun(speech, k)) return k;
  }
  return undefined;
}

function isPronoun({ terms, words }: SpeechText, k: number): boolean {
  const letters = words[k]?.letters ?? "";
  return (
    terms.has("personPronouns", letters) || terms.has("pluralPronouns", letters) || terms.has("thingPronouns", letters)
  );
}
