import type { Rule } from "../rule.ts";

/** Nobody is visitor and host of one visit. */
export const bothSides: Rule = {
  code: "visit/both-sides",
  severity: "warning",
  needs: "file",
  title: { en: "Nobody is visitor and host of one visit.", ar: "لا أحد زائر ومضيف في زيارة واحدة." },
  message: {
    en: "{found} is visitor and host of the visit: take it out of one of the two lists",
    ar: "{found} زائر ومضيف في الزيارة نفسها: أخرجه من إحدى القائمتين",
  },
  why: {
    en: "Who goes to whom is the heart of a visit; one who stands on both sides says nothing of it.",
    ar: "من يذهب إلى من هو لبّ الزيارة؛ ومن وقف في الجانبين لا يقول شيئًا عنه.",
  },
  check({ visits }, report) {
    for (const { visitors, hosts = [] } of visits.values()) {
      const travelling = new Set(visitors.map(({ entity }) => entity));
      for (const host of hosts) if (travelling.has(host.entity)) report(host, { at: "entity", found: host.entity });
    }
  },
};
