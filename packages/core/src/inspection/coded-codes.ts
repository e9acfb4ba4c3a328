import type { ArticleIndex } from "../article/article-index.ts";
import { type Codelist, findValue } from "../codelists/codelist.ts";
import { countryList } from "../codelists/country.ts";
import { currencyList } from "../codelists/currency.ts";
import { mediaTopicList } from "../codelists/media-topic.ts";
import type { Entity, Quantity, Visit } from "../generated/types.ts";

/** A code of a list that is too long for the schema: `holder[at]`. */
export interface CodedCode {
  list: Codelist;
  holder: object;
  at: string;
  code: string;
}

/** Every country, currency and Media Topic of an article; a unit of three capitals is a currency. */
export function codedCodes({ article, visits }: ArticleIndex): CodedCode[] {
  const values = (list: Codelist, claims: readonly { value: string }[]): CodedCode[] =>
    claims.map((holder) => ({ list, holder, at: "value", code: holder.value }));
  const hostCountries = [...visits.values()].flatMap(({ hostCountry }) => hostCountry ?? []);
  return [
    ...(article.entities ?? []).flatMap((holder) =>
      holder.country === undefined ? [] : { list: countryList, holder, at: "country", code: holder.country },
    ),
    ...values(countryList, withAlternatives(hostCountries)),
    ...values(mediaTopicList, withAlternatives(article.about ?? [])),
    ...(article.quantities ?? []).flatMap((holder) =>
      isCurrency(holder.unit) ? { list: currencyList, holder, at: "unit", code: holder.unit } : [],
    ),
  ];
}

interface Claim {
  value: string;
}

function withAlternatives(coded: readonly (Claim & { alternatives?: readonly Claim[] })[]): Claim[] {
  return coded.flatMap((one) => [one, ...(one.alternatives ?? [])]);
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** Listens to every code that `codedCodes` finds; doubts where one is not in its list, or retired. */
export const everyCodedCode = {
  article: ({ article }: ArticleIndex): boolean =>
    withAlternatives(article.about ?? []).some(({ value }) => isOff(mediaTopicList, value)),
  entity: {
    having: "country",
    doubts: ({ country }: Entity): boolean => country !== undefined && isOff(countryList, country),
  },
  visit: ({ hostCountry }: Visit): boolean =>
    hostCountry !== undefined && withAlternatives([hostCountry]).some(({ value }) => isOff(countryList, value)),
  quantity: ({ unit }: Quantity): boolean => isCurrency(unit) && isOff(currencyList, unit),
} as const;

function isOff(list: Codelist, code: string): boolean {
  const value = findValue(list, code);
  return value ? value.retired === true : !list.open;
}
