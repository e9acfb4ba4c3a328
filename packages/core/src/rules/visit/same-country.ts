import type { ArticleIndex } from "../../article/article-index.ts";
import type { Visit } from "../../generated/types.ts";
import { countryOf } from "../../inspection/visit-countries.ts";
import type { Rule } from "../rule.ts";

/** A visitor must come from a country other than the host's. */
export const sameCountry: Rule = {
  code: "visit/same-country",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: {
    en: "Require visitor and host to be from different countries.",
    ar: "اشتراط أن يكون الزائر والمضيف من بلدين مختلفين.",
  },
  message: {
    en: "the visitor and the host country are both {found}: a domestic trip is not a visit; code the host, or explain in a note of the visitor why it is one",
    ar: "الزائر والدولة المضيفة كلاهما {found}: التنقل داخل البلد ليس زيارة؛ رمّز المضيف، أو بيّن السبب في ملاحظة الزائر",
  },
  doubts: {
    visit: (visit, _, index) => visitorsAtHome(index, visit).length > 0,
  },
  check(index, report) {
    for (const visit of index.visits.values())
      for (const visitor of visitorsAtHome(index, visit))
        report(visitor, { at: "entity", found: visit.hostCountry?.value });
  },
};

function visitorsAtHome(index: ArticleIndex, { visitors, hostCountry }: Visit): Visit["visitors"] {
  return visitors.filter(
    ({ note, entity }) => hostCountry && note === undefined && countryOf(index, entity) === hostCountry.value,
  );
}
