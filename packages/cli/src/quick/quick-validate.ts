import { readFileSync, statSync } from "node:fs";
import { exitCode } from "../exit-code.ts";
import { compact } from "../formats/compact.ts";
import { defaultFormat } from "../formats/format.ts";
import { pretty } from "../formats/pretty.ts";
import type { Io } from "../io/io.ts";
import { count, noCounts, summaryOf } from "../terminal/summary.ts";
import { oneFileOf } from "./one-file.ts";

/**
 * Validates the only file of a command line if it is an article that is certainly valid, and reports what `visits validate`
 * reports. Returns the exit code; undefined, with nothing written, leaves it to the whole program, which takes longer to load,
 * and a file that was read is noted as doubted.
 */
export async function quickValidate(args: readonly string[], io: Io): Promise<number | undefined> {
  const file = oneFileOf(args);
  const format = defaultFormat(io.out.terminal.isTTY, io.env);
  const bytes = file && format !== "github" ? bytesOf(io.at(file.path)) : undefined;
  if (!file || !bytes) return undefined;
  const started = io.now();
  const { certainVerdictOnceLoaded } = await import("@diplomatic-visits/core/internal/certain");
  const result = await certainVerdictOnceLoaded(bytes);
  if (!result) {
    io.doubted = file.path;
    return undefined;
  }
  const verdict = { path: file.path, result, milliseconds: io.now() - started, locale: "en" } as const;
  await io.out.write((format === "pretty" ? pretty : compact).file(verdict, io.out.terminal));
  await io.out.end();
  const counts = noCounts();
  count(counts, verdict);
  if (!file.quiet) io.err.write(`${summaryOf(counts, "en")}\n`);
  return exitCode.valid;
}

/** A larger file is read by the whole program, which stops where the format's limit is. */
const mostBytes = 4 * 1024 * 1024;

function bytesOf(path: string): Uint8Array | undefined {
  try {
    const { size } = statSync(path);
    return size > 0 && size <= mostBytes ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}
