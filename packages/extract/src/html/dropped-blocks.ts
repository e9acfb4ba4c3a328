import type { Line } from "../skeleton/mark-blocks.ts";
import type { DroppedBlock } from "../skeleton/skeleton.ts";
import type { PageBlock } from "./page-block.ts";
import type { LeftOut } from "./sieve.ts";

// a page of tens of thousands of links is not listed link by link
const mostReported = 2_000;
const longestShown = 200;

/** The parts of a page that are not in the text, in page order, each with the reason. */
export function droppedBlocks(
  all: readonly PageBlock[],
  left: readonly LeftOut[],
  lines: readonly Line[],
): DroppedBlock[] {
  const kept = lines.map(({ text }) => compact(text));
  const isKept = finder(kept);
  const headline = kept[0] ?? "";
  const reasons = new Map(left.map(({ block, reason }) => [compact(block.text), reason]));
  const seen = new Set<string>();
  const dropped: DroppedBlock[] = [];
  for (const { text, outside } of all) {
    if (dropped.length === mostReported) break;
    const letters = compact(text);
    const isAgain = seen.has(letters);
    seen.add(letters);
    const reason = reasons.get(letters) ?? (isAgain ? "repeated" : outside);
    // Readability may split a block elsewhere than the page does; and the headline is a line of its own
    if (!isAgain && (letters === headline || (reason === undefined && isKept(letters)))) continue;
    dropped.push({ reason: reason ?? "outside-body", text: text.slice(0, longestShown) });
  }
  return dropped;
}

// a block that is not a line of its own is searched for in all lines, which is slow
const mostSought = 300;

function finder(lines: readonly string[]): (letters: string) => boolean {
  const whole = new Set(lines);
  const all = lines.join("\n");
  let sought = 0;
  return (letters) => whole.has(letters) || (sought++ < mostSought && all.includes(letters));
}

function compact(text: string): string {
  return text.replace(/\s+/g, "");
}
