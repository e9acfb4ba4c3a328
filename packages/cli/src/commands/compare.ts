import { stat } from "node:fs/promises";
import type { Locale } from "@diplomatic-visits/core";
import { escaped, jsonText } from "@diplomatic-visits/core/internal";
import { pairArticles } from "../agreement/paired-articles.ts";
import { PooledAgreement } from "../agreement/pooled-agreement.ts";
import type { ResampleSettings } from "../agreement/resamples.ts";
import { agreementTables } from "../compare/agreement-tables.ts";
import {
  type ComparedPair,
  differencesJson,
  type Listed,
  pairJson,
  pairLine,
  pairText,
} from "../compare/compare-report.ts";
import { compareWords } from "../compare/compare-words.ts";
import { differencesOf } from "../compare/differences.ts";
import { type FilePair, pairFiles } from "../compare/partners.ts";
import { type CodingSettings, readCoding } from "../compare/read-coding.ts";
import { exitCode, graver, usageError } from "../exit-code.ts";
import { expand } from "../inputs/expand.ts";
import type { Io } from "../io/io.ts";
import { progressOn } from "../terminal/progress.ts";

/** The settings of `visits compare`. */
export interface CompareSettings extends CodingSettings, ResampleSettings {
  locale: Locale;
  json: boolean;
  /** Which differences are listed; of two files those of values, of two folders none, if it is absent. */
  differences?: Listed;
  progress: boolean;
}

/** Compares two codings of one text, or two folders of codings. Returns the exit code. */
export async function compareCommand(a: string, b: string, settings: CompareSettings, io: Io): Promise<number> {
  const folders = await Promise.all([a, b].map((path) => isFolder(io.at(path))));
  if (folders[0] !== folders[1]) throw usageError(compareWords[settings.locale].mixed);
  return folders[0] ? compareFolders(a, b, settings, io) : comparePair(a, b, settings, io);
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

async function comparePair(a: string, b: string, settings: CompareSettings, io: Io): Promise<number> {
  const { locale, json, differences: listed = "values" } = settings;
  const pooled = new PooledAgreement();
  const pair = await comparedPair({ name: a, a, b }, settings, io);
  if (pair === "not valid") return exitCode.invalid;
  if (pair === "other texts") throw usageError(compareWords[locale].otherTexts(a, b));
  pooled.add(pair.articles);
  const agreement = pooled.result(settings);
  const style = { locale, terminal: io.out.terminal };
  await io.out.write(json ? pairJson(pair, agreement, listed) : pairText(pair, agreement, listed, style));
  return exitCode.valid;
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
  const articles = pairArticles(a, b);
  return { files, articles, differences: differencesOf(articles) };
}

async function compareFolders(a: string, b: string, settings: CompareSettings, io: Io): Promise<number> {
  const { locale, json, text, differences = json ? "values" : "none" } = settings;
  const expanded = await Promise.all([a, b].map((folder) => expand([folder], io.cwd)));
  const unread = expanded.flatMap((one) => one.unread);
  for (const folder of unread) io.err.write(`${escaped(folder)}\n`);
  const marks = async (file: string) =>
    readCoding(file, { locale, ...(text === undefined ? {} : { text }) }, io).catch(() => undefined);
  const partners = await pairFiles(expanded as [(typeof expanded)[0], (typeof expanded)[0]], marks);
  const run: FolderRun = { settings, listed: differences, pooled: new PooledAgreement() };
  if (json) await io.out.write('{"pairs":[');
  const code = await eachPair(partners.pairs, run, io);
  const agreement = run.pooled.result(settings);
  const { onlyA, onlyB } = partners;
  if (json) {
    const { articles, ...rest } = agreement;
    await io.out.write(
      `],"unpaired":${jsonText({ a: onlyA, b: onlyB })},"articles":${articles},${jsonText(rest).slice(1)}\n`,
    );
  } else {
    const words = compareWords[locale];
    for (const [side, files] of Object.entries({ a: onlyA, b: onlyB }))
      if (files.length > 0)
        await io.out.write(`${[words.onlyFolder(side), ...files.map((file) => `  ${escaped(file)}`)].join("\n")}\n`);
    const tables = agreementTables(agreement, { locale, terminal: io.out.terminal });
    await io.out.write(`\n${[words.pairs(agreement.articles), "", ...tables].join("\n")}\n`);
  }
  return unread.length > 0 ? exitCode.incomplete : code;
}

interface FolderRun {
  settings: CompareSettings;
  listed: Listed;
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

async function onePair(files: FilePair, { settings, listed, pooled }: FolderRun, io: Io): Promise<number> {
  const { locale, json } = settings;
  const pair = await comparedPair(files, settings, io).catch((error: Error & { exit?: number }) => error);
  if (pair instanceof Error) {
    if (pair.exit === undefined) throw pair;
    io.err.write(`${escaped(pair.message)}\n`);
    return pair.exit === exitCode.usage ? exitCode.invalid : pair.exit;
  }
  if (pair === "not valid") return exitCode.invalid;
  if (pair === "other texts") {
    io.err.write(`${escaped(compareWords[locale].otherTexts(files.a, files.b))}\n`);
    return exitCode.invalid;
  }
  const isFirst = pooled.articles === 0;
  pooled.add(pair.articles);
  const { a, b, same } = pooled.last();
  const f1 = a + b === 0 ? undefined : (2 * same) / (a + b);
  if (json) {
    const own = { ...files, mentions: { a, b, same, ...(f1 === undefined ? {} : { f1 }) } };
    await io.out.write(`${isFirst ? "" : ","}\n${jsonText({ ...own, differences: differencesJson(pair, listed) })}`);
  } else await io.out.write(pairLine(pair, { f1, listed }, { locale, terminal: io.out.terminal }));
  return exitCode.valid;
}
