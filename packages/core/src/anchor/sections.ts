import type { Block, Section, Sentence } from "../generated/types.ts";
import { splitSentences } from "../reading/sentences.ts";

/** A line that is not a paragraph. */
export interface MarkedBlock {
  start: number;
  kind: Block["kind"];
  speaker?: string;
}

/** Divides a text into sections, blocks and sentences: every line is a block, every heading opens a section. */
export function sectionsOf(text: string, marked: readonly MarkedBlock[], language: string): Section[] {
  const kinds = new Map(marked.map((block) => [block.start, block]));
  let sentences = 0;
  const blocks = linesOf(text).map((line, i): Block => {
    const { kind = "paragraph", speaker } = kinds.get(line.start) ?? {};
    const spans = splitSentences(text, line, language).map(
      (span): Sentence => ({ id: `sentence-${++sentences}`, ...span }),
    );
    return { id: `block-${i + 1}`, kind, ...(speaker === undefined ? {} : { speaker }), ...line, sentences: spans };
  });
  return group(blocks);
}

/** The lines of a text that are not blank, trimmed. */
export function linesOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0];
    const start = match.index + (line.length - line.trimStart().length);
    const end = match.index + line.trimEnd().length;
    if (start < end) lines.push({ start, end });
  }
  return lines;
}

function group(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [];
  for (const block of blocks) {
    const current = sections.at(-1);
    if (current && block.kind !== "heading") {
      current.blocks.push(block);
      current.end = block.end;
      continue;
    }
    const heading = block.kind === "heading" ? { heading: block.id } : {};
    sections.push({
      id: `section-${sections.length + 1}`,
      ...heading,
      start: block.start,
      end: block.end,
      blocks: [block],
    });
  }
  return sections;
}
