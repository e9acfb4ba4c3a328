import type { Severity } from "@diplomatic-visits/core";
import { jsonText } from "@diplomatic-visits/core/internal";
import { isFailing } from "../failing.ts";
import { inAscii } from "../formats/in-ascii.ts";
import type { LineResult, LineWork } from "./line-result.ts";
import { lineResults } from "./line-work.ts";

/** How lines are judged; it can be sent to a worker. */
export interface JudgeSettings {
  work: LineWork;
  failOn: Severity;
  /** Whether everything outside ASCII is written as `\u` escapes. */
  ascii: boolean;
}

/** How many lines were judged, and how many are valid. */
export interface Tally {
  lines: number;
  valid: number;
  /** How many are not valid or have an issue of the severity that fails. */
  failing: number;
}

/** Adds the verdict on a line to a tally. */
export function addVerdict(tally: Tally, verdict: Pick<LineResult, "ok" | "issues">, failOn: Severity): void {
  tally.lines++;
  if (verdict.ok) tally.valid++;
  if (isFailing(verdict, failOn)) tally.failing++;
}

/** A verdict as its line of output. */
export function verdictLine(verdict: LineResult, ascii: boolean): string {
  const text = `${jsonText(verdict)}\n`;
  return ascii ? inAscii(text) : text;
}

/** Verdict lines one after the other, and their counts. */
export interface VerdictPart extends Tally {
  text: string;
}

/** How long the text of a part grows before it is handed on, in UTF-16 units. */
const partSize = 1 << 18;

/** Judges a stream of whole lines part by part; `isFirst` says whether it begins where the input begins. */
export async function* judgedParts(
  stream: AsyncIterable<Uint8Array>,
  settings: JudgeSettings,
  isFirst: boolean,
): AsyncGenerator<VerdictPart> {
  let part: VerdictPart = { text: "", lines: 0, valid: 0, failing: 0 };
  for await (const verdict of lineResults(settings.work, stream, isFirst ? 1 : 2)) {
    part.text += verdictLine(verdict, settings.ascii);
    addVerdict(part, verdict, settings.failOn);
    if (part.text.length < partSize) continue;
    yield part;
    part = { text: "", lines: 0, valid: 0, failing: 0 };
  }
  if (part.lines > 0) yield part;
}

/** Verdict lines renumbered from `first` on. */
export function renumbered(text: string, first: number): string {
  const lines = text.split("\n");
  lines.pop();
  return lines.map((line, i) => `{"line":${first + i}${line.slice(line.indexOf(","))}\n`).join("");
}
