import type { Rule } from "../rule.ts";

const reserved = new Set(["article-voice", "unnamed", "impersonal"]);

/** The words for a source without an entity must not be used as ids. */
export const reservedId: Rule = {
  code: "reference/reserved-id",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "Disallow reserved ids.",
    ar: "منع المعرّفات المحجوزة.",
  },
  message: {
    en: "{found} is reserved for sources of statements; choose another id",
    ar: "{found} محجوز لمصادر الأقوال: اختر معرّفًا آخر",
  },
  doubts: {
    article: ({ byId }) => [...reserved].some((id) => byId.has(id)),
  },
  check({ byId }, report) {
    for (const { id, object } of byId.values()) if (reserved.has(id)) report(object, { at: "id", found: id });
  },
};
