import { createReadStream } from "node:fs";
import type { Locale, Severity, ValidateOptions } from "@diplomatic-visits/core";
import { exitCode, graver } from "../exit-code.ts";
import { isFailing } from "../failing.ts";
import type { FormatName } from "../formats/format.ts";
import { formats } from "../formats/formats.ts";
import { type CheckSettings, checkFile } from "../inputs/check-file.ts";
import { expand } from "../inputs/expand.ts";
import { isNdjson } from "../inputs/naming.ts";
import { reasonOf } from "../inputs/read-file.ts";
import { judgeStream } from "../ndjson/stream.ts";
import { type Output, outputTo } from "../terminal/output.ts";
import { progressOn } from "../terminal/progress.ts";
import { count, noCounts, summaryOf } from "../terminal/summary.ts";
import { terminalOf } from "../terminal/terminal.ts";

/** What `visits validate` is told. */
export interface ValidateSettings {
  format: FormatName;
  locale: Locale;
  rules: NonNullable<ValidateOptions["rules"]>;
  text?: string;
  /** The lowest grade of issue that makes the exit code 1. */
  failOn: Severity;
  quiet: boolean;
}

/** Validates files; the report goes to stdout, progress and the summary to stderr. Returns the exit code. */
export async function validateCommand(operands: readonly string[], settings: ValidateSettings): Promise<number> {
  const files = await expand(operands);
  const output = outputTo(process.stdout);
  const streamed = files.filter((file) => isStream(file, settings));
  const rest = files.filter((file) => !isStream(file, settings));
  let code: number = exitCode.valid;
  for (const file of streamed) code = graver(code, await validateLines(file, output, settings));
  if (rest.length > 0) code = graver(code, await validateFiles(rest, output, settings));
  await output.end();
  return code;
}

function isStream(file: string, { format }: ValidateSettings): boolean {
  return isNdjson(file) || (file === "-" && format === "ndjson");
}

async function validateFiles(files: readonly string[], output: Output, settings: ValidateSettings): Promise<number> {
  const { file: write, frame } = formats[settings.format];
  const stdout = terminalOf(process.stdout, process.env);
  const progress = progressOn(process.stderr, terminalOf(process.stderr, process.env));
  const text = settings.text === undefined ? {} : { text: settings.text };
  const check: CheckSettings = { locale: settings.locale, rules: settings.rules, ...text };
  const counts = noCounts();
  let failing = false;
  await output.write(frame?.before ?? "");
  for (const file of files) {
    const verdict = await checkFile(file, check).catch((error: Error) => error);
    if (verdict instanceof Error) {
      if ((verdict as { exit?: number }).exit !== exitCode.incomplete) throw verdict;
      counts.unread++;
      process.stderr.write(`${verdict.message}\n`);
      continue;
    }
    if (counts.files > 0) await output.write(frame?.between ?? "");
    count(counts, verdict);
    failing ||= isFailing(verdict.result, settings.failOn);
    await output.write(write(verdict, stdout));
    progress.tell(() => `${counts.files} of ${files.length} files, ${counts.invalid} invalid`);
  }
  await output.write(frame?.after ?? "");
  progress.clear();
  // the report comes first where a terminal shows both streams
  await output.end();
  if (!settings.quiet) process.stderr.write(`${summaryOf(counts)}\n`);
  if (counts.unread > 0) return exitCode.incomplete;
  return failing ? exitCode.invalid : exitCode.valid;
}

async function validateLines(
  file: string,
  output: Output,
  { locale, rules, failOn, quiet }: ValidateSettings,
): Promise<number> {
  const stream = file === "-" ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
  const progress = progressOn(process.stderr, terminalOf(process.stderr, process.env));
  const started = performance.now();
  const rate = (lines: number) => Math.round(lines / ((performance.now() - started) / 1000));
  try {
    const tally = await judgeStream(stream, output, { validate: { locale, rules }, failOn }, ({ lines, valid }) =>
      progress.tell(() => `${file}: ${lines} lines, ${lines - valid} invalid, ${rate(lines)} lines/s`),
    );
    progress.clear();
    await output.end();
    if (!quiet)
      process.stderr.write(
        `${file}: ${tally.lines} lines: ${tally.valid} valid, ${tally.lines - tally.valid} invalid\n`,
      );
    return tally.failing === 0 ? exitCode.valid : exitCode.invalid;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined && !(error as { exit?: number }).exit) throw error;
    progress.clear();
    process.stderr.write(`${file}: ${reasonOf(error)}\n`);
    return exitCode.incomplete;
  }
}
