import type { Rule } from "../rule.ts";

/** An id must be unique. */
export const uniqueId: Rule = {
  code: "reference/unique-id",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "Require each id to be unique in a document.", ar: "اشتراط أن يكون المعرّف فريدًا في المستند." },
  message: {
    en: "the id {found} is already used by {first}: choose another",
    ar: "المعرّف {found} مأخوذ في {first}: اختر غيره",
  },
  doubts: {
    article: ({ repeated }) => repeated.length > 0,
  },
  check({ byId, repeated }, report) {
    for (const { id, object } of repeated) {
      const first = byId.get(id)?.object;
      report(object, { at: "id", found: id, ...(first ? { others: { first } } : {}) });
    }
  },
};
