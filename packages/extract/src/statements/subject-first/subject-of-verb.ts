import { type FoldedWord, foldedWords } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../../finding/capitals.ts";
import { genderOfPerson } from "../../persons/gender.ts";
import { titleTerms } from "../../persons/title-terms.ts";
import { headOfPhrase, isDeterminerAt, type SpeakerWords } from "../noun-phrase.ts";
import { spanOf } from "../open-statements.ts";
import type { OpenStatement, UtteranceView } from "../reading-state.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";
import type { Speaker } from "../statement.ts";
import type { SpeechVerb } from "../statement-terms.ts";
import { speakerAfter } from "./speaker-after.ts";
import { speakerBefore } from "./speaker-before.ts";
import { documentSpeaker, topicSpeaker } from "./topic.ts";

/** Whether a clause is supposed or reported by a noun: "if the minister says", "reports that the envoy had said". */
export function isEmbedded({ speech, utterance, open }: UtteranceView, from: number): boolean {
  if (from <= utterance.from || open.length > 0) return false;
  const before = speechLettersAt(speech, from - 1);
  return (
    gapBefore(speech, from) === " " &&
    (speech.terms.has("blockers", before) || speech.terms.has("complementizers", before))
  );
}

/** Whether a word may come between a subject and its verb. */
export function isAuxiliary(speech: SpeechText, i: number): boolean {
  const letters = speechLettersAt(speech, i);
  if ((speech.quotationOf[i] as number) >= 0) return false;
  return (
    speech.terms.has("auxiliaries", letters) ||
    speech.terms.has("adverbs", letters) ||
    speech.terms.fits("adverb", letters)
  );
}

