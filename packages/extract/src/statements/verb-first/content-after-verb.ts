import type { SpeechAct } from "@diplomatic-visits/core";
import type { SpeakerWords } from "../noun-phrase.ts";
import type { OpenStatement, UtteranceView } from "../reading-state.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";
import type { SpeechVerb } from "../statement-terms.ts";
import { isAdverbAt, speakerPhraseFrom } from "./speaker-after-verb.ts";

/** The words that a verb of speaking introduces. */
export interface Content extends Pick<OpenStatement, "from" | "to" | "rule"> {
  quoted?: OpenStatement["quoted"];
  /** The index of the first word. */
  at: number;
  /** Whether a complementizer, a colon or a quotation mark introduces them. */
  isMarked: boolean;
  /** Another act than that of the verb. */
  act?: SpeechAct;
  /** The speaker whose words the subject of the verb passes on: نقلا عن. */
  relayed?: SpeakerWords;
}

/** A verb of speaking, and where its clause may begin. */
export interface VerbPlace {
  verb: SpeechVerb;
  /** The index after the verb and its subject. */
  after: number;
  hasSubject: boolean;
}

const longestWay = 24;
const mostCommas = 4;

/** The clause, the quotation or the object after a verb of speaking and its subject. */
export function contentAfterVerb(view: UtteranceView, place: VerbPlace): Content | undefined {
  const { frame } = place.verb;
  if (frame === "whole") return objectContent(view, place);
  return (
    markedContent(view, place) ?? (frame === "object" || frame === "governed" ? objectContent(view, place) : undefined)
  );
}

function markedContent(view: UtteranceView, { verb, after }: VerbPlace): Content | undefined {
  const { speech, utterance } = view;
  let commas = 0;
  let relayed: SpeakerWords | undefined;
  for (let k = after; k < utterance.to && k < after + longestWay; k++) {
    const gap = gapBefore(speech, k);
    const isQuoted = (speech.quotationOf[k] as number) >= 0;
    if (!isQuoted && !gap.includes(":") && /[.؛;؟?!]/.test(gap)) return undefined;
    const found = openedAt(view, k, { verb, after, hasSubject: true });
    if (found) return relayed ? { ...found, relayed } : found;
    if (isQuoted || (/[،,]/.test(gap) && ++commas > mostCommas) || isClosed(speech, k, after)) return undefined;
    if (isRelayed(speech, k)) relayed = speakerPhraseFrom(speech, k + 2, utterance.to, false);
  }
  return undefined;
}

// a quotation, the words after a colon, or a clause that begins right here
function openedAt(view: UtteranceView, k: number, { verb, after }: VerbPlace): Content | undefined {
  const { speech, utterance } = view;
  const gap = gapBefore(speech, k);
  const n = speech.quotationOf[k] as number;
  if (n >= 0) {
    const isNear = /[:،,]/.test(gap) || k === after || verb.frame === "that";
    return isNear && speech.quotationOf[k - 1] !== n ? quotedAt(view, n, k) : undefined;
  }
  if (gap.includes(":")) return { from: k, to: utterance.to, at: k, isMarked: true, rule: "statement/colon" };
  const opens = speech.terms.has("complementizers", speechLettersAt(speech, k)) && !isPurpose(speech, k, verb);
  return opens ? clauseAt(view, k, { verb, after, hasSubject: true }) : undefined;
}

// another verb of speaking after a comma, or with a conjunction, opens its own clause
function isClosed(speech: SpeechText, k: number, after: number): boolean {
  if (
    k > after &&
    /[،,]/.test(gapBefore(speech, k)) &&
    speech.terms.phraseAt("clauseConjunctions", speech.words, k) > 0
  )
    return true;
  return k > after && speech.terms.verbsAt(speech.words, k).length > 0 && closesWay(speech, k);
}

function isRelayed(speech: SpeechText, k: number): boolean {
  return speech.terms.phraseAt("relayPhrases", speech.words, k) > 0;
}

function closesWay(speech: SpeechText, k: number): boolean {
  if (speech.personOf[k]) return false;
  const letters = speechLettersAt(speech, k);
  return /[،,]/.test(gapBefore(speech, k)) || speech.terms.bare(letters) !== letters;
}

// دعا إلى أن, ضرورة أن: the noun before the complementizer is part of the words
function isPurpose(speech: SpeechText, k: number, { frame }: SpeechVerb): boolean {
  const before = speechLettersAt(speech, k - 1);
  if (speech.terms.has("beforeComplementizers", before)) return true;
  return (frame === "object" || frame === "governed") && speech.terms.has("nounsOfClauses", before);
}

// after "أعرب عن أمله في أن" the noun decides the act
function clauseAt(view: UtteranceView, k: number, { verb, after }: VerbPlace): Content | undefined {
  const { speech, utterance } = view;
  // أنهم: the pronoun is the subject of what is said
  const from = hasPronoun(speech, k) ? k : k + 1;
  if (k + 1 >= utterance.to) return undefined;
  const n = speech.quotationOf[from] as number;
  if (n >= 0 && isAllOfRest(view, n, from)) return quotedAt(view, n, from);
  const act = attitudeAct(speech, { after, k }, verb);
  const whole = { from, to: clauseEnd(view, from), at: from, isMarked: true, rule: "statement/indirect" };
  return act ? { ...whole, act } : whole;
}

function hasPronoun(speech: SpeechText, k: number): boolean {
  return speech.terms.fits("complementizerWithPronoun", speechLettersAt(speech, k));
}

