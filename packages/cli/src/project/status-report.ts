import type { CodingRecord, Locale } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import stringWidth from "string-width";
import type { Terminal } from "../terminal/terminal.ts";
import type { ScannedArticle } from "./scanned-article.ts";

/** How far an article is, from the first to the last. */
export const articleStates = ["unread", "text", "invalid", "coded", "coded-twice", "reviewed", "adjudicated"] as const;

/** How far an article is. */
export type ArticleState = (typeof articleStates)[number];

/** One article of a project: all codings of one text. */
export interface StatusRow {
  name: string;
  state: ArticleState;
  /** The state of each coder's coding. */
  coders: Readonly<Record<string, ArticleState>>;
  files: readonly string[];
}

/** The state of a project. */
export interface ProjectStatus {
  articles: readonly StatusRow[];
  /** The names of all coders, those of the project first. */
  coders: readonly string[];
  counts: Readonly<Record<ArticleState, number>>;
  /** The articles that are coded less deep than the project asks. */
  shallow: readonly string[];
  visits: { registered: number; reports: number; unlinked: number; proposals: number };
  actors: { registered: number; proposals: number };
}

/** The rows of a project: codings of one text are one article; a coding with errors has one by its name. */
export function statusRows(scanned: readonly ScannedArticle[]): StatusRow[] {
  const groups = new Map<string, ScannedArticle[]>();
  const byName = new Map(
    scanned.flatMap(({ name, textHash }) => (textHash === undefined ? [] : [[name, textHash] as const])),
  );
  for (const article of scanned) {
    const key = article.textHash ?? byName.get(article.name) ?? article.name;
    groups.set(key, [...(groups.get(key) ?? []), article]);
  }
  return [...groups.values()].map((group) => {
    const coders: Record<string, ArticleState> = {};
    for (const article of group)
      for (const record of article.codings) {
        const state = stateOf(article, [record]);
        const name = record.coder.name;
        coders[name] = furthest([state, ...(coders[name] ? [coders[name]] : [])]);
      }
    const single = furthest(group.map((article) => stateOf(article, article.codings)));
    const valid = group.filter((article) => article.state === "valid");
    const state = valid.length > 1 && single === "coded" ? "coded-twice" : single;
    const [first] = group as [ScannedArticle, ...ScannedArticle[]];
    return { name: first.name, state, coders, files: group.map(({ file }) => file) };
  });
}

function stateOf({ state }: Pick<ScannedArticle, "state">, codings: readonly CodingRecord[]): ArticleState {
  if (state !== "valid") return state;
  if (codings.some(({ method }) => method === "adjudicated")) return "adjudicated";
  return codings.some(({ reviewed }) => reviewed === true) ? "reviewed" : "coded";
}

function furthest(states: readonly ArticleState[]): ArticleState {
  return articleStates.findLast((state) => states.includes(state)) ?? "unread";
}

const words = {
  en: {
    states: {
      unread: "not readable",
      text: "not begun",
      invalid: "with errors",
      coded: "coded",
      "coded-twice": "coded twice, not adjudicated",
      reviewed: "reviewed",
      adjudicated: "adjudicated",
    },
    article: "article",
    state: "state",
    depth: (depth: string) => `depth: ${depth}`,
    shallow: (names: string) => `coded less deep than the project asks: ${names}`,
    total: (done: number, all: number) => `${done} of ${all} articles coded`,
    visits: ({ registered, reports, unlinked, proposals }: ProjectStatus["visits"]) =>
      `visits: ${registered} registered, with reports: ${reports}; reports in no register: ${unlinked}; proposals: ${proposals} (visits link)`,
    actors: ({ registered, proposals }: ProjectStatus["actors"]) =>
      `actors: ${registered} registered; people of several articles in no register: ${proposals}`,
  },
  ar: {
    states: {
      unread: "لا يُقرأ",
      text: "لم يبدأ",
      invalid: "فيه أخطاء",
      coded: "مرمَّز",
      "coded-twice": "مرمَّز مرتين ولم يُحكَّم",
      reviewed: "مراجَع",
      adjudicated: "محكَّم",
    },
    article: "المقال",
    state: "الحال",
    depth: (depth: string) => `عمق الترميز: ${depth}`,
    shallow: (names: string) => `مرمَّزة بعمق أقل مما يطلبه المشروع: ${names}`,
    total: (done: number, all: number) => `رُمِّز من المقالات ${done} من ${all}`,
    visits: ({ registered, reports, unlinked, proposals }: ProjectStatus["visits"]) =>
      `الزيارات المسجَّلة: ${registered}، وتقاريرها: ${reports}؛ تقارير خارج السجل: ${unlinked}؛ اقتراحات: ${proposals} (visits link)`,
    actors: ({ registered, proposals }: ProjectStatus["actors"]) =>
      `الفاعلون المسجَّلون: ${registered}؛ أشخاص في عدة مقالات خارج السجل: ${proposals}`,
  },
} as const;

/** How many blocks the bar of progress has. */
const barWidth = 20;

/** The state of a project as a table, with a bar of progress. */
export function statusText(
  { articles, coders, counts, shallow, visits, actors }: ProjectStatus,
  { name, depth }: { name: string | undefined; depth: string | undefined },
  locale: Locale,
  { colors }: Terminal,
): string {
  const { states, ...text } = words[locale];
  const head = [text.article, ...coders.map(escaped), text.state];
  const rows = articles.map((row) => [
    escaped(row.name),
    ...coders.map((coder) => (row.coders[coder] ? states[row.coders[coder]] : "–")),
    states[row.state],
  ]);
  const widths = head.map((_, i) =>
    [head, ...rows].reduce((most, row) => Math.max(most, stringWidth(row[i] ?? "")), 0),
  );
  const line = (row: readonly string[]) =>
    `${row
      .map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - stringWidth(cell)))
      .join("  ")
      .trimEnd()}\n`;
  const done = counts.coded + counts["coded-twice"] + counts.reviewed + counts.adjudicated;
  const share = articles.length === 0 ? 0 : done / articles.length;
  const bar = "█".repeat(Math.round(share * barWidth)).padEnd(barWidth, "░");
  const parts = articleStates.flatMap((state) => (counts[state] > 0 ? [`${states[state]}: ${counts[state]}`] : []));
  const title = [name && escaped(name), depth && text.depth(depth)].filter(Boolean).join("  ");
  return [
    title === "" ? "" : `${colors.bold(title)}\n`,
    colors.bold(line(head)),
    ...rows.map(line),
    `\n${bar} ${Math.round(share * 100)} %  ${text.total(done, articles.length)} (${parts.join(locale === "ar" ? "، " : ", ")})\n`,
    shallow.length === 0 ? "" : `${text.shallow(shallow.map(escaped).join(locale === "ar" ? "، " : ", "))}\n`,
    `${text.visits(visits)}\n${text.actors(actors)}\n`,
  ].join("");
}
