import type { ArticleIndex, FactNode } from "../../article/article-index.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { findNegations } from "../../reading/negations.ts";
import { Kept } from "../../text/kept.ts";
import type { Span } from "../../text/span.ts";
import type { Rule } from "../rule.ts";

/** A quote of a fact must not omit an adjacent negation. */
export const negationOutside: Rule = {
  code: "evidence/negation-outside",
  severity: "warning",
  needs: "negations",
  reads: "words",
  title: { en: "Disallow quotes that leave out an adjacent negation.", ar: "منع اقتباس يسقط أداة نفي مجاورة." },
  message: {
    en: "⟦{negation}⟧ is just outside the quote ⟦{found}⟧: include it, or explain in a note why the quote is right without it",
    ar: "الكلمة ⟦{negation}⟧ خارج الاقتباس ⟦{found}⟧ مباشرة: أدخلها فيه أو بيّن في ملاحظة لماذا يصح من دونها",
  },
  doubts: {
    fact(fact, reading, index) {
      const negations = reading.hits(findNegations);
      if (negations.length === 0 || fact.node["note"] !== undefined) return false;
      for (const evidence of fact.node.evidence)
        if (isBeside(negations, evidence) && negationOf(index, { fact, evidence, negations })) return true;
      return false;
    },
  },
  check(index, report) {
    const negations = textReading(index).hits(findNegations);
    for (const fact of index.facts) {
      if (fact.node["note"] !== undefined) continue;
      for (const evidence of fact.node.evidence) {
        const negation = negationOf(index, { fact, evidence, negations });
        if (!negation) continue;
        const words = { negation: index.text.slice(negation.start, negation.end) };
        report(evidence, { at: "quote", found: evidence.quote, words, near: negation });
      }
    }
  },
};

// The negation next to a quote that the fact does not quote.
function negationOf(index: ArticleIndex, { fact, evidence, negations }: Quoted): Span | undefined {
  return around(negations, evidence).find((negation) => isCutOff(index, { fact, evidence, negation }));
}

interface Quoted {
  fact: FactNode;
  evidence: Span;
  negations: readonly Span[];
}

const parents = new Kept<ReadonlyMap<object, object>>();

function parentsOf(index: ArticleIndex): ReadonlyMap<object, object> {
  const known = parents.get(index);
  if (known) return known;
  const made = new Map<object, object>(index.facts.map(({ node, parent }) => [node, parent]));
  parents.set(index, made);
  return made;
}

interface Cut {
  fact: FactNode;
  evidence: Span;
  negation: Span;
}

function isCutOff(index: ArticleIndex, { fact, evidence, negation }: Cut): boolean {
  if (holds(fact.node, negation)) return false;
  if (negation.start < evidence.end && evidence.start < negation.end) return true;
  if (negation.start >= evidence.end)
    return fact.concept !== undefined && wordsBetween(index.text, evidence.end, negation.start) === 0;
  const between = wordsBetween(index.text, negation.end, evidence.start);
  if (between !== 1) return between === 0;
  return !namesSomething(index, fact) || !isHeldAround(fact.node, negation, parentsOf(index));
}

// In "did not visit Tehran", the place is quoted as "Tehran" and the visit with its negation.
function namesSomething({ byId }: ArticleIndex, { node, block, key }: FactNode): boolean {
  const { value, entity } = node;
  return (
    typeof entity === "string" ||
    block === "time" ||
    key === "hostCountry" ||
    (typeof value === "string" && byId.has(value))
  );
}

function isHeldAround(node: object, negation: Span, enclosing: ReadonlyMap<object, object>): boolean {
  for (let around = enclosing.get(node); around; around = enclosing.get(around))
    if (holds(around, negation)) return true;
  return false;
}

function holds(node: object, negation: Span): boolean {
  const { evidence = [] } = node as { evidence?: readonly Span[] };
  return evidence.some(({ start, end }) => start <= negation.start && negation.end <= end);
}

const farthest = 40;

// The number of words between two offsets; undefined if a line, a clause or a bracket ends there.
function wordsBetween(text: string, from: number, to: number): number | undefined {
  if (to - from > farthest) return undefined;
  const between = text.slice(from, to);
  if (/[^\p{L}\p{M}\p{N}\p{Cf}\p{Zs}'’-]/u.test(between)) return undefined;
  const words = between.split(/\p{Zs}+/u);
  // The last piece is empty, or the first letters of the word in which the quote begins (ال, و).
  return words.slice(0, -1).filter((word) => word !== "").length;
}

// The first negation that ends after an offset.
function firstAfter(negations: readonly Span[], offset: number): number {
  let low = 0;
  let high = negations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((negations[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

// Whether a negation is not farther from a quote than a word may be, or crosses one of its ends.
function isBeside(negations: readonly Span[], { start, end }: Span): boolean {
  for (let i = Math.max(0, firstAfter(negations, start) - 1); i < negations.length; i++) {
    const negation = negations[i] as Span;
    if (negation.start > end + farthest) return false;
    if (negation.end >= start - farthest && (negation.start < start || negation.end > end)) return true;
  }
  return false;
}

function around(negations: readonly Span[], { start, end }: Span): Span[] {
  const low = firstAfter(negations, start);
  const inside = [];
  let next = low;
  for (; next < negations.length && (negations[next] as Span).start < end; next++) inside.push(negations[next] as Span);
  return [...negations.slice(Math.max(0, low - 1), low), ...inside, ...negations.slice(next, next + 1)];
}
