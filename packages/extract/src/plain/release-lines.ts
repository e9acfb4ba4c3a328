import { hasLayout } from "../languages/layout-terms.ts";
import type { Line } from "../skeleton/mark-blocks.ts";
import type { DroppedBlock } from "../skeleton/skeleton.ts";
import { findTimes } from "../times/find-times.ts";
import { looksLikeHeadline } from "./headings.ts";

/** The lines of a press release without the label, date line and end mark. */
export interface ReleaseLines {
  lines: Line[];
  dropped: DroppedBlock[];
  /** Whether a label says that it is a press release. */
  isRelease: boolean;
  /** The line above the title with the day, and the day. */
  shown?: { line: string; day: string };
}

// -30- ends a release in any language
const endMark = /^[-–—]\s*30\s*[-–—]$/;
const mostAbove = 4;

/** Removes the label and the day above the title of a press release, and the mark at its end. */
export function withoutReleaseForm(lines: readonly Line[]): ReleaseLines {
  const { above, shown } = linesAbove(lines);
  const isEnd = lines.length > above.length + 1 && isEndMark(lines.at(-1)?.text ?? "");
  const end = isEnd ? lines.slice(-1) : [];
  return {
    isRelease: above.length > 0,
    lines: lines.slice(above.length, lines.length - end.length),
    dropped: [
      ...above.map(({ text }): DroppedBlock => ({ reason: "before-text", text })),
      ...end.map(({ text }): DroppedBlock => ({ reason: "ornament", text })),
    ],
    ...(shown === undefined ? {} : { shown }),
  };
}

function isEndMark(text: string): boolean {
  return endMark.test(text) || hasLayout("releaseEnd", text);
}

function linesAbove(lines: readonly Line[]): { above: Line[]; shown?: { line: string; day: string } } {
  const above: Line[] = [];
  let shown: { line: string; day: string } | undefined;
  for (const line of lines.slice(0, mostAbove)) {
    const day = dayShownIn(line.text);
    if (day === undefined && !hasLayout("releaseLabel", line.text)) break;
    if (day !== undefined) shown ??= { line: line.text, day };
    above.push(line);
  }
  // only a label marks a release: an ordinary text may begin with a day
  if (!above.some(({ text }) => hasLayout("releaseLabel", text)) || !looksLikeHeadline(lines.slice(above.length)))
    return { above: [] };
  return { above, ...(shown === undefined ? {} : { shown }) };
}

function dayShownIn(text: string): string | undefined {
  const [only] = text.length <= longestDay ? findTimes(text) : [];
  if (only === undefined || only.end - only.start < 0.7 * text.length) return undefined;
  return /^\d{4}-\d{2}-\d{2}$/.test(only.value ?? "") ? only.value : undefined;
}

const longestDay = 40;
