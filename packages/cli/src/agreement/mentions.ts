import type { Article, Mention } from "@diplomatic-visits/core";

/** How far two codings mark the same spans. */
export interface SpanAgreement {
  a: number;
  b: number;
  same: number;
  /** F1 from 0 to 1: twice the common spans, divided by the spans of both codings; absent if neither has spans. */
  f1?: number;
}

/** A mention with the id of its entity. */
export interface Mentioned extends Mention {
  entity: string;
}

/** Every mention of an article by its span; a span that two entities claim counts once. */
export function mentionsOf({ entities = [] }: Article): Map<string, Mentioned> {
  const all = entities.flatMap(({ id, mentions }) =>
    mentions.map((mention): Mentioned => ({ ...mention, entity: id })),
  );
  return new Map(all.map((mention) => [`${mention.start}-${mention.end}`, mention]));
}

/** Whether a mention is a pronoun that is written together with the word before it, as ها in مكانتها. */
export function isPronounSuffix(text: string, { start, form }: Mention): boolean {
  if (form !== "anaphor") return false;
  const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? "";
  return before !== "" && !conjunction.test(before);
}

// و and ف are separate words written together with the next one: in وهو the pronoun is a whole word
const conjunction = /^[وف]\p{M}*$/u;
