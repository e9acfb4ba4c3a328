import { type AnchorResult, anchor, type Locale } from "@diplomatic-visits/core";
import { exitCode, usageError } from "../exit-code.ts";
import type { FormatName } from "../formats/format.ts";
import { formats } from "../formats/formats.ts";
import { textOf } from "../inputs/check-file.ts";
import { companionsOf, isYaml } from "../inputs/naming.ts";
import { readBytes } from "../inputs/read-file.ts";
import type { Io } from "../io/io.ts";
import { refuseOverlap } from "../outputs/refuse-overlap.ts";
import { writeFiles } from "../outputs/write-file.ts";
import { jsonText } from "../terminal/escape.ts";
import { quoteSummary } from "../terminal/quote-summary.ts";
import type { OpenedCoding } from "./repair.ts";

/** What `visits anchor` is told. */
export interface AnchorSettings {
  text?: string;
  out?: string;
  /** Whether to rewrite quotes in the coding itself, or only to show how. */
  write: boolean;
  dryRun: boolean;
  format: FormatName;
  locale: Locale;
  quiet: boolean;
}

/** Turns a coding into an article, on stdout or in a file; what stands in its way goes to stderr. Returns the exit code. */
export async function anchorCommand(coding: string, settings: AnchorSettings, io: Io): Promise<number> {
  const { write, dryRun, out, locale } = settings;
  const repairs = write || dryRun;
  if (write && coding === "-") throw usageError("--write needs a file to write into, not standard input");
  const textPath = settings.text ?? companionsOf(coding)?.text;
  if (textPath === undefined)
    throw usageError(`${coding}: name its text with --text, or call the coding <name>.coding.yaml`);
  refuseOverlap({ inputs: [coding, textPath], outputs: [out] }, locale, io);
  if (write) refuseOverlap({ inputs: [textPath], outputs: [coding] }, locale, io);
  const [bytes, text] = [await readBytes(coding, io), await textOf(textPath, coding, io)];
  const format = isYaml(coding) || coding === "-" ? "yaml" : "json";
  const started = io.now();
  const found = anchor(text, bytes, { format, locale, locate: true });
  const milliseconds = io.now() - started;
  const result = repairs ? await repaired({ coding, bytes, text, format, io }, found, settings) : found;
  tell(coding, result, { ...settings, milliseconds }, io);
  if (!result.ok) return exitCode.invalid;
  const json = `${jsonText(result.article, 2)}\n`;
  if (out !== undefined) await writeFiles([{ path: out, content: json }], locale, io);
  else if (!repairs) await io.out.write(json);
  return exitCode.valid;
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
  const report = { path, milliseconds, result: { ...result, form: "coding" as const, notChecked: [], issues, quotes } };
  if (issues.length > 0) err.write(formats[format].file(report, err.terminal));
  if (!quiet) err.write(`${quoteSummary(quotes)}\n`);
}
