import type { Line } from "../skeleton/mark-blocks.ts";
import type { DroppedBlock } from "../skeleton/skeleton.ts";
import { looksLikeHeading, looksLikeHeadline } from "./headings.ts";
import { withoutReleaseForm } from "./release-lines.ts";

/** The lines of a plain text with the kind of each. */
export interface TextLines {
  lines: Line[];
  hasHeadline: boolean;
  /** Whether a label says that it is a press release. */
  isRelease: boolean;
  dropped: DroppedBlock[];
  /** The line that shows the day of a press release, and the day. */
  shown?: { line: string; day: string };
}

const listItem = /^(?:[-*•‣▪◦·–]|[(]?[0-9٠-٩۰-۹]{1,3}[.)-])\s+\S/;
const markdownHeading = /^#{1,6}\s+(?<words>.*\S)[\s#]*$/;
const ornament = /^[\s\-_=*~#•·.+|—–]+$/;

/** Splits a text into its lines: Markdown headings, list items, headings by their look, paragraphs. */
export function linesOfText(text: string): TextLines {
  const dropped: DroppedBlock[] = [];
  const lines: Line[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    const words = markdownHeading.exec(line)?.groups?.["words"];
    if (line === "") continue;
    if (ornament.test(line)) dropped.push({ reason: "ornament", text: line.slice(0, 200) });
    else if (words !== undefined) lines.push({ kind: "heading", text: words });
    else lines.push({ kind: listItem.test(line) ? "list-item" : "paragraph", text: line });
  }
  const release = withoutReleaseForm(lines);
  const first = release.lines[0];
  const hasHeadline = first !== undefined && (first.kind === "heading" || looksLikeHeadline(release.lines));
  if (hasHeadline) first.kind = "heading";
  for (const [i, line] of release.lines.entries())
    if (looksLikeHeading(release.lines, i, hasHeadline)) line.kind = "heading";
  return { ...release, hasHeadline, dropped: [...dropped, ...release.dropped] };
}
