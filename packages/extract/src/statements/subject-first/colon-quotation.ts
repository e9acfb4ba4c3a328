import type { Span } from "@diplomatic-visits/core/internal";
import { add, cutAt, isSpeech, spanOf } from "../open-statements.ts";
import type { UtteranceView } from "../reading-state.ts";
import { gapBefore, speechLettersAt } from "../speech-text.ts";
import type { Speaker } from "../statement.ts";

/** Reads a quotation after a colon that no verb introduces: "Mira Stanković was bitter: “We have lost.”" */
export function readColonQuotation(view: UtteranceView): void {
  const { speech, utterance } = view;
  for (let i = utterance.from + 1; i < utterance.to; i++) {
    const quotation = speech.quotations[speech.quotationOf[i] as number];
    if (!quotation || speech.quotationOf[i - 1] === speech.quotationOf[i]) continue;
    if (isRead(view, quotation.inner)) return;
    if (!/:\s*["“«'‘]+$/u.test(gapBefore(speech, i))) continue;
    const speaker = isSpeech(speech, quotation) ? (nameBefore(view, i) ?? speakerOfClause(view)) : undefined;
    if (!speaker) return;
    cutAt(view, i);
    const cue = spanOf(speech, utterance.from, i);
    const found = { act: "assert" as const, speaker, cue };
    add(view, { found, from: 0, to: 0, quoted: [quotation.inner], rule: "statement/direct" });
    return;
  }
}

// whether a statement holds a quotation as its own words
function isRead({ open, speech }: UtteranceView, { start }: Span): boolean {
  return open.some(
    ({ quoted, rule, from }) =>
      quoted?.some((span) => span.start <= start && start <= span.end) ||
      (rule === "statement/colon" && (speech.words[from]?.start ?? 0) <= start),
  );
}

// "praise came from the premier, Carla Neri: “…”"
function nameBefore({ speech, utterance }: UtteranceView, at: number): Speaker | undefined {
  const actor = speech.personOf[at - 1];
  const isLast = actor?.end === speech.words[at - 1]?.end && at - 1 > utterance.from;
  return isLast && actor?.person ? { start: actor.start, end: actor.end, person: actor.person } : undefined;
}

function speakerOfClause({ speech, utterance, subject, state, open }: UtteranceView): Speaker | undefined {
  const last = open.at(-1)?.found.speaker;
  if (last) return last;
  const isOwn = subject === undefined && speech.terms.has("possessives", speechLettersAt(speech, utterance.from));
  return isOwn ? state.last : subject?.speaker;
}
