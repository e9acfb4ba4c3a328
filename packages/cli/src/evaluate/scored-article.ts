import type { Article } from "@diplomatic-visits/core";
import { atDepth, codingDepthOf } from "@diplomatic-visits/core/internal";
import type { Field } from "../agreement/field.ts";
import { comparedFields, fieldsOf, pairedLists } from "../agreement/fields.ts";
import type { Mentioned } from "../agreement/mentions.ts";
import { listOf, type PairedArticles, pairArticles } from "../agreement/paired-articles.ts";
import type { Coded } from "../agreement/pairing.ts";
import type { MatchCounts } from "./score.ts";

/** The counts of an article: of objects by list, and of values by field. */
export interface ScoredArticle {
  objects: [name: string, counts: MatchCounts][];
  fields: [name: string, counts: MatchCounts][];
}

// the broader value of a type is not a field of its own here
const isExact = ({ name }: Field) => !name.endsWith("(broad)");
const mentionFields = fieldsOf("mention", "Mention").filter(isExact);
const exactFields = new Map([...comparedFields].map(([list, fields]) => [list, fields.filter(isExact)]));

/** The fields that are scored, in the order of the tables. */
export const scoredFields: readonly Field[] = [...mentionFields, ...[...exactFields.values()].flat()];

/**
 * Scores an answer against a gold coding of the same text. Objects are paired by the words that they quote, whatever they are
 * called; an answer without an article has nothing right.
 */
export function scoredArticle(gold: Article, answer: Article | undefined): ScoredArticle {
  const depth = codingDepthOf(gold);
  const own = atDepth(gold, depth);
  // what the gold coding was not asked for is not scored
  const paired = pairArticles(own, answer ? atDepth(answer, depth) : withoutObjects(own), { trustIds: false });
  return {
    objects: [...pairedLists.keys()].flatMap((list): ScoredArticle["objects"] => {
      const { pairs, onlyA, onlyB } = paired.pairings.get(list) ?? { pairs: [], onlyA: [], onlyB: [] };
      const [right, gold, answered] = [pairs.length, pairs.length + onlyA.length, pairs.length + onlyB.length];
      const counts: [string, MatchCounts] = [list, { gold, answered, right }];
      return list === "entities" ? [counts, ["mentions", mentionCounts(paired)]] : [counts];
    }),
    fields: [...ofMentions(paired), ...ofObjects(paired)],
  };
}

function withoutObjects(article: Article): Article {
  const empty: Record<string, unknown> = { ...article };
  for (const list of pairedLists.keys()) delete empty[list];
  return empty as unknown as Article;
}

// A mention is right if it marks the same words as one of the same entity.
function mentionCounts({ mentions: { a, b } }: PairedArticles): MatchCounts {
  const same = [...a].filter(([span, { entity }]) => b.get(span)?.entity === entity);
  return { gold: a.size, answered: b.size, right: same.length };
}

function ofMentions({ mentions: { a, b } }: PairedArticles): ScoredArticle["fields"] {
  const pairs = [...a].flatMap(([span, one]): [Mentioned, Mentioned][] => {
    const other = b.get(span);
    return other?.entity === one.entity ? [[one, other]] : [];
  });
  const sides = { pairs, gold: [...a.values()], answered: [...b.values()] } as unknown as Sides;
  return mentionFields.map((field) => [field.name, valueCounts(field, sides)]);
}

function ofObjects({ a, b, pairings }: PairedArticles): ScoredArticle["fields"] {
  return [...exactFields].flatMap(([list, fields]) => {
    const { pairs } = pairings.get(list) ?? { pairs: [] };
    const sides: Sides = { pairs, gold: listOf(a, list), answered: listOf(b, list) };
    return fields.map((field): [string, MatchCounts] => [field.name, valueCounts(field, sides)]);
  });
}

interface Sides {
  pairs: readonly [Coded, Coded][];
  gold: readonly Coded[];
  answered: readonly Coded[];
}

// A value is right if the paired object of the gold coding has it in this field.
function valueCounts(field: Field, { pairs, gold, answered }: Sides): MatchCounts {
  const all = (objects: readonly Coded[]) => objects.reduce((sum, object) => sum + field.values(object).length, 0);
  const right = pairs.reduce((sum, [one, other]) => {
    const wanted = new Set(field.values(one));
    return sum + field.values(other).filter((value) => wanted.has(value)).length;
  }, 0);
  return { gold: all(gold), answered: all(answered), right };
}
