import type { Rule } from "../rule.ts";
import { countryOf } from "./countries.ts";

/** A visitor comes from another country than the host's. */
export const sameCountry: Rule = {
  code: "visit/same-country",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: {
    en: "A visitor comes from another country than the host's.",
    ar: "الزائر من بلد غير البلد المضيف.",
  },
  message: {
    en: "the visitor and the host country are both {found}: a trip at home is no visit; code the host, or say in a note of the visitor why it is one",
    ar: "الزائر والبلد المضيف كلاهما {found}: التنقل داخل البلد ليس زيارة؛ رمّزوا المضيف، أو بيّنوا السبب في ملاحظة الزائر",
  },
  why: {
    en: "Either the two sides were swapped, or the trip is a stop at home, or an organization receives that has its seat there.",
    ar: "إما أن الطرفين انقلبا، أو أن المحطة داخل البلد، أو أن المستقبِل منظمة مقرها فيه.",
  },
  check(index, report) {
    for (const { visitors, hostCountry } of index.visits.values()) {
      if (!hostCountry) continue;
      for (const visitor of visitors)
        if (visitor.note === undefined && countryOf(index, visitor.entity) === hostCountry.value)
          report(visitor, { at: "entity", found: hostCountry.value });
    }
  },
};
