import { escaped } from "@diplomatic-visits/core/internal";
import { exitCode, graver, usageError } from "../exit-code.ts";
import { isFailing } from "../failing.ts";
import { type FileNotes, wholeFormats } from "../formats/format.ts";
import { reportFormats } from "../formats/formats.ts";
import { inAscii } from "../formats/in-ascii.ts";
import { notCheckedLines } from "../formats/not-checked.ts";
import { notListedLines } from "../formats/not-listed.ts";
import type { CheckSettings, FileVerdict } from "../inputs/check-file.ts";
import { type Expanded, expand } from "../inputs/expand.ts";
import { isNdjson } from "../inputs/naming.ts";
import type { Io } from "../io/io.ts";
import { progressOn } from "../terminal/progress.ts";
import { count, noCounts, summaryOf } from "../terminal/summary.ts";
import { fileVerdicts } from "./file-verdicts.ts";
import type { ValidateSettings } from "./validate-settings.ts";

/** The inputs of a run. */
export interface Inputs extends Expanded {
  /** Those with one article a line. */
  streamed: string[];
}

/** Finds the inputs of a run; refuses settings that do not go with them. */
export async function inputsOf(operands: readonly string[], settings: ValidateSettings, io: Io): Promise<Inputs> {
  const { locale, format, text, fix, ascii, linesOnly } = settings;
  const { files, unread } = await expand(operands, io);
  const streamed = files.filter((file) => isStream(file, settings));
  if (streamed[0] !== undefined && text !== undefined) throw usageError(words[locale].text(streamed[0]));
  if (streamed[0] !== undefined && fix !== undefined) throw usageError(words[locale].fix(streamed[0]));
  if (streamed[0] !== undefined && wholeFormats.includes(format))
    throw usageError(words[locale].whole(streamed[0], format));
  const rest = files.filter((file) => !isStream(file, settings));
  if (linesOnly && rest.length + unread.length > 0) throw usageError(words[locale].linesOnly(rest[0] ?? ""));
  if (ascii && rest.length > 0 && format !== "json" && format !== "ndjson") throw usageError(words[locale].ascii);
  return { files: rest, unread, streamed };
}

/** Validates inputs; the report goes to stdout, progress and the summary to stderr. Returns the exit code. */
export async function validateCommand(
  { streamed, files, unread }: Inputs,
  settings: ValidateSettings,
  io: Io,
): Promise<number> {
  let code: number = exitCode.valid;
  if (streamed.length > 0) {
    const { judgeInputs } = await import("./judge-inputs.ts");
    const { locale, rules } = settings;
    code = await judgeInputs(streamed, { ...settings, work: { kind: "validate", locale, rules } }, io);
  }
  if (files.length + unread.length > 0) code = graver(code, await validateFiles({ files, unread }, settings, io));
  await io.out.end();
  return code;
}

const words = {
  en: {
    text: (path: string) => `--text names the text of one coding or article; ${path} holds articles, one a line`,
    fix: (path: string) => `--fix writes into files of one article or coding; ${path} holds articles, one a line`,
    progress: (done: number, all: number, invalid: number) => `${done} of ${all} files, ${invalid} invalid`,
    linesOnly: (path: string) => `--resume continues runs over NDJSON; ${path} does not have one article a line`,
    ascii: "--ascii goes with --format json or ndjson",
    whole: (path: string, format: string) =>
      `${path} holds articles, one a line, and gets one verdict a line; --format ${format} is one document about files`,
  },
  ar: {
    text: (path: string) => `يحدد --text نص ترميز واحد أو مقال واحد؛ وفي ${path} مقال في كل سطر`,
    fix: (path: string) => `يكتب --fix في ملفات في كل منها مقال أو ترميز واحد؛ وفي ${path} مقال في كل سطر`,
    progress: (done: number, all: number, invalid: number) => `الملفات: ${done} من ${all}؛ غير الصالح منها: ${invalid}`,
    linesOnly: (path: string) => `يتابع --resume تشغيلًا على ملفات NDJSON؛ وليس في ${path} مقال في كل سطر`,
    ascii: "يُستعمل --ascii مع --format json أو ndjson",
    whole: (path: string, format: string) =>
      `في ${path} مقال في كل سطر، ولكل سطر نتيجة؛ أما --format ${format} فمستند واحد عن ملفات`,
  },
} as const;

function isStream(file: string, { format }: ValidateSettings): boolean {
  return isNdjson(file) || (file === "-" && format === "ndjson");
}

async function validateFiles({ files, unread }: Expanded, settings: ValidateSettings, io: Io): Promise<number> {
  const { file: write, frame: frameIn } = reportFormats[settings.format];
  const frame = await frameIn?.(settings.locale);
  const notes: FileNotes[] = [];
  let isFirst = true;
  const { out, err } = io;
  const progress = progressOn(io, settings.progress);
  const text = settings.text === undefined ? {} : { text: settings.text };
  const check: CheckSettings = { locale: settings.locale, rules: settings.rules, ...text };
  const counts = noCounts();
  counts.unread = unread.length;
  for (const folder of unread) err.write(`${escaped(folder)}\n`);
  let failing = false;
  await out.write(frame?.before ?? "");
  for await (const verdict of fileVerdicts(files, { ...settings, ...check }, io)) {
    if (verdict instanceof Error) {
      if ((verdict as { exit?: number }).exit !== exitCode.incomplete) throw verdict;
      counts.unread++;
      err.write(`${escaped(verdict.message)}\n`);
      continue;
    }
    count(counts, verdict);
    failing ||= isFailing(verdict.result, settings.failOn);
    if (wholeFormats.includes(settings.format)) for (const note of notesOf(verdict)) notes.push(note);
    const report = write(verdict, out.terminal);
    if (report !== "" && !isFirst) await out.write(frame?.between ?? "");
    isFirst &&= report === "";
    await out.write(await changesOf(verdict, settings, io));
    await out.write(settings.ascii ? inAscii(report) : report);
    progress.tell(() => words[settings.locale].progress(counts.files, files.length, counts.invalid));
  }
  await out.write(frame?.after(notes) ?? "");
  progress.clear();
  // the report comes first where a terminal shows both streams
  await out.end();
  if (!settings.quiet) err.write(`${summaryOf(counts, settings.locale)}\n`);
  if (counts.unread > 0) return exitCode.incomplete;
  return failing ? exitCode.invalid : exitCode.valid;
}

function notesOf({ path, result, locale }: FileVerdict): FileNotes[] {
  const lines = [...notListedLines(result.notListed, locale), ...notCheckedLines(result.notChecked, locale)];
  return lines.length === 0 ? [] : [{ path, lines }];
}

// In the data formats, the record of a file contains its changes.
async function changesOf({ path, fixes }: FileVerdict, { format, locale }: ValidateSettings, io: Io): Promise<string> {
  if (!fixes || format === "json" || format === "ndjson" || wholeFormats.includes(format)) return "";
  const { fixText } = await import("../fix/fix-report.ts");
  return fixText(path, fixes, locale, io.out.terminal);
}
