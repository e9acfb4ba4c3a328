import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { genderOfPerson } from "../../persons/gender.ts";
import { titleTerms } from "../../persons/title-terms.ts";
import type { SpeakerWords } from "../noun-phrase.ts";
import { spanOf } from "../open-statements.ts";
import type { UtteranceView } from "../reading-state.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";
import type { Speaker } from "../statement.ts";
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
  const beside = speakerBefore(speech, before, utterance.from) ?? headOfRelative(view);
  const at = beforeTime(view, before);
  return beside ?? (at < before ? speakerBefore(speech, at, utterance.from) : undefined);
}

// "the president on Friday accused": words of time may come before the verb
function beforeTime({ speech, utterance }: UtteranceView, before: number): number {
  let at = before;
  while (at > utterance.from && speech.timeOf[at - 1]) at--;
  const isPhrase = at < before && speech.terms.has("prepositions", speechLettersAt(speech, at - 1));
  return isPhrase ? at - 1 : at;
}

// "An official who asked not to be named told …"
function headOfRelative({ speech, subject, open }: UtteranceView): SpeakerWords | undefined {
  const isFirst = open.length === 0 && subject && speech.terms.has("relatives", speechLettersAt(speech, subject.to));
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
  if (!last?.person || !speech.terms.has("personPronouns", letters)) return undefined;
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

// two sentences on, a pronoun may mean another
const nearUtterances = 2;

function pronounSpeaker({ speech, state, index, open, subject }: UtteranceView, letters: string): Speaker | undefined {
  const { terms } = speech;
  const own = open.at(-1)?.found.speaker;
  const last = own ?? (index - state.at <= nearUtterances ? state.last : undefined);
  if (terms.has("personPronouns", letters)) {
    const candidate =
      last && (last.person || last.phrase !== "institution") && !last.organization && !last.place ? last : undefined;
    return candidate ?? (subject?.speaker.person ? subject.speaker : undefined) ?? topicSpeaker(state, index);
  }
  if (terms.has("thingPronouns", letters))
    return last && (last.organization || last.place || last.phrase === "institution")
      ? last
      : documentSpeaker(state, index);
  if (terms.has("pluralPronouns", letters)) return last?.phrase === "unnamed" || last?.others ? last : undefined;
  return undefined;
}
