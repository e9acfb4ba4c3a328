import type { Locale } from "@diplomatic-visits/core";
import { codingFile } from "@diplomatic-visits/extract/coding-file";
import { exitCode, graver } from "../exit-code.ts";
import type { Extracted } from "../extract/drafted.ts";
import { extractInput, type InputSettings, standsIn } from "../extract/extract-input.ts";
import { changesText, droppedText, summaryText } from "../extract/extract-report.ts";
import { filesFor, inputKindOf } from "../extract/input-kind.ts";
import { namesOf } from "../inputs/naming.ts";
import { readBytes } from "../inputs/read-file.ts";
import { refuseCoding } from "../inputs/refuse-other-kind.ts";
import { decodedFile, type TextFile } from "../inputs/text-file.ts";
import type { Io } from "../io/io.ts";
import { isSameFile } from "../outputs/canonical-path.ts";
import { refuseOverlap } from "../outputs/refuse-overlap.ts";
import { writeNew } from "../outputs/write-new.ts";
import { checkWritten } from "./check-written.ts";

/** The settings of `visits extract`. */
export interface ExtractSettings extends InputSettings {
  out?: string;
  report: boolean;
  force: boolean;
  locale: Locale;
  quiet: boolean;
}

/** Begins a coding from a web page or a text: writes the frozen text and a draft, and checks both. Returns the exit code. */
export async function extractCommand(file: string, settings: ExtractSettings, io: Io): Promise<number> {
  const { out, locale, quiet, force, draft } = settings;
  refuseCoding(file, locale);
  const files = filesFor(file, out);
  // its text may be the input, which stays or, with --force, is replaced
  refuseOverlap({ inputs: [file], outputs: [files.coding] }, locale, io);
  refuseOverlap({ inputs: [], outputs: [files.coding, files.text] }, locale, io);
  const bytes = await readBytes(file, io, locale);
  const textFile = inputKindOf(file, bytes) === "html" ? undefined : await decodedFile(file, bytes);
  const { report, extracted } = extractInput(textFile ?? bytes, settings, locale);
  if (settings.report) {
    await io.out.write(droppedText(report, io.out.terminal, locale));
    await io.out.end();
  }
  if (!quiet && textFile) io.err.write(changesText(textFile, { text: extracted?.text ?? "", doubts: [] }, locale));
  const isUndrafted = draft && extracted?.language?.parts.length === 0;
  if (!quiet || !extracted || isUndrafted) io.err.write(summaryText(report, extracted, locale));
  if (!extracted) return exitCode.invalid;
  const text = textFor({ file, bytes, textFile, frozen: files.text, force, io }, extracted);
  const coding = codingFile(extracted, { locale, files: namesOf(files), draft });
  const written = await writeNew(
    [
      { path: files.text, content: text },
      { path: files.coding, content: coding },
    ],
    { force, locale, elsewhere: true },
    io,
  );
  const checked = await checkWritten({ ...files, written }, settings, io);
  // text and envelope are written, but a draft was asked for
  return isUndrafted ? graver(checked, exitCode.incomplete) : checked;
}

interface Target {
  file: string;
  bytes: Uint8Array;
  /** The input, if it is a text and not a page. */
  textFile: TextFile | undefined;
  /** Where the frozen text goes. */
  frozen: string;
  force: boolean;
  io: Io;
}

// An existing text at the place of the frozen one is kept if every quote matches it.
function textFor(
  { file, bytes, textFile, frozen, force, io }: Target,
  { text, coding }: Extracted,
): string | Uint8Array {
  if (
    force ||
    file === "-" ||
    !isSameFile(io.at(file), io.at(frozen)) ||
    textFile?.encoding !== "utf-8" ||
    textFile.hasMark
  )
    return text;
  return standsIn(textFile.text, coding) ? bytes : text;
}
