import { type AnchorResult, anchor, type DocumentForm, type Locale, validate } from "@diplomatic-visits/core";
import { exitCode, usageError } from "../exit-code.ts";
import { reportFormats } from "../formats/formats.ts";
import { startsJson, withText } from "../inputs/check-file.ts";
import { companionsOf, isYaml } from "../inputs/naming.ts";
import { readBytes } from "../inputs/read-file.ts";
import { refuseCompressed } from "../inputs/refuse-compressed.ts";
import { refuseSource } from "../inputs/refuse-other-kind.ts";
import { textFileOf } from "../inputs/text-file.ts";
import type { Io } from "../io/io.ts";
import { refuseOverlap } from "../outputs/refuse-overlap.ts";
import { quoteSummary } from "../terminal/quote-summary.ts";
import { type AnchorSettings, deliver } from "./deliver-article.ts";
import type { OpenedCoding } from "./repair.ts";

/**
 * Turns a coding into an article, or moves an article to an edited text; the result goes to stdout or a file, what is in
 * its way to stderr. Returns the exit code.
 */
export async function anchorCommand(input: string, settings: AnchorSettings, io: Io): Promise<number> {
  const { write, dryRun, out, locale } = settings;
  if (write && input === "-") throw usageError(words[locale].stdin);
  refuseSource(input, locale);
  if (write) refuseCompressed([input], locale);
  const bytes = await readBytes(input, io, locale);
  const format = isYaml(input) || (input === "-" && !startsJson(bytes)) ? "yaml" : "json";
  const textPath = settings.text ?? companionsOf(input)?.text;
  if (textPath === undefined) throw withoutText(input, validate(bytes, { format }).form, locale);
  refuseOverlap({ inputs: [input, textPath], outputs: [out] }, locale, io);
  if (write) refuseOverlap({ inputs: [textPath], outputs: [input] }, locale, io);
  const text = await textFileOf(textPath, input, io);
  const started = io.now();
  const found = withText(anchor(text.text, bytes, { format, locale, locate: true }), text, locale);
  if (found.form === "article") {
    if (settings.text === undefined || write || dryRun) throw withoutText(input, found.form, locale);
    const { reanchorFile } = await import("./reanchor.ts");
    return reanchorFile({ path: input, bytes, format, text }, settings, io);
  }
  const milliseconds = io.now() - started;
  const repairs = write || dryRun;
  const result = repairs
    ? await repaired({ coding: input, bytes, text: text.text, format, io }, found, settings)
    : found;
  tell(input, result, { ...settings, milliseconds }, io);
  if (!result.ok) return exitCode.invalid;
  await deliver(result.article, settings, io);
  return exitCode.valid;
}

const words = {
  en: {
    stdin: "--write needs a file to write into, not standard input",
    already: (path: string) =>
      `${path}: this is already an article; to check it: visits validate ${path}; to move it to an edited text: visits anchor ${path} --text <text>`,
    noText: (path: string) => `${path}: name its text with --text, or call the coding <name>.coding.yaml`,
  },
  ar: {
    stdin: "يحتاج --write إلى ملف يكتب فيه، لا إلى المدخل القياسي",
    already: (path: string) =>
      `${path}: هذا مقال جاهز؛ للتحقق منه: visits validate ${path}؛ ولنقله إلى نص معدَّل: visits anchor ${path} --text <text>`,
    noText: (path: string) => `${path}: حدد نصه بالخيار --text، أو سمِّ الترميز <name>.coding.yaml`,
  },
} as const;

function withoutText(path: string, form: DocumentForm | undefined, locale: Locale): Error {
  return usageError(form === "article" ? words[locale].already(path) : words[locale].noText(path));
}

async function repaired(opened: OpenedCoding, found: AnchorResult, settings: AnchorSettings): Promise<AnchorResult> {
  if (found.quotes.length === 0) return found;
  const { repairFile } = await import("./repair.ts");
  return repairFile(opened, found, settings);
}

function tell(
  path: string,
  result: AnchorResult,
  settings: AnchorSettings & { milliseconds: number },
  { err }: Io,
): void {
  const { issues, quotes } = result;
  const { milliseconds, format, quiet } = settings;
  const report = { path, milliseconds, result: { ...result, issues, quotes }, locale: settings.locale };
  if (issues.length + result.notChecked.length > 0) err.write(reportFormats[format].file(report, err.terminal));
  if (!quiet) err.write(`${quoteSummary(result, settings.locale)}\n`);
}
