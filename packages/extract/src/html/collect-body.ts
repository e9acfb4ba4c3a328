import { hasLayout } from "../languages/layout-terms.ts";
import { proseOf } from "./block-measures.ts";
import { containerOf, type PageBlock } from "./page-block.ts";

// with fewer of its paragraphs in the page, the body was put together in another way and cannot be compared
const leastFound = 0.8;
const leastAround = 0.08;
// a container with less of the body is a box in it
const leastOfBody = 0.2;

/**
 * The body of a page with what belongs to it elsewhere: paragraphs in containers of the same layout as its own, and
 * headings between its paragraphs. Templates split a body into several containers, of which Readability takes one.
 */
export function collectBody(
  all: readonly PageBlock[],
  body: readonly PageBlock[],
  isTold: (block: PageBlock) => boolean = () => false,
): PageBlock[] {
  const own = placesOf(all, body);
  const prose = body.filter((block) => proseOf(block) === "paragraph");
  const found = [...own].filter((i) => proseOf(all[i] as PageBlock) === "paragraph");
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || found.length < leastFound * prose.length) return [...body];
  const containers = mainContainers(found.map((i) => all[i] as PageBlock));
  const [from, to] = [boundary(all, first, -1), boundary(all, last, 1)];
  const isAlike = (block: PageBlock, i: number) =>
    !own.has(i) && block.outside === undefined && containers.has(containerOf(block));
  const lettersIn = (start: number, end: number) =>
    all.slice(start, end).reduce((sum, block, i) => {
      return isAlike(block, start + i) && proseOf(block) === "paragraph" ? sum + block.text.length : sum;
    }, 0);
  // a few lines around a body are a note on its author or a notice of the site
  const least = leastAround * found.reduce((sum, i) => sum + (all[i]?.text.length ?? 0), 0);
  // boxes without a class are alike in any part of a page
  const isNamed = [...containers].some((container) => container.includes("."));
  const start = isNamed && lettersIn(from + 1, first) >= least ? from : first;
  const end = isNamed && lettersIn(last + 1, to) >= least ? to : last;
  const isLost = (block: PageBlock, i: number) => i > start && i < end && isAlike(block, i);
  const isSplit = all.some((block, i) => isLost(block, i) && proseOf(block) === "paragraph");
  const seen = new Set(body.map(({ text }) => text));
  const told = new Set(all.flatMap((block, i) => (!seen.has(block.text) && isTold(block) ? [i] : [])));
  const kept = all.flatMap((block, i) =>
    own.has(i) || told.has(i) || (isSplit ? isLost(block, i) : i > first && i < last && isHeadingOf(all, own, i))
      ? [i]
      : [],
  );
  if (kept.length === own.size) return [...body];
  // blocks that the page does not have as such keep their place after the one before them
  return withOthers(
    kept.map((i) => (told.has(i) ? withoutReason(all[i] as PageBlock) : (all[i] as PageBlock))),
    body,
  );
}

function withoutReason({ outside, ...block }: PageBlock): PageBlock {
  return block;
}

function withOthers(kept: readonly PageBlock[], body: readonly PageBlock[]): PageBlock[] {
  const known = new Set(kept.map(({ text }) => text));
  const after = new Map<string, PageBlock[]>();
  let anchor = "";
  for (const block of body) {
    if (known.has(block.text)) anchor = block.text;
    else after.set(anchor, [...(after.get(anchor) ?? []), block]);
  }
  const result = [...(after.get("") ?? [])];
  for (const block of kept) {
    result.push(block, ...(after.get(block.text) ?? []));
    after.delete(block.text);
  }
  return result;
}

/** The places in the page of the blocks of the body, in order. */
function placesOf(all: readonly PageBlock[], body: readonly PageBlock[]): Set<number> {
  const places = new Map<string, number[]>();
  for (const [i, { text }] of all.entries()) {
    const known = places.get(text);
    if (known) known.push(i);
    else places.set(text, [i]);
  }
  const own = new Set<number>();
  let last = -1;
  for (const { text } of body) {
    const at = places.get(text)?.find((i) => i > last) ?? places.get(text)?.find((i) => !own.has(i));
    if (at === undefined) continue;
    own.add(at);
    last = at;
  }
  return new Set([...own].sort((a, b) => a - b));
}

function mainContainers(prose: readonly PageBlock[]): ReadonlySet<string> {
  const letters = new Map<string, number>();
  for (const block of prose) {
    const container = containerOf(block);
    letters.set(container, (letters.get(container) ?? 0) + block.text.length);
  }
  const sum = prose.reduce((all, { text }) => all + text.length, 0);
  return new Set([...letters].filter(([, count]) => count >= leastOfBody * sum).map(([container]) => container));
}

/** The first place before or after the body from which on another article begins, or a list of them. */
function boundary(all: readonly PageBlock[], from: number, step: 1 | -1): number {
  for (let i = from + step; i >= 0 && i < all.length; i += step) if (opensOther(all[i] as PageBlock)) return i;
  return step === 1 ? all.length : -1;
}

function opensOther({ kind, level = 7, linked, text, outside }: PageBlock): boolean {
  if (kind !== "heading" || outside !== undefined) return outside === "comment";
  return level === 1 || linked > 0.5 || hasLayout("leadsAway", text);
}

function isHeadingOf(all: readonly PageBlock[], own: ReadonlySet<number>, i: number): boolean {
  const { kind, level = 1, linked, outside } = all[i] as PageBlock;
  if (own.has(i) || kind !== "heading" || level === 1 || linked > 0.5 || outside !== undefined) return false;
  return own.has(i - 1) && own.has(i + 1);
}
