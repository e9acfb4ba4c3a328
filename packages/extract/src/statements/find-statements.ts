import type { Directness } from "@diplomatic-visits/core";
import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { headlineSpeaker } from "./colon.ts";
import { continuesQuotation, isAllQuoted, type QuotationSpeaker, speakerOfQuotations } from "./free-quotations.ts";
import { orderAt } from "./noun-phrase.ts";
import type { OuterQuotation } from "./quotations.ts";
import type { OpenStatement, SpeechState, Topic, UtteranceView } from "./reading-state.ts";
import { ofHeadline, resolved } from "./resolved-speaker.ts";
import {
  type SpeechFindings,
  type SpeechText,
  speechLettersAt,
  speechText,
  type Utterance,
  utterancesOf,
} from "./speech-text.ts";
import type { Speaker, StatementFound } from "./statement.ts";
import { readSubjectFirst } from "./subject-first/read-utterance.ts";
import { type Turn, turnsOfText } from "./turns.ts";
import { readVerbFirst } from "./verb-first/read-utterance.ts";
import { subjectOfClause } from "./verb-first/subject-of-verb.ts";

/** The findings from which statements are made. */
export interface StatementsOptions extends SpeechFindings {
  /** The end of the headline; 0 without one. */
  headlineEnd: number;
}

/**
 * Finds what is said and by whom: direct and indirect speech, attributed clauses, turns of transcripts. A statement is found only
 * where the words decide its speaker; what the text says in its own voice is not a statement here.
 */
export function findStatements(text: string, options: StatementsOptions): StatementFound[] {
  const speech = speechText(text, options);
  const turns = turnsOfText(speech, options);
  let turn = 0;
  const inTurn = (start: number) => {
    while (turn < turns.length && (turns[turn] as Turn).block.end <= start) turn++;
    return (turns[turn]?.block.start ?? text.length) <= start;
  };
  const state: SpeechState = { at: -9 };
  const history: Speaker[] = [];
  const found: StatementFound[] = turns.flatMap(({ statement }) => statement ?? []);
  const utterances = utterancesOf(speech, options.sentences);
  for (const [index, utterance] of utterances.entries()) {
    if (inTurn(startOf(speech, utterance))) continue;
    const view: UtteranceView = {
      ...{ speech, utterance, index, state, open: [], subject: undefined },
      contentFrom: utterance.from,
    };
    if (isAllQuoted(speech, utterance)) {
      const quotations = quotationsOf(speech, utterance).map((span) => trimmed(text, span, []));
      const last = found.at(-1);
      if (last && continuesQuotation(view, last.act)) {
        for (const quotation of quotations) last.content.push(quotation);
        state.at = index;
        continue;
      }
      const before = speakerOfQuotations(view, utterances[index + 1]);
      if (before) {
        found.push(saidBefore(before, quotations));
        Object.assign(state, { at: index, last: before.speaker, isDirect: true, topic: undefined });
        continue;
      }
    }
    const headline = startOf(speech, utterance) < options.headlineEnd ? headlineSpeaker(view) : undefined;
    if (headline) {
      const { speaker } = headline.speaker;
      view.open.push({
        found: { act: "assert", speaker, cue: { start: speaker.start, end: speaker.end } },
        from: headline.from,
        to: utterance.to,
        quoted: headline.quoted,
        rule: "statement/headline",
      });
    } else if (orderAt(speech, utterance.from) === "verb-first") readVerbFirst(view);
    else readSubjectFirst(view);
    for (const one of view.open)
      found.push(finished(speech, utterance, resolved(speech, one, { history, persons: options.persons })));
    const last = view.open.at(-1)?.found.speaker;
    if (last) state.last = last;
    state.topic = topicOf(view);
    state.isDirect = view.open.at(-1)?.quoted !== undefined;
  }
  return found.map((one) => (one.rule === "statement/headline" ? ofHeadline(speech, one, options.persons) : one));
}

function topicOf(view: UtteranceView): Topic | undefined {
  const { speech, utterance, index } = view;
  const order = orderAt(speech, utterance.from);
  const speaker = (order === "verb-first" ? subjectOfClause(view) : view.subject)?.speaker;
  if (!speaker) return undefined;
  let hasDocument = false;
  for (let i = utterance.from; i < utterance.to; i++)
    hasDocument ||= speech.terms.has("documents", speechLettersAt(speech, i));
  return { speaker, at: index, hasDocument };
}

function startOf({ words }: SpeechText, { from }: Utterance): number {
  return (words[from] as FoldedWord).start;
}

function quotationsAround({ quotationOf, quotations }: SpeechText, { from, to }: Utterance): OuterQuotation[] {
  const numbers = new Set<number>();
  for (let i = from; i < to; i++) numbers.add(quotationOf[i] as number);
  return [...numbers].flatMap((n) => quotations[n] ?? []);
}

function saidBefore({ speaker, cue, rule }: QuotationSpeaker, content: Span[]): StatementFound {
  const { start, end } = cue ?? (content[0] as Span);
  return {
    act: "assert",
    speaker,
    content,
    directness: "direct",
    start,
    end,
    rule,
    certainty: "likely",
    ...(cue ? { cue } : {}),
  };
}

function quotationsOf(speech: SpeechText, utterance: Utterance): Span[] {
  return quotationsAround(speech, utterance).map(({ inner }) => inner);
}

function finished(
  speech: SpeechText,
  utterance: Utterance,
  { found, from, to, quoted, rule }: OpenStatement,
): StatementFound {
  const own = quotationsAround(speech, utterance);
  const content = (quoted ?? [rangeOf(speech, from, to)]).map((span) => trimmed(speech.text, span, own));
  const { start, end } = found.cue ?? (content[0] as Span);
  const directness = directnessOf(own, content);
  const certainty = rule === "statement/direct" ? "likely" : "candidate";
  return { ...found, content, directness, start, end, rule, certainty };
}

function rangeOf(speech: SpeechText, from: number, to: number): Span {
  const { words, quotations, quotationOf } = speech;
  const first = words[from] as FoldedWord;
  const last = words[to - 1] as FoldedWord;
  const opening = quotations[quotationOf[from] as number];
  const closing = quotations[quotationOf[to - 1] as number];
  return {
    start:
      opening && /^\W*$/u.test(speech.text.slice(opening.start, first.start))
        ? opening.start
        : signBefore(speech, first),
    end:
      closing && closing.end > last.end && /^\W*$/u.test(speech.text.slice(last.end, closing.end))
        ? closing.end
        : last.end,
  };
}

// "€40 million"
function signBefore({ text }: SpeechText, { start }: Span): number {
  return /\p{Sc}/u.test(text.charAt(start - 1)) ? start - 1 : start;
}

// without the quotation marks that enclose all of it, white space and the last comma or full stop
function trimmed(text: string, { start, end }: Span, quotations: readonly OuterQuotation[]): Span {
  const whole = quotations.find((one) => one.start === start && one.end === end);
  const span = whole ? { ...whole.inner } : { start, end };
  while (span.end > span.start && /[\s,.،]/.test(text.charAt(span.end - 1))) span.end--;
  while (span.start < span.end && /[\s,،]/.test(text.charAt(span.start))) span.start++;
  return span;
}

function directnessOf(quotations: readonly OuterQuotation[], content: readonly Span[]): Directness {
  const isInside = (span: Span) => quotations.some((one) => one.start <= span.start && span.end <= one.end);
  if (content.every(isInside)) return "direct";
  const touches = (span: Span) => quotations.some((one) => one.start < span.end && one.end > span.start);
  return content.some(touches) ? "mixed" : "indirect";
}
