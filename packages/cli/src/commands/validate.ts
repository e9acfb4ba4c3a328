import { createReadStream } from "node:fs";
import type { Locale, Severity, ValidateOptions } from "@diplomatic-visits/core";
import { escaped } from "@diplomatic-visits/core/internal";
import { exitCode, graver, usageError } from "../exit-code.ts";
import { isFailing } from "../failing.ts";
import type { FormatName } from "../formats/format.ts";
import { formats } from "../formats/formats.ts";
import { type CheckSettings, checkFile, type FileVerdict } from "../inputs/check-file.ts";
import { type Expanded, expand } from "../inputs/expand.ts";
import { isNdjson } from "../inputs/naming.ts";
import type { Io } from "../io/io.ts";
import { reasonOf } from "../io/reason.ts";
import { judgeStream } from "../ndjson/stream.ts";
import { progressOn } from "../terminal/progress.ts";
import { count, noCounts, summaryOf } from "../terminal/summary.ts";

/** The settings of `visits validate`. */
export interface ValidateSettings {
  format: FormatName;
  locale: Locale;
  rules: NonNullable<ValidateOptions["rules"]>;
  text?: string;
  /** The lowest severity of issue that makes the exit code 1. */
  failOn: Severity;
  quiet: boolean;
  /** Whether the fixes that a report offers are applied, or with `dry-run` only shown. */
  fix?: "write" | "dry-run";
}

/** Validates files; the report goes to stdout, progress and the summary to stderr. Returns the exit code. */
export async function validateCommand(
  operands: readonly string[],
  settings: ValidateSettings,
  io: Io,
): Promise<number> {
  const { files, unread } = await expand(operands, io.cwd);
  const streamed = files.filter((file) => isStream(file, settings));
  if (streamed[0] !== undefined && settings.text !== undefined)
    throw usageError(`--text names the text of one coding or article; ${streamed[0]} holds articles, one a line`);
  if (streamed[0] !== undefined && settings.fix !== undefined)
    throw usageError(`--fix writes into files of one article or coding; ${streamed[0]} holds articles, one a line`);
  const rest = files.filter((file) => !isStream(file, settings));
  let code: number = exitCode.valid;
  for (const file of streamed) code = graver(code, await validateLines(file, settings, io));
  if (rest.length + unread.length > 0) code = graver(code, await validateFiles({ files: rest, unread }, settings, io));
  await io.out.end();
  return code;
}

function isStream(file: string, { format }: ValidateSettings): boolean {
  return isNdjson(file) || (file === "-" && format === "ndjson");
}

async function validateFiles({ files, unread }: Expanded, settings: ValidateSettings, io: Io): Promise<number> {
  const { file: write, frame } = formats[settings.format];
  const { out, err } = io;
  const progress = progressOn(io);
  const text = settings.text === undefined ? {} : { text: settings.text };
  const check: CheckSettings = { locale: settings.locale, rules: settings.rules, ...text };
  const counts = noCounts();
  counts.unread = unread.length;
  for (const folder of unread) err.write(`${escaped(folder)}\n`);
  let failing = false;
  await out.write(frame?.before ?? "");
  for (const file of files) {
    const verdict = await verdictOn(file, { ...settings, ...check }, io).catch((error: Error) => error);
    if (verdict instanceof Error) {
      if ((verdict as { exit?: number }).exit !== exitCode.incomplete) throw verdict;
      counts.unread++;
      err.write(`${escaped(verdict.message)}\n`);
      continue;
    }
    if (counts.files > 0) await out.write(frame?.between ?? "");
    count(counts, verdict);
    failing ||= isFailing(verdict.result, settings.failOn);
    await out.write(await changesOf(verdict, settings, io));
    await out.write(write(verdict, out.terminal));
    progress.tell(() => `${counts.files} of ${files.length} files, ${counts.invalid} invalid`);
  }
  await out.write(frame?.after ?? "");
  progress.clear();
  // the report comes first where a terminal shows both streams
  await out.end();
  if (!settings.quiet) err.write(`${summaryOf(counts)}\n`);
  if (counts.unread > 0) return exitCode.incomplete;
  return failing ? exitCode.invalid : exitCode.valid;
}

async function verdictOn(file: string, settings: ValidateSettings & CheckSettings, io: Io): Promise<FileVerdict> {
  if (settings.fix === undefined) return checkFile(file, settings, io);
  const { fixFile } = await import("../fix/fix-file.ts");
  const { verdict, fixes } = await fixFile(file, { ...settings, dryRun: settings.fix === "dry-run" }, io);
  return { ...verdict, fixes };
}

// In the data formats, the record of a file contains its changes.
async function changesOf({ path, fixes }: FileVerdict, { format, locale }: ValidateSettings, io: Io): Promise<string> {
  if (!fixes || format === "json" || format === "ndjson") return "";
  const { fixText } = await import("../fix/fix-report.ts");
  return fixText(path, fixes, locale, io.out.terminal);
}

async function validateLines(
  file: string,
  { locale, rules, failOn, quiet }: ValidateSettings,
  io: Io,
): Promise<number> {
  const { out, err } = io;
  const name = escaped(file);
  const stream = file === "-" ? io.stdin() : createReadStream(io.at(file), { highWaterMark: 1 << 20 });
  const progress = progressOn(io);
  const started = io.now();
  const rate = (lines: number) => Math.round(lines / ((io.now() - started) / 1000));
  try {
    const tally = await judgeStream(stream, out, { validate: { locale, rules }, failOn }, ({ lines, valid }) =>
      progress.tell(() => `${name}: ${lines} lines, ${lines - valid} invalid, ${rate(lines)} lines/s`),
    );
    progress.clear();
    await out.end();
    if (!quiet)
      err.write(`${name}: ${tally.lines} lines: ${tally.valid} valid, ${tally.lines - tally.valid} invalid\n`);
    return tally.failing === 0 ? exitCode.valid : exitCode.invalid;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined && !(error as { exit?: number }).exit) throw error;
    progress.clear();
    err.write(`${name}: ${escaped(reasonOf(error))}\n`);
    return exitCode.incomplete;
  }
}
