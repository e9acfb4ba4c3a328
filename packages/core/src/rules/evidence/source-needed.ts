import { sourceKeyOf, stateOf } from "../../inspection/value-state.ts";
import type { Rule } from "../rule.ts";

/** An external value must name its source. */
export const sourceNeeded: Rule = {
  code: "evidence/source-needed",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "Require external values to name their source.", ar: "اشتراط ذكر المصدر للقيمة الخارجية." },
  message: {
    en: "external without a source: name it in {key}, at least by its title",
    ar: "قيمة خارجية بلا مصدر: اذكره في {key}، بعنوانه على الأقل",
  },
  doubts: {
    fact: {
      having: "unstated",
      doubts: (fact) => stateOf(fact) === "external" && fact.node[sourceKeyOf(fact)] === undefined,
    },
  },
  check({ facts }, report) {
    for (const fact of facts) {
      const key = sourceKeyOf(fact);
      if (stateOf(fact) === "external" && fact.node[key] === undefined) report(fact.node, { at: key, words: { key } });
    }
  },
};
