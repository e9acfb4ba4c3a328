import type { ArticleIndex } from "../../article/article-index.ts";
import type { Evidence } from "../../generated/types.ts";
import { cutsSurrogate, isSpanWithin, type Span } from "../../text/span.ts";
import type { Finding } from "../rule.ts";

/** Whether a span lies in the text and cuts no surrogate pair, so that its quote can be compared. */
export function isComparable({ text }: ArticleIndex, span: Span): boolean {
  return isSpanWithin(span, text.length) && !cutsSurrogate(text, span.start) && !cutsSurrogate(text, span.end);
}

/** The one place where a quote stands; undefined when it stands nowhere or in several places. */
export function onlyPlaceOf(text: string, quote: string): Span | undefined {
  const start = text.indexOf(quote);
  if (start < 0 || text.indexOf(quote, start + 1) >= 0) return undefined;
  return { start, end: start + quote.length };
}

/** The cure of a span that is off when its quote stands in one place of the text only. */
export function movedTo({ text }: ArticleIndex, { quote, start, end }: Evidence): Finding {
  const place = onlyPlaceOf(text, quote);
  if (!place) return {};
  const moved = (["start", "end"] as const).filter((key) => place[key] !== { start, end }[key]);
  return {
    words: { from: place.start, to: place.end },
    hint: {
      en: "the quote stands at {from}–{to}, and nowhere else",
      ar: "يرد الاقتباس في الموضع {from}–{to}، ولا يرد في غيره",
    },
    fix: moved.map((key) => ({ op: "replace", key, value: place[key] })),
  };
}
