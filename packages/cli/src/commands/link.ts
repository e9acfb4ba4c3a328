import { jsonText } from "@diplomatic-visits/core/internal";
import {
  actorCandidates,
  articleNames,
  type LinkCandidate,
  linkCandidates,
  linkIssues,
  placeName,
} from "@diplomatic-visits/core/project";
import { exitCode } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { askForDecisions } from "../project/ask-for-decisions.ts";
import { type DecisionSettings, decideApart, decideSame } from "../project/decide.ts";
import { actorsText, candidateText, decisionText } from "../project/link-report.ts";
import { linkWords } from "../project/link-words.ts";
import type { LinkedProject } from "../project/linked-project.ts";
import { issueLine, projectFile } from "../project/project-file.ts";
import { oneOfEachText, type ScannedArticle, scannedArticles } from "../project/scanned-article.ts";
import { showVisits } from "../project/show-visits.ts";
import { writeSameAs } from "../project/write-same-as.ts";

/** What `visits link` does. */
export type LinkMode =
  | { kind: "propose" }
  | { kind: "ask" }
  | { kind: "same"; places: readonly string[] }
  | { kind: "apart"; places: readonly string[] }
  | { kind: "show"; visits: readonly string[] }
  | { kind: "write" };

/** The settings of `visits link`. */
export interface LinkSettings extends DecisionSettings {
  project: string | undefined;
  mode: LinkMode;
  minScore: number;
  json: boolean;
  progress: boolean;
  quiet: boolean;
}

/** Proposes which reports of a project are of one visit, or stores what a person decides. Returns the exit code. */
export async function linkCommand(settings: LinkSettings, io: Io): Promise<number> {
  const { locale, mode } = settings;
  const file = await projectFile(settings.project, locale, io);
  const scanned = await scannedArticles(file, settings, io);
  const articles = oneOfEachText(scanned);
  const names = articleNames(articles);
  const issues = linkIssues(file.project, names, locale);
  for (const issue of issues) io.err.write(issueLine(file.path, issue));
  const unsure = issues.length > 0 ? exitCode.invalid : exitCode.valid;
  const code = Math.max(unsure, incompleteOf(scanned));
  const found = { file, articles: named(articles, names) };
  if (mode.kind === "same") return Math.max(code, await decideSame(mode.places, found, settings, io));
  if (mode.kind === "apart") return Math.max(code, await decideApart(mode.places, found, settings, io));
  if (mode.kind === "show") return Math.max(code, await showVisits(mode.visits, found, settings, io));
  if (mode.kind === "write") return Math.max(code, await writeSameAs(found, settings, io));
  const candidates = candidatesOf(found, settings);
  if (mode.kind === "ask") return Math.max(code, await askForDecisions(candidates, found, settings, io));
  await propose(candidates, found, settings, io);
  return code;
}

function incompleteOf(scanned: readonly ScannedArticle[]): number {
  return scanned.some(({ state }) => state === "unread") ? exitCode.incomplete : exitCode.valid;
}

// Links name an article by its file only where the name is unique.
function named(articles: readonly ScannedArticle[], names: ReturnType<typeof articleNames>): ScannedArticle[] {
  return articles.map((article) => {
    const name = names.nameOf(article);
    if (name === article.name) return article;
    const reports = article.reports.map((report) => ({ ...report, article: name }));
    return { ...article, name, reports, people: article.people.map((person) => ({ ...person, article: name })) };
  });
}

function candidatesOf({ file, articles }: LinkedProject, { minScore }: LinkSettings): LinkCandidate[] {
  return linkCandidates(
    articles.flatMap(({ reports }) => reports),
    file.project,
    { minScore },
  );
}

async function propose(
  candidates: readonly LinkCandidate[],
  { file, articles }: LinkedProject,
  { locale, json, quiet, project }: LinkSettings,
  io: Io,
): Promise<void> {
  const { terminal } = io.out;
  const actors = actorCandidates(
    articles.flatMap(({ people }) => people),
    file.project,
  );
  if (json)
    return io.out.write(`${jsonText({ visits: candidates.map(plainCandidate), actors: actors.map(plainActor) }, 2)}\n`);
  const words = linkWords[locale];
  await io.out.write(candidates.length === 0 ? words.none : `${words.proposals(candidates.length)}`);
  for (const candidate of candidates)
    await io.out.write(
      `\n${candidateText(candidate, file.project, locale, terminal)}${decisionText(candidate, project, locale)}`,
    );
  if (!quiet) await io.out.write(actorsText(actors, locale, terminal));
}

function plainCandidate({ reports, reasons, ...rest }: LinkCandidate): object {
  return {
    ...rest,
    reports: reports.map(placeName),
    reasons: reasons.map(({ about, text }) => ({ about, text: text.en })),
  };
}

function plainActor({ shared, people }: ReturnType<typeof actorCandidates>[number]): object {
  return { shared, entities: people.map(({ article, actor }) => placeName({ article, id: actor.id })) };
}
