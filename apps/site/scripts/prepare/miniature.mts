import { type Article, facts } from "@diplomatic-visits/core";
import type { Miniature } from "../../src/article/miniature.ts";

interface Span {
  start: number;
  end: number;
}

/** Characters per line, and lines, of a drawn text. */
const [columns, rows] = [64, 14];

/** The beginning of an article as lines, with the words that its facts quote and those that name somebody or something. */
export function miniatureOf(article: Article): Miniature {
  const quotes = facts(article).flatMap(({ evidence }) => evidence);
  const mentions = article.entities?.flatMap((entity) => entity.mentions) ?? [];
  const lines = linesOf(article).slice(0, rows);
  const isMirrored = article.textDirection === "rtl";
  const stroke = (row: number, from: number, to: number) => {
    const [left, right] = isMirrored ? [columns - to, columns - from] : [from, to];
    return `M${left} ${row * 4 + 2}H${right}`;
  };
  const text = lines.map(({ start, end }, row) => stroke(row, 0, end - start)).join("");
  const strokesOver = (spans: readonly Span[]) => {
    const flags = new Uint8Array(article.text.length);
    for (const { start, end } of spans) flags.fill(1, start, end);
    const found = lines.flatMap(({ start, end }, row) =>
      runs(flags.subarray(start, end)).map(([from, to]) => stroke(row, from, to)),
    );
    return found.join("");
  };
  return {
    width: columns,
    height: lines.length * 4,
    text,
    quoted: strokesOver(quotes),
    mentions: strokesOver(mentions),
  };
}

function linesOf({ sections }: Article): Span[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ start, end }) =>
      Array.from({ length: Math.ceil((end - start) / columns) }, (_, i) => ({
        start: start + i * columns,
        end: Math.min(end, start + (i + 1) * columns),
      })),
    );
}

/** The stretches of ones. */
function runs(flags: Uint8Array): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < flags.length; i++) {
    const last = found.at(-1);
    if (flags[i] === 0) continue;
    if (last && last[1] === i) last[1] = i + 1;
    else found.push([i, i + 1]);
  }
  return found;
}
