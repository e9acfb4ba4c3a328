import type { Mentioned } from "../article/article-index.ts";
import type { Reading } from "../reading/reading.ts";
import { ranksNamed } from "../reading/title-ranks.ts";
import { findJoiners, findTriggers, type JoinerList } from "../reading/triggers.ts";
import type { Span } from "../text/span.ts";

/** A cue in its sentence, with the mentions there. */
export interface CueSentence {
  cue: Span;
  sentence: Span;
  mentions: readonly Mentioned[];
}

const speakers: ReadonlySet<string> = new Set(["person", "organization", "group", "country"]);

/**
 * The mention that is the subject of a cue, if the words around the cue leave no doubt: it is directly beside the verb, on the
 * side where the language has its subject, and no preposition governs it.
 */
export function subjectOfCue(reading: Reading, { cue: words, sentence, mentions }: CueSentence): Mentioned | undefined {
  const actors = mentions.filter(
    ({ entity, mention }) => speakers.has(entity.kind) && mention.form !== "adjective" && mention.form !== "anaphor",
  );
  const cue = verbOf(reading, words, actors);
  const { verb } = reading.vocabulary.own?.triggers ?? {};
  const before = actors.filter(({ mention }) => mention.end <= cue.start && isFree(reading, mention, sentence));
  const beside = before.findLast(({ mention }) => isJoined(reading, mention, cue));
  if (beside) return beside;
  if (verb === "last") return before.find(({ mention }) => isOpening(reading.text, sentence, mention));
  const after = actors.find(({ mention }) => mention.start >= cue.end);
  return after && isInverted(reading, cue, verb) && isNext(reading, cue, after.mention) ? after : undefined;
}

// A cue may contain the name of its subject: "Brill said". Then its verb is what has a subject.
function verbOf(reading: Reading, cue: Span, actors: readonly Mentioned[]): Span {
  const isInside = ({ mention }: Mentioned) => cue.start <= mention.start && mention.end <= cue.end;
  if (!actors.some(isInside)) return cue;
  const verbs = reading.within(findTriggers, cue).filter(({ list }) => list === "speechAct");
  const [first] = verbs;
  // a verb of several acts is found once for each
  return first && verbs.every(({ start }) => start === first.start) ? first : cue;
}

/** Whether no preposition governs a name: not "of the minister". */
function isFree(reading: Reading, mention: Span, sentence: Span): boolean {
  const words = joinersIn(reading, "preposition", {
    start: Math.max(sentence.start, mention.start - 24),
    end: mention.start,
  });
  return !words.some(({ end }) => /^[\s«"“]*$/u.test(reading.text.slice(end, mention.start)));
}

// Only adverbs, or the comma that closes an apposition: "the ambassador, Brill, thanked".
function isJoined(reading: Reading, mention: Span, cue: Span): boolean {
  const { text } = reading;
  const gap = text.slice(mention.end, cue.start);
  if (/^[\s»"”]*$/u.test(gap)) return true;
  if (/^\s*[,،]\s*$/u.test(gap)) return /[,،]\s*$/u.test(text.slice(Math.max(0, mention.start - 3), mention.start));
  if (/[^\p{L}\p{M}\s’'-]/u.test(gap)) return false;
  const adverbs = joinersIn(reading, "adverb", { start: mention.end, end: cue.start });
  return adverbs.reduce((rest, { start, end }) => rest.replace(text.slice(start, end), ""), gap).trim() === "";
}

// In a language whose verb comes last, the subject opens the sentence.
function isOpening(text: string, { start }: Span, mention: Span): boolean {
  return /^\P{L}*$/u.test(text.slice(start, mention.start));
}

// "…", said Brill: the verb comes first after a quotation, and in some languages always.
function isInverted({ text }: Reading, cue: Span, verb: "first" | "last" | undefined): boolean {
  return verb === "first" || /[»"”,،—–-]\s*$/u.test(text.slice(Math.max(0, cue.start - 3), cue.start));
}

/** How long a title between a verb and a name may be. */
const longestTitle = 60;

function isNext(reading: Reading, cue: Span, mention: Span): boolean {
  const gap = reading.text.slice(cue.end, mention.start);
  if (/^\s*$/u.test(gap)) return true;
  if (gap.length > longestTitle || /[^\p{L}\p{M}\s’'-]/u.test(gap)) return false;
  const span = { start: cue.end, end: mention.start };
  const isClause = (["complementizer", "clause", "preposition"] as const).some(
    (list) => joinersIn(reading, list, span).length > 0,
  );
  return !isClause && ranksNamed(reading.quote(span)).size > 0;
}

function joinersIn(reading: Reading, list: JoinerList, span: Span) {
  return reading.within(findJoiners, span).filter((one) => one.list === list);
}
