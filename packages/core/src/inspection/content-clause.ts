import type { Statement } from "../generated/types.ts";
import type { Reading } from "../reading/reading.ts";
import { findJoiners } from "../reading/triggers.ts";
import type { Span } from "../text/span.ts";

/** How far after a cue the word that begins what is said may come: after the name of the person addressed. */
const complementReach = 48;

/**
 * The main clause of what a statement says, one span for each of its quotes: without the cue, and up to the first word that
 * begins a clause of its own (which, if, because, الذي).
 */
export function contentClauses(reading: Reading, { evidence, cue }: Pick<Statement, "evidence" | "cue">): Span[] {
  return evidence.map((quote) => {
    const said = cue && isInside(cue, quote) ? withoutCue(reading, quote, cue) : quote;
    const start = afterComplementizer(reading, said, said === quote ? 1 : complementReach);
    const [clause] = reading
      .within(findJoiners, { start, end: said.end })
      .filter(({ list }) => list === "clause" || list === "complementizer");
    const stop = reading.text.slice(start, clause?.start ?? said.end).search(/[;؛:.!?؟]\s/u);
    return { start, end: stop >= 0 ? start + stop : (clause?.start ?? said.end) };
  });
}

function isInside(inner: Span, { start, end }: Span): boolean {
  return start <= inner.start && inner.end <= end;
}

// The cue comes before what is said, or after it: "…, he said", and in languages whose verb is the last word.
function withoutCue({ text }: Reading, quote: Span, cue: Span): Span {
  const isLast = !/\p{L}+\P{L}+\p{L}/u.test(text.slice(cue.end, quote.end));
  return isLast ? { start: quote.start, end: cue.start } : { start: cue.end, end: quote.end };
}

function afterComplementizer(reading: Reading, { start, end }: Span, far: number): number {
  const [first] = reading
    .within(findJoiners, { start, end: Math.min(end, start + far + complementReach) })
    .filter(({ list }) => list === "complementizer");
  return first && first.start - start <= far ? first.end : start;
}
