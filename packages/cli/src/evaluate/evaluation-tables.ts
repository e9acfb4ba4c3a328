import type { Locale } from "@diplomatic-visits/core";
import { fields as concepts } from "@diplomatic-visits/core/fields";
import { figure } from "../compare/agreement-tables.ts";
import { evaluateWords } from "./evaluate-words.ts";
import { type EvaluatedArticle, type Evaluation, evaluationOf } from "./evaluation.ts";
import { type MatchCounts, type NamedScore, scoreOf } from "./score.ts";
import { scoredFields } from "./scored-article.ts";

/** A cell of a table. */
export type EvaluationCell = string | number;

/** A table of an evaluation, of which the first row is the head. */
export interface EvaluationTable {
  title: string;
  rows: readonly (readonly EvaluationCell[])[];
}

/** An evaluation as tables: objects, fields, quotes, outcome of the answers, cost. */
export function evaluationTables(evaluation: Evaluation, locale: Locale): EvaluationTable[] {
  const words = evaluateWords[locale];
  const { objects, fields, quotes, outcome, cost } = evaluation;
  const all = Object.values(quotes).reduce((sum, count) => sum + count, 0);
  const shares = Object.entries(quotes).map(([status, count]) => [
    ...[words.statuses[status as keyof typeof quotes], count],
    figure(all === 0 ? undefined : count / all),
  ]);
  const outcomes = Object.entries(outcome).filter(([, count]) => count > 0);
  return [
    scoreTable(words.objects, objects, (name) => scoredListName(name, locale), locale),
    scoreTable(words.fields, fields, (name) => scoredFieldName(name, locale), locale),
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
      figure(all === 0 ? undefined : quotes.exact / all),
      ...costKeys.map((key) => rounded(article.cost?.[key])),
    ];
  });
  const head = ["", words.parts.objects, words.mentions, words.parts.fields, words.statuses.exact];
  return { title: words.articles, rows: [[...head, ...costKeys.map((key) => words.costs[key])], ...rows] };
}

const isObjectScore = ({ name }: NamedScore) => name !== "mentions";

function summed(scores: readonly NamedScore[]): string {
  const sum = (key: keyof MatchCounts) => scores.reduce((all, score) => all + score[key], 0);
  return figure(scoreOf({ gold: sum("gold"), answered: sum("answered"), right: sum("right") }).f1 ?? undefined);
}

function rounded(number: number | undefined): EvaluationCell {
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
    ...[precision, recall, f1].map((one) => figure(one ?? undefined)),
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
export function scoredFieldName(name: string, locale: Locale): string {
  return fieldsByName.get(name)?.label?.[locale] ?? name;
}

/** The name of a list of objects in the language of a report. */
export function scoredListName(list: string, locale: Locale): string {
  if (locale === "en") return list;
  if (list === "mentions") return evaluateWords[locale].mentions;
  const field = concepts["Article"]?.fields[list];
  return (field?.plural ?? field?.label)?.ar ?? list;
}
