import type { AnchorResult, Locale, QuoteStatus } from "@diplomatic-visits/core";
import { counted } from "./counted.ts";

const statuses = {
  exact: { en: "exact", ar: "مطابق" },
  typographic: { en: "typographic", ar: "مختلف في العلامات" },
  orthographic: { en: "orthographic", ar: "مختلف في الرسم" },
  ambiguous: { en: "ambiguous", ar: "متعدد المواضع" },
  missing: { en: "missing", ar: "غير موجود" },
} as const satisfies Record<QuoteStatus, Record<Locale, string>>;

const quotesCounted = { one: "اقتباس واحد", two: "اقتباسان", few: "اقتباسات", many: "اقتباسًا", other: "اقتباس" };

/** How the quotes of a coding were found: `312 quotes: 310 exact, 2 typographic`. */
export function quoteSummary({ quotes, quotesNotListed = {} }: AnchorResult, locale: Locale): string {
  const notListed: Partial<Record<QuoteStatus, number>> = quotesNotListed;
  const found = (Object.keys(statuses) as QuoteStatus[]).map((status) => ({
    status,
    number: quotes.filter((quote) => quote.status === status).length + (notListed[status] ?? 0),
  }));
  const all = found.reduce((sum, { number }) => sum + number, 0);
  const there = found.filter(({ number }) => number > 0);
  if (locale === "en")
    return `${all} quotes: ${there.map(({ status, number }) => `${number} ${statuses[status].en}`).join(", ") || "none"}`;
  const parts = there.map(({ status, number }) => `${statuses[status].ar}: ${number}`);
  return `${counted(all, quotesCounted)}${parts.length > 0 ? ` (${parts.join("، ")})` : ""}`;
}
