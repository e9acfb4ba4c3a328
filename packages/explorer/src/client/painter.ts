import { inLanes } from "../text/lanes.ts";
import { type Edges, lineRects } from "../text/line-rects.ts";
import { type Stretch, snapVisual } from "../text/snap-visual.ts";
import { type ExplorerParts, kindOf, type Paragraph, type TextMark } from "./page.ts";

/** What is painted. */
export interface Painted {
  /** `all` facts or facts of a kind, `mentions` of entities, what is `uncoded`. */
  shown: ReadonlySet<string>;
  fact: number | undefined;
  /** A span that the reader went to. */
  spot?: Stretch | undefined;
}

// The space a line leaves between its letters and the next line; deeper nesting moves its lanes closer together.
const room = 16;
const widestPitch = 4;

interface Box {
  rect: Edges;
  kind: string;
  drop?: number;
}

/** Draws boxes under the words, line by line, without touching the words themselves, so that letters stay joined. */
export function paint(page: ExplorerParts, painted: Painted): void {
  const { marks, paragraphs } = page;
  // measure everything before drawing, so that the page is laid out once
  const measured = paragraphs.map((paragraph) => {
    const inside = marks.filter(({ start, end }) => start < paragraph.end && paragraph.start < end);
    return {
      paragraph,
      origin: paragraph.block.getBoundingClientRect(),
      boxes: boxesOf(page, { paragraph, inside }, painted),
    };
  });
  for (const { paragraph, origin, boxes } of measured)
    layerOf(paragraph.block).replaceChildren(...boxes.map((box) => drawn(box, origin)));
}

interface Inside {
  paragraph: Paragraph;
  inside: readonly TextMark[];
}

function boxesOf(page: ExplorerParts, { paragraph, inside }: Inside, { shown, fact, spot }: Painted): Box[] {
  const quotes = inside.filter((mark) => mark.fact !== undefined);
  const boxes: Box[] = [];
  const draw = (span: Stretch, kind: string, drop?: number) => {
    for (const rect of lineRects(rangeOf(paragraph, span).getClientRects()))
      boxes.push(drop === undefined ? { rect, kind } : { rect, kind, drop });
  };
  if (shown.has("uncoded")) for (const gap of gapsOf(paragraph, quotes)) draw(gap, "uncoded");
  if (shown.has("mentions"))
    for (const mark of inside) if (mark.entity !== undefined) draw(mark, page.entities[mark.entity]?.[1] ?? "topics");
  const evidence = quotes.filter((mark) => shown.has("all") || shown.has(kindOf(page, mark)));
  if (evidence.length > 0) {
    const { placed, count } = inLanes(evidence);
    const pitch = Math.min(widestPitch, room / count);
    for (const { span, lane } of placed) draw(span, `evidence dv-of-${kindOf(page, span)}`, lane * pitch);
  }
  for (const mark of quotes) if (mark.fact === fact) draw(mark, "chosen");
  if (spot && spot.start < paragraph.end && paragraph.start < spot.end) draw(spot, "chosen");
  return boxes;
}

/** The words of a paragraph that a span of the article covers, widened so that no letter is cut. */
export function rangeOf({ words, start }: Paragraph, span: Stretch): Range {
  const inside = { start: Math.max(0, span.start - start), end: Math.min(words.length, span.end - start) };
  const snapped = snapVisual(words.data, inside);
  const range = document.createRange();
  range.setStart(words, snapped.start);
  range.setEnd(words, snapped.end);
  return range;
}

function drawn({ rect, kind, drop }: Box, origin: DOMRect): HTMLElement {
  const box = document.createElement("span");
  box.className = `dv-box dv-box-${kind}`;
  box.style.left = `${rect.left - origin.left}px`;
  box.style.width = `${rect.right - rect.left}px`;
  box.style.top = `${rect.top - origin.top}px`;
  box.style.height = `${rect.bottom - rect.top}px`;
  if (drop) box.style.translate = `0 ${drop}px`;
  return box;
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

function gapsOf({ start, end }: Paragraph, quotes: readonly TextMark[]): Stretch[] {
  const gaps: Stretch[] = [];
  let at = start;
  for (const mark of quotes) {
    if (mark.start > at) gaps.push({ start: at, end: Math.min(mark.start, end) });
    at = Math.max(at, mark.end);
  }
  return at < end ? [...gaps, { start: at, end }] : gaps;
}
