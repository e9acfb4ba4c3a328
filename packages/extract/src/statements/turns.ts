import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../finding/capitals.ts";
import { speakerOf } from "./noun-phrase.ts";
import type { SpeechText } from "./speech-text.ts";
import type { Speaker, StatementFound } from "./statement.ts";

/** A turn of a transcript: its lines, who speaks, and what is said unless it is an unnamed person's question. */
export interface Turn {
  block: Span;
  speaker: Speaker;
  isQuestion: boolean;
  statement?: StatementFound;
}

interface Label {
  line: Span;
  /** The words of the label, as indexes. */
  from: number;
  to: number;
  /** Where the words after the colon begin. */
  said: number;
  isAsker: boolean;
  /** Whether it names a person, an office or an answer, and is not only capitalized. */
  isKnown: boolean;
}

// fewer labels may be headlines or lists
const fewestTurns = 2;

/** The turns of a transcript or an interview, or the lines of a report that are turns; empty for other texts. */
export function turnsOfText(speech: SpeechText, { headlineEnd }: { headlineEnd: number }): Turn[] {
  const lines = linesOf(speech.text);
  const strict = lines.flatMap((line) => labelOf(speech, line, false) ?? []);
  const hasAsker = strict.some(({ isAsker }) => isAsker);
  const loose = lines.flatMap((line) => labelOf(speech, line, true) ?? []);
  const labels = hasAsker || isDialogue(speech, loose, lines) ? loose : strict;
  // a headline has a label only if others do
  if (
    labels.filter(({ line }) => line.start >= headlineEnd).length + (labels[0]?.isAsker ? 1 : 0) < fewestTurns ||
    !isTranscript(speech, labels, lines)
  )
    return [];
  const isReport = !hasAsker && 2 * labels.length < lines.length && areAdjacent(labels, lines);
  return labels.map((label, i) => {
    const next = labels[i + 1]?.line.start ?? (isReport ? label.line.end : speech.text.length);
    return turnOf(speech, label, next);
  });
}

const fewestDialogue = 4;

// every line has a label, two of them alternate, and one of them asks
function isDialogue({ text, words }: SpeechText, labels: readonly Label[], lines: readonly Span[]): boolean {
  if (labels.length < Math.max(fewestDialogue, lines.length - 1)) return false;
  const names = labels.map(({ from, to }) =>
    words
      .slice(from, to)
      .map(({ letters }) => letters)
      .join(" "),
  );
  const isAlternating = names.every((name, i) => i < 2 || name === names[i - 2]) && names[0] !== names[1];
  return isAlternating && labels.some(({ line }) => /[?؟]\s*$/u.test(text.slice(line.start, line.end)));
}

// journalists are labelled, or one label speaks twice
function isTranscript(speech: SpeechText, labels: readonly Label[], lines: readonly Span[]): boolean {
  if (labels.some(({ isAsker }) => isAsker)) return true;
  // every line has one
  if (labels.length === lines.length && labels.some(({ isKnown }) => isKnown)) return true;
  // a report that ends with what its persons said, line after line
  if (labels.every(({ to }) => speech.personOf[to - 1]) && areAdjacent(labels, lines)) return true;
  const written = labels.map(({ from, to }) => lettersOf(speech, from, to));
  return new Set(written).size < written.length && labels.length > fewestTurns;
}

function areAdjacent(labels: readonly Label[], lines: readonly Span[]): boolean {
  const first = lines.findIndex(({ start }) => start === labels[0]?.line.start);
  return labels.every(({ line }, i) => lines[first + i]?.start === line.start);
}

function lettersOf({ words }: SpeechText, from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ letters }) => letters)
    .join(" ");
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line !== "") lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

const longestLabel = 60;
const mostWords = 7;
const mostLoose = 3;

