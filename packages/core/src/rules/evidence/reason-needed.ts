import { stateOf } from "../../inspection/value-state.ts";
import type { Rule } from "../rule.ts";

/** An inferred value needs a reason. */
export const reasonNeeded: Rule = {
  code: "evidence/reason-needed",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "Require a note that explains an inferred value.",
    ar: "اشتراط ملاحظة تذكر سبب القيمة المستنتجة.",
  },
  message: {
    en: "inferred without a note: explain how the words lead to this value",
    ar: "قيمة مستنتجة بلا ملاحظة: اذكر كيف تقود الكلمات إلى هذه القيمة",
  },
  doubts: {
    fact: {
      having: "unstated",
      doubts: (fact) => stateOf(fact) === "inferred" && fact.node["note"] === undefined,
    },
  },
  check({ facts }, report) {
    for (const fact of facts) {
      if (stateOf(fact) === "inferred" && fact.node["note"] === undefined) report(fact.node, { at: "note" });
    }
  },
};
