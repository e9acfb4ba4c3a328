import type { Statement } from "../../generated/types.ts";
import type { Rule } from "../rule.ts";

/** The only source of a statement must not be its addressee or its target. */
export const sourceAddressed: Rule = {
  code: "statement/source-addressed",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: {
    en: "Disallow a source that is its own addressee or target.",
    ar: "منع قائل يخاطب نفسه أو يكون هو المقصود بقوله.",
  },
  message: {
    en: "{found} is the source of the statement and in {list} too: correct one of the two, or explain it in a note",
    ar: "{found} قائل القول وفي الحقل {list} أيضًا: صحّح أحدهما أو بيّن السبب في ملاحظة",
  },
  doubts: {
    statement: (statement) => listOfSource(statement) !== undefined,
  },
  check({ statements }, report) {
    for (const statement of statements) {
      const list = statement.note === undefined ? listOfSource(statement) : undefined;
      const ids = list && statement[list];
      if (!list || !ids) continue;
      const [found = ""] = statement.source;
      report(ids, { at: ids.indexOf(found), found, words: { list } });
    }
  },
};

const lists = ["addressee", "target"] as const;

// The list that contains the only source.
function listOfSource(statement: Statement): (typeof lists)[number] | undefined {
  const { source } = statement;
  const [only] = source;
  if (source.length !== 1 || only === undefined) return undefined;
  for (const list of lists) if (statement[list]?.includes(only)) return list;
  return undefined;
}
