import type { Article, AuthoredQuote } from "../../generated/types.ts";
import { findForbiddenCharacters } from "../../text/characters.ts";

/** The text after its headline, if nothing but a line break separates them; otherwise the whole text. */
export function bodyAfterHeadline({ text, headline }: Article): string {
  if (!headline || !text.startsWith(`${headline.quote}\n`)) return text;
  const body = text.slice(headline.quote.length + 1);
  return body.trim() === "" || beginsWith(body, headline.quote) ? text : body;
}

/** Headline and body as one text, and whether the headline is its first line. */
export function textWithHeadline(headline: string | undefined, body: string): { text: string; isFirst: boolean } {
  if (headline === undefined) return { text: body, isFirst: false };
  if (beginsWith(body, headline)) return { text: body, isFirst: true };
  return { text: body.trim() === "" ? headline : `${headline}\n${body}`, isFirst: true };
}

// Whether the first line of a text is these words.
function beginsWith(text: string, words: string): boolean {
  const start = text.trimStart();
  return start.startsWith(words) && /^[ \t]*(?:\n|$)/.test(start.slice(words.length, words.length + 80));
}

/** What was changed in a text so that an article may contain it. */
export interface CleanedText {
  text: string;
  /** How many characters were removed. */
  removed: number;
  /** Whether the text was not NFC. */
  composed: boolean;
}

/** Text as an article may contain it: NFC, lines that end in LF, without forbidden characters. */
export function cleanedText(given: string): CleanedText {
  const lines = given.includes("\r") ? given.replaceAll(/\r\n?/g, "\n") : given;
  const found = findForbiddenCharacters(lines);
  let kept = "";
  let from = 0;
  for (const { offset, codePoint } of found) {
    kept += lines.slice(from, offset);
    from = offset + (codePoint > 0xffff ? 2 : 1);
  }
  const plain = found.length === 0 ? lines : kept + lines.slice(from);
  const text = plain.normalize("NFC");
  return { text, removed: found.length, composed: text !== plain };
}

/** The most context that is written beside a quote, in units on each side. */
const mostContext = 256;

/** The words of a span as a coding quotes them: with as much context as makes them unique in the text. */
export function uniqueQuote(text: string, start: number, end: number): AuthoredQuote {
  const quote = text.slice(start, end);
  if (text.indexOf(quote) === start && !text.includes(quote, start + 1)) return quote;
  for (let context = 8; context <= mostContext; context *= 2) {
    const prefix = text.slice(Math.max(0, start - context), start);
    const suffix = text.slice(end, end + context);
    const whole = prefix + quote + suffix;
    const isOnly = text.indexOf(whole) === start - prefix.length && !text.includes(whole, start - prefix.length + 1);
    if (!isOnly) continue;
    return { quote, ...(prefix.trim() !== "" && { prefix }), ...(suffix.trim() !== "" && { suffix }) };
  }
  return quote;
}
