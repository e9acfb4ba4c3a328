import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { type Gender, genderOfPerson } from "../../persons/gender.ts";
import { nameFrom, type SpeakerWords, speakerOf } from "../noun-phrase.ts";
import type { UtteranceView } from "../reading-state.ts";
import { gapBefore, lettersAt, type SpeechText } from "../speech-text.ts";
import type { Speaker } from "../statement.ts";
import type { SpeechVerb } from "../statement-terms.ts";
import { phraseFrom } from "./speaker-after-verb.ts";

/** The speaker after a verb of speaking. */
export function subjectAfter(view: UtteranceView, after: number, verb: SpeechVerb): SpeakerWords | undefined {
  const { speech, utterance } = view;
  let at = after;
  while (at < utterance.to && isSkipped(speech, at)) at++;
  const isShort = verb.frame === "object" || verb.frame === "whole";
  if (verb.frame === "governed") {
    const governed = phraseFrom(speech, at, utterance.to, "governed");
    const next = governed ? lettersAt(speech, governed.to) : "";
    const isGoverning =
      /^(?:من|الي|علي|عن)$/.test(next) || next.startsWith("ب") || /[،,]/.test(gapBefore(speech, governed?.to ?? 0));
    return governed && (isSpeakerPhrase(speech, governed) || isGoverning) ? governed : undefined;
  }
  const phrase = phraseFrom(speech, at, utterance.to, isShort);
  if (!phrase || !isShort || isSpeakerPhrase(speech, phrase)) return phrase;
  // a clause follows, so the words between are the subject
  const long = phraseFrom(speech, at, utterance.to, false);
  return long && speech.terms.has("complementizers", lettersAt(speech, long.to)) ? long : undefined;
}

function isSkipped(speech: SpeechText, at: number): boolean {
  const letters = lettersAt(speech, at);
  return speech.timeOf[at] !== undefined || speech.terms.has("adverbs", letters);
}

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

/** The speaker whom a verb without a subject continues: the last one, or the first person of its sentence. */
export function speakerBefore(view: UtteranceView, i: number): Speaker | undefined {
  const { speech, utterance, open, state, index } = view;
  if (!opensClause(view, i)) return undefined;
  const gender = genderOfVerb(speech, i);
  const isSingular =
    speech.terms.verbsAt(speech.words, i)[0]?.form === "participle" && !/ين$/.test(lettersAt(speech, i));
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
  return topic && { start, end, person: topic };
}

// a verb right after another phrase has that phrase as its subject
function opensClause({ speech, utterance }: UtteranceView, i: number): boolean {
  if (i === utterance.from || gapBefore(speech, i) !== " ") return true;
  const [letters, before] = [lettersAt(speech, i), lettersAt(speech, i - 1)];
  return (
    speech.terms.bare(letters) !== letters ||
    speech.terms.has("auxiliaries", before) ||
    speech.terms.has("adverbs", before) ||
    speech.terms.has("conjunctions", before)
  );
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
    const isGoverned = i > from && speech.terms.has("prepositions", lettersAt(speech, i - 1));
    if (isGoverned) return undefined;
    return speakerOf(speech, i, nameFrom(speech, i, to) as number)?.speaker;
  }
  return undefined;
}
