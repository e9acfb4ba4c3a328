import type { Rule } from "../rule.ts";

/** An id that is pointed at is there. */
export const resolved: Rule = {
  code: "reference/resolved",
  severity: "error",
  needs: "file",
  title: { en: "What is pointed at is in the document.", ar: "ما يُشار إليه موجود في الوثيقة." },
  message: {
    en: "nothing has the id {found}; add it or correct the id",
    ar: "لا شيء يحمل المعرّف {found}: أضيفوه أو صحّحوا المعرّف",
  },
  why: {
    en: "A fact about something that is not there says nothing.",
    ar: "الواقعة عن شيء غير موجود لا تقول شيئًا.",
  },
  check({ byId, references }, report) {
    for (const { holder, at, id, reserved } of references)
      if (!byId.has(id) && !reserved.includes(id)) report(holder, { at, found: id });
  },
};
