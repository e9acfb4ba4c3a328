import { type SpeakerWords, speakerOf } from "../noun-phrase.ts";
import { add, cutAt, quotationBefore, spanOf } from "../open-statements.ts";
import type { UtteranceView } from "../reading-state.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";
import type { SpeechVerb } from "../statement-terms.ts";
import { contentAfterVerb } from "./content-after-verb.ts";
import { speakerPhraseFrom } from "./speaker-after-verb.ts";
import { isSpeakerPhrase, speakerSubjectBefore } from "./subject-of-verb.ts";

const blockedReach = 2;

/** Whether a negation or a condition comes right before a verb. */
export function isBlocked(speech: SpeechText, i: number, floor: number): boolean {
  for (let k = i - 1; k >= Math.max(floor, i - blockedReach); k--) {
    if (gapBefore(speech, k + 1) !== " ") return false;
    const letters = speechLettersAt(speech, k);
    if (k > floor && speech.terms.phraseAt("beforeClauses", speech.words, k - 1) === 2) return false;
    if (speech.terms.has("blockers", letters) || speech.terms.has("blockers", letters.replace(/^[وف]/, "")))
      return true;
    if (!speech.terms.has("auxiliaries", letters)) return false;
  }
  return false;
}

const relayReach = 16;

// نقلت صحيفة محلية عن الرئيس قوله إن
/** Reads words that somebody else passes on: نقلت صحيفة عن الرئيس قوله إن; returns how many more words it has read. */
export function readVerbFirstRelay(view: UtteranceView, i: number): number {
  const { speech, utterance } = view;
  const { terms } = speech;
  if (!terms.has("relays", speechLettersAt(speech, i)) && !terms.has("relays", terms.bare(speechLettersAt(speech, i))))
    return 0;
  if (isBlocked(speech, i, utterance.from)) return 0;
  const agent = speakerPhraseFrom(speech, i + 1, utterance.to, false) ?? speakerSubjectBefore(view, i);
  let at = i + 1;
  while (at < utterance.to && at < i + relayReach && !terms.has("relayFrom", speechLettersAt(speech, at))) at++;
  const named = speakerPhraseFrom(speech, at + 1, utterance.to, false);
  if (!terms.has("relayFrom", speechLettersAt(speech, at)) || !named) return 0;
  const to = namedEnd(speech, named);
  let mark = to;
  while (
    mark < utterance.to &&
    mark < to + relayReach &&
    !terms.has("relayMarks", speechLettersAt(speech, mark)) &&
    !terms.has("complementizers", speechLettersAt(speech, mark))
  )
    mark++;
  const verb: SpeechVerb = { words: [], act: "assert", frame: "that", form: "finite" };
  const content = contentAfterVerb(view, { verb, after: mark, hasSubject: true });
  if (!content) return 0;
  const speaker = speakerOf(speech, named.from, to)?.speaker ?? named.speaker;
  const relayed = agent ? { relayedBy: agent.speaker } : {};
  cutAt(view, i);
  add(view, { found: { act: "assert", speaker, cue: spanOf(speech, i, i + 1), ...relayed }, ...content });
  return Math.max(0, (content.quoted ? mark : content.from) - i - 1);
}

// the mark of a relay ends the phrase before it
function namedEnd(speech: SpeechText, { from, to }: SpeakerWords): number {
  for (let k = from + 1; k < to; k++) if (speech.terms.has("relayMarks", speechLettersAt(speech, k))) return k;
  return to;
}

// «…»، هكذا لخص المبعوث موقفه
/** Reads «…»، هكذا لخص المبعوث موقفه; returns how many more words it has read. */
export function readRelayAfterQuotation(view: UtteranceView, i: number): number {
  const { speech, utterance } = view;
  if (!/^(?:هكذا|بهذه)$/.test(speechLettersAt(speech, i)) || view.open.length > 0) return 0;
  const quotation = quotationBefore(view, i);
  const phrase = quotation && speakerPhraseFrom(speech, i + 2, utterance.to, false);
  if (!quotation || !phrase || !isSpeakerPhrase(speech, phrase)) return 0;
  const found = { act: "assert" as const, speaker: phrase.speaker, cue: spanOf(speech, i, i + 2) };
  add(view, { found, from: 0, to: 0, quoted: [quotation.inner], rule: "statement/direct" });
  return 1;
}
