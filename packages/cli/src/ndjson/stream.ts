import { type Severity, type ValidateOptions, validateNdjson } from "@diplomatic-visits/core";
import { jsonText } from "@diplomatic-visits/core/internal";
import { isFailing } from "../failing.ts";
import type { Output } from "../io/output.ts";
import { whenIdle } from "./when-idle.ts";

/** How many lines were judged, and how many are valid. */
export interface Tally {
  lines: number;
  valid: number;
  /** How many are not valid or have an issue of the severity that fails. */
  failing: number;
}

/** How lines are judged. */
export interface StreamSettings {
  validate: ValidateOptions;
  failOn: Severity;
}

/** Called after each line with the tally so far. */
export type OnLine = (tally: Tally) => void;

/** Judges a byte stream line by line in flat memory: one line in, one verdict line out, same order. */
export async function judgeStream(
  stream: AsyncIterable<Uint8Array>,
  output: Output,
  { validate, failOn }: StreamSettings,
  onLine: OnLine,
): Promise<Tally> {
  const tally: Tally = { lines: 0, valid: 0, failing: 0 };
  // a partner that waits for each answer gets it; while lines come, verdicts go out in larger pieces
  const parts = whenIdle(stream, output.flush);
  for await (const verdict of validateNdjson(parts, validate)) {
    tally.lines++;
    if (verdict.ok) tally.valid++;
    if (isFailing(verdict, failOn)) tally.failing++;
    await output.write(`${jsonText(verdict)}\n`);
    onLine(tally);
  }
  return tally;
}
