import { cliticsOf } from "../languages/written-clitics.ts";
import type { SentenceTable } from "./sentence-table.ts";

/** A run of full stops in a line, with the closing marks after it and the offset of what follows. */
export interface Stop {
  line: string;
  /** The start of the sentence, as far as it is known. */
  start: number;
  index: number;
  mark: string;
  closers: string;
  end: number;
  next: number;
  table: SentenceTable;
}

// How far back the words of a sentence are examined, in UTF-16 units, so that the cost of a full stop is constant.
const farthest = 400;

const opener = /^(?:["'“‘«‹„([{¿¡‟`「『]|[–—-]+\s*|[•#*]+\s*)+/u;
const quotationMark = /["'”’»›`」』]/;

/** Whether a sentence ends at a run of full stops. */
export function endsSentence(stop: Stop): boolean {
  const { line, mark, closers, end, next } = stop;
  const glued = next === end;
  if (glued) return endsGlued(stop);
  const after = line.slice(next, next + 80);
  if (/^[,;:،؛)\]}%.!?؟…»”›]/.test(after) && !/^\.\d/.test(after)) return false;
  const words = after.replace(opener, "");
  if (isLowerCase(words)) return false;
  if (/^[–—-]/.test(after) && isQuoted(stop)) return false;
  if (quotationMark.test(closers) && isReported(words, mark, stop.table)) return false;
  if (/^[.…]*$/.test(mark) && (mark.length > 1 || mark === "…")) return endsAtEllipsis(stop, words);
  if (mark === "." && !quotationMark.test(closers)) return endsAtFullStop(stop, after, words);
  return true;
}

const caseless = /^[\p{Lo}\p{M}]/u;

// In Arabic, the space after a full stop is often missing; whole words on both sides show that it is not an initial.
function endsGlued({ line, index, mark, end, table }: Stop): boolean {
  if (/[。！？]$/.test(mark)) return true;
  const { wordBefore, wordAfter } = table.unspaced;
  return wordBefore.test(line.slice(Math.max(0, index - 6), index)) && wordAfter.test(line.slice(end, end + 4));
}

function isLowerCase(words: string): boolean {
  return /^\p{Ll}(?!\p{Lu})/u.test(words);
}

function isQuoted({ line, start, index }: Stop): boolean {
  const sentence = line.slice(Math.max(start, index - farthest), index);
  return sentence.lastIndexOf("«") > sentence.lastIndexOf("»") || sentence.lastIndexOf("“") > sentence.lastIndexOf("”");
}

// "Why?" asked Smith; « …؟ » قال
function isReported(words: string, mark: string, { reporting, answering }: SentenceTable): boolean {
  const first = /^[\p{L}\p{M}]+/u.exec(words)?.[0] ?? "";
  const isCry = /[!?؟]/.test(mark);
  if (caseless.test(first)) return reporting.has(first) || (isCry && answering.has(withoutMarks(first)));
  if (!isCry) return false;
  const verb = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?<verb>\p{Ll}+)/u.exec(words)?.groups?.["verb"];
  return verb !== undefined && (reporting.has(verb) || answering.has(verb));
}

function withoutMarks(word: string): string {
  return word.replace(/[\p{M}\u0640]/gu, "");
}

