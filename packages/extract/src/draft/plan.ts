import { foldText, type Span } from "@diplomatic-visits/core/internal";
import { eventTerms } from "../events/event-terms.ts";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import type { EntityPlan } from "./entity-plan.ts";
import type { MentionSpan } from "./mention-span.ts";

/** A plan in the making. */
export interface Plan {
  text: string;
  lexicons: ActiveLexicons;
  entities: Map<string, EntityPlan>;
  spans: MentionSpan[];
  /** The key of the entity of each pair. */
  pairKeys: Map<object, string>;
}

/** Whether a span is within another one. */
export function isWithin(one: Span, other: Span): boolean {
  return other.start <= one.start && one.end <= other.end;
}

/** A phrase without its article: "The prime minister" takes part, and "prime minister" is mentioned. */
export function withoutArticle({ text, lexicons }: Pick<Plan, "text" | "lexicons">, { start, end }: Span): Span {
  const first = /^(\p{L}+) /u.exec(text.slice(start, end))?.[1];
  const isArticle = first !== undefined && eventTerms(lexicons).has("the", first.toLowerCase());
  return { start: isArticle ? start + first.length + 1 : start, end };
}

/** The folded words of a span. */
export function foldedAt(text: string, { start, end }: Span): string {
  return foldText(text.slice(start, end), "orthographic");
}
