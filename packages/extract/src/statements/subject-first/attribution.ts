import type { SpeakerWords } from "../noun-phrase.ts";
import { add, cutAt, quotationBefore, spanOf } from "../open-statements.ts";
import type { OpenStatement, UtteranceView } from "../reading-state.ts";
import { gapBefore, type SpeechText, speechLettersAt } from "../speech-text.ts";
import type { SpeechVerb } from "../statement-terms.ts";
import { contentAfter } from "./content-after.ts";
import { speakerAfter } from "./speaker-after.ts";
import { speakerBefore } from "./speaker-before.ts";
import { pronounSpeakerAt } from "./subject-of-verb.ts";
import { longestAdverbial } from "./trailing.ts";
import type { VerbContent } from "./verb-content.ts";

/** Reads a clause with its source: "according to the ministry". */
export function readAttribution(view: UtteranceView, i: number, length: number): boolean {
  const { speech, utterance } = view;
  const found = speakerAfter(speech, i + length, utterance.to);
  if (!found || isPlan(speech, found)) return false;
  const said = { act: "assert" as const, speaker: found.speaker, cue: spanOf(speech, i, i + length) };
  const quotation = quotationBefore(view, i);
  if (quotation) {
    add(view, { found: said, from: 0, to: 0, quoted: [quotation.inner], rule: "statement/direct" });
    return true;
  }
  const isLeading =
    i <= view.contentFrom ||
    /[:;]/.test(gapBefore(speech, i)) ||
    (i - view.contentFrom === 1 && speech.terms.has("conjunctions", speechLettersAt(speech, i - 1)));
  if (isLeading) {
    let from = found.to;
    while (from < utterance.to && gapBefore(speech, from) !== ", ") from++;
    if (from >= utterance.to || from - found.to > longestAdverbial) return false;
    from = afterApposition(view, from);
    add(view, { found: said, from, to: utterance.to, rule: "statement/according" });
    return true;
  }
  if (i - view.contentFrom < 2) return false;
  cutAt(view, i);
  add(view, { found: said, from: view.contentFrom, to: i, rule: "statement/according" });
  const rest = restAfterComma(view, found.to);
  if (rest !== undefined)
    (view.open.at(-1) as OpenStatement).quoted = [
      spanOf(speech, view.contentFrom, i),
      spanOf(speech, rest, utterance.to),
    ];
  view.contentFrom = utterance.to;
  return true;
}

// "According to Leo Marsh, head of the port, ships are waiting"
function afterApposition({ speech, utterance }: UtteranceView, from: number): number {
  const { terms } = speech;
  let hasHead = false;
  for (let k = from; k < utterance.to && k < from + longestAdverbial; k++) {
    const letters = speechLettersAt(speech, k);
    if (k > from && gapBefore(speech, k) === ", ") return hasHead ? k : from;
    if (terms.has("finite", letters) || terms.verbsAt(speech.words, k).length > 0) return from;
    hasHead ||= terms.has("people", letters);
  }
  return from;
}

// "The border, according to a report by the ministry, will open"
function restAfterComma({ speech, utterance }: UtteranceView, from: number): number | undefined {
  for (let k = from; k < utterance.to - 1 && k < from + longestAdverbial; k++) {
    if (gapBefore(speech, k) !== ", ") continue;
    return speech.terms.has("finite", speechLettersAt(speech, k)) ? k : undefined;
  }
  return undefined;
}

// "according to plan": what is planned is not said
function isPlan(speech: SpeechText, { from, to }: SpeakerWords): boolean {
  for (let k = from; k < to; k++) if (speech.terms.has("plans", speechLettersAt(speech, k))) return true;
  return false;
}

interface Source {
  i: number;
  length: number;
  named: SpeakerWords;
}

// "the agency said, citing two officials": the words are those of the officials
function readSource(view: UtteranceView, { i, length, named }: Source): number {
  const { speech, open } = view;
  const last = open.at(-1);
  if (!last || gapBefore(speech, i) !== ", ") return 0;
  last.found = {
    ...last.found,
    speaker: named.speaker,
    relayedBy: last.found.speaker,
    cue: spanOf(speech, i, i + length),
  };
  cutAt(view, i);
  const { start } = speech.words[i] as { start: number };
  last.quoted = last.quoted?.filter((span) => span.start < start);
  view.state.last = named.speaker;
  return named.to - i - 1;
}

/** Reads words that somebody else passes on: "Reuters quoted the minister as saying"; returns how many more words it has read. */
export function readRelay(view: UtteranceView, i: number): number {
  const { speech, utterance } = view;
  const length = speech.terms.phraseAt("relays", speech.words, i);
  if (length === 0) return 0;
  const mark = (k: number) => speech.terms.phraseAt("relayMarks", speech.words, k);
  const isPassive = speech.terms.has("passives", speechLettersAt(speech, i - 1));
  const after = i + length;
  const named = isPassive
    ? speakerBefore(speech, passiveStart(speech, i), utterance.from)
    : (relayedPronoun(view, after) ?? speakerAfter(speech, after, utterance.to));
  if (!named) return 0;
  const agent = isPassive ? undefined : speakerBefore(speech, i, utterance.from);
  let at = isPassive ? after : named.to;
  for (let steps = 0; at < utterance.to && mark(at) === 0 && steps < longestAdverbial; steps++) at++;
  const marked = mark(at);
  if (marked === 0) return isPassive ? 0 : readSource(view, { i, length, named });
  const from = isPassive ? named.from : (agent?.from ?? i);
  const content = relayedContent(view, { at, marked, from });
  if (!content) return 0;
  const relayed = agent ? { relayedBy: agent.speaker } : {};
  cutAt(view, from);
  add(view, {
    found: { act: "assert", speaker: named.speaker, cue: spanOf(speech, at, at + marked), ...relayed },
    ...content,
  });
  return at + marked - i - 1;
}

// "quoted him as saying": the person that the text speaks of
function relayedPronoun(view: UtteranceView, at: number): SpeakerWords | undefined {
  const { speech } = view;
  if (!speech.terms.has("relayedPronouns", speechLettersAt(speech, at))) return undefined;
  const speaker = pronounSpeakerAt(view, at);
  return speaker && { from: at, to: at + 1, speaker: { ...speaker, ...spanOf(speech, at, at + 1) } };
}

// "as saying that …", "as telling his guest that …", or the quotation before: "“…,” state television quoted him as saying"
function relayedContent(
  view: UtteranceView,
  { at, marked, from }: { at: number; marked: number; from: number },
): VerbContent | undefined {
  const { speech } = view;
  const isToSomebody = speech.terms.phraseAt("relayMarksToSomebody", speech.words, at) > 0;
  const verb: SpeechVerb = { words: [], act: "assert", frame: isToSomebody ? "told" : "clause", form: "finite" };
  const quotation = quotationBefore(view, from);
  if (quotation) return { from: 0, to: 0, quoted: [quotation.inner], rule: "statement/direct" };
  return contentAfter(view, { verb, after: at + marked, from });
}

function passiveStart(speech: SpeechText, i: number): number {
  let at = i - 1;
  while (speech.terms.has("auxiliaries", speechLettersAt(speech, at - 1))) at--;
  return at;
}
