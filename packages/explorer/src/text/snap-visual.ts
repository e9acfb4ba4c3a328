/** A span of a string: UTF-16 units, half-open. */
export interface Stretch {
  start: number;
  end: number;
}

const segmenter = "Segmenter" in Intl ? new Intl.Segmenter("ar", { granularity: "grapheme" }) : undefined;

// ل with its marks, then ا أ إ آ ٱ: the two are one glyph
const lamBefore = /\u0644\p{M}*$/u;
const alefBehind = /^\p{M}*[\u0622\u0623\u0625\u0627\u0671]/u;

/** Widens a span, for painting only, so that it cuts no grapheme and no lam-alef. */
export function snapVisual(text: string, { start, end }: Stretch): Stretch {
  return { start: moved(text, start, -1), end: moved(text, end, 1) };
}

function moved(text: string, from: number, step: -1 | 1): number {
  let at = Math.max(0, Math.min(text.length, from));
  while (at > 0 && at < text.length && cuts(text, at)) at += step;
  return at;
}

function cuts(text: string, at: number): boolean {
  const holder = segmenter?.segment(text).containing(at);
  if (holder && holder.index !== at) return true;
  return lamBefore.test(text.slice(Math.max(0, at - 32), at)) && alefBehind.test(text.slice(at, at + 32));
}