// «…، الأمر الذي», «…، فيما»: another clause follows
function clauseEnd({ speech, utterance }: UtteranceView, from: number): number {
  for (let k = from + 1; k < utterance.to; k++) {
    if (!/[،,] ?$/.test(gapBefore(speech, k)) || (speech.quotationOf[k] as number) >= 0) continue;
    if (speech.terms.phraseAt("clauseConjunctions", speech.words, k) > 0) return k;
  }
  return utterance.to;
}

function attitudeAct(
  speech: SpeechText,
  { after, k }: { after: number; k: number },
  { act }: SpeechVerb,
): SpeechAct | undefined {
  if (act !== "express-concern") return undefined;
  for (let i = after; i < k; i++) {
    if (/^(?:امل|الامل|تفاؤل|تطلع)/.test(speechLettersAt(speech, i))) return "hope";
    if (/^(?:شكر|امتنان|تقدير)/.test(speechLettersAt(speech, i))) return "thank";
  }
  return undefined;
}

function isAllOfRest({ speech, utterance }: UtteranceView, n: number, from: number): boolean {
  for (let i = from; i < utterance.to; i++) if (speech.quotationOf[i] !== n) return false;
  return true;
}

function quotedAt({ speech }: UtteranceView, n: number, at: number): Content {
  const inner = speech.quotations[n]?.inner ?? { start: 0, end: 0 };
  return { from: 0, to: 0, at, quoted: [inner], isMarked: true, rule: "statement/direct" };
}

const objectReach = 10;

// «رحبت المنظمة بالإفراج عن …», «اتهمت المتحدثة بلغراد بتأجيج …»
function objectContent(view: UtteranceView, { verb, after }: VerbPlace): Content | undefined {
  const { speech, utterance } = view;
  const { terms } = speech;
  let at = afterAdverbials(view, after, verb);
  if (at === undefined || at >= utterance.to || at > after + objectReach) return undefined;
  if (/^(?:من|الي|علي|عن)$/.test(speechLettersAt(speech, at)) && gapBefore(speech, at + 1) === " ") at++;
  else if (verb.frame === "governed" && !/^ب/.test(speechLettersAt(speech, at))) return undefined;
  else if (
    terms.has("prepositions", speechLettersAt(speech, at)) ||
    terms.has("conjunctions", speechLettersAt(speech, at)) ||
    terms.has("relatives", speechLettersAt(speech, at))
  )
    return undefined;
  if (
    terms.has("relayWords", speechLettersAt(speech, at)) &&
    /^(?:في|من|ازاء|حيال|علي|بشان)$/.test(speechLettersAt(speech, at + 1))
  )
    at += 2;
  if (utterance.to - at < 1 || isNoComment(speech, at) || (verb.act === "welcome" && isGuest(speech, at)))
    return undefined;
  const act = attitudeAct(speech, { after, k: at + 1 }, verb);
  return { from: at, to: objectEnd(view, at), at, isMarked: false, rule: "statement/object", ...(act ? { act } : {}) };
}

// رفض التعليق
function isNoComment(speech: SpeechText, at: number): boolean {
  return /^(?:التعليق|الافصاح|الادلاء|الكشف|الخوض)$/.test(speechLettersAt(speech, at));
}

// رحب بضيفه: a reception
function isGuest(speech: SpeechText, at: number): boolean {
  const letters = speechLettersAt(speech, at).replace(/^ب/, "");
  return (
    speech.personOf[at] !== undefined ||
    speech.terms.has("people", letters) ||
    /^(?:معاليه|سموه|ضيفه|ضيفها|فخامته|نظيره|الضيف|الوفد|الحضور|الحاضرين)$/.test(letters)
  );
}

// words of time, and phrases between commas or of a document: في بيان
function afterAdverbials(view: UtteranceView, after: number, verb: SpeechVerb): number | undefined {
  const { speech, utterance } = view;
  let at = after;
  while (at < utterance.to) {
    if (/[.؛;:؟!]/.test(gapBefore(speech, at))) return undefined;
    if (/[،,]/.test(gapBefore(speech, at))) {
      let end = at + 1;
      while (end < utterance.to && !/[،,]/.test(gapBefore(speech, end))) end++;
      if (end >= utterance.to) return undefined;
      at = end;
      if (speechLettersAt(speech, at) !== "" && speech.terms.verbsAt(speech.words, at).length > 0) return undefined;
      return at;
    }
    if (speech.timeOf[at] || isAdverbAt(speech, at)) at++;
    else if (speechLettersAt(speech, at) === "في" && speech.terms.has("documents", speechLettersAt(speech, at + 1)))
      at = afterDocument(speech, at + 2);
    else return governedObject(view, at, verb) ?? at;
  }
  return undefined;
}

const longestOccasion = 8;

// أعرب خلال اللقاء عن تقديره: the object after a phrase of occasion
function governedObject({ speech, utterance }: UtteranceView, from: number, { act }: SpeechVerb): number | undefined {
  const preposition = speech.terms.governedBy(act);
  if (preposition === "" || !speech.terms.has("occasions", speechLettersAt(speech, from))) return undefined;
  for (let k = from + 2; k < utterance.to && k <= from + longestOccasion && gapBefore(speech, k) === " "; k++) {
    const letters = speechLettersAt(speech, k);
    if (preposition.length > 1 ? letters === preposition : letters.startsWith(preposition) && letters.length > 3)
      return k;
  }
  return undefined;
}

function afterDocument(speech: SpeechText, at: number): number {
  let to = at;
  while (gapBefore(speech, to) === " " && speech.terms.fits("adjective", speechLettersAt(speech, to))) to++;
  return to;
}

function objectEnd({ speech, utterance }: UtteranceView, from: number): number {
  for (let k = from + 1; k < utterance.to; k++) if (/[؛;–—]/.test(gapBefore(speech, k))) return k;
  return utterance.to;
}
