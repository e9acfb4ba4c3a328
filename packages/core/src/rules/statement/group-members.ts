import type { ArticleIndex } from "../../article/article-index.ts";
import { Kept } from "../../text/kept.ts";
import type { Rule } from "../rule.ts";

/** A group that speaks must have members. */
export const groupMembers: Rule = {
  code: "statement/group-members",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "Require members for a group that speaks.", ar: "اشتراط أعضاء للمجموعة التي تتكلم." },
  message: {
    en: "{found} is the source of {statement} but lists no members: add its members, or use unnamed as the source",
    ar: "{found} مصدر {statement} ولا أعضاء له: اذكر أعضاءه، أو اجعل المصدر unnamed",
  },
  doubts: {
    statement({ source }, _, index) {
      for (const id of source) {
        const group = index.entities.get(id);
        if (group?.kind === "group" && group.members === undefined && !joinedGroups(index).has(id)) return true;
      }
      return false;
    },
  },
  check(index, report) {
    const { statements, entities } = index;
    const joined = joinedGroups(index);
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

const known = new Kept<ReadonlySet<string>>();

// The groups that relations name members of.
function joinedGroups(index: ArticleIndex): ReadonlySet<string> {
  const found = known.get(index);
  if (found) return found;
  const relations = (index.article.relations ?? []).filter(({ kind }) => kind === "member-of");
  const joined = new Set(relations.map(({ target }) => target));
  known.set(index, joined);
  return joined;
}
