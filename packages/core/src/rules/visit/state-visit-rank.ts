import type { ArticleIndex } from "../../article/article-index.ts";
import { rankOrderOf } from "../../codelists/rank.ts";
import type { Visit } from "../../generated/types.ts";
import type { Rule } from "../rule.ts";

const lowestHeadOfState = rankOrderOf("head-of-state-and-government") ?? 0;

/** A state visit must have a head of state as visitor. */
export const stateVisitRank: Rule = {
  code: "visit/state-visit-rank",
  severity: "warning",
  needs: "file",
  title: { en: "Require a head of state for a state visit.", ar: "اشتراط رئيس دولة لزيارة الدولة." },
  message: {
    en: "no visitor of this state visit is a head of state: use the type that the text names, or explain it in a note",
    ar: "لا أحد من زوار زيارة الدولة هذه رئيس دولة: خذ النوع الذي يسميه النص، أو بيّن السبب في ملاحظة",
  },
  doubts: {
    visit: (visit, _, index) => isTooHigh(index, visit),
  },
  check(index, report) {
    for (const visit of index.visits.values())
      if (visit.type && isTooHigh(index, visit)) report(visit.type, { at: "value" });
  },
};

function isTooHigh(index: ArticleIndex, visit: Visit): boolean {
  if (visit.type?.value !== "state" || visit.type.note !== undefined) return false;
  const highest = Math.min(...ranksOf(index, visit));
  return Number.isFinite(highest) && highest > lowestHeadOfState;
}

function ranksOf({ entities }: ArticleIndex, { visitors }: Visit): number[] {
  return visitors
    .flatMap(({ entity }) => entities.get(entity)?.offices ?? [])
    .filter(({ former }) => former !== true)
    .flatMap(({ rank }) => rankOrderOf(rank?.value ?? "") ?? []);
}
