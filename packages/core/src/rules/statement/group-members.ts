import type { Rule } from "../rule.ts";

/** A group that speaks must have members. */
export const groupMembers: Rule = {
  code: "statement/group-members",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "Require members for a group that speaks.", ar: "يجب أن يكون للمجموعة التي تتكلم أعضاء." },
  message: {
    en: "{found} is the source of {statement} but lists no members: add its members, or use unnamed as the source",
    ar: "{found} مصدر {statement} ولا أعضاء له: اذكروا أعضاءه، أو اجعلوا المصدر unnamed",
  },
  why: {
    en: "A group speaks through its members. Without them, statements cannot be counted by country.",
    ar: "تتكلم المجموعة بأعضائها، ومن دونهم لا تُعدّ الأقوال بحسب البلد.",
  },
  doubts: {
    statement: ({ source }, _, { entities, article }) =>
      source.some((id) => {
        const group = entities.get(id);
        return (
          group?.kind === "group" &&
          group.members === undefined &&
          !article.relations?.some(({ kind, target }) => kind === "member-of" && target === id)
        );
      }),
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
