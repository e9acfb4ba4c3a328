import type { Span } from "@diplomatic-visits/core/internal";
import { isJoinedAt, type TriggerPlace } from "../clause.ts";
import type { Actor } from "../event.ts";
import { isGovernedActor } from "./subject.ts";

/** The one whom a verb of sending sends to a place: أوفد الرئيس نائبه إلى مقديشو, أوفد المستشار إلى ثيمفو. */
export function sentVisitor({ view, at }: TriggerPlace, target: Span): Actor | undefined {
  if (!isJoinedAt(view, at, "sendingVerbs")) return undefined;
  const from = view.words[at]?.end ?? 0;
  const between = view.actors.filter(({ start, end }) => start >= from && end <= target.start);
  const own = between.filter((actor) => !isGovernedActor(view, actor));
  const last = own.at(-1);
  if (!last) return undefined;
  const isPassive = own.length === 1 && view.actorOf[at + 1] === last && isJoinedAt(view, at, "delegatingVerbs");
  const isOfSender = own.length > 1 || view.actorOf[at + 1] !== last;
  return isPassive || isOfSender ? last : undefined;
}
