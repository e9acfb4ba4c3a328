import type { ArticleIndex } from "../article/article-index.ts";
import type { Evidence } from "../generated/types.ts";
import { isWholePlace } from "../reading/word-cuts.ts";
import { occurrences } from "../text/occurrences.ts";
import type { Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import { stepsTo, trimmedSpan } from "./trimmed-span.ts";

// Of a quote found in more places than these no one is the one meant.
const mostLooked = 100;

/** The one place where a quote is: of several, the only one in which it is whole words; undefined otherwise. */
export function onlyPlaceOf(text: string, quote: string): Span | undefined {
  const places = occurrences(text, quote, mostLooked);
  const whole = places.filter((place) => isWholePlace(text, place));
  return whole.length === 1 && places.length < mostLooked ? whole[0] : undefined;
}

/** The fix of a span that is off when its quote is in one place of the text only: the span moves to the quote's words. */
export function movedTo({ text }: ArticleIndex, evidence: Evidence): Finding {
  const place = onlyPlaceOf(text, evidence.quote);
  if (!place) return {};
  const inner = trimmedSpan(text, place);
  return {
    words: { from: place.start, to: place.end },
    hint: {
      en: "the quote stands at {from}–{to}, and nowhere else",
      ar: "يرد الاقتباس في الموضع {from}–{to}، ولا يرد في غيره",
    },
    ...(inner.start < inner.end ? { fix: stepsTo(text, inner, evidence) } : {}),
  };
}
