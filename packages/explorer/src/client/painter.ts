import type { Mark, Page, Paragraph } from "./page.ts";

/** What is painted: the layers that are on, and the fact that is chosen. */
export interface View {
  layers: ReadonlySet<string>;
  fact: number | undefined;
}

const lanes = 4;

/** Draws boxes behind the words, line by line; the words themselves are never touched, so that letters stay joined. */
export function paint({ marks, paragraphs }: Page, { layers, fact }: View): void {
  for (const paragraph of paragraphs) {
    const inside = marks.filter(({ start, end }) => start < paragraph.end && paragraph.start < end);
    const evidence = inside.filter(({ layer }) => layer === "evidence");
    const boxes = document.createDocumentFragment();
    const draw = (span: Span, kind: string, lane?: number) => boxes.append(...boxesOf(paragraph, span, { kind, lane }));
    if (layers.has("uncoded")) for (const gap of gapsOf(paragraph, evidence)) draw(gap, "uncoded");
    for (const mark of inside) if (mark.layer !== "evidence" && layers.has(mark.layer)) draw(mark, mark.layer);
    if (layers.has("evidence")) for (const { mark, lane } of inLanes(evidence)) draw(mark, "evidence", lane);
    for (const mark of evidence) if (mark.fact === fact) draw(mark, "chosen");
    layerOf(paragraph.block).replaceChildren(boxes);
  }
}

interface Span {
  start: number;
  end: number;
}

function layerOf(block: HTMLElement): HTMLElement {
  const known = block.querySelector<HTMLElement>(":scope > .dv-boxes");
  if (known) return known;
  const layer = document.createElement("div");
  layer.className = "dv-boxes";
  layer.setAttribute("aria-hidden", "true");
  block.prepend(layer);
  return layer;
}

function boxesOf(
  { block, words, start }: Paragraph,
  span: Span,
  { kind, lane = 0 }: { kind: string; lane?: number | undefined },
): HTMLElement[] {
  const range = document.createRange();
  range.setStart(words, Math.max(0, span.start - start));
  range.setEnd(words, Math.min(words.length, span.end - start));
  const origin = block.getBoundingClientRect();
  return [...range.getClientRects()].map((rect) => {
    const box = document.createElement("span");
    box.className = `dv-box dv-box-${kind}`;
    box.style.left = `${rect.left - origin.left}px`;
    box.style.width = `${rect.width}px`;
    box.style.top = `${rect.top - origin.top}px`;
    box.style.height = `${rect.height}px`;
    box.style.setProperty("--lane", String(lane));
    return box;
  });
}

// Crossing and nested quotes get lanes of their own under the line.
function inLanes(evidence: readonly Mark[]): { mark: Mark; lane: number }[] {
  const ends: number[] = [];
  return evidence.map((mark) => {
    const free = ends.findIndex((end) => end <= mark.start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = mark.end;
    return { mark, lane: lane % lanes };
  });
}

function gapsOf({ start, end }: Paragraph, evidence: readonly Mark[]): Span[] {
  const gaps: Span[] = [];
  let at = start;
  for (const mark of evidence) {
    if (mark.start > at) gaps.push({ start: at, end: Math.min(mark.start, end) });
    at = Math.max(at, mark.end);
  }
  return at < end ? [...gaps, { start: at, end }] : gaps;
}
