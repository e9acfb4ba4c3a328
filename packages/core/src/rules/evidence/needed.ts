import type { FactNode } from "../../article/article-index.ts";
import { stateOf } from "../../inspection/value-state.ts";
import type { Rule } from "../rule.ts";

/** A stated or inferred value needs evidence, and so does a date that is not external. */
export const needed: Rule = {
  code: "evidence/needed",
  severity: "error",
  needs: "file",
  inPart: true,
  title: {
    en: "Require evidence for stated and inferred values.",
    ar: "اشتراط شاهد للقيمة المذكورة أو المستنتجة.",
  },
  message: {
    en: "the state is {found}, but there is no quote: quote the words that support the value, or name the outside source and use external",
    ar: "قيمة حالتها {found} بلا اقتباس: اقتبس الكلمات التي تستند إليها، أو اذكر المصدر الخارجي واجعل حالتها external",
  },
  doubts: {
    fact: { having: "unquoted", doubts: lacksEvidence },
  },
  check({ facts }, report) {
    for (const fact of facts) {
      if (!lacksEvidence(fact)) continue;
      report(fact.node, { at: "evidence", found: fact.block === "time" ? fact.node["basis"] : stateOf(fact) });
    }
  },
};

function lacksEvidence(fact: FactNode): boolean {
  const state = stateOf(fact);
  return state !== undefined && state !== "external" && fact.node.evidence.length === 0;
}
