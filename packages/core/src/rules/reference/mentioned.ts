import type { ArticleIndex } from "../../article/article-index.ts";
import type { Entity } from "../../generated/types.ts";
import type { Rule } from "../rule.ts";

/** An entity must be mentioned. */
export const mentioned: Rule = {
  code: "reference/mentioned",
  severity: "warning",
  needs: "file",
  asks: "mentions",
  title: { en: "Require each entity to be mentioned in the text.", ar: "اشتراط ذكر كل كيان في النص." },
  message: {
    en: "{found} is not mentioned: add a mention, or explain in a note why it is listed",
    ar: "لا ذكر لـ{found} في النص: أضف ذكرًا، أو اذكر في ملاحظة سبب إدراجه",
  },
  doubts: {
    entity: {
      having: "unmentioned",
      doubts: (entity, _, index) => isUnmentioned(index, entity),
    },
  },
  check(index, report) {
    for (const entity of index.entities.values())
      if (isUnmentioned(index, entity)) report(entity, { found: entity.id });
  },
};

function isUnmentioned({ entities }: ArticleIndex, { mentions, members, note }: Entity): boolean {
  if (mentions.length > 0 || note !== undefined) return false;
  return !(members?.every((id) => (entities.get(id)?.mentions.length ?? 0) > 0) ?? false);
}
