import type { Article, Locale } from "@diplomatic-visits/core";
import { jsonText } from "@diplomatic-visits/core/internal";
import { actorRegister, type RegisteredVisit, type VisitReport, visitValues } from "@diplomatic-visits/core/project";
import { exitCode, usageError } from "../exit-code.ts";
import { articlesIn } from "../inputs/articles-in.ts";
import type { Io } from "../io/io.ts";
import { valuesText } from "./link-report.ts";
import { linkWords } from "./link-words.ts";
import type { LinkedProject } from "./linked-project.ts";
import type { ScannedArticle } from "./scanned-article.ts";

/** Shows registered visits, all or those named: the values side by side, and who reports them. Returns the exit code. */
export async function showVisits(
  wanted: readonly string[],
  { file, articles }: LinkedProject,
  { locale, json }: { locale: Locale; json: boolean },
  io: Io,
): Promise<number> {
  const registered = file.project.visits ?? [];
  const absent = wanted.find((id) => !registered.some((visit) => visit.id === id));
  if (absent !== undefined) throw usageError(linkWords[locale].noVisit(absent));
  const register = actorRegister(file.project);
  const shown = wanted.length === 0 ? registered : registered.filter(({ id }) => wanted.includes(id));
  for (const visit of shown) {
    const fields = visitValues(await reportsOf(visit, articles, locale, io), register);
    await io.out.write(
      json
        ? `${jsonText({ visit: visit.id, fields })}\n`
        : `${valuesText(visit.id, fields, locale, io.out.terminal)}\n`,
    );
  }
  return exitCode.valid;
}

// In the order of their days, so that what changes is read in its course.
async function reportsOf(
  { reports }: RegisteredVisit,
  articles: readonly ScannedArticle[],
  locale: Locale,
  io: Io,
): Promise<VisitReport[]> {
  const found: (VisitReport & { day: number })[] = [];
  for (const { article: name, id } of reports) {
    const scanned = articles.find((one) => one.name === name || one.id === name);
    const article = scanned && (await articleIn(scanned, locale, io));
    const day = scanned?.reports.find((report) => report.id === id)?.published ?? 0;
    if (article) found.push({ name, article, visit: id, day });
  }
  return found.sort((a, b) => a.day - b.day);
}

async function articleIn({ file, id }: ScannedArticle, locale: Locale, io: Io): Promise<Article | undefined> {
  for await (const { article } of articlesIn(file, { lines: false, locale }, io))
    if (article?.id === id) return article;
  return undefined;
}
