import type { Article, Locale } from "@diplomatic-visits/core";
import type { DatasetDescription, DatasetFormat } from "@diplomatic-visits/core/formats";
import { DatasetPeerError, escaped, type LossCounter, lossCounter } from "@diplomatic-visits/core/internal";
import type { TableName } from "@diplomatic-visits/core/tables";
import { openDatasetOutput } from "../convert/dataset-output.ts";
import type { ConvertInput } from "../convert/document.ts";
import { documentsIn } from "../convert/input-documents.ts";
import { type LossSum, lossSum } from "../convert/loss-report.ts";
import { exitCode, graver, usageError } from "../exit-code.ts";
import { withoutSources } from "../inputs/articles-in.ts";
import type { ExpandedWithPlaces } from "../inputs/expand.ts";
import type { Io } from "../io/io.ts";
import { refuseOverlap } from "../outputs/refuse-overlap.ts";
import { notValid } from "../terminal/not-valid.ts";
import { progressOn } from "../terminal/progress.ts";

/** The settings of `visits convert` to a format of many articles. */
export interface DatasetSettings extends ConvertInput {
  dataset: DatasetFormat;
  out: string;
  about: DatasetDescription;
  /** The tables; all of them if absent. */
  tables?: readonly TableName[];
  force: boolean;
  quiet: boolean;
  progress: boolean;
  /** Called with what each document loses. */
  onLosses?: (record: object) => void;
}

/** What a run has come to. */
interface RunState {
  code: number;
  lost: LossSum;
  lossesOf: LossCounter;
}

const words = {
  en: (path: string) => `${path}: not written, since the run is incomplete`,
  ar: (path: string) => `${path}: لم يُكتب لأن التشغيل لم يكتمل`,
} as const satisfies Record<Locale, (path: string) => string>;

/** Writes the tables of all articles as one dataset, one article after the other. Returns the exit code. */
export async function convertDatasetCommand(
  found: ExpandedWithPlaces,
  settings: DatasetSettings,
  io: Io,
): Promise<number> {
  const { dataset, out, locale, force, quiet } = settings;
  const options = { about: settings.about, ...(settings.tables && { tables: settings.tables }) };
  refuseOverlap({ inputs: found.files, outputs: [out] }, locale, io);
  const isFolder = dataset.extension === undefined;
  const output = openDatasetOutput({ path: out, isFolder, force, locale }, io);
  const state: RunState = { code: exitCode.valid, lost: lossSum(), lossesOf: lossCounter(dataset.keeps) };
  try {
    const articles = validArticles(found, settings, { state, io });
    if (dataset.collect) for await (const part of dataset.collect(articles, options)) output.write(part);
    else await dataset.store?.(articles, output.temporary, options);
    if (state.code === exitCode.incomplete) io.err.write(`${escaped(words[locale](out))}\n`);
    else output.put();
  } catch (error) {
    // a table that the format cannot hold, or a program that is not installed
    if (error instanceof RangeError || error instanceof DatasetPeerError) throw usageError(error.message);
    throw error;
  } finally {
    output.end();
  }
  if (!quiet) io.err.write(state.lost.text("lost", dataset.name, locale));
  return state.code;
}

async function* validArticles(
  { files, unread, places }: ExpandedWithPlaces,
  settings: DatasetSettings,
  { state, io }: { state: RunState; io: Io },
): AsyncGenerator<Article> {
  const progress = progressOn(io, settings.progress);
  let count = 0;
  for (const folder of unread) io.err.write(`${escaped(folder)}\n`);
  if (unread.length > 0) state.code = exitCode.incomplete;
  for (const file of settings.from ? files : withoutSources(files)) {
    try {
      for await (const { name, article, losses, problems } of documentsIn(file, { places }, settings, io)) {
        const lost = article ? state.lossesOf(article) : [];
        state.lost.add(lost);
        settings.onLosses?.({ document: name, ok: article !== undefined, problems, unread: losses, lost });
        if (article) yield article;
        else {
          io.err.write(notValid(name, settings.locale));
          state.code = graver(state.code, exitCode.invalid);
        }
        progress.tell(() => String(++count));
      }
    } catch (error) {
      if ((error as { exit?: number }).exit !== exitCode.incomplete) throw error;
      io.err.write(`${escaped((error as Error).message)}\n`);
      state.code = exitCode.incomplete;
    }
  }
  progress.clear();
}
