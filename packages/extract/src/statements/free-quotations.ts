import type { SpeechAct } from "@diplomatic-visits/core";
import type { Span } from "@diplomatic-visits/core/internal";
import { orderAt } from "./noun-phrase.ts";
import { isSpeech, spanOf } from "./open-statements.ts";
import type { UtteranceView } from "./reading-state.ts";
import { type SpeechText, speechLettersAt, type Utterance } from "./speech-text.ts";
import type { Speaker } from "./statement.ts";
import { speakerFrom } from "./subject-first/speaker-after.ts";
import { topicSpeaker } from "./subject-first/topic.ts";
import { speakerPhraseFrom } from "./verb-first/speaker-after-verb.ts";

/** Who says a quotation that is a sentence of its own, and the words that show it. */
export interface QuotationSpeaker {
  speaker: Speaker;
  cue?: Span;
  rule: string;
}

/** Whether an utterance is nothing but quotations. */
export function isAllQuoted(speech: SpeechText, { from, to }: Utterance): boolean {
  for (let i = from; i < to; i++) if ((speech.quotationOf[i] as number) < 0) return false;
  return true;
}

/** Whether a quotation without a cue goes on with the words before it: "…," he said. "…" */
export function continuesQuotation({ speech, utterance, state, index }: UtteranceView, act: SpeechAct): boolean {
  if (state.at !== index - 1) return false;
  const first = speech.quotations[speech.quotationOf[utterance.from] as number];
  if (!first) return false;
  if (utterance.isFirstOfLine) return state.isDirect === true && first.isContinued;
  return state.isDirect === true || (act !== "question" && isOne(state.last) && isSpeech(speech, first));
}

function isOne(speaker: Speaker | undefined): boolean {
  return speaker?.person !== undefined || speaker?.phrase === "unnamed" || speaker?.phrase === "office";
}

/** The speaker of a quotation that no cue of its own sentence introduces: the person of the sentence before, or of the next one. */
export function speakerOfQuotations(view: UtteranceView, next: Utterance | undefined): QuotationSpeaker | undefined {
  const { speech, utterance, state, index } = view;
  const quotation = speech.quotations[speech.quotationOf[utterance.from] as number];
  if (!quotation || !isSpeech(speech, quotation)) return undefined;
  const later = next && speakerInNext(speech, next);
  if (later) return later;
  const speaker = utterance.isFirstOfLine ? undefined : topicSpeaker(state, index);
  return speaker?.person || speaker?.phrase === "office" ? { speaker, rule: "statement/free" } : undefined;
}

// "With these words the cardinal opened", بهذه الكلمات افتتح الكاردينال
function speakerInNext(speech: SpeechText, { from, to }: Utterance): QuotationSpeaker | undefined {
  const { terms, words } = speech;
  const length = terms.phraseAt("afterQuotations", words, from);
  if (length === 0) return undefined;
  const found =
    orderAt(speech, from) === "verb-first"
      ? speakerPhraseFrom(speech, from + length + 1, to, true)
      : speakerFrom(speech, from + length, to);
  const isNamed = found && (found.speaker.person || terms.has("people", speechLettersAt(speech, found.to - 1)));
  return isNamed
    ? { speaker: found.speaker, cue: spanOf(speech, from, from + length), rule: "statement/direct" }
    : undefined;
}
