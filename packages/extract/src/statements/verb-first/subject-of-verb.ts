import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { type Gender, genderOfPerson } from "../../persons/gender.ts";
import { nameFrom, type SpeakerWords, speakerOf } from "../noun-phrase.ts";
import type { UtteranceView } from "../reading-state.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";
import type { Speaker } from "../statement.ts";
import type { SpeechVerb } from "../statement-terms.ts";
import { speakerPhraseFrom } from "./speaker-after-verb.ts";

/** The speaker after a verb of speaking. */
export function speakerSubjectAfter(view: UtteranceView, after: number, verb: SpeechVerb): SpeakerWords | undefined {
  const { speech, utterance } = view;
  let at = after;
  while (at < utterance.to && isSkipped(speech, at)) at++;
  if (isAddressee(speech, at)) return undefined;
  const isShort = verb.frame === "object" || verb.frame === "whole";
  if (verb.frame === "governed") {
    const governed = speakerPhraseFrom(speech, at, utterance.to, "governed");
    const next = governed ? speechLettersAt(speech, governed.to) : "";
    const isGoverning =
      /^(?:من|الي|علي|عن)$/.test(next) || next.startsWith("ب") || /[،,]/.test(gapBefore(speech, governed?.to ?? 0));
    return governed && (isSpeakerPhrase(speech, governed) || isGoverning) ? governed : undefined;
  }
  const phrase = speakerPhraseFrom(speech, at, utterance.to, isShort);
  if (!phrase || !isShort || isSpeakerPhrase(speech, phrase)) return phrase;
  // a clause follows, so the words between are the subject
  const long = speakerPhraseFrom(speech, at, utterance.to, false);
  return long && speech.terms.has("complementizers", speechLettersAt(speech, long.to)) ? long : undefined;
}

// قال لصحيفة «النهار», قالت للوزير: the preposition of an addressee is written onto the phrase
function isAddressee(speech: SpeechText, at: number): boolean {
  const letters = speechLettersAt(speech, at);
  const { terms } = speech;
  if (!letters.startsWith("ل") || terms.has("institutions", letters) || terms.has("people", letters)) return false;
  const known = [letters.slice(1), letters.replace(/^لل/, "ال")];
  return known.some((head) => terms.has("institutions", head) || terms.has("people", head));
}

function isSkipped(speech: SpeechText, at: number): boolean {
  const letters = speechLettersAt(speech, at);
  return speech.timeOf[at] !== undefined || speech.terms.has("adverbs", letters);
}

/** Whether a phrase names people or a body; before an object, only such a phrase is a subject. */
export function isSpeakerPhrase(speech: SpeechText, { from, speaker }: SpeakerWords): boolean {
  const letters = speechLettersAt(speech, from);
  const { terms } = speech;
  return (
    (speaker.person ?? speaker.organization ?? speaker.place) !== undefined ||
    terms.has("people", letters) ||
    terms.has("institutions", letters) ||
    // مساعدا: the accusative of an indefinite head
    (letters.endsWith("ا") && terms.has("people", letters.slice(0, -1)))
  );
}

const subjectReach = 16;

function openerAt({ terms, words }: SpeechText, at: number): number {
  const length = terms.phraseAt("openers", words, at);
  return length > 0 ? length : terms.has("auxiliaries", words[at]?.letters ?? "") ? 1 : 0;
}

/** The speaker before a verb that a sentence puts second: رئيس الوزراء يؤكد أن, أما الوزير فقال. */
export function speakerSubjectBefore({ speech, utterance }: UtteranceView, i: number): SpeakerWords | undefined {
  let at = utterance.from;
  for (let opener = 1; at < i && opener > 0; at += opener) opener = openerAt(speech, at);
  if (i - at > subjectReach || at >= i) return undefined;
  const phrase = speakerPhraseFrom(speech, at, i, false);
  if (!phrase || !isSpeakerPhrase(speech, phrase)) return undefined;
  let to = phrase.to;
  while (to < i && (speech.terms.has("auxiliaries", speechLettersAt(speech, to)) || isSkipped(speech, to))) to++;
  return to === i || isComplement(speech, to, i) ? phrase : undefined;
}

const longestComplement = 6;

// لكن مساعدا سابقا له زعم, مسؤول في الوزارة قال: a phrase with a preposition completes the subject
function isComplement(speech: SpeechText, from: number, to: number): boolean {
  const { terms } = speech;
  const letters = speechLettersAt(speech, from);
  if (to - from > longestComplement || !(terms.has("prepositions", letters) || /^ل(?:ه|ها|هم|هما)$/.test(letters)))
    return false;
  for (let k = from; k <= to; k++)
    if (gapBefore(speech, k) !== " " || (k < to && (speech.personOf[k] || terms.verbsAt(speech.words, k).length > 0)))
      return false;
  return true;
}

