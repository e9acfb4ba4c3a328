import type { Locale } from "@diplomatic-visits/core";
import { usageError } from "../exit-code.ts";
import { isNdjson } from "../inputs/naming.ts";
import type { Io } from "../io/io.ts";
import { type Destination, runInto } from "./destination.ts";
import { judgeInputs, type LinesSettings } from "./judge-inputs.ts";

/** The options of a command that works on files, or line by line on NDJSON. */
export interface LinesGiven extends Destination {
  /** Whether standard input has one document a line. */
  lines: boolean;
  jobs: number;
  ascii: boolean;
}

const words = {
  en: {
    resume: "--resume names the output itself: leave out --out",
    mixed: (path: string) => `${path}: files and NDJSON are not mixed in one run`,
    needless: (option: string) => `${option} goes with NDJSON, and with - and --lines`,
  },
  ar: {
    resume: "يحدد --resume ملف الناتج بنفسه: احذف --out",
    mixed: (path: string) => `${path}: لا تُجمع الملفات وNDJSON في تشغيل واحد`,
    needless: (option: string) => `يُستعمل ${option} مع NDJSON، أو مع - و--lines`,
  },
} as const;

/** Whether a run works line by line; refuses inputs of both kinds, and options that only lines have. */
export function isByLine(files: readonly string[], given: LinesGiven, locale: Locale): boolean {
  const isLines = (file: string) => isNdjson(file) || (file === "-" && given.lines);
  const byLine = files.some(isLines);
  const other = byLine ? files.find((file) => !isLines(file)) : undefined;
  if (other !== undefined) throw usageError(words[locale].mixed(other));
  if (byLine) return true;
  const needless = {
    "--lines": given.lines,
    "--resume": given.resume,
    "--ascii": given.ascii,
  };
  for (const [option, value] of Object.entries(needless)) if (value) throw usageError(words[locale].needless(option));
  return false;
}

/** Works on inputs line by line; the results go to stdout or a file. Returns the exit code. */
export async function linesCommand(
  files: readonly string[],
  { out, resume, ...settings }: LinesSettings & Destination,
  io: Io,
): Promise<number> {
  if (out !== undefined && resume !== undefined) throw usageError(words[settings.locale].resume);
  const destination = { ...(out === undefined ? {} : { out }), ...(resume === undefined ? {} : { resume }) };
  return runInto(destination, { ...settings, inputs: files }, io, (inner, kept) =>
    judgeInputs(files, kept ? { ...settings, kept } : settings, inner),
  );
}
