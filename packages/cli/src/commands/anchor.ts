import { writeFile } from "node:fs/promises";
import { anchor, type Locale } from "@diplomatic-visits/core";
import { exitCode, usageError } from "../exit-code.ts";
import type { FormatName } from "../formats/format.ts";
import { formats } from "../formats/formats.ts";
import { textOf } from "../inputs/check-file.ts";
import { companionsOf, isYaml } from "../inputs/naming.ts";
import { readBytes } from "../inputs/read-file.ts";
import { outputTo } from "../terminal/output.ts";
import { quoteSummary } from "../terminal/quote-summary.ts";
import { terminalOf } from "../terminal/terminal.ts";

/** What `visits anchor` is told. */
export interface AnchorSettings {
  text?: string;
  out?: string;
  format: FormatName;
  locale: Locale;
  quiet: boolean;
}

/** Turns a coding into an article, on stdout or in a file; what stands in its way goes to stderr. Returns the exit code. */
export async function anchorCommand(coding: string, settings: AnchorSettings): Promise<number> {
  const textPath = settings.text ?? companionsOf(coding)?.text;
  if (textPath === undefined)
    throw usageError(`${coding}: name its text with --text, or call the coding <name>.coding.yaml`);
  const [bytes, text] = [await readBytes(coding), await textOf(textPath, coding)];
  const format = isYaml(coding) || coding === "-" ? "yaml" : "json";
  const started = performance.now();
  const result = anchor(text, bytes, { format, locale: settings.locale, locate: true });
  const milliseconds = performance.now() - started;
  const { issues, quotes } = result;
  const report = {
    path: coding,
    milliseconds,
    result: { ...result, form: "coding" as const, notChecked: [], issues, quotes },
  };
  if (issues.length > 0)
    process.stderr.write(formats[settings.format].file(report, terminalOf(process.stderr, process.env)));
  if (!settings.quiet) process.stderr.write(`${quoteSummary(quotes)}\n`);
  if (!result.ok) return exitCode.invalid;
  const json = `${JSON.stringify(result.article, null, 2)}\n`;
  if (settings.out !== undefined) await writeFile(settings.out, json);
  else {
    const output = outputTo(process.stdout);
    await output.write(json);
    await output.end();
  }
  return exitCode.valid;
}
