/** What could be read of a model's answer. */
export interface JsonAnswer {
  /** The JSON value; of an answer that was cut off, the parts that were whole. */
  value: unknown;
  /** Whether the answer broke off before its end. */
  cut: boolean;
}

/**
 * Reads the JSON object of a model's answer, whatever words or fences stand around it. Of an answer that was cut off what
 * was whole is kept, and no object that may still have lacked something, such as its negation; undefined without an object.
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

// A value is whole when a comma or the end of what holds it follows, and no object but the outermost is open.
function scanned(answer: string, start: number): Scan {
  const open: string[] = [];
  let best: Scan = { safe: start + 1, closers: "}" };
  for (let at = start; at < answer.length; at++) {
    const sign = answer[at] as string;
    if (sign === '"') at = endOfString(answer, at);
    if (!"{}[],".includes(sign)) continue;
    if (sign === "{" || sign === "[") open.push(sign === "{" ? "}" : "]");
    else if (sign !== "," && open.pop() !== sign) return best;
    if (open.length === 0) return { safe: at + 1, closers: "", end: at + 1 };
    if (isSafe(open)) best = { safe: sign === "," ? at : at + 1, closers: closing(open) };
  }
  return best;
}

function isSafe(open: readonly string[]): boolean {
  return open.lastIndexOf("}") === 0;
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
