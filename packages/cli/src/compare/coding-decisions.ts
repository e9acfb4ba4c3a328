import type { Article } from "@diplomatic-visits/core";
import type { CodingDecision } from "@diplomatic-visits/explorer";
import { type PairedArticles, pairArticles } from "../agreement/paired-articles.ts";
import type { Difference } from "./difference.ts";
import { sideText } from "./difference-text.ts";
import { differencesOf } from "./differences.ts";
import type { ValueStyle } from "./value-text.ts";

/** The rule that decides a difference, the address of its text, and why. */
export type RuleOfDecision = NonNullable<CodingDecision["rule"]>;

/** How decisions are written, and the rules that led to them, by the keys of the differences. */
interface DecisionStyle {
  values: ValueStyle;
  rules?: ReadonlyMap<string, RuleOfDecision> | undefined;
}

/**
 * What a third coding decides where two differ, by the keys of the differences: the value of the coding that it does not differ
 * from at that place, else its own.
 */
export function codingDecisions(
  { a, b, ...pair }: PairedArticles,
  decided: Article,
  { values, rules }: DecisionStyle,
): Map<string, CodingDecision> {
  const fromA = byKey(differencesOf(pairArticles(a, decided)));
  const fromB = byKey(differencesOf(pairArticles(b, decided)));
  const decisions = differencesOf({ a, b, ...pair }).map(({ key, values: own }): [string, CodingDecision] => {
    const rule = rules?.get(key);
    return [
      key,
      { ...decisionOf({ own, fromA: at(fromA, key), fromB: at(fromB, key) }, values), ...(rule ? { rule } : {}) },
    ];
  });
  return new Map(decisions);
}

function byKey(differences: readonly Difference[]): Map<string, Difference> {
  const telling = differences.filter(({ kind }) => kind === "only" || kind === "value");
  return new Map(telling.map((difference) => [difference.key, difference]));
}

// Where the whole object differs, so does each of its fields.
function at(differences: ReadonlyMap<string, Difference>, key: string): Difference | undefined {
  return differences.get(key) ?? differences.get(key.split("/").slice(0, 2).join("/"));
}

interface AtPlace {
  own: Difference["values"];
  fromA: Difference | undefined;
  fromB: Difference | undefined;
}

// Where a coding has nothing and the third does not differ from it, nothing is coded.
function decisionOf({ own, fromA, fromB }: AtPlace, values: ValueStyle): Omit<CodingDecision, "rule"> {
  if (own.a !== undefined && !fromA) return { taken: "a" };
  if (own.b !== undefined && !fromB) return { taken: "b" };
  const other = fromA?.values.b === undefined ? fromB : fromA;
  if (other?.values.b === undefined) return { taken: "neither" };
  return { taken: "other", words: sideText(other, "b", values) };
}
