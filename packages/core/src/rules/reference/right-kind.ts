import type { Rule } from "../rule.ts";

/** An id must refer to the kind of object that its field requires. */
export const rightKind: Rule = {
  code: "reference/right-kind",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "Require references to the kind of object that the field expects.",
    ar: "اشتراط أن يشير المعرّف إلى النوع الذي يطلبه حقله.",
  },
  message: {
    en: "{id} is of the kind {found}; here it must be {expected}",
    ar: "{id} من نوع {found}، والمطلوب هنا {expected}",
  },
  doubts: {
    reference: { having: "otherKind", doubts: ({ concepts }) => concepts.length > 0 },
  },
  check({ byId, references }, report) {
    for (const { holder, at, id, concepts } of references) {
      const target = byId.get(id);
      if (!target || concepts.length === 0 || concepts.includes(target.concept)) continue;
      report(holder, { at, expected: concepts.join(" | "), found: target.concept, words: { id } });
    }
  },
};
