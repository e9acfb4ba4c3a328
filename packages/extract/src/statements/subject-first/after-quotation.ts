import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../../finding/capitals.ts";
import { isDeterminerAt, isJoined, speakerOf } from "../noun-phrase.ts";
import { add } from "../open-statements.ts";
import type { UtteranceView } from "../reading-state.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";
import type { Speaker } from "../statement.ts";
import { speakerFrom } from "./speaker-after.ts";
import { pronounSpeakerAt } from "./subject-of-verb.ts";

const longestVerb = 3;

/** Reads the speaker right after a quotation that ends with a comma, or after an unknown verb: "…," quipped the envoy. */
export function readAfterQuotation(view: UtteranceView): void {
  const { speech, utterance } = view;
  const n = speech.quotationOf[utterance.from] as number;
  const quotation = speech.quotations[n];
  if (!quotation) return;
  let at = utterance.from;
  while (at < utterance.to && speech.quotationOf[at] === n) at++;
  const gap = gapBefore(speech, at);
  if (at >= utterance.to || !/^[,?!…]["”»’'] $|^["”»’'], $/.test(gap)) return;
  const cue = { start: (speech.words[at] as FoldedWord).start, end: (speech.words[at] as FoldedWord).end };
  const beside = pronounSpeakerAt(view, at) ?? speakerThere(view, at);
  for (let k = at + 1; !beside && k <= at + longestVerb && k < utterance.to; k++) {
    if (gapBefore(speech, k) !== " ") return;
    const found = isSpeakerWord(speech, k) ? speakerThere(view, k) : undefined;
    if (found) {
      addDirect(view, found, { cue, inner: quotation.inner });
      return;
    }
  }
  if (beside) addDirect(view, beside, { cue, inner: quotation.inner });
}

function addDirect(view: UtteranceView, speaker: Speaker, { cue, inner }: { cue: Span; inner: Span }): void {
  add(view, { found: { act: "assert", speaker, cue }, from: 0, to: 0, quoted: [inner], rule: "statement/direct" });
}

// the person or office whose phrase begins at a word; a verb may follow it
function speakerThere({ speech, utterance }: UtteranceView, at: number): Speaker | undefined {
  const found = speakerFrom(speech, at, utterance.to);
  const speaker = found?.speaker;
  if (speaker?.person) return speaker;
  const own = speakerOf(speech, at, firstHead(speech, at, utterance.to))?.speaker ?? speaker;
  return own?.person || own?.phrase === "unnamed" || own?.phrase === "office" ? own : undefined;
}

const longestOffice = 6;

function firstHead(speech: SpeechText, at: number, to: number): number {
  for (let k = at; k < to && k < at + longestOffice; k++) {
    if (k > at && !isJoined(speech, k)) return at;
    if (speech.terms.has("people", speechLettersAt(speech, k))) return k + 1;
  }
  return at;
}

function isSpeakerWord(speech: SpeechText, k: number): boolean {
  return (
    speech.personOf[k] !== undefined ||
    isDeterminerAt(speech, k) ||
    beginsWithCapital(speech.text, (speech.words[k] as FoldedWord).start)
  );
}
