import type { Rule } from "../rule.ts";

/** An id is given once. */
export const uniqueId: Rule = {
  code: "reference/unique-id",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "An id is given once in a document.", ar: "المعرّف يُعطى مرة واحدة في الوثيقة." },
  message: {
    en: "the id {found} is already taken by {first}; choose another",
    ar: "المعرّف {found} مأخوذ في {first}: اختاروا غيره",
  },
  why: {
    en: "Facts point at each other by id; an id given twice points at two things.",
    ar: "الوقائع تشير بعضها إلى بعض بالمعرّفات؛ والمعرّف المكرر يشير إلى شيئين.",
  },
  check({ byId, repeated }, report) {
    for (const { id, object } of repeated) {
      const first = byId.get(id)?.object;
      report(object, { at: "id", found: id, ...(first ? { others: { first } } : {}) });
    }
  },
};
