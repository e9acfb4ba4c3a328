import type { Entity } from "../../generated/types.ts";
import { otherOfName } from "../../inspection/own-names.ts";
import type { Rule } from "../rule.ts";

/** A mention must not be the name of another entity. */
export const nameOfOther: Rule = {
  code: "reference/name-of-other",
  severity: "warning",
  needs: "file",
  reads: "words",
  title: {
    en: "Disallow a mention that is the name of another entity.",
    ar: "منع موضع ذكرٍ هو اسم كيان آخر.",
  },
  message: {
    en: "⟦{found}⟧ is the name of {expected}, but a mention of {id}: give it to {expected}, correct the names or the form, or explain it in a note of the entity",
    ar: "⟦{found}⟧ اسم {expected}، لكنه مرمَّز ذكرًا للكيان {id}: انقله إلى {expected}، أو صحّح الاسمين أو الصيغة، أو بيّن السبب في ملاحظة الكيان",
  },
  doubts: {
    entity: (entity, _, index) =>
      entity.note === undefined &&
      entity.mentions.some((mention) => otherOfName(index, { mention, entity }) !== undefined),
  },
  check(index, report) {
    // swapped names make every mention wrong: the first of each entity is enough
    const reported = new Set<Entity>();
    for (const one of index.mentions) {
      const { mention, entity } = one;
      const other = entity.note === undefined && !reported.has(entity) ? otherOfName(index, one) : undefined;
      if (!other) continue;
      reported.add(entity);
      report(mention, { at: "quote", found: mention.quote, expected: other.id, words: { id: entity.id } });
    }
  },
};
