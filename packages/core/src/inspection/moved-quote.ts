import type { ArticleIndex } from "../article/article-index.ts";
import type { Evidence } from "../generated/types.ts";
import { isWholePlace } from "../reading/word-cuts.ts";
import { occurrences } from "../text/occurrences.ts";
import type { Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";
import { stepsTo, trimmedSpan } from "./trimmed-span.ts";

// If a quote occurs in more places than this, the intended one cannot be determined.
const mostLooked = 100;

/** The one place of a quote: of several places, the only one where it is whole words; otherwise undefined. */
export function onlyPlaceOf(text: string, quote: string): Span | undefined {
  const places = occurrences(text, quote, mostLooked);
  const whole = places.filter((place) => isWholePlace(text, place));
  return whole.length === 1 && places.length < mostLooked ? whole[0] : undefined;
}

/** The fix of a wrong span whose quote is in one place of the text only: move the span to the quote's words. */
export function movedTo({ text }: ArticleIndex, evidence: Evidence): Finding {
  const place = onlyPlaceOf(text, evidence.quote);
  if (!place) return {};
  const inner = trimmedSpan(text, place);
  return {
    words: { from: place.start, to: place.end },
    hint: {
      en: "the quote is at {from}–{to} and nowhere else",
      ar: "يرد الاقتباس في الموضع {from}–{to}، ولا يرد في غيره",
    },
    ...(inner.start < inner.end ? { fix: stepsTo(text, inner, evidence) } : {}),
  };
}
