import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { nameFrom, type SpeakerWords, speakerOf } from "../noun-phrase.ts";
import type { UtteranceView } from "../reading-state.ts";
import { lettersAt, type SpeechText } from "../speech-text.ts";
import type { Speaker } from "../statement.ts";
import type { SpeechVerb } from "../statement-terms.ts";
import { phraseFrom } from "./speaker-after-verb.ts";

/** The speaker after a verb of speaking. */
export function subjectAfter(view: UtteranceView, after: number, verb: SpeechVerb): SpeakerWords | undefined {
  const { speech, utterance } = view;
  let at = after;
  while (at < utterance.to && isSkipped(speech, at)) at++;
  const phrase = phraseFrom(speech, at, utterance.to, verb.frame === "object");
  if (!phrase) return undefined;
  return verb.frame !== "object" || isSpeakerPhrase(speech, phrase) ? phrase : undefined;
}

function isSkipped(speech: SpeechText, at: number): boolean {
  const letters = lettersAt(speech, at);
  return speech.timeOf[at] !== undefined || speech.terms.has("adverbs", letters);
}

// before an object, only a phrase that names people or a body is a subject
/** Whether a phrase names people or a body; before an object, only such a phrase is a subject. */
export function isSpeakerPhrase(speech: SpeechText, { from, speaker }: SpeakerWords): boolean {
  const letters = lettersAt(speech, from);
  const { terms } = speech;
  return (
    (speaker.person ?? speaker.organization ?? speaker.place) !== undefined ||
    terms.has("people", letters) ||
    terms.has("institutions", letters)
  );
}

const subjectReach = 12;

// رئيس الوزراء يؤكد أن, أما الوزير فقال
/** The speaker before a verb that a sentence puts second: رئيس الوزراء يؤكد أن, أما الوزير فقال. */
export function subjectBefore({ speech, utterance }: UtteranceView, i: number): SpeakerWords | undefined {
  let at = utterance.from;
  while (
    at < i &&
    (speech.terms.has("auxiliaries", lettersAt(speech, at)) || /^(?:و?اما|لكن|ولكن|غير)$/.test(lettersAt(speech, at)))
  )
    at++;
  if (i - at > subjectReach || at >= i) return undefined;
  const phrase = phraseFrom(speech, at, i, false);
  if (!phrase || !isSpeakerPhrase(speech, phrase)) return undefined;
  let to = phrase.to;
  while (to < i && (speech.terms.has("auxiliaries", lettersAt(speech, to)) || isSkipped(speech, to))) to++;
  return to === i ? phrase : undefined;
}

/** The most utterances between a speaker and a verb without a subject. */
export const nearUtterances = 2;

// a verb without a subject continues the last speaker, or the first person of its sentence
/** The speaker whom a verb without a subject continues: the last one, or the first person of its sentence. */
export function speakerBefore(view: UtteranceView, i: number): Speaker | undefined {
  const { speech, utterance, open, state, index } = view;
  const last = open.at(-1)?.found.speaker;
  if (last) return last;
  const first = firstActor(speech, utterance.from, i);
  if (first) return first;
  if (state.last && index - state.at <= nearUtterances) return state.last;
  const { start, end } = speech.words[i] as FoldedWord;
  const topic = speech.references.topicAt(start);
  return topic && { start, end, person: topic };
}

function firstActor(speech: SpeechText, from: number, to: number): Speaker | undefined {
  for (let i = from; i < to; i++) {
    const actor = speech.personOf[i];
    if (!actor) continue;
    const isGoverned = i > from && speech.terms.has("prepositions", lettersAt(speech, i - 1));
    if (isGoverned) return undefined;
    return speakerOf(speech, i, nameFrom(speech, i, to) as number)?.speaker;
  }
  return undefined;
}
