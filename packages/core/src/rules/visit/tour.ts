import type { Rule } from "../rule.ts";

/** A tour must not have a host country of its own. */
export const tour: Rule = {
  code: "visit/tour",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "Require a stop to be part of a tour, a visit without a host country.",
    ar: "اشتراط أن تتبع المحطة جولة، أي زيارة بلا بلد مضيف.",
  },
  message: {
    en: "{other} has the host country {found}, so this visit cannot be a stop of it: give each stop a host country, and the tour none",
    ar: "للزيارة {other} دولة مضيفة هي {found}، فليست هذه محطة منها: اجعل الدولة المضيفة للمحطات لا للجولة",
  },
  doubts: {
    visit: ({ partOf }, _, { visits }) => visits.get(partOf ?? "")?.hostCountry !== undefined,
  },
  check({ visits }, report) {
    for (const visit of visits.values()) {
      const other = visits.get(visit.partOf ?? "");
      if (other?.hostCountry) report(visit, { at: "partOf", found: other.hostCountry.value, others: { other } });
    }
  },
};
