import type { Locale } from "@diplomatic-visits/core";
import { fields as concepts } from "@diplomatic-visits/core/fields";
import { evaluateWords } from "./evaluate-words.ts";
import { type EvaluatedArticle, type Evaluation, evaluationOf } from "./evaluation.ts";
import { type Counts, type NamedScore, scoreOf } from "./score.ts";
import { scoredFields } from "./scored-article.ts";

/** A cell of a table. */
export type Cell = string | number;

/** A table of an evaluation, of which the first row is the head. */
export interface EvaluationTable {
  title: string;
  rows: readonly (readonly Cell[])[];
}

/** An evaluation as tables: objects, fields, quotes, what became of the answers, cost. */
export function evaluationTables(evaluation: Evaluation, locale: Locale): EvaluationTable[] {
  const words = evaluateWords[locale];
  const { objects, fields, quotes, outcome, cost } = evaluation;
  const all = Object.values(quotes).reduce((sum, count) => sum + count, 0);
  const shares = Object.entries(quotes).map(([status, count]) => [
    ...[words.statuses[status as keyof typeof quotes], count],
    figure(all === 0 ? null : count / all),
  ]);
  const outcomes = Object.entries(outcome).filter(([, count]) => count > 0);
  return [
    scoreTable(words.objects, objects, (name) => objectName(name, locale), locale),
    scoreTable(words.fields, fields, (name) => fieldName(name, locale), locale),
    { title: words.quotes, rows: [["", words.count, words.share], ...shares] },
    ...countTable(words.outcome, outcomes, words.outcomes),
    ...countTable(words.cost, Object.entries(cost ?? {}), words.costs),
  ];
}

/** One row for each article: F1 of all objects, of mentions and of fields, the share of exact quotes, and what it cost. */
export function articleTable(articles: readonly EvaluatedArticle[], locale: Locale): EvaluationTable {
  const words = evaluateWords[locale];
  const hasCost = articles.some(({ cost }) => cost !== undefined);
  const costKeys = hasCost ? (["rounds", "outputTokens", "seconds"] as const) : [];
  const rows = articles.map((article) => {
    const { objects, fields, quotes } = evaluationOf([article]);
    const all = Object.values(quotes).reduce((sum, count) => sum + count, 0);
    return [
      article.name,
      ...[summed(objects.filter(isObjectScore)), summed(objects.filter((one) => !isObjectScore(one))), summed(fields)],
      figure(all === 0 ? null : quotes.exact / all),
      ...costKeys.map((key) => rounded(article.cost?.[key])),
    ];
  });
  const head = ["", words.parts.objects, words.mentions, words.parts.fields, words.statuses.exact];
  return { title: words.articles, rows: [[...head, ...costKeys.map((key) => words.costs[key])], ...rows] };
}

const isObjectScore = ({ name }: NamedScore) => name !== "mentions";

function summed(scores: readonly NamedScore[]): string {
  const sum = (key: keyof Counts) => scores.reduce((all, score) => all + score[key], 0);
  return figure(scoreOf({ gold: sum("gold"), answered: sum("answered"), right: sum("right") }).f1);
}

function rounded(number: number | undefined): Cell {
  return number === undefined ? "-" : Math.round(number * 10) / 10;
}

function scoreTable(
  title: string,
  scores: readonly NamedScore[],
  label: (name: string) => string,
  locale: Locale,
): EvaluationTable {
  const words = evaluateWords[locale];
  const head = ["", words.gold, words.answered, words.right, words.precision, words.recall, words.f1];
  const rows = scores.map(({ name, gold, answered, right, precision, recall, f1 }) => [
    ...[label(name), gold, answered, right],
    ...[precision, recall, f1].map(figure),
  ]);
  return { title, rows: [head, ...rows] };
}

function countTable(
  title: string,
  counts: readonly [string, number][],
  labels: Readonly<Record<string, string>>,
): EvaluationTable[] {
  const rows = counts.map(([key, count]) => [labels[key] ?? key, rounded(count)]);
  return rows.length === 0 ? [] : [{ title, rows }];
}

const fieldsByName = new Map(scoredFields.map((field) => [field.name, field]));

/** The name of a field in the language of a report. */
export function fieldName(name: string, locale: Locale): string {
  return fieldsByName.get(name)?.label?.[locale] ?? name;
}

/** The name of a list of objects in the language of a report. */
export function objectName(list: string, locale: Locale): string {
  if (locale === "en") return list;
  if (list === "mentions") return evaluateWords[locale].mentions;
  const field = concepts["Article"]?.fields[list];
  return (field?.plural ?? field?.label)?.ar ?? list;
}

/** A figure with three digits; `-` where there is none. */
export function figure(number: number | null): string {
  return number === null ? "-" : number.toFixed(3);
}
