import { type LineVerdict, type Locale, limits, type Severity } from "@diplomatic-visits/core";
import { linesOfBytes } from "@diplomatic-visits/core/internal";
import { incompleteError } from "../exit-code.ts";
import { chunksOfFile } from "../inputs/file-chunks.ts";
import { addVerdict, type Tally } from "./verdict-lines.ts";

/** The verdicts that an earlier run wrote on one input. */
export interface KeptInput extends Tally {
  /** The key of the last line with a verdict. */
  key: string;
}

/** What an earlier run wrote: its whole verdict lines, input by input. */
export interface KeptVerdicts {
  inputs: KeptInput[];
  /** The size of the whole lines, in bytes; a line that was cut off does not count. */
  bytes: number;
}

const words = {
  en: (path: string, line: number) => `${path}: line ${line} is not a verdict of visits validate; nothing was changed`,
  ar: (path: string, line: number) => `${path}: السطر ${line} ليس نتيجة من visits validate؛ لم يُغيَّر شيء`,
} as const;

/** Reads the verdicts that a run wrote before it was cut off. */
export async function readKept(
  path: string,
  { shown, failOn, locale }: { shown: string; failOn: Severity; locale: Locale },
): Promise<KeptVerdicts> {
  const kept: KeptVerdicts = { inputs: [], bytes: 0 };
  let line = 0;
  for await (const { bytes, size } of linesOfBytes(wholeLines(path), limits.inputBytes, { update() {} })) {
    line++;
    const verdict = verdictIn(bytes);
    const last = kept.inputs.at(-1);
    const isNext = verdict && last && verdict.line === last.lines + 1;
    if (!verdict || (!isNext && verdict.line !== 1)) throw incompleteError(words[locale](shown, line));
    const input = isNext ? last : { lines: 0, valid: 0, failing: 0, key: "" };
    if (!isNext) kept.inputs.push(input);
    addVerdict(input, verdict, failOn);
    input.key = verdict.key;
    kept.bytes += size + 1;
  }
  return kept;
}

function verdictIn(bytes: Uint8Array): LineVerdict | undefined {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value?.line === "number" && typeof value.key === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

const lf = 0x0a;

// The last line without an end was cut off: it is held back until its end comes.
async function* wholeLines(path: string): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  for await (const chunk of chunksOfFile(path)) {
    const end = chunk.lastIndexOf(lf) + 1;
    if (end > 0) {
      yield* rest;
      rest = [];
      yield chunk.subarray(0, end);
    }
    if (end < chunk.length) rest.push(Uint8Array.prototype.slice.call(chunk, end));
  }
}
