import type { Span } from "../text/span.ts";

/** A currency sign in a text: $, US$, €. */
export interface MoneySign extends Span {
  /** By ISO 4217. */
  code: string;
  /** Several currencies share the sign: the code is an assumption. */
  isShared: boolean;
}

const signs: ReadonlyMap<string, { code: string; isShared: boolean }> = new Map(
  (
    [
      ["US$", "USD", false],
      ["A$", "AUD", false],
      ["C$", "CAD", false],
      ["HK$", "HKD", false],
      ["NZ$", "NZD", false],
      ["S$", "SGD", false],
      ["R$", "BRL", false],
      ["CA$", "CAD", false],
      ["AU$", "AUD", false],
      ["NT$", "TWD", false],
      ["TT$", "TTD", false],
      ["BZ$", "BZD", false],
      ["EC$", "XCD", false],
      ["FJ$", "FJD", false],
      ["GY$", "GYD", false],
      ["J$", "JMD", false],
      ["$", "USD", true],
      ["€", "EUR", false],
      ["£", "GBP", true],
      ["¥", "JPY", true],
      ["₪", "ILS", false],
      ["₽", "RUB", false],
      ["₺", "TRY", false],
      ["₹", "INR", false],
      ["₩", "KRW", true],
      ["₦", "NGN", false],
      ["₱", "PHP", false],
      ["₫", "VND", false],
      ["₴", "UAH", false],
      ["₸", "KZT", false],
      ["₾", "GEL", false],
      ["₵", "GHS", false],
      ["₡", "CRC", true],
      ["₭", "LAK", false],
      ["₮", "MNT", false],
      ["₲", "PYG", false],
      ["₼", "AZN", false],
      ["฿", "THB", false],
      ["৳", "BDT", false],
    ] as const
  ).map(([sign, code, isShared]) => [sign, { code, isShared }]),
);

/** The codes of the signs. */
export const signCodes: readonly string[] = [...signs.values()].map(({ code }) => code);

const pattern = /(?<![\p{L}])(?:US|HK|NZ|CA|AU|NT|TT|BZ|EC|FJ|GY|[ACSRJ])?\$|\p{Sc}/gu;

const anySign = /\p{Sc}/u;

/** The currency signs in a text or a span of it; they are the same in all languages. */
export function findMoneySigns(text: string, { start, end }: Span = { start: 0, end: text.length }): MoneySign[] {
  if (!anySign.test(text.slice(start, end))) return [];
  return [...text.slice(start, end).matchAll(pattern)].flatMap(({ 0: sign, index }) => {
    const known = signs.get(sign);
    const from = start + index;
    return known ? [{ start: from, end: from + sign.length, ...known }] : [];
  });
}
