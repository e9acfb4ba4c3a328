import type { QuoteStatus } from "@diplomatic-visits/core";
import type { AnswerReport } from "@diplomatic-visits/extract/answers";
import { CountsByName, type NamedScore } from "./score.ts";
import type { ScoredArticle } from "./scored-article.ts";

/** What an answer cost, as far as its recorded run says. */
export interface Cost {
  rounds: number;
  inputTokens?: number;
  outputTokens?: number;
  seconds?: number;
}

/** An article that was evaluated. */
export interface EvaluatedArticle {
  name: string;
  gold: string;
  answer: string;
  /** The model, if a recorded run names it. */
  model?: string;
  scored: ScoredArticle;
  /** How the quotes of the answer match the text. */
  quotes: Record<QuoteStatus, number>;
  /** Absent for an answer that is not a recorded run. */
  cost?: Cost;
  report?: AnswerReport;
}

/** The scores of one article or of all. */
export interface Evaluation {
  /** How many articles were evaluated. */
  articles: number;
  objects: NamedScore[];
  fields: NamedScore[];
  quotes: Record<QuoteStatus, number>;
  /** Absent if no answer is a recorded run. */
  cost?: Cost;
  outcome: AnswerOutcomes;
}

/** The outcome of the answers, in numbers. */
export interface AnswerOutcomes {
  /** Answers that have no JSON object. */
  withoutObject: number;
  /** Answers that broke off. */
  cut: number;
  /** Faults of the JSON that were tolerated. */
  tolerated: number;
  repaired: number;
  refused: number;
  unresolvedQuotes: number;
  errors: number;
  warnings: number;
}

/** Evaluates one article, or sums several: every object and value counts alike, whatever article it is in. */
export function evaluationOf(articles: readonly EvaluatedArticle[]): Evaluation {
  const [objects, fields] = [new CountsByName(), new CountsByName()];
  const quotes = { exact: 0, typographic: 0, orthographic: 0, ambiguous: 0, missing: 0 };
  for (const article of articles) {
    for (const [name, counts] of article.scored.objects) objects.add(name, counts);
    for (const [name, counts] of article.scored.fields) fields.add(name, counts);
    for (const status of Object.keys(quotes) as QuoteStatus[]) quotes[status] += article.quotes[status];
  }
  const costs = articles.flatMap(({ cost }) => (cost ? [cost] : []));
  return {
    ...{ articles: articles.length, objects: objects.scores(), fields: fields.scores(), quotes },
    ...(costs.length > 0 ? { cost: totalCost(costs) } : {}),
    outcome: outcomeOf(articles.flatMap(({ report }) => (report ? [report] : []))),
  };
}

/** The sum of what answers cost; what one of them does not say is absent. */
export function totalCost(costs: readonly Cost[]): Cost {
  const sum = (key: keyof Cost) => {
    const numbers = costs.map((cost) => cost[key]);
    return numbers.some((number) => number === undefined)
      ? undefined
      : numbers.reduce((all: number, number) => all + (number ?? 0), 0);
  };
  const known = (["inputTokens", "outputTokens", "seconds"] as const).flatMap((key) => {
    const total = sum(key);
    return total === undefined ? [] : [[key, total] as const];
  });
  return { rounds: sum("rounds") ?? 0, ...Object.fromEntries(known) };
}

function outcomeOf(reports: readonly AnswerReport[]): AnswerOutcomes {
  const count = (of: (report: AnswerReport) => number) => reports.reduce((sum, report) => sum + of(report), 0);
  return {
    withoutObject: count(({ state }) => Number(state === "none")),
    cut: count(({ state }) => Number(state === "cut")),
    tolerated: count(({ tolerated }) => tolerated.length),
    repaired: count(({ repaired }) => repaired.length),
    refused: count(({ refused }) => refused.length),
    unresolvedQuotes: count(({ unresolved }) => unresolved.quotes.length),
    errors: count(({ unresolved }) => unresolved.errors.length),
    warnings: count(({ unresolved }) => unresolved.warnings.length),
  };
}
