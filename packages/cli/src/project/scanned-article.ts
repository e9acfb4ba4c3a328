import type { CodingRecord, Locale } from "@diplomatic-visits/core";
import { escaped, readYamlInput } from "@diplomatic-visits/core/internal";
import {
  type ProjectArticle,
  type ReportedPerson,
  type ReportedVisit,
  reportedPeople,
  reportedVisits,
} from "@diplomatic-visits/core/project";
import { articlesIn, withoutSources } from "../inputs/articles-in.ts";
import { checkFile } from "../inputs/check-file.ts";
import { expand } from "../inputs/expand.ts";
import { articleFiles, sourceFiles } from "../inputs/folder-kinds.ts";
import { isNdjson, isText } from "../inputs/naming.ts";
import { readBytes } from "../inputs/read-file.ts";
import type { Io } from "../io/io.ts";
import { progressOn } from "../terminal/progress.ts";
import { articleName, articleOperands, type ProjectFile } from "./project-file.ts";

/** What a project needs to know of one of its files, or of a line of one. */
export interface ScannedArticle extends ProjectArticle {
  file: string;
  /** `text`: a text without a coding; `unread`: the file could not be read. */
  state: "valid" | "invalid" | "text" | "unread";
  /** SHA-256 of the text, by which codings of one text are recognised. */
  textHash?: string;
  codings: readonly CodingRecord[];
  /** The quotes that its text does not have. */
  missing: readonly string[];
  reports: readonly ReportedVisit[];
  people: readonly ReportedPerson[];
}

/** How a project is scanned. */
export interface ScanSettings {
  locale: Locale;
  progress: boolean;
}

/** Reads all articles of a project, one after the other, and keeps of each what registers and status need. */
export async function scannedArticles(
  project: ProjectFile,
  { locale, progress: isAskedFor }: ScanSettings,
  io: Io,
): Promise<ScannedArticle[]> {
  const kind = {
    name: articleFiles.name,
    accepts: (path: string, all: ReadonlySet<string>) =>
      !/(^|[/\\])visits\.project\.json$/i.test(path) &&
      (articleFiles.accepts(path, all) || (isText(path) && sourceFiles.accepts(path, all))),
  };
  const { files, unread } = await expand(articleOperands(project), io, kind);
  const progress = progressOn(io, isAskedFor);
  const found: ScannedArticle[] = unread.map((file) => unreadArticle(file));
  for (const file of withoutSources(files)) {
    found.push(...(await scannedFile(file, locale, io)));
    progress.tell(() => `${found.length}/${files.length}`);
  }
  progress.clear();
  return found;
}

async function scannedFile(file: string, locale: Locale, io: Io): Promise<ScannedArticle[]> {
  if (isText(file)) return [{ ...unreadArticle(file), state: "text" }];
  const found: ScannedArticle[] = [];
  try {
    for await (const { article } of articlesIn(file, { lines: false, locale }, io)) {
      if (!article) {
        const [codings, missing] = [await codingsOf(file, io), await missingQuotes(file, locale, io)];
        found.push({ ...unreadArticle(file), state: "invalid", codings, missing });
        continue;
      }
      const name = isNdjson(file) ? article.id : articleName(file);
      found.push({
        ...{
          file,
          name,
          id: article.id,
          state: "valid",
          textHash: article.textHash,
          codings: article.codings ?? [],
          missing: [],
        },
        visits: new Set((article.visits ?? []).map(({ id }) => id)),
        entities: new Set((article.entities ?? []).map(({ id }) => id)),
        reports: reportedVisits(article, name),
        people: reportedPeople(article, name),
      });
    }
  } catch (error) {
    if ((error as { exit?: number }).exit === undefined) throw error;
    io.err.write(`${escaped((error as Error).message)}\n`);
    found.push(unreadArticle(file));
  }
  return found;
}

function unreadArticle(file: string): ScannedArticle {
  const [visits, entities] = [new Set<string>(), new Set<string>()];
  return {
    file,
    name: articleName(file),
    id: "",
    state: "unread",
    codings: [],
    missing: [],
    visits,
    entities,
    reports: [],
    people: [],
  };
}

// Of a coding with errors, at least who works on it.
async function codingsOf(file: string, io: Io): Promise<CodingRecord[]> {
  if (isNdjson(file)) return [];
  const read = readYamlInput(await readBytes(file, io));
  const codings = read.ok ? (read.value as { codings?: unknown } | null)?.codings : undefined;
  return (Array.isArray(codings) ? codings : []).filter((one) => typeof one?.coder?.name === "string");
}

async function missingQuotes(file: string, locale: Locale, io: Io): Promise<string[]> {
  if (isNdjson(file)) return [];
  const { result } = await checkFile(file, { locale, rules: {} }, io);
  return (result.quotes ?? []).flatMap(({ status, quote }) => (status === "missing" ? [quote] : []));
}

/** One coding of each text: the adjudicated one, else one that was reviewed, else the first. */
export function oneOfEachText(articles: readonly ScannedArticle[]): ScannedArticle[] {
  const best = new Map<string, ScannedArticle>();
  for (const article of articles) {
    if (article.state !== "valid" || article.textHash === undefined) continue;
    const known = best.get(article.textHash);
    if (!known || rankOf(article) > rankOf(known)) best.set(article.textHash, article);
  }
  return [...best.values()];
}

function rankOf({ codings }: Pick<ScannedArticle, "codings">): number {
  if (codings.some(({ method }) => method === "adjudicated")) return 2;
  return codings.some(({ reviewed }) => reviewed === true) ? 1 : 0;
}
