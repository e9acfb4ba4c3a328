import type { AnchorResult, Locale } from "@diplomatic-visits/core";
import { readYamlInput } from "@diplomatic-visits/core/internal";
import type { FormatName } from "../formats/format.ts";
import type { Io } from "../io/io.ts";
import { writeFiles } from "../outputs/write-file.ts";
import { repairCoding } from "../repair/repair-coding.ts";
import { repairSummary, repairText } from "../repair/repair-report.ts";

/** A coding that was read from a file. */
export interface OpenedCoding {
  coding: string;
  bytes: Uint8Array;
  text: string;
  format: "json" | "yaml";
  io: Io;
}

/** How a repair is reported, and whether it is a dry run. */
export interface RepairSettings {
  dryRun: boolean;
  quiet: boolean;
  locale: Locale;
  format: FormatName;
}

/** Corrects the spelling of quotes in a coding's own file, or shows how with `dryRun`; returns how it anchors then. */
export async function repairFile(
  { coding, bytes, text, format, io }: OpenedCoding,
  found: AnchorResult,
  { dryRun, quiet, locale, format: shownAs }: RepairSettings,
): Promise<AnchorResult> {
  const source = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const read = readYamlInput(source);
  const value = read.ok ? read.value : undefined;
  const repaired = repairCoding({ name: coding, source, format, text, value }, found, locale);
  const { rewrites } = repaired;
  if (rewrites.length > 0 && !dryRun)
    await writeFiles([{ path: coding, content: repaired.source, expected: bytes }], locale, io);
  const report = { file: coding, written: !dryRun, rewrites };
  await io.out.write(repairText(report, shownAs, io.out.terminal, locale));
  await io.out.end();
  if (!quiet) io.err.write(`${repairSummary(report, locale)}\n`);
  return dryRun ? found : repaired.result;
}
