/** The edges of a box, in pixels. */
export interface Edges {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

// Browsers round the edges of neighbouring runs, which leaves gaps of a fraction of a pixel.
const slack = 1;

/** Joins the boxes of a span that touch on a line: a browser returns one for each directional run, such as a number. */
export function lineRects(rects: Iterable<Edges>): Edges[] {
  const lines: Edges[] = [];
  const sorted = [...rects].filter(({ left, right }) => right > left).sort((a, b) => a.left - b.left);
  for (const { left, right, top, bottom } of sorted) {
    const line = lines.find((one) => left <= one.right + slack && overlap(one, { top, bottom }));
    if (!line) lines.push({ left, right, top, bottom });
    else Object.assign(line, union(line, { left, right, top, bottom }));
  }
  return lines.sort((a, b) => a.top - b.top || a.left - b.left);
}

// More than half of the lower box: boxes of the next line overlap this one only slightly.
function overlap(a: Pick<Edges, "top" | "bottom">, b: Pick<Edges, "top" | "bottom">): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
}

function union(a: Edges, b: Edges): Edges {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
