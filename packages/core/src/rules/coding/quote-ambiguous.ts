import { namedPlaces } from "../../inspection/named-places.ts";
import type { CodingRule } from "../rule.ts";

/** A quote of a coding must identify one place. */
export const quoteAmbiguous: CodingRule = {
  code: "coding/quote-ambiguous",
  severity: "error",
  needs: "file",
  title: { en: "Require quotes that occur once in the text.", ar: "اشتراط أن يدل الاقتباس على موضع واحد في النص." },
  message: {
    en: "⟦{quote}⟧ occurs {count} times, at {places}: quote more words, or add prefix or suffix",
    ar: "⟦{quote}⟧ يرد أكثر من مرة (عدد المواضع: {count})، عند {placesAr}: زد في الاقتباس كلمات أو أضف prefix أو suffix",
  },
  check({ quotes }, report) {
    for (const { path, quote, status, places, more = 0 } of quotes) {
      if (status !== "ambiguous") continue;
      report(path, {
        found: places,
        words: { quote, count: places.length + more, ...namedPlaces(places, more) },
      });
    }
  },
};
