/** The spans of text that an object quotes, sorted and without overlap: UTF-16 units, half-open. */
export type Footprint = readonly (readonly [start: number, end: number])[];

interface Spanned {
  start: number;
  end: number;
}

/** All of the text that an object quotes: its own evidence, its mentions, and those of its parts. */
export function footprintOf(object: unknown): Footprint {
  const spans: Spanned[] = [];
  gather(object, spans);
  return merged(spans.map(({ start, end }): [number, number] => [start, end]));
}

function gather(value: unknown, spans: Spanned[]): void {
  if (typeof value !== "object" || value === null) return;
  const { start, end, quote } = value as Partial<Spanned> & { quote?: unknown };
  if (typeof start === "number" && typeof end === "number" && quote !== undefined) spans.push({ start, end });
  else for (const child of Object.values(value)) gather(child, spans);
}

function merged(spans: [number, number][]): Footprint {
  const joined: [number, number][] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** How alike two footprints are: twice the units they share by all they have, from 0 to 1. */
export function likeness(a: Footprint, b: Footprint): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] as [number, number], b[j] as [number, number]];
    shared += Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
    if (one[1] < other[1]) i++;
    else j++;
  }
  const all = sizeOf(a) + sizeOf(b);
  return all === 0 ? 0 : (2 * shared) / all;
}

function sizeOf(footprint: Footprint): number {
  return footprint.reduce((sum, [start, end]) => sum + end - start, 0);
}
