import { stat } from "node:fs/promises";
import type { Locale } from "@diplomatic-visits/core";
import { atDepth, codingDepthOf, escaped, lesserDepth } from "@diplomatic-visits/core/internal";
import { pairArticles } from "../agreement/paired-articles.ts";
import { PooledAgreement } from "../agreement/pooled-agreement.ts";
import type { ResampleSettings } from "../agreement/resamples.ts";
import type { ComparedPair, Listed } from "../compare/compare-report.ts";
import { compareWords } from "../compare/compare-words.ts";
import { differencesOf } from "../compare/differences.ts";
import { type CompareForm, type CompareReport, compareReports, type DecidingCoding } from "../compare/folder-report.ts";
import { type FilePair, pairFiles } from "../compare/partners.ts";
import { type CodingSettings, readCoding } from "../compare/read-coding.ts";
import { exitCode, graver, usageError } from "../exit-code.ts";
import { expand } from "../inputs/expand.ts";
import type { Io } from "../io/io.ts";
import { withOutputFile } from "../outputs/output-file.ts";
import { refuseOverlap } from "../outputs/refuse-overlap.ts";
import { progressOn } from "../terminal/progress.ts";

/** The settings of `visits compare`. */
export interface CompareSettings extends CodingSettings, ResampleSettings {
  locale: Locale;
  form: CompareForm;
  /** The file of the page; `-` is stdout. */
  html?: string;
  /** The coding that decides between the two, which the page shows beside them. */
  decided?: string;
  /** Which differences are listed; of two files those of values, of two folders none unless it is JSON, if it is absent. */
  differences?: Listed;
  progress: boolean;
}

/** Compares two codings of one text, or two folders of codings. Returns the exit code. */
export async function compareCommand(a: string, b: string, settings: CompareSettings, io: Io): Promise<number> {
  const { html, locale, text } = settings;
  refuseOverlap({ inputs: [a, b, text, settings.decided], outputs: [html] }, locale, io);
  const folders = await Promise.all([a, b].map((path) => isFolder(io.at(path))));
  if (folders[0] !== folders[1]) throw usageError(compareWords[locale].mixed);
  const run = (to: Io) => (folders[0] ? compareFolders(a, b, settings, to) : comparePair(a, b, settings, to));
  return html === undefined || html === "-" ? run(io) : withOutputFile(html, { locale }, io, run);
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

function reportOf({ form, locale }: CompareSettings, listed: Listed, { out: { terminal } }: Io): CompareReport {
  return compareReports[form]({ locale, listed, terminal });
}

async function comparePair(a: string, b: string, settings: CompareSettings, io: Io): Promise<number> {
  const pooled = new PooledAgreement();
  const pair = await comparedPair({ name: a, a, b }, settings, io);
  if (pair === "not valid") return exitCode.invalid;
  if (pair === "other texts") throw usageError(compareWords[settings.locale].otherTexts(a, b));
  pooled.add(pair.articles);
  const report = reportOf(settings, settings.differences ?? "values", io);
  const decided = await decidingCoding(a, settings, io);
  if (decided === "not valid") return exitCode.invalid;
  await io.out.write(await report.alone(pair, pooled.result(settings), decided));
  return exitCode.valid;
}

async function decidingCoding(
  partner: string,
  { decided: name, ...settings }: CompareSettings,
  io: Io,
): Promise<DecidingCoding | "not valid" | undefined> {
  if (name === undefined) return undefined;
  const article = await readCoding(name, { ...settings, partner }, io);
  return article ? { article, name } : "not valid";
}

async function comparedPair(
  files: FilePair,
  settings: CodingSettings,
  io: Io,
): Promise<ComparedPair | "not valid" | "other texts"> {
  const a = await readCoding(files.a, { ...settings, partner: files.b }, io);
  const b = await readCoding(files.b, { ...settings, partner: files.a }, io);
  if (!a || !b) return "not valid";
  if (a.textHash !== b.textHash) return "other texts";
  // what one coder was not asked for is not a difference
  const depth = lesserDepth(codingDepthOf(a), codingDepthOf(b));
  if (depth !== "full") io.err.write(`${escaped(compareWords[settings.locale].depth(files.name, depth))}\n`);
  const articles = pairArticles(atDepth(a, depth), atDepth(b, depth));
  return { files, articles, differences: differencesOf(articles) };
}

async function compareFolders(a: string, b: string, settings: CompareSettings, io: Io): Promise<number> {
  const { locale, form, text, differences = form === "json" ? "values" : "none" } = settings;
  const [ours, theirs] = [await expand([a], io), await expand([b], io)];
  const unread = [...ours.unread, ...theirs.unread];
  for (const folder of unread) io.err.write(`${escaped(folder)}\n`);
  const marks = async (file: string) =>
    readCoding(file, { locale, ...(text === undefined ? {} : { text }) }, io).catch(() => undefined);
  const partners = await pairFiles([ours, theirs], marks);
  const report = reportOf(settings, differences, io);
  const pooled = new PooledAgreement();
  await io.out.write(report.begin({ a, b }));
  const code = await eachPair(partners.pairs, { settings, report, pooled }, io);
  await io.out.write(report.end(pooled.result(settings), partners));
  return unread.length > 0 ? exitCode.incomplete : code;
}

interface FolderRun {
  settings: CompareSettings;
  report: CompareReport;
  pooled: PooledAgreement;
}

// One pair after the other: only a few numbers of each are kept.
async function eachPair(pairs: readonly FilePair[], run: FolderRun, io: Io): Promise<number> {
  const { locale, progress: asked } = run.settings;
  const progress = progressOn(io, asked);
  const started = io.now();
  let code: number = exitCode.valid;
  for (const [i, files] of pairs.entries()) {
    code = graver(code, await onePair(files, run, io));
    const rate = (((i + 1) * 1000) / Math.max(io.now() - started, 1)).toFixed(0);
    progress.tell(() => compareWords[locale].progress(i + 1, pairs.length, rate));
  }
  progress.clear();
  return code;
}

async function onePair(files: FilePair, { settings, report, pooled }: FolderRun, io: Io): Promise<number> {
  const pair = await comparedPair(files, settings, io).catch((error: Error & { exit?: number }) => error);
  if (pair instanceof Error) {
    if (pair.exit === undefined) throw pair;
    io.err.write(`${escaped(pair.message)}\n`);
    return pair.exit === exitCode.usage ? exitCode.invalid : pair.exit;
  }
  if (pair === "not valid") return exitCode.invalid;
  if (pair === "other texts") {
    io.err.write(`${escaped(compareWords[settings.locale].otherTexts(files.a, files.b))}\n`);
    return exitCode.invalid;
  }
  const number = pooled.articles;
  pooled.add(pair.articles);
  await io.out.write(report.pair(pair, pooled.last(), number));
  return exitCode.valid;
}
