import type { Rule } from "../rule.ts";

/** A group that speaks has members. */
export const groupMembers: Rule = {
  code: "statement/group-members",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "A group that speaks has members.", ar: "المجموعة التي تتكلم لها أعضاء." },
  message: {
    en: "{found} is the source of {statement} and names no member: list its members, or take unnamed as the source",
    ar: "{found} مصدر {statement} ولا أعضاء له: اذكروا أعضاءه، أو اجعلوا المصدر unnamed",
  },
  why: {
    en: "A group speaks through those who belong to it; without them nobody can be asked and nothing be counted by country.",
    ar: "تتكلم المجموعة بمن ينتمون إليها؛ ومن دونهم لا يُسأل أحد ولا يُعدّ شيء بحسب البلد.",
  },
  check({ article, statements, entities }, report) {
    const joined = new Set(
      (article.relations ?? []).filter(({ kind }) => kind === "member-of").map(({ target }) => target),
    );
    const told = new Set<string>();
    for (const statement of statements) {
      for (const source of statement.source) {
        const group = entities.get(source);
        if (group?.kind !== "group" || group.members !== undefined || joined.has(source) || told.has(source)) continue;
        told.add(source);
        report(group, { found: source, others: { statement } });
      }
    }
  },
};
