import { scanTags, type Tag } from "./scan-tags.ts";

/** What of a page's markup costs a parser time. */
export interface TagMeasures {
  /** Levels of nesting. */
  depth: number;
  /** The number of start tags. */
  tags: number;
  attributes: number;
  /** The tags with too many or too long attributes. */
  long: Tag[];
}

const neverNested = new Set(
  "area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option thead tbody tfoot html head body script style".split(
    " ",
  ),
);

// parsers fail on a class of a hundred thousand names, and Readability copies attributes one by one
const longestTag = 30_000;
const mostAttributesOfTag = 60;

/** Measures the markup of a page without parsing it. */
export function measureTags(html: string): TagMeasures {
  const measures: TagMeasures = { depth: 0, tags: 0, attributes: 0, long: [] };
  let depth = 0;
  for (const tag of scanTags(html)) {
    if (!tag.isEnd) {
      const attributes = attributesOf(html.slice(tag.start + 1 + tag.name.length, tag.end));
      measures.tags++;
      measures.attributes += attributes;
      if (tag.end - tag.start > longestTag || attributes > mostAttributesOfTag) measures.long.push(tag);
    }
    if (neverNested.has(tag.name)) continue;
    if (tag.isEnd) depth = Math.max(0, depth - 1);
    else measures.depth = Math.max(measures.depth, ++depth);
  }
  return measures;
}

function attributesOf(rest: string): number {
  if (rest.length < 3) return 0;
  return rest.replace(/"[^"]*"|'[^']*'/g, " ").match(/[^\s=>/]+/g)?.length ?? 0;
}

// a description or an address in the head may be long
const neverCut = new Set(["meta", "link", "base"]);

/** The page with the names of these tags only, without their attributes. */
export function withoutAttributes(html: string, tags: readonly Tag[]): string {
  let cut = "";
  let from = 0;
  for (const { name, start, end } of tags) {
    if (neverCut.has(name)) continue;
    cut += `${html.slice(from, start)}<${name}>`;
    from = end;
  }
  return cut + html.slice(from);
}
