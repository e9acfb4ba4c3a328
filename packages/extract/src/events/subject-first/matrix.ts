import { isClauseBreak } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFiniteGroup, type VerbGroup, verbGroups } from "./verb-group.ts";

/** The nearest finite verb group before or after another, not across a mark that ends a clause. */
export function matrixOf(view: SentenceView, group: VerbGroup, side: "before" | "after"): VerbGroup | undefined {
  const { list } = verbGroups(view);
  const others = list.filter((one) => one !== group && isFiniteGroup(view, one));
  const one =
    side === "before" ? others.findLast(({ to }) => to <= group.from) : others.find(({ from }) => from >= group.to);
  if (!one) return undefined;
  const [from, to] = side === "before" ? [one.to, group.from] : [group.to, one.from];
  for (let i = from; i <= to; i++) if (isClauseBreak(view, i)) return undefined;
  return one;
}
