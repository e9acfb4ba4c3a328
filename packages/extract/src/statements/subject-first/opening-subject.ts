import { isDeterminerAt, isJoined, isNounPhraseWord, nameFrom, type SpeakerWords, speakerOf } from "../noun-phrase.ts";
import { spanOf } from "../open-statements.ts";
import type { UtteranceView } from "../reading-state.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";
import { phraseEnding } from "./speaker-before.ts";
import { topicSpeaker } from "./topic.ts";

/** The phrase that an utterance opens with, after words of time and place: the subject of "Brill met Marsh, adding that". */
export function openingSubject({ speech, utterance, state, index }: UtteranceView): SpeakerWords | undefined {
  const { from, to } = utterance;
  const letters = speechLettersAt(speech, from);
  if (speech.terms.has("personPronouns", letters)) {
    const { last } = state;
    if (last) return { from, to: from + 1, speaker: { ...last, ...spanOf(speech, from, from + 1) } };
    const topic = topicSpeaker(state, index);
    if (topic) return { from, to: from + 1, speaker: topic };
  }
  let at = from;
  // "On Monday, the minister …"
  const isFronted =
    speech.terms.has("prepositions", letters) ||
    speech.timeOf[from] !== undefined ||
    speech.terms.fits("participle", letters) ||
    speech.terms.fits("adverb", letters);
  if (isFronted) {
    while (at < to && !(at > from && gapBefore(speech, at) === ", ")) at++;
    if (at >= to) return undefined;
  }
  return subjectAt(speech, at, to);
}

function subjectAt(speech: SpeechText, at: number, to: number): SpeakerWords | undefined {
  const plain = speakerAtStart(speech, at, to);
  const end = plain?.to ?? at;
  // "Her adviser, Tunde Balogun, was …"
  const named =
    plain && !plain.speaker.person && gapBefore(speech, end) === ", " ? nameWithin(speech, end, to) : undefined;
  return named ?? plain;
}

// "Ghana called off the visit, blaming …"
function bodyAtStart(speech: SpeechText, at: number, to: number): SpeakerWords | undefined {
  const first = isDeterminerAt(speech, at) ? at + 1 : at;
  const body = speech.organizationOf[first] ?? speech.placeOf[first];
  let end = first;
  while (end < to && body && (speech.organizationOf[end] ?? speech.placeOf[end]) === body) end++;
  const found = body && /^ $/.test(gapBefore(speech, end)) ? speakerOf(speech, at, end) : undefined;
  return found?.speaker.organization || found?.speaker.place ? found : undefined;
}

const longestOpening = 9;

function nameWithin(speech: SpeechText, from: number, to: number): SpeakerWords | undefined {
  for (let at = from; at < to && at < from + longestOpening; at++) {
    if (at > from && gapBefore(speech, at) !== " ") return undefined;
    const end = speech.personOf[at] || at === from ? nameFrom(speech, at, to) : undefined;
    if (end !== undefined) return speakerOf(speech, at, end);
  }
  return undefined;
}

// "a statement issued after the talks"
function isPublished(speech: SpeechText, at: number): boolean {
  return gapBefore(speech, at) === " " && speech.terms.has("publishings", speechLettersAt(speech, at));
}

function speakerAtStart(speech: SpeechText, at: number, to: number): SpeakerWords | undefined {
  for (let k = at; k < to && k < at + longestOpening && (k === at || isJoined(speech, k)); k++) {
    const actor = speech.personOf[k];
    if (!actor) continue;
    let end = k;
    while (end < to && speech.personOf[end] === actor) end++;
    return phraseEnding(speech, end - 1, at);
  }
  const own = bodyAtStart(speech, at, to);
  if (own) return own;
  let end = at;
  while (end < to && (end === at || isJoined(speech, end)) && isNounPhraseWord(speech, end)) {
    const letters = speechLettersAt(speech, end);
    end++;
    const isDocument = speech.terms.has("documents", letters) && isPublished(speech, end);
    if (isDocument || speech.terms.has("people", letters) || speech.terms.has("institutions", letters))
      return phraseEnding(speech, end - 1, at);
  }
  return undefined;
}
