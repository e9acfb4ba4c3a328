import type { Rule } from "../rule.ts";
import { stateOf } from "./value-state.ts";

/** An inferred value says why. */
export const reasonNeeded: Rule = {
  code: "evidence/reason-needed",
  severity: "error",
  needs: "file",
  inPart: true,
  title: { en: "An inferred value has a note that says why.", ar: "للقيمة المستنتجة ملاحظة تذكر السبب." },
  message: {
    en: "inferred without a note: say why the words lead to this value",
    ar: "قيمة مستنتجة بلا ملاحظة: اذكروا كيف تقود الكلمات إلى هذه القيمة",
  },
  why: {
    en: "An inference is what another reader may dispute; without its reason nobody can.",
    ar: "الاستنتاج قد ينازع فيه قارئ آخر، ولا يستطيع ذلك ما لم يُذكر السبب.",
  },
  check({ facts }, report) {
    for (const fact of facts) {
      if (stateOf(fact) === "inferred" && fact.node["note"] === undefined) report(fact.node, { at: "note" });
    }
  },
};
