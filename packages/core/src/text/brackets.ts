const partners: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["（", "）"],
  ["﴿", "﴾"],
]);

const deepest = 32;
const widest = 2000;

const bracket = /[()[\]{}（）﴾﴿]/g;

/** Whether an offset of a line is between two matching brackets at most 2,000 units apart; call it with increasing offsets. */
export function bracketed(line: string): (offset: number) => boolean {
  const pairs = outermostPairs(line);
  let at = 0;
  return (offset) => {
    while (at < pairs.length && (pairs[at] as Pair).close < offset) at++;
    const pair = pairs[at];
    return pair !== undefined && pair.open < offset && offset < pair.close;
  };
}

interface Pair {
  open: number;
  close: number;
}

function outermostPairs(line: string): Pair[] {
  const pairs: Pair[] = [];
  const open: { index: number; partner: string }[] = [];
  for (const { 0: mark, index } of line.matchAll(bracket)) {
    const partner = partners.get(mark);
    if (partner !== undefined) {
      if (open.length === deepest) open.shift();
      open.push({ index, partner });
      continue;
    }
    const match = open.findLastIndex((waiting) => waiting.partner === mark);
    if (match === -1) continue;
    const { index: from } = open[match] as { index: number };
    open.length = match;
    if (index - from > widest) continue;
    while (pairs.length > 0 && (pairs[pairs.length - 1] as Pair).open > from) pairs.pop();
    pairs.push({ open: from, close: index });
  }
  return pairs;
}
