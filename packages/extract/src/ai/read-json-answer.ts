/** What could be read of a model's answer. */
export interface JsonAnswer {
  /** The JSON value; of an answer that was cut off, all that was whole. */
  value: unknown;
  /** Whether the answer broke off before its end. */
  cut: boolean;
}

/**
 * Reads the JSON object of a model's answer, whatever words or fences stand around it. Of an answer that was cut off every
 * value that was whole is kept, and none that was cut; undefined when there is no object.
 */
export function readJsonAnswer(answer: string): JsonAnswer | undefined {
  for (let start = answer.indexOf("{"); start >= 0; ) {
    const { end, safe, closers } = scanned(answer, start);
    const read = parsed(end === undefined ? answer.slice(start, safe) + closers : answer.slice(start, end));
    if (read) return { ...read, cut: end === undefined };
    // braces among the words before the object
    start = answer.indexOf("{", end ?? safe);
  }
  return undefined;
}

function parsed(json: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return undefined;
  }
}

interface Scan {
  /** Where the object ends, if it does. */
  end?: number;
  /** Up to where all values are whole. */
  safe: number;
  /** What closes the objects and lists that are open there. */
  closers: string;
}

// A value is whole when a comma or the end of what holds it follows.
function scanned(answer: string, start: number): Scan {
  const open: string[] = [];
  let best: Scan = { safe: start + 1, closers: "}" };
  for (let at = start; at < answer.length; at++) {
    const sign = answer[at] as string;
    if (sign === '"') at = endOfString(answer, at);
    else if (sign === "{" || sign === "[") {
      open.push(sign === "{" ? "}" : "]");
      best = { safe: at + 1, closers: closing(open) };
    } else if (sign === "}" || sign === "]") {
      if (open.pop() !== sign) return best;
      best = { safe: at + 1, closers: closing(open) };
      if (open.length === 0) return { ...best, end: at + 1 };
    } else if (sign === ",") best = { safe: at, closers: closing(open) };
  }
  return best;
}

function closing(open: readonly string[]): string {
  return [...open].reverse().join("");
}

// The place of the closing quotation mark, or the end of the answer.
function endOfString(answer: string, start: number): number {
  let at = start + 1;
  while (at < answer.length && answer[at] !== '"') at += answer[at] === "\\" ? 2 : 1;
  return at;
}
