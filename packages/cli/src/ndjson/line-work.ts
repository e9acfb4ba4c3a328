import { limits } from "@diplomatic-visits/core";
import { keyOfLine, linesOfBytes, lineVerdicts, runningKey, tooLongVerdict } from "@diplomatic-visits/core/internal";
import type { LineOutcome, LineResult, LineWork } from "./line-result.ts";

/** The results of a stream's lines, one for each, in order; the first line has this number. */
export async function* lineResults(
  work: LineWork,
  stream: AsyncIterable<Uint8Array>,
  firstLine: number,
): AsyncGenerator<LineResult> {
  if (work.kind === "validate") {
    const { locale, rules } = work;
    return yield* lineVerdicts(stream, { locale, rules }, firstLine);
  }
  const outcomeOf = await workOf(work);
  const skipped = runningKey();
  let line = firstLine;
  for await (const { bytes, tooLong, size } of linesOfBytes(stream, limits.inputBytes, skipped)) {
    yield tooLong
      ? { ...tooLongVerdict(size, { line, key: skipped.digest() }, work.locale) }
      : { line, key: keyOfLine(bytes), ...outcomeOf(bytes) };
    line++;
  }
}

async function workOf(work: Exclude<LineWork, { kind: "validate" }>): Promise<(bytes: Uint8Array) => LineOutcome> {
  if (work.kind === "anchor") {
    const { anchorLine } = await import("./anchor-line.ts");
    return (bytes) => anchorLine(bytes, work.locale);
  }
  const { extractLine } = await import("./extract-line.ts");
  return (bytes) => extractLine(bytes, work);
}
