import type { LineVerdict, ValidateOptions } from "@diplomatic-visits/core";
import { certainLine, type LineIdentity } from "@diplomatic-visits/core/internal";

/** Judges one line. */
type LineJudge = (bytes: Uint8Array, place: LineIdentity) => LineVerdict | Promise<LineVerdict>;

/** Judges lines; the validator is loaded for the first line that may have an issue. */
export function lineJudge(options: ValidateOptions): LineJudge {
  let validated: LineJudge | undefined;
  return (bytes, place) => validated?.(bytes, place) ?? certainLine(bytes, place, options) ?? doubted(bytes, place);

  async function doubted(...line: Parameters<LineJudge>): Promise<LineVerdict> {
    const { validatedLine } = await import("./validated-line.ts");
    validated = (bytes, place) => validatedLine(bytes, place, options);
    return validated(...line);
  }
}
