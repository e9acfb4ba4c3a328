import type { ArticleIndex } from "../../article/article-index.ts";
import type { Entity, Visit } from "../../generated/types.ts";
import type { Rule } from "../rule.ts";

/** A coded country must be mentioned. */
export const countryMentioned: Rule = {
  code: "reference/country-mentioned",
  severity: "warning",
  needs: "file",
  asks: "mentions",
  title: { en: "Require a coded country to be mentioned in the text.", ar: "اشتراط ذكر البلد المرمَّز في النص." },
  message: {
    en: "{found} is coded, but the text does not mention anything with that country code",
    ar: "رُمّز البلد {found}، ولا يُذكر في النص شيء يحمل رمزه",
  },
  doubts: {
    visit: ({ hostCountry }, _, index) =>
      hostCountry !== undefined && hostCountry.state !== "external" && !isMentioned(index, hostCountry.value),
  },
  check(index, report) {
    for (const country of unmentioned(index)) report(country, { at: "value", found: country.value });
  },
};

function unmentioned(index: ArticleIndex): NonNullable<Visit["hostCountry"]>[] {
  const coded = [...index.visits.values()].flatMap(({ hostCountry }) =>
    !hostCountry || hostCountry.state === "external" ? [] : hostCountry,
  );
  if (coded.length === 0) return coded;
  const countries = mentionedCountries(index);
  return coded.filter(({ value }) => !countries.has(value));
}

function isMentioned({ entities }: ArticleIndex, coded: string): boolean {
  for (const { country, mentions } of entities.values()) if (country === coded && mentions.length > 0) return true;
  return false;
}

function mentionedCountries({ entities }: ArticleIndex): Set<string> {
  const spoken = [...entities.values()].filter((entity) => entity.mentions.length > 0);
  return new Set(spoken.flatMap(({ country }: Entity) => (country === undefined ? [] : [country])));
}
