import type { Evidence } from "../generated/types.ts";
import { isWhiteSpace, type Span } from "../text/span.ts";
import { unitAt } from "../text/units-of.ts";
import type { FixStep } from "./finding.ts";

const marks = new Set(",;:،؛、，；：");

/** A span without the white space, commas, semicolons and colons at its ends; empty if it contains nothing else. */
export function trimmedSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && isOutside(text, from)) from++;
  while (to > from && isOutside(text, to - 1)) to--;
  return { start: from, end: to };
}

/** Whether a span does not begin or end with white space, a comma, a semicolon or a colon. */
export function isTrimmed(text: string, { start, end }: Span): boolean {
  return !isOutside(text, start) && !isOutside(text, end - 1);
}

function isOutside(text: string, at: number): boolean {
  return isWhiteSpace(unitAt(text, at)) || marks.has(text[at] as string);
}

/** The steps that change a quote to the text of another span. */
export function stepsTo(text: string, { start, end }: Span, evidence: Evidence): FixStep[] {
  const wanted = { start, end, quote: text.slice(start, end) };
  return (["start", "end", "quote"] as const)
    .filter((key) => wanted[key] !== evidence[key])
    .map((key) => ({ op: "replace", key, value: wanted[key] }));
}
