import type { ArticleIndex } from "../article/article-index.ts";
import type { Codelist } from "../codelists/codelist.ts";
import { countryList } from "../codelists/country.ts";
import { currencyList } from "../codelists/currency.ts";
import { mediaTopicList } from "../codelists/media-topic.ts";

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
      /^[A-Z]{3}$/.test(holder.unit) ? { list: currencyList, holder, at: "unit", code: holder.unit } : [],
    ),
  ];
}

interface Claim {
  value: string;
}

function withAlternatives(coded: readonly (Claim & { alternatives?: readonly Claim[] })[]): Claim[] {
  return coded.flatMap((one) => [one, ...(one.alternatives ?? [])]);
}