function endsAtEllipsis(stop: Stop, words: string): boolean {
  const { line, index, mark, closers, table } = stop;
  if (/[([]/.test(line.charAt(index - 1))) return false;
  if (closers !== "") return true;
  const isOmission = /\s/.test(line.charAt(index - 1)) && isQuoted(stop);
  const isPause = mark.replace(/\s/g, "").length < 4 && table.pronounAfterPause.test(words);
  return !isOmission && !isPause && !caseless.test(words);
}

const lastToken = /(?:[\p{L}\p{M}\p{N}°º§]|(?<=[\p{L}\p{M}\p{N}])[.'’‑-](?=[\p{L}\p{M}\p{N}]))+$/u;
const listMarker = /^(?:[0-9\u0660-\u0669\u06f0-\u06f9]{1,3}|\p{L}|[ivxlc]+|[IVXLC]+)$/u;
const initials = /^(?:\p{L}|\p{Lu}\p{L}?(?:[.-]+\p{L}{1,2})+|(?:\p{L}\.)+\p{L})$/u;

function endsAtFullStop({ line, start, index, closers, table }: Stop, after: string, words: string): boolean {
  const sentence = line.slice(Math.max(start, index - farthest), index);
  const token = lastToken.exec(sentence.slice(-40))?.[0] ?? "";
  if (listMarker.test(token) && sentence.trim().replace(/^[•⁃◦▪*-]\s*/, "") === token) return false;
  if (/[)\]]/.test(closers)) return true;
  if (table.hasOrdinalStops && /^\p{Nd}{1,3}$/u.test(token)) return opensSentence(words, table);
  if (isArticleNumber(token, sentence, table) && !table.conjunctions.test(words)) return false;
  if (caseless.test(token)) return !isCaselessAbbreviation(token, sentence, table);
  return endsAtWord({ token, sentence, table }, after, words);
}

interface LastWord {
  token: string;
  sentence: string;
  table: SentenceTable;
}

function endsAtWord(last: LastWord, after: string, words: string): boolean {
  const { token, table } = last;
  const { neverLast, beforeNumber, perhapsLast, degrees, timesOfDay, eras } = table;
  const abbreviation = token.toLowerCase();
  if (neverLast.has(abbreviation)) return false;
  if (beforeNumber.has(abbreviation) && /^[\p{Nd}IVXLC]/u.test(after) && !opensSentence(words, table)) return false;
  if (degrees.has(abbreviation)) return true;
  if (timesOfDay.has(abbreviation) || eras.has(abbreviation)) return endsAfterTime(last, words);
  if (initials.test(token) || perhapsLast.has(abbreviation)) return opensSentence(words, table);
  return true;
}

// The number of an article of law may end in a full stop; the next sentence would begin with "and".
function isArticleNumber(token: string, sentence: string, { numberedParts }: SentenceTable): boolean {
  if (!/^\p{Nd}+(?:\.\p{Nd}+)+$/u.test(token)) return false;
  const before = /([\p{L}\p{M}]+)\s+$/u.exec(sentence.slice(0, -token.length))?.[1] ?? "";
  const letters = withoutMarks(before);
  return numberedParts.has(letters.replace(cliticsOf(letters)?.leading ?? "", ""));
}

function opensSentence(words: string, { openers }: SentenceTable): boolean {
  const first = /^[\p{L}\p{M}]+(?:['’]\p{L}+)?/u.exec(words)?.[0] ?? "";
  return openers.has(first.toLowerCase().replace("’", "'"));
}

// "At 5 a.m. Mr. Smith went": a time that opens a sentence does not end it.
function endsAfterTime({ token, sentence, table }: LastWord, words: string): boolean {
  const { openingTime, addresses, timesOfDay } = table;
  if (opensSentence(words, table)) return true;
  if (openingTime.test(sentence)) return false;
  return timesOfDay.has(token.toLowerCase()) ? addresses.test(words) : /^\p{Lu}\p{Ll}/u.test(words);
}

// One letter is an initial or a title (د. أحمد, أ.د.), but after a number it is an era or a unit (1400 هـ).
function isCaselessAbbreviation(token: string, before: string, { conjunctions }: SentenceTable): boolean {
  const letters = token.replace(/[\p{M}\u0640\p{Cf}]/gu, "");
  const bare = letters.replace(cliticsOf(letters)?.leading ?? "", "");
  if (/^(?:\p{L}\.)+\p{L}$/u.test(bare) || /^(?:\p{L}\.)+\p{L}$/u.test(letters)) return true;
  if (!/^\p{L}$/u.test(letters.replace(conjunctions, "")) && !/^\p{L}$/u.test(letters)) return false;
  return !/\p{Nd}\s*$/u.test(before.slice(0, before.length - token.length));
}