/** The most utterances between a speaker and a verb without a subject. */
export const nearUtterances = 2;

/** The speaker whom a verb without a subject continues: the last one, or the first person of its sentence. */
export function speakerBeforeVerb(view: UtteranceView, i: number): Speaker | undefined {
  const { speech, utterance, open, state, index } = view;
  if (!opensClause(view, i)) return undefined;
  const gender = genderOfVerb(speech, i);
  const isSingular =
    speech.terms.verbsAt(speech.words, i)[0]?.form === "participle" && !/ين$/.test(speechLettersAt(speech, i));
  const agrees = (speaker: Speaker | undefined) =>
    speaker !== undefined &&
    (genderOf(speech, speaker) ?? gender) === gender &&
    !(isSingular && isPlural(speech, speaker));
  const last = open.at(-1)?.found.speaker;
  if (last) return agrees(last) ? last : undefined;
  const first = firstActor(speech, utterance.from, i);
  if (agrees(first)) return first;
  if (index - state.at <= nearUtterances && agrees(state.last)) return state.last;
  const { start, end } = speech.words[i] as FoldedWord;
  const topic = speech.references.topicAt(start, gender);
  if (topic) return { start, end, person: topic };
  const clause = state.topic?.at === index - 1 ? state.topic.speaker : undefined;
  return agrees(clause) ? clause : undefined;
}

/** The subject after the verb that an utterance opens with: استقبل الوزير سفيرة. */
export function subjectOfClause({ speech, utterance }: UtteranceView): SpeakerWords | undefined {
  let at = utterance.from + 1;
  while (at < utterance.to && isSkipped(speech, at)) at++;
  const phrase = speakerPhraseFrom(speech, at, utterance.to, true);
  return phrase && isSpeakerPhrase(speech, phrase) ? phrase : undefined;
}

// a verb right after another phrase has that phrase as its subject
function opensClause({ speech, utterance }: UtteranceView, i: number): boolean {
  if (i === utterance.from || gapBefore(speech, i) !== " " || isAfterFronted(speech, utterance.from, i)) return true;
  const [letters, before] = [speechLettersAt(speech, i), speechLettersAt(speech, i - 1)];
  return (
    speech.terms.bare(letters) !== letters ||
    speech.terms.phraseAt("beforeClauses", speech.words, i - 2) === 2 ||
    speech.terms.has("auxiliaries", before) ||
    speech.terms.has("adverbs", before) ||
    speech.terms.has("conjunctions", before)
  );
}

const longestFronted = 8;

// «وردا على سؤال عن استقالتها أجابت»: a phrase of occasion before the verb
function isAfterFronted(speech: SpeechText, from: number, i: number): boolean {
  const { terms, words, personOf } = speech;
  const first = terms.bare(speechLettersAt(speech, from));
  if (
    i - from > longestFronted ||
    !(terms.has("prepositions", first) || terms.has("prepositions", speechLettersAt(speech, from)))
  )
    return false;
  for (let k = from; k < i; k++) if (personOf[k] || (k > from && terms.verbsAt(words, k).length > 0)) return false;
  return true;
}

function genderOfVerb({ terms, words }: SpeechText, i: number): Gender {
  const [verb] = terms.verbsAt(words, i);
  const letters = verb?.words[0] ?? "";
  const isFeminine =
    verb?.form === "participle"
      ? letters.endsWith("ه")
      : (/تا?$/.test(letters) && ["", "ا", "ي"].some((end) => terms.isVerb(letters.replace(/تا?$/, end)))) ||
        (letters.startsWith("ت") && terms.isVerb(`ي${letters.slice(1)}`));
  return isFeminine ? "feminine" : "masculine";
}

// مسؤولان, محللون
function isPlural({ text, terms }: SpeechText, { start, end, person }: Speaker): boolean {
  const [head = ""] = text.slice(start, end).split(" ");
  return !person && /[^ط](?:ان|ون)$/.test(head) && terms.has("people", head.replace(/[أإ]/g, "ا"));
}

function genderOf(speech: SpeechText, { start, end, person, organization, place }: Speaker): Gender | undefined {
  if (person) return genderOfPerson(speech, person);
  if (place) return "feminine";
  const [head = ""] = speech.text.slice(start, end).split(" ");
  if (organization || head !== "")
    return /[ةى]$/.test(head) ? "feminine" : /(?:ون|ين|ان|ات|ء)$/.test(head) ? undefined : "masculine";
  return undefined;
}

function firstActor(speech: SpeechText, from: number, to: number): Speaker | undefined {
  for (let i = from; i < to; i++) {
    const actor = speech.personOf[i];
    if (!actor) continue;
    const isGoverned = i > from && speech.terms.has("prepositions", speechLettersAt(speech, i - 1));
    if (isGoverned) return undefined;
    return speakerOf(speech, i, nameFrom(speech, i, to) as number)?.speaker;
  }
  return undefined;
}
