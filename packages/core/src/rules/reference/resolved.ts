import type { ArticleIndex } from "../../article/article-index.ts";
import type { Reference } from "../../article/walk.ts";
import { didYouMean } from "../../inspection/did-you-mean.ts";
import type { Rule } from "../rule.ts";

/** A referenced id must exist. */
export const resolved: Rule = {
  code: "reference/resolved",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "Require references to resolve.", ar: "اشتراط وجود ما يُشار إليه في المستند." },
  message: {
    en: "no object has the id {found}: add it, or correct the id",
    ar: "لا شيء يحمل المعرّف {found}: أضفه أو صحّح المعرّف",
  },
  doubts: {
    reference: { having: "unresolved", doubts: ({ id, reserved }) => !reserved.includes(id) },
  },
  check(index, report) {
    let found = 0;
    for (const reference of index.references) {
      const { holder, at, id, reserved } = reference;
      if (index.byId.has(id) || reserved.includes(id)) continue;
      const meant = found++ < mostSuggestions ? didYouMean(id, candidatesFor(index, reference)) : undefined;
      report(holder, { at, found: id, ...(meant ? { hint: meant.hint } : {}) });
    }
  },
};

// A suggestion compares the id with every other, so only the first unknown ids of a coding get one.
const mostSuggestions = 50;

function candidatesFor({ byId }: ArticleIndex, { concepts, reserved }: Reference): string[] {
  const fitting = [...byId.values()].filter(({ concept }) => concepts.length === 0 || concepts.includes(concept));
  return [...fitting.map(({ id }) => id), ...reserved];
}
