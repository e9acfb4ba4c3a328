import type { Locale } from "@diplomatic-visits/core";
import { escaped, jsonText } from "@diplomatic-visits/core/internal";
import { csvHead, csvRows } from "@diplomatic-visits/core/tables";
import { answerReportLines } from "@diplomatic-visits/extract/answers";
import { figure } from "../compare/agreement-tables.ts";
import { tableLines } from "../compare/tables-text.ts";
import { isolated } from "../terminal/escape.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { evaluateWords } from "./evaluate-words.ts";
import { type EvaluatedArticle, type Evaluation, evaluationOf } from "./evaluation.ts";
import {
  articleTable,
  type EvaluationCell,
  type EvaluationTable,
  evaluationTables,
  scoredFieldName,
  scoredListName,
} from "./evaluation-tables.ts";

/** An evaluation of all articles, and what was not evaluated. */
export interface EvaluationRun {
  articles: readonly EvaluatedArticle[];
  /** Gold articles without an answer, and answers without a gold article. */
  missing: { answers: readonly string[]; gold: readonly string[] };
}

/** How a report is written. */
export interface ReportStyle {
  locale: Locale;
  terminal: Terminal;
  /** Whether each article has tables of its own. */
  each: boolean;
}

/** The forms of a report. */
export type EvaluationForm = "pretty" | "json" | "markdown" | "csv";

/** Reports by their forms. */
export const evaluationReports: Readonly<Record<EvaluationForm, (run: EvaluationRun, style: ReportStyle) => string>> = {
  pretty: prettyReport,
  json: jsonReport,
  markdown: markdownReport,
  csv: csvReport,
};

function prettyReport(run: EvaluationRun, style: ReportStyle): string {
  const { locale, terminal, each } = style;
  const [bold, own] = [terminal.colors.bold, (text: string) => isolated(text, terminal.bidi)];
  const section = (title: string, tables: readonly EvaluationTable[]) => [
    ...[bold(own(title)), ""],
    ...tableLines(tables, style),
  ];
  const outcomes = run.articles.flatMap((article) => {
    const lines = outcomeLines(article, locale).map((line) => own(`  ${escaped(line)}`));
    const tables = each ? evaluationTables(evaluationOf([article]), locale) : [];
    return lines.length + tables.length > 0 ? [...section(titleOf(article), tables), ...lines, ""] : [];
  });
  const total = [...evaluationTables(evaluationOf(run.articles), locale), articleTable(run.articles, locale)];
  const lines = [
    ...section(evaluateWords[locale].total(run.articles.length), total),
    ...outcomes,
    ...missingLines(run, locale),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function titleOf({ name, model }: EvaluatedArticle): string {
  return escaped(model === undefined ? name : `${name} (${model})`);
}

function outcomeLines({ report }: EvaluatedArticle, locale: Locale): string[] {
  return report ? answerReportLines(report, locale) : [];
}

function missingLines({ missing: { answers, gold } }: EvaluationRun, locale: Locale): string[] {
  const words = evaluateWords[locale];
  const list = (heading: (count: number) => string, names: readonly string[]) =>
    names.length === 0 ? [] : [heading(names.length), ...names.map((name) => `  ${escaped(name)}`)];
  const lines = [...list(words.missingAnswers, answers), ...list(words.withoutGold, gold)];
  return lines.length === 0 ? [] : [...lines, words.fix];
}

function jsonReport({ articles, missing }: EvaluationRun): string {
  const each = articles.map((article) => {
    const { name, gold, answer, model, report } = article;
    const { articles: _, ...scores } = evaluationOf([article]);
    return { name, gold, answer, ...(model === undefined ? {} : { model }), ...scores, ...(report ? { report } : {}) };
  });
  return `${jsonText({ articles: each, total: evaluationOf(articles), missing })}\n`;
}

function markdownReport(run: EvaluationRun, { locale, each }: ReportStyle): string {
  const section = (title: string, tables: readonly EvaluationTable[]) => [
    ...[`## ${title}`, ""],
    ...tables.flatMap(({ title: own, rows }) => [own, "", ...tableRows(rows), ""]),
  ];
  const item = (line: string) => `${line.startsWith("  ") ? "  " : ""}- ${markdownText(line.trim())}`;
  const outcomes = run.articles.flatMap((article) => [
    ...section(
      markdownText(titleOf(article)),
      each ? evaluationTables(evaluationOf([article]), locale) : [articleTable([article], locale)],
    ),
    ...[...outcomeLines(article, locale).map(item), ""],
  ]);
  const total = [...evaluationTables(evaluationOf(run.articles), locale), articleTable(run.articles, locale)];
  const missing = missingLines(run, locale).map((line) => (line.startsWith("  ") ? item(line.slice(2)) : `${line}\n`));
  const lines = [...section(evaluateWords[locale].total(run.articles.length), total), ...outcomes, ...missing];
  return `${lines.join("\n").trimEnd()}\n`;
}

function tableRows(rows: readonly (readonly EvaluationCell[])[]): string[] {
  const [first = [], ...rest] = rows;
  const hasHead = first[0] === "";
  const head = hasHead ? first : first.map(() => "");
  const line = (row: readonly EvaluationCell[]) => `| ${row.map((cell) => markdownText(String(cell))).join(" | ")} |`;
  const rule = `| ${head.map((_, i) => (i === 0 ? "---" : "---:")).join(" | ")} |`;
  return [line(head), rule, ...(hasHead ? rest : rows).map(line)];
}

function markdownText(text: string): string {
  return escaped(text).replace(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`);
}

const csvNames = ["article", "part", "item", "gold", "answered", "right", "precision", "recall", "f1", "number"];

// One row for each article and item, then the rows of all articles, whose article is empty.
function csvReport({ articles }: EvaluationRun, { locale }: ReportStyle): string {
  const each = articles.flatMap((article) => csvOf(article.name, evaluationOf([article]), locale));
  return csvHead(csvNames) + csvRows([...each, ...csvOf("", evaluationOf(articles), locale)], csvNames);
}

function csvOf(article: string, { objects, fields, quotes, cost, outcome }: Evaluation, locale: Locale): object[] {
  const { parts, statuses, costs, outcomes } = evaluateWords[locale];
  const scores = (part: string, list: Evaluation["objects"], label: (name: string, locale: Locale) => string) =>
    list.map(({ name, precision, recall, f1, ...counts }) => {
      const [p, r, f] = [precision, recall, f1].map((one) => (one === null ? "" : figure(one)));
      return { article, part, item: label(name, locale), ...counts, precision: p, recall: r, f1: f };
    });
  const numbers = (part: string, counts: object, labels: Readonly<Record<string, string>>) =>
    Object.entries(counts).map(([key, number]) => ({ article, part, item: labels[key] ?? key, number }));
  return [
    ...scores(parts.objects, objects, scoredListName),
    ...scores(parts.fields, fields, scoredFieldName),
    ...numbers(parts.quotes, quotes, statuses),
    ...numbers(parts.outcome, outcome, outcomes),
    ...numbers(parts.cost, cost ?? {}, costs),
  ];
}
