import type { ExplorerParts } from "./page.ts";

/** The offset in the article's text under a point of the window; undefined outside the words. */
export function offsetAt({ paragraphs }: ExplorerParts, x: number, y: number): number | undefined {
  const caret = caretAt(x, y);
  const paragraph = paragraphs.find(({ words }) => words === caret?.node);
  if (!caret || !paragraph) return undefined;
  // a point beyond the end of a line also has a nearest caret
  const range = document.createRange();
  const from = Math.max(0, Math.min(caret.offset, paragraph.words.length - 1));
  const near = [from - 1, from]
    .filter((at) => at >= 0)
    .find((at) => {
      range.setStart(paragraph.words, at);
      range.setEnd(paragraph.words, at + 1);
      return [...range.getClientRects()].some(
        (rect) => x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top && y <= rect.bottom,
      );
    });
  return near === undefined ? undefined : paragraph.start + near;
}

function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  const range = document.caretRangeFromPoint(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}
