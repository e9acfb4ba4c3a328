import type { Span } from "../../text/span.ts";
import type { CodingRule } from "../rule.ts";

const mostNamed = 8;

/** A quote of a coding names one place. */
export const quoteAmbiguous: CodingRule = {
  code: "coding/quote-ambiguous",
  severity: "error",
  needs: "file",
  title: { en: "A quote names one place in the text.", ar: "الاقتباس يدل على موضع واحد في النص." },
  message: {
    en: "⟦{quote}⟧ stands in {count} places, at {places}: quote more words, or add prefix or suffix",
    ar: "⟦{quote}⟧ يرد في {count} من المواضع، عند {placesAr}: زيدوا في الاقتباس كلمات أو أضيفوا prefix أو suffix",
  },
  why: {
    en: "Which of the places supports the fact is for the coder to say; taking the first would be a guess.",
    ar: "للمرمِّز وحده أن يقول أي المواضع يسند الواقعة؛ وأخذُ أولها تخمين.",
  },
  check({ quotes }, report) {
    for (const { path, quote, status, places } of quotes) {
      if (status !== "ambiguous") continue;
      report(path, {
        found: places,
        words: { quote, count: places.length, places: named(places, ", "), placesAr: named(places, "، ") },
      });
    }
  },
};

function named(places: readonly Span[], comma: string): string {
  const first = places.slice(0, mostNamed).map(({ start, end }) => `${start}–${end}`);
  return places.length > mostNamed ? `${first.join(comma)} …` : first.join(comma);
}
