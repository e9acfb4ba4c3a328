import {
  answeringVerbs,
  beforeNumber,
  degrees,
  neverLast,
  numberedParts,
  perhapsLast,
  reportingVerbs,
  sentenceOpeners,
} from "./abbreviations.ts";

/** A run of stops in a line, with the marks that close with it and the offset of what follows. */
export interface Stop {
  line: string;
  /** Where the sentence began, as far as is known. */
  start: number;
  index: number;
  mark: string;
  closers: string;
  end: number;
  next: number;
}

// How far back the words of a sentence are looked at, in UTF-16 units: keeps the cost of a stop the same in any text.
const farthest = 400;

const opener = /^(?:["'“‘«‹„([{¿¡‟`「『]|[–—-]+\s*|[•#*]+\s*)+/u;
const quotationMark = /["'”’»›`」』]/;

/** Whether a sentence ends at a run of stops. */
export function endsSentence(stop: Stop): boolean {
  const { line, mark, closers, end, next } = stop;
  const glued = next === end;
  if (glued) return endsGlued(stop);
  const after = line.slice(next, next + 80);
  if (/^[,;:،؛)\]}%.!?؟…»”›]/.test(after) && !/^\.\d/.test(after)) return false;
  const words = after.replace(opener, "");
  if (isLowerCase(words)) return false;
  if (/^[–—-]/.test(after) && isQuoted(stop)) return false;
  if (quotationMark.test(closers) && isReported(words, mark)) return false;
  if (/^[.…]*$/.test(mark) && (mark.length > 1 || mark === "…")) return endsAtEllipsis(stop, words);
  if (mark === "." && !quotationMark.test(closers)) return endsAtFullStop(stop, after, words);
  return true;
}

const caseless = /^[\p{Lo}\p{M}]/u;

// A space is often missing after a stop in Arabic; whole words on both sides tell it from initials.
function endsGlued({ line, index, mark, end }: Stop): boolean {
  if (/[。！？]$/.test(mark)) return true;
  return (
    /[\u0620-\u064a\u06a9-\u06d3]{3}[\u064b-\u0652]*$/.test(line.slice(Math.max(0, index - 6), index)) &&
    /^["«“]?[\u0620-\u064a\u06a9-\u06d3]{2}/.test(line.slice(end, end + 4))
  );
}

function isLowerCase(words: string): boolean {
  return /^\p{Ll}(?!\p{Lu})/u.test(words);
}

function isQuoted({ line, start, index }: Stop): boolean {
  const sentence = line.slice(Math.max(start, index - farthest), index);
  return sentence.lastIndexOf("«") > sentence.lastIndexOf("»") || sentence.lastIndexOf("“") > sentence.lastIndexOf("”");
}

// "Why?" asked Smith; « …؟ » قال
function isReported(words: string, mark: string): boolean {
  const first = /^[\p{L}\p{M}]+/u.exec(words)?.[0] ?? "";
  const isCry = /[!?؟]/.test(mark);
  if (caseless.test(first)) return reportingVerbs.has(first) || (isCry && answeringVerbs.has(withoutMarks(first)));
  if (!isCry) return false;
  const verb = /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?<verb>\p{Ll}+)/u.exec(words)?.groups?.["verb"];
  return verb !== undefined && (reportingVerbs.has(verb) || answeringVerbs.has(verb));
}

function withoutMarks(word: string): string {
  return word.replace(/[\p{M}\u0640]/gu, "");
}

function endsAtEllipsis(stop: Stop, words: string): boolean {
  const { line, index, mark, closers } = stop;
  if (/[([]/.test(line.charAt(index - 1))) return false;
  if (closers !== "") return true;
  const isOmission = /\s/.test(line.charAt(index - 1)) && isQuoted(stop);
  const isPause = mark.replace(/\s/g, "").length < 4 && /^I\b/.test(words);
  return !isOmission && !isPause && !caseless.test(words);
}

const lastToken = /(?:[\p{L}\p{M}\p{N}°º§]|(?<=[\p{L}\p{M}\p{N}])[.'’‑-](?=[\p{L}\p{M}\p{N}]))+$/u;
const listMarker = /^(?:[0-9\u0660-\u0669\u06f0-\u06f9]{1,3}|\p{L}|[ivxlc]+|[IVXLC]+)$/u;
const initials = /^(?:\p{L}|\p{Lu}\p{L}?(?:[.-]+\p{L}{1,2})+|(?:\p{L}\.)+\p{L})$/u;

function endsAtFullStop({ line, start, index, closers }: Stop, after: string, words: string): boolean {
  const sentence = line.slice(Math.max(start, index - farthest), index);
  const token = lastToken.exec(sentence.slice(-40))?.[0] ?? "";
  if (listMarker.test(token) && sentence.trim().replace(/^[•⁃◦▪*-]\s*/, "") === token) return false;
  if (/[)\]]/.test(closers)) return true;
  if (isArticleNumber(token, sentence) && !/^و/.test(words)) return false;
  if (/^[\u0600-\u06ff]/.test(token)) return !isArabicAbbreviation(token, sentence);
  const abbreviation = token.toLowerCase();
  if (neverLast.has(abbreviation)) return false;
  if (beforeNumber.has(abbreviation) && /^[\p{Nd}IVXLC]/u.test(after) && !opensSentence(words)) return false;
  if (degrees.has(abbreviation)) return true;
  if (/^(?:[ap]\.?m|b\.c|a\.d|b?\.?c\.e)$/i.test(token)) return endsAfterTime(token, sentence, words);
  if (initials.test(token) || perhapsLast.has(abbreviation)) return opensSentence(words);
  return true;
}

// The number of an article of law may end in a stop; the next sentence would begin with "and".
function isArticleNumber(token: string, sentence: string): boolean {
  if (!/^\p{Nd}+(?:\.\p{Nd}+)+$/u.test(token)) return false;
  const before = /([\p{L}\p{M}]+)\s+$/u.exec(sentence.slice(0, -token.length))?.[1] ?? "";
  return numberedParts.has(withoutMarks(before).replace(/^[وف]?(?:[بك]?ال|لل|[بلك])/, ""));
}

function opensSentence(words: string): boolean {
  const first = /^[\p{L}\p{M}]+(?:['’]\p{L}+)?/u.exec(words)?.[0] ?? "";
  return sentenceOpeners.has(first.toLowerCase().replace("’", "'"));
}

const openingTime = /^\s*(?:At|On|By|In|Around|Before|After|Since|Until|From)\b[^,"”]*(?:[,"”].{0,12})?$/;

// "At 5 a.m. Mr. Smith went": a time that opens a sentence does not end it.
function endsAfterTime(token: string, sentence: string, words: string): boolean {
  if (opensSentence(words)) return true;
  if (openingTime.test(sentence)) return false;
  return /m$/i.test(token) ? /^(?:Mr|Mrs|Ms|Dr)\b/.test(words) : /^\p{Lu}\p{Ll}/u.test(words);
}

// One letter is an initial or a title (د. أحمد, أ.د.), but after a number it is an era or a unit (1400 هـ).
function isArabicAbbreviation(token: string, before: string): boolean {
  const letters = token.replace(/[\p{M}\u0640\p{Cf}]/gu, "");
  if (/^[وف]?(?:[بك]?ال|لل|[بلك])?(?:\p{L}\.)+\p{L}$/u.test(letters)) return true;
  if (!/^(?:\p{L}|و\p{L})$/u.test(letters)) return false;
  return !/\p{Nd}\s*$/u.test(before.slice(0, before.length - token.length));
}
