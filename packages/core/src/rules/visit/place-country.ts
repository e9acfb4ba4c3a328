import type { ArticleIndex } from "../../article/article-index.ts";
import type { Visit } from "../../generated/types.ts";
import { bodiesOfStates, countryOf } from "../../inspection/visit-countries.ts";
import type { Rule } from "../rule.ts";

/** The place of a visit must be in the host country. */
export const placeCountry: Rule = {
  code: "visit/place-country",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: {
    en: "Require the place of a visit to be in its host country.",
    ar: "اشتراط أن يقع مكان الزيارة في الدولة المضيفة.",
  },
  message: {
    en: "the place is in {found}, but the host country is {expected}: correct one of the two, or explain it in a note of the place",
    ar: "المكان يقع في {found} والدولة المضيفة {expected}: صحّح أحدهما، أو بيّن السبب في ملاحظة المكان",
  },
  doubts: {
    visit: (visit, _, index) => otherCountryOf(index, visit) !== undefined,
  },
  check(index, report) {
    for (const visit of index.visits.values()) {
      const { place, hostCountry } = visit;
      const found = otherCountryOf(index, visit);
      if (place && hostCountry && found !== undefined)
        report(place, { at: "value", found, expected: hostCountry.value });
    }
  },
};

function otherCountryOf(index: ArticleIndex, { place, hostCountry }: Visit): string | undefined {
  if (!place || !hostCountry || place.note !== undefined || bodiesOfStates.has(hostCountry.value)) return undefined;
  const found = countryOf(index, place.value);
  return found === hostCountry.value ? undefined : found;
}
