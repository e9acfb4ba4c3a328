import { type AnchorResult, anchor, type Locale } from "@diplomatic-visits/core";
import { exitCode, usageError } from "../exit-code.ts";
import type { FormatName } from "../formats/format.ts";
import { formats } from "../formats/formats.ts";
import { textOf } from "../inputs/check-file.ts";
import { companionsOf, isYaml } from "../inputs/naming.ts";
import { readBytes } from "../inputs/read-file.ts";
import { writeFile } from "../inputs/write-file.ts";
import { outputTo } from "../terminal/output.ts";
import { quoteSummary } from "../terminal/quote-summary.ts";
import { terminalOf } from "../terminal/terminal.ts";
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
export async function anchorCommand(coding: string, settings: AnchorSettings): Promise<number> {
  const { write, dryRun, out, locale } = settings;
  const repairs = write || dryRun;
  if (write && coding === "-") throw usageError("--write needs a file to write into, not standard input");
  const textPath = settings.text ?? companionsOf(coding)?.text;
  if (textPath === undefined)
    throw usageError(`${coding}: name its text with --text, or call the coding <name>.coding.yaml`);
  const [bytes, text] = [await readBytes(coding), await textOf(textPath, coding)];
  const format = isYaml(coding) || coding === "-" ? "yaml" : "json";
  const started = performance.now();
  const found = anchor(text, bytes, { format, locale, locate: true });
  const milliseconds = performance.now() - started;
  const result = repairs ? await repaired({ coding, bytes, text, format }, found, settings) : found;
  tell(coding, result, { ...settings, milliseconds });
  if (!result.ok) return exitCode.invalid;
  const json = `${JSON.stringify(result.article, null, 2)}\n`;
  if (out !== undefined) await writeFile(out, json);
  else if (!repairs) await print(json);
  return exitCode.valid;
}

async function repaired(opened: OpenedCoding, found: AnchorResult, settings: AnchorSettings): Promise<AnchorResult> {
  if (found.quotes.length === 0) return found;
  const { repairFile } = await import("./repair.ts");
  return repairFile(opened, found, settings);
}

function tell(path: string, result: AnchorResult, settings: AnchorSettings & { milliseconds: number }): void {
  const { issues, quotes } = result;
  const { milliseconds, format, quiet } = settings;
  const report = { path, milliseconds, result: { ...result, form: "coding" as const, notChecked: [], issues, quotes } };
  if (issues.length > 0) process.stderr.write(formats[format].file(report, terminalOf(process.stderr, process.env)));
  if (!quiet) process.stderr.write(`${quoteSummary(quotes)}\n`);
}

async function print(json: string): Promise<void> {
  const output = outputTo(process.stdout);
  await output.write(json);
  await output.end();
}
