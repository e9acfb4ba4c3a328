import type { Article, Block, Section, Sentence } from "../generated/types.ts";
import { firstIndex } from "../text/first-index.ts";
import type { Span } from "../text/span.ts";
import type { Alignment } from "./alignment.ts";
import { linesOf, type MarkedBlock, sectionsOf } from "./sections.ts";

/** A block or a gloss of the old text that the edited text does not have unchanged. */
export interface ChangedPart {
  /** A block that is not a paragraph, or the gloss of a sentence. */
  part: "block" | "gloss";
  /** Its former id: of the block, or of the sentence. */
  id: string;
  /** `edited`: it is kept with changed words; `gone`: the text no longer has its words. */
  status: "edited" | "gone";
  /** The words it belonged to. */
  quote: string;
}

/** Divides an edited text into its parts; kinds of blocks, speakers and glosses follow their words. */
export function sectionsBeside(
  { sections, inLanguage }: Pick<Article, "sections" | "inLanguage">,
  alignment: Alignment,
): { sections: Section[]; parts: ChangedPart[] } {
  const blocks = sections.flatMap((section) => section.blocks);
  const { marked, gone } = marksOf(blocks, alignment);
  const made = sectionsOf(alignment.after, marked, inLanguage);
  const glosses = carryGlosses(
    blocks.flatMap(({ sentences }) => sentences),
    made.flatMap((section) => section.blocks.flatMap(({ sentences }) => sentences)),
    alignment,
  );
  return { sections: made, parts: [...gone, ...glosses] };
}

function marksOf(blocks: readonly Block[], alignment: Alignment): { marked: MarkedBlock[]; gone: ChangedPart[] } {
  const lines = linesOf(alignment.after);
  const targets = blocks.map((block) => mostShared(alignment.parts(block), lines));
  const marked = new Map<number, MarkedBlock>();
  const gone: ChangedPart[] = [];
  for (const [i, { id, kind, speaker, start, end }] of blocks.entries()) {
    if (kind === "paragraph") continue;
    const line = targets[i] ?? rewritten(i, targets, lines);
    if (line && !marked.has(line.start))
      marked.set(line.start, { start: line.start, kind, ...(speaker === undefined ? {} : { speaker }) });
    else gone.push({ part: "block", id, status: "gone", quote: alignment.before.slice(start, end) });
  }
  return { marked: [...marked.values()], gone };
}

// A line that has nothing in common with the new text is the one new line between the lines before and after it.
function rewritten(i: number, targets: readonly (Span | undefined)[], lines: readonly Span[]): Span | undefined {
  if (i > 0 && !targets[i - 1]) return undefined;
  if (i + 1 < targets.length && !targets[i + 1]) return undefined;
  const low = i > 0 ? (targets[i - 1] as Span).end : 0;
  const high = targets[i + 1]?.start ?? Number.POSITIVE_INFINITY;
  const between = lines.filter(({ start, end }) => low <= start && end <= high);
  return between.length === 1 ? between[0] : undefined;
}

function carryGlosses(old: readonly Sentence[], sentences: readonly Sentence[], alignment: Alignment): ChangedPart[] {
  const changed: ChangedPart[] = [];
  for (const { id, gloss, start, end } of old) {
    if (!gloss) continue;
    const quote = alignment.before.slice(start, end);
    const target = mostShared(alignment.parts({ start, end }), sentences);
    if (target) target.gloss = joinedGloss(target.gloss, gloss);
    const same = target !== undefined && alignment.after.slice(target.start, target.end) === quote;
    if (!same) changed.push({ part: "gloss", id, status: target ? "edited" : "gone", quote });
  }
  return changed;
}

// Two sentences that became one have one gloss, as long as both glosses.
function joinedGloss(known: Sentence["gloss"], gloss: NonNullable<Sentence["gloss"]>): NonNullable<Sentence["gloss"]> {
  const joined = { ...known };
  for (const [language, words] of Object.entries(gloss))
    joined[language] = joined[language] ? `${joined[language]} ${words}` : words;
  return joined;
}

// The span that contains most of the given parts, and at least half a word of them.
function mostShared<T extends Span>(parts: readonly Span[], spans: readonly T[]): T | undefined {
  const shared = new Map<T, number>();
  for (const part of parts) {
    for (let at = firstAfter(spans, part.start); at < spans.length && (spans[at] as T).start < part.end; at++) {
      const span = spans[at] as T;
      const units = Math.min(span.end, part.end) - Math.max(span.start, part.start);
      shared.set(span, (shared.get(span) ?? 0) + units);
    }
  }
  let best: T | undefined;
  for (const [span, units] of shared)
    if (units >= leastShared && units > (best ? (shared.get(best) ?? 0) : 0)) best = span;
  return best;
}

/** The least shared text that counts, in UTF-16 units: a shared full stop or space does not. */
const leastShared = 3;

function firstAfter(spans: readonly Span[], offset: number): number {
  return firstIndex(spans.length, (i) => (spans[i] as Span).end > offset);
}
