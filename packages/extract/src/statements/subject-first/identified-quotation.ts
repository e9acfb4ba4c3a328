import { add, spanOf } from "../open-statements.ts";
import type { UtteranceView } from "../reading-state.ts";
import { gapBefore } from "../speech-text.ts";
import type { Speaker } from "../statement.ts";
import { speakerAfter } from "./speaker-after.ts";

/** Whether it reads a quotation that a clause identifies: "“Technical reasons” was all that the minister would say". */
export function readIdentified(view: UtteranceView): boolean {
  const { speech, utterance } = view;
  const n = speech.quotationOf[utterance.from] as number;
  const quotation = speech.quotations[n];
  if (!quotation) return false;
  let at = utterance.from;
  while (at < utterance.to && speech.quotationOf[at] === n) at++;
  const length = at < utterance.to ? speech.terms.phraseAt("identifiers", speech.words, at) : 0;
  if (length === 0 || !/^[,.?!]?["”»’'],? $/.test(gapBefore(speech, at))) return false;
  const speaker = speakerAfter(speech, at + length, utterance.to)?.speaker;
  if (!speaker || !isKnown(speaker)) return false;
  const found = { act: "assert" as const, speaker, cue: spanOf(speech, at, at + length) };
  add(view, { found, from: 0, to: 0, quoted: [quotation.inner], rule: "statement/direct" });
  return true;
}

function isKnown({ person, organization, place, phrase }: Speaker): boolean {
  return (person ?? organization ?? place ?? phrase) !== undefined;
}
