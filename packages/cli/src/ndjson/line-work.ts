import { limits } from "@diplomatic-visits/core";
import {
  keyOfLine,
  type LineIdentity,
  linesOfBytes,
  runningKey,
  tooLongVerdict,
} from "@diplomatic-visits/core/internal";
import { collectorBetweenLines } from "./between-lines.ts";
import { lineJudge } from "./line-judge.ts";
import type { LineOutcome, LineResult, LineWork } from "./line-result.ts";

/** What a line came to; without a promise where nothing must be loaded first. */
type Worked = LineResult | Promise<LineResult>;

/** The results of a stream's lines, one for each, in order; the first line has this number. */
export async function* lineResults(
  work: LineWork,
  stream: AsyncIterable<Uint8Array>,
  firstLine: number,
): AsyncGenerator<LineResult> {
  const resultOf = await workOf(work);
  const skipped = runningKey();
  const collect = collectorBetweenLines();
  let line = firstLine;
  for await (const { bytes, tooLong, size } of linesOfBytes(stream, limits.inputBytes, skipped)) {
    yield tooLong
      ? { ...tooLongVerdict(size, { line, key: skipped.digest() }, work.locale) }
      : resultOf(bytes, { line, key: keyOfLine(bytes) });
    collect(size);
    line++;
  }
}

async function workOf(work: LineWork): Promise<(bytes: Uint8Array, place: LineIdentity) => Worked> {
  if (work.kind === "validate") return lineJudge({ locale: work.locale, rules: work.rules });
  const outcomeOf = await outcomesOf(work);
  return (bytes, place) => ({ ...place, ...outcomeOf(bytes) });
}

async function outcomesOf(work: Exclude<LineWork, { kind: "validate" }>): Promise<(bytes: Uint8Array) => LineOutcome> {
  if (work.kind === "anchor") {
    const { anchorLine } = await import("./anchor-line.ts");
    return (bytes) => anchorLine(bytes, work.locale);
  }
  const { extractLine } = await import("./extract-line.ts");
  return (bytes) => extractLine(bytes, work);
}