// beside journalists, any short label is a speaker
function labelOf(speech: SpeechText, line: Span, isLoose: boolean): Label | undefined {
  const { text, words } = speech;
  const head = text.slice(line.start, Math.min(line.end, line.start + longestLabel));
  // "Q    Will he travel?", "Q. Will he travel?"
  const wide = /^\p{L}\.?(?=\s{2}|\t)|^\p{L}(?=\. )/u.exec(head)?.[0].length;
  const colon = wide ?? head.search(/[:：]/u);
  if (
    colon < 1 ||
    colon + 1 >= line.end - line.start ||
    /[.!?؟"“«,،;]\s/u.test(head.slice(0, colon).replace(/\b\p{L}{1,4}\. /gu, ""))
  )
    return undefined;
  const from = firstFrom(words, line.start);
  let to = from;
  while (to < words.length && (words[to] as FoldedWord).end <= line.start + colon) to++;
  if (to === from || to - from > mostWords || to >= words.length || (words[to] as FoldedWord).start >= line.end)
    return undefined;
  const isAsker = isPhraseOf(speech, "askers", from, to);
  const isAnswer = isPhraseOf(speech, "answerers", from, to);
  const isNamed = isSpeakerLabel(speech, from, to) || (isLoose && to - from <= mostLoose);
  if (!isAsker && !isAnswer && !isNamed) return undefined;
  const said = line.start + colon + 1;
  return {
    line,
    from,
    to: isAsker ? from + speech.terms.phraseAt("askers", words, from) : to,
    said,
    isAsker,
    isKnown: isAnswer || isKnownSpeaker(speech, from, to),
  };
}

// "QUESTION", "Q (Reuters)"
function isPhraseOf({ terms, words }: SpeechText, list: "askers" | "answerers", from: number, to: number): boolean {
  const length = terms.phraseAt(list, words, from);
  return length > 0 && (length === to - from || /\(/.test(words[from + length]?.gap ?? ""));
}

function isKnownSpeaker(speech: SpeechText, from: number, to: number): boolean {
  const { terms, words, personOf } = speech;
  if (personOf[to - 1]) return true;
  for (let i = from; i < to; i++) if (terms.has("people", words[i]?.letters ?? "")) return true;
  return false;
}

function isSpeakerLabel(speech: SpeechText, from: number, to: number): boolean {
  const { text, words, personOf, terms } = speech;
  if (personOf[to - 1]) return true;
  const first = words[from] as FoldedWord;
  const label = text.slice(first.start, (words[to - 1] as FoldedWord).end);
  if (/\p{Lu}/u.test(label)) {
    if (label === label.toUpperCase()) return true;
    for (let i = from; i < to; i++) if (!beginsWithCapital(text, (words[i] as FoldedWord).start)) return false;
    return true;
  }
  return (
    !/\p{Ll}/u.test(label) && (terms.has("people", terms.bare(first.letters)) || terms.has("people", first.letters))
  );
}

// the first word at or after an offset
function firstFrom(words: readonly FoldedWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as FoldedWord).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function turnOf(speech: SpeechText, { line, from, to, said, isAsker }: Label, next: number): Turn {
  const named = speakerOf(speech, from, to)?.speaker ?? line;
  const speaker: Speaker = isAsker ? { start: named.start, end: named.end, phrase: "unnamed" } : named;
  let end = next;
  while (end > said && /\s/.test(speech.text.charAt(end - 1))) end--;
  const block = { start: line.start, end };
  const content = spokenLines(speech.text, said, end);
  const isQuestion = isAsker;
  if (content.length === 0) return { block, speaker, isQuestion };
  const act = isAsker ? "question" : "assert";
  const statement: StatementFound = {
    ...{ act, speaker, content, directness: "direct" as const, rule: "statement/turn", certainty: "likely" as const },
    ...{ start: content[0]?.start ?? said, end: content.at(-1)?.end ?? end },
  };
  return { block, speaker, isQuestion, statement };
}

function spokenLines(text: string, start: number, end: number): Span[] {
  return linesOf(text.slice(start, end))
    .map((line) => {
      const span = { start: start + line.start, end: start + line.end };
      while (span.start < span.end && /\s/.test(text.charAt(span.start))) span.start++;
      while (span.end > span.start && /[\s.]/.test(text.charAt(span.end - 1))) span.end--;
      return span;
    })
    .filter((span) => span.end > span.start);
}
