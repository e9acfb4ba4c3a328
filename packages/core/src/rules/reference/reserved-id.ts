import type { Rule } from "../rule.ts";

const reserved = new Set(["article-voice", "unnamed", "impersonal"]);

/** The words that stand for a source without an entity are no ids. */
export const reservedId: Rule = {
  code: "reference/reserved-id",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "article-voice, unnamed and impersonal are no ids.",
    ar: "لا تُستعمل article-voice وunnamed وimpersonal معرّفات.",
  },
  message: {
    en: "{found} is reserved for sources of statements; choose another id",
    ar: "{found} محجوز لمصادر الأقوال: اختاروا معرّفًا آخر",
  },
  why: {
    en: "Otherwise a statement of the article's own voice could be taken for that of an entity.",
    ar: "وإلا التبس قول المقال نفسه بقول كيان.",
  },
  check({ byId }, report) {
    for (const { id, object } of byId.values()) if (reserved.has(id)) report(object, { at: "id", found: id });
  },
};
