import type { Span } from "@diplomatic-visits/core/internal";
import type { SpeakerWords } from "../noun-phrase.ts";
import { spanOf } from "../open-statements.ts";
import type { UtteranceView } from "../reading-state.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";
import type { Speaker } from "../statement.ts";
import { speakerAfter } from "./speaker-after.ts";

const shortestClause = 1;

/** The two parts of a clause around its cue: He was confident, he told the Herald, that the parliaments would agree. */
export function aroundCue(
  { speech, open, utterance, contentFrom }: UtteranceView,
  cue: number,
  { from, to, rule }: { from: number; to: number; rule: string },
): Span[] | undefined {
  const isParted = rule === "statement/indirect" && gapBefore(speech, from - 1) === ", ";
  if (!isParted || open.length > 0 || contentFrom !== utterance.from || gapBefore(speech, cue) !== ", ")
    return undefined;
  const that = speech.terms.has("complementizers", speechLettersAt(speech, from - 1)) ? from - 1 : from;
  return cue - contentFrom >= shortestClause ? [spanOf(speech, contentFrom, cue), spanOf(speech, that, to)] : undefined;
}

/** The speaker and who passes the words on: "the agency, citing two doctors, said", "the traders, quoted by the agency, said". */
export function sourceOfCue(
  speech: SpeechText,
  { speaker, to }: SpeakerWords,
  i: number,
): { speaker: Speaker; relayedBy?: Speaker } {
  if (gapBefore(speech, i) !== ", " || gapBefore(speech, to) !== ", ") return { speaker };
  const length = speech.terms.phraseAt("relays", speech.words, to);
  if (length === 0) return { speaker };
  const isPassive = speech.terms.has("prepositions", speechLettersAt(speech, to + length));
  const other = speakerAfter(speech, to + length + (isPassive ? 1 : 0), i)?.speaker;
  if (!other) return { speaker };
  return isPassive ? { speaker, relayedBy: other } : { speaker: other, relayedBy: speaker };
}