/** Whether a contracted negation comes before a verb: "didn't say". */
export function isContracted(speech: SpeechText, before: number): boolean {
  return speechLettersAt(speech, before - 1) === "t" && /['’]/.test(gapBefore(speech, before - 1));
}

/** Whether a word that may be a verb is the object of the verb before it: "Sweden rejects claims". */
export function isNoun({ speech, utterance }: UtteranceView, i: number): boolean {
  if (i - 1 <= utterance.from || gapBefore(speech, i) !== " " || speech.personOf[i - 1]) return false;
  const { terms } = speech;
  const before = speech.words[i - 1] as FoldedWord;
  if (beginsWithCapital(speech.text, before.start) || terms.has("plurals", before.letters)) return false;
  const isVerb = terms.verbsAt(speech.words, i - 1).some(({ form, words }) => form !== "plural" && words.length === 1);
  return isVerb && !isDeterminerAt(speech, i - 2);
}

/** Whether a verb agrees in number with its subject, where a singular subject shows that the word is a noun. */
export function agrees(speech: SpeechText, { from, to, speaker }: SpeakerWords, { form }: SpeechVerb): boolean {
  if (form !== "plural" || speaker.others) return true;
  const { terms } = speech;
  if (
    terms.has("pluralPronouns", speechLettersAt(speech, from)) ||
    terms.has("conjunctions", speechLettersAt(speech, from))
  )
    return true;
  return !speaker.person && terms.has("plurals", speechLettersAt(speech, headOfPhrase(speech, from, to)));
}

/** Whether the subject of a verb is a thing whose words nobody speaks: "the poll shows that". */
export function isSpeechless(speech: SpeechText, { from, to, speaker }: SpeakerWords): boolean {
  if (speaker.person ?? speaker.organization ?? speaker.place) return false;
  const head = headOfPhrase(speech, from, to);
  const { terms } = speech;
  const letters = speechLettersAt(speech, head);
  if (terms.has("people", letters) || terms.has("institutions", letters) || terms.has("documents", letters))
    return false;
  for (let i = from; i <= head; i++) if (speech.terms.has("speechless", speechLettersAt(speech, i))) return true;
  return false;
}

const longestAbsolute = 12;

/** The subject of a participle after "with": ", with its minister, Evo Quispe, accusing". */
export function subjectOfAbsolute({ speech, utterance }: UtteranceView, i: number): SpeakerWords | undefined {
  for (let at = i - 2; at > utterance.from && at > i - longestAbsolute; at--) {
    if (!speech.terms.has("companions", speechLettersAt(speech, at)) || !/^[,–—] ?$/.test(gapBefore(speech, at).trim()))
      continue;
    const found = speakerAfter(speech, at + 1, i);
    const end = found?.to ?? 0;
    return found && (end === i || (speech.personOf[i - 1] && found.speaker.person))
      ? { ...found, from: at }
      : undefined;
  }
  return undefined;
}

/** The speaker before a verb of speaking: a phrase, a pronoun, or the subject of the clause it continues. */
export function speakerSubjectOf(view: UtteranceView, before: number): SpeakerWords | undefined {
  const { speech, utterance } = view;
  const last = before - 1;
  if (last < utterance.from || (speech.quotationOf[last] as number) >= 0) return undefined;
  const letters = speechLettersAt(speech, last);
  if (gapBefore(speech, before) === " ") {
    const known = pronounSpeakerAt(view, last);
    // words that name nobody elsewhere are the only name of their speaker
    if (known)
      return { from: last, to: before, speaker: known.phrase ? known : { ...known, ...spanOf(speech, last, before) } };
    if (speech.terms.has("ownPronouns", letters) || isPronoun(speech, letters)) return undefined;
    if (speech.terms.has("conjunctions", letters)) {
      const own = view.open.at(-1)?.found.speaker ?? view.subject?.speaker;
      return own && { from: last, to: before, speaker: own };
    }
  }
  if (continuesList(view, before))
    return { from: before, to: before, speaker: (view.open.at(-1) as OpenStatement).found.speaker };
  const beside = speakerBefore(speech, before, utterance.from) ?? headOfRelative(view);
  const at = beforeTime(view, before);
  return beside ?? (at < before ? speakerBefore(speech, at, utterance.from) : undefined);
}

// "deplored the closure, pledged to help and called on": a verb in a list has the subject of the first one
function continuesList({ speech, utterance, open }: UtteranceView, at: number): boolean {
  const { terms, words } = speech;
  const last = open.at(-1);
  if (!last || last.quoted || at <= last.from || at >= last.to || gapBefore(speech, at) !== ", ") return false;
  for (let k = at + 1; k < utterance.to - 1; k++) {
    if ((speech.quotationOf[k] as number) >= 0 || !terms.has("additions", speechLettersAt(speech, k))) continue;
    const next = isAuxiliary(speech, k + 1) ? k + 2 : k + 1;
    if (terms.verbsAt(words, next).some(({ form }) => form === "finite")) return true;
  }
  return false;
}

// "the president on Friday accused": words of time may come before the verb
function beforeTime({ speech, utterance }: UtteranceView, before: number): number {
  let at = before;
  while (at > utterance.from && speech.timeOf[at - 1]) at--;
  const isPhrase = at < before && speech.terms.has("prepositions", speechLettersAt(speech, at - 1));
  return isPhrase ? at - 1 : at;
}

// "An official who asked not to be named told …"
// "A statement issued after the talks said …"
function headOfRelative({ speech, subject, open }: UtteranceView): SpeakerWords | undefined {
  const letters = subject ? speechLettersAt(speech, subject.to) : "";
  const isFirst =
    open.length === 0 &&
    subject &&
    (speech.terms.has("relatives", letters) || speech.terms.has("publishings", letters));
  return isFirst && gapBefore(speech, subject.to) === " " ? subject : undefined;
}

/** The speaker that a pronoun at a word means. */
export function pronounSpeakerAt(view: UtteranceView, at: number): Speaker | undefined {
  return lastPerson(view, at) ?? referredAt(view, at) ?? pronounSpeaker(view, speechLettersAt(view.speech, at));
}

// "she added": the speaker of the sentence before goes on, unless a title shows another gender
function lastPerson({ speech, state, index, open }: UtteranceView, at: number): Speaker | undefined {
  const letters = speechLettersAt(speech, at);
  const last = open.at(-1)?.found.speaker ?? (index - state.at <= 1 ? state.last : undefined);
  const isPersonal = speech.terms.has("personPronouns", letters) || speech.terms.has("relayedPronouns", letters);
  if (!last?.person || !isPersonal) return undefined;
  const terms = titleTerms(speech.lexicons);
  const wanted = terms.has("she", letters) ? "feminine" : "masculine";
  const gender = genderOfPerson(speech, last.person);
  return gender === undefined || gender === wanted ? last : undefined;
}

// a pronoun that the finder of references resolves
function referredAt({ speech, open }: UtteranceView, at: number): Speaker | undefined {
  const { start, end } = speech.words[at] as FoldedWord;
  if (!speech.terms.has("personPronouns", speechLettersAt(speech, at)) || open.at(-1)?.found.speaker.phrase)
    return undefined;
  const reference = speech.references.at(start);
  return reference && { start, end, person: reference.person };
}

function isPronoun(speech: SpeechText, letters: string): boolean {
  const { terms } = speech;
  return (
    terms.has("personPronouns", letters) || terms.has("pluralPronouns", letters) || terms.has("thingPronouns", letters)
  );
}

// "the two sides", "both ministries"
function isPlural({ text, terms }: SpeechText, { start, end, person, organization, place }: Speaker): boolean {
  if (person ?? organization ?? place) return false;
  return foldedWords(text.slice(start, end)).some(({ letters }) => terms.has("plurals", letters));
}

// two sentences on, a pronoun may mean another
const nearUtterances = 2;

function pronounSpeaker({ speech, state, index, open, subject }: UtteranceView, letters: string): Speaker | undefined {
  const { terms } = speech;
  const own = open.at(-1)?.found.speaker;
  const last = own ?? (index - state.at <= nearUtterances ? state.last : undefined);
  if (terms.has("personPronouns", letters) || terms.has("relayedPronouns", letters)) {
    const candidate =
      last && (last.person || last.phrase !== "institution") && !last.organization && !last.place ? last : undefined;
    return candidate ?? (subject?.speaker.person ? subject.speaker : undefined) ?? topicSpeaker(state, index);
  }
  if (terms.has("thingPronouns", letters))
    return last && (last.organization || last.place || last.phrase === "institution")
      ? last
      : documentSpeaker(state, index);
  if (terms.has("pluralPronouns", letters))
    return last && (last.phrase === "unnamed" || last.others || isPlural(speech, last)) ? last : undefined;
  return undefined;
}
