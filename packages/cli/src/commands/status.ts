import type { Locale } from "@diplomatic-visits/core";
import { codingDepthOf, jsonText, lesserDepth } from "@diplomatic-visits/core/internal";
import { actorCandidates, articleNames, linkCandidates, linkIssues, placeName } from "@diplomatic-visits/core/project";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { issueLine, type ProjectFile, projectFile } from "../project/project-file.ts";
import { tellQuotesElsewhere } from "../project/quotes-elsewhere.ts";
import { oneOfEachText, type ScannedArticle, scannedArticles } from "../project/scanned-article.ts";
import {
  type ArticleState,
  articleStates,
  type ProjectStatus,
  statusRows,
  statusText,
} from "../project/status-report.ts";

/** The settings of `visits status`. */
export interface StatusSettings {
  project: string | undefined;
  locale: Locale;
  json: boolean;
  progress: boolean;
}

/** Shows how far a project is: its articles by coder and state, its registers. Returns the exit code. */
export async function statusCommand(settings: StatusSettings, io: Io): Promise<number> {
  const { locale, json } = settings;
  const file = await projectFile(settings.project, locale, io);
  const scanned = await scannedArticles(file, settings, io);
  const status = statusOf(file, scanned);
  const issues = linkIssues(file.project, articleNames(oneOfEachText(scanned)), locale);
  await tellQuotesElsewhere(scanned, locale, io);
  for (const issue of issues) io.err.write(issueLine(file.path, issue));
  const { name, depth } = file.project;
  await io.out.write(json ? `${jsonText(status, 2)}\n` : statusText(status, { name, depth }, locale, io.out.terminal));
  if (status.counts.unread > 0) return exitCode.incomplete;
  return issues.length + status.counts.invalid > 0 ? exitCode.invalid : exitCode.valid;
}

function statusOf({ project }: ProjectFile, scanned: readonly ScannedArticle[]): ProjectStatus {
  const articles = statusRows(scanned);
  const chosen = oneOfEachText(scanned);
  const reports = chosen.flatMap((article) => article.reports);
  const registered = project.visits ?? [];
  const linked = new Set(registered.flatMap((visit) => visit.reports.map(placeName)));
  const people = chosen.flatMap((article) => article.people);
  return {
    articles,
    coders: codersOf(project, articles),
    counts: countsOf(articles),
    shallow: shallowOf(project, chosen),
    visits: {
      registered: registered.length,
      reports: linked.size,
      unlinked: reports.filter((report) => !linked.has(placeName(report))).length,
      proposals: linkCandidates(reports, project).length,
    },
    actors: { registered: project.actors?.length ?? 0, proposals: actorCandidates(people, project).length },
  };
}

// An article is shallow if the lesser of both depths is not the one that the project asks for.
function shallowOf({ depth = "full" }: ProjectFile["project"], articles: readonly ScannedArticle[]): string[] {
  const isShallow = ({ codings }: ScannedArticle) =>
    lesserDepth(codingDepthOf({ codings: [...codings] }), depth) !== depth;
  return articles.filter(isShallow).map(({ name }) => name);
}

function codersOf({ coders = [] }: ProjectFile["project"], articles: ProjectStatus["articles"]): string[] {
  return [...new Set([...coders.map(({ name }) => name), ...articles.flatMap((row) => Object.keys(row.coders))])];
}

function countsOf(articles: ProjectStatus["articles"]): ProjectStatus["counts"] {
  const counts = Object.fromEntries(articleStates.map((state) => [state, 0])) as Record<ArticleState, number>;
  for (const { state } of articles) counts[state]++;
  return counts;
}
