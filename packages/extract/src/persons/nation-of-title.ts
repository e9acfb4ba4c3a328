import type { AfterTitle, TitleContext } from "./title-context.ts";
import { titleTerms } from "./title-terms.ts";

/** The country after a title and a preposition: "of Japan", "of the Republic of Korea". */
export function countryAfter({ words, places, lexicons }: TitleContext, from: number): AfterTitle {
  const terms = titleTerms(lexicons);
  const at = terms.has("the", words[from + 1]?.letters ?? "") ? from + 2 : from + 1;
  const isOf = terms.has("of", words[from]?.letters ?? "") && words[from]?.gap === " ";
  const place = isOf ? places[at] : undefined;
  if (place?.kind !== "country") return { to: from };
  let to = at;
  while (to < words.length && places[to] === place) to++;
  return { to, country: place.country };
}

/** The words before a title: its country, and where they begin. */
export interface BeforeTitle {
  start: number;
  /** The index of the first word. */
  from: number;
  country: string;
  isFormer?: boolean;
}

/** The country before a title: "Russian Foreign Minister", "Iran's President", "Nigeria's trade minister". */
export function countryBefore({ words, places, lexicons }: TitleContext, from: number): BeforeTitle | undefined {
  if (words[from]?.gap !== " ") return undefined;
  const terms = titleTerms(lexicons);
  const isListed = (list: Parameters<typeof terms.has>[0], at: number) => terms.has(list, words[at]?.letters ?? "");
  const first = isListed("ministers", from) && isListed("portfolios", from - 1) ? from - 1 : from;
  let i = first - 1;
  const isFormer = isListed("former", i);
  if (isFormer || isListed("adjectivesBefore", i)) i--;
  if (isListed("possessiveMark", i) && words[i]?.gap === "'") i--;
  const place = places[i];
  if (!place || place.kind === "capital" || words[i + 1]?.gap === "\n") return undefined;
  return { start: place.start, from: i, country: place.country, ...(isFormer ? { isFormer } : {}) };
}

/** The start of the word before a title that marks a former office. */
export function formerBefore({ words, lexicons }: TitleContext, from: number): number | undefined {
  const word = words[from - 1];
  const isFormer = word && titleTerms(lexicons).has("former", word.letters);
  return isFormer && /^[ -]$/.test(words[from]?.gap ?? "") ? word.start : undefined;
}

/** The start of the field before a minister without a country: "Commerce Minister". */
export function fieldBefore({ words, lexicons }: TitleContext, from: number): number | undefined {
  const terms = titleTerms(lexicons);
  const [word, before] = [words[from], words[from - 1]];
  const isField =
    word?.gap === " " && terms.has("ministers", word.letters) && terms.has("portfolios", before?.letters ?? "");
  return isField ? before?.start : undefined;
}
