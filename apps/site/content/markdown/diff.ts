/** A line of a diff: kept, removed or added. */
export interface DiffLine {
  sign: " " | "-" | "+";
  text: string;
  /** Its index among the lines of its side. */
  at: number;
}

/** The shortest edit that turns one list of lines into another. */
export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const kept = (text: string, at: number): DiffLine => ({ sign: " ", text, at });
  const changed = edits(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  const rest = before.length - tail;
  return [
    ...before.slice(0, head).map(kept),
    ...changed.map((line) => ({ ...line, at: line.at + head })),
    ...before.slice(rest).map((text, i) => kept(text, rest + i)),
  ];
}

// Myers 1986.
function edits(before: readonly string[], after: readonly string[]): DiffLine[] {
  const trail = searched(before, after);
  const lines: DiffLine[] = [];
  let [x, y] = [before.length, after.length];
  for (let d = trail.length - 1; d >= 0; d--) {
    const from = d === 0 ? { x: 0, y: 0 } : entered(trail[d], d, x - y);
    while (x > from.x && y > from.y) {
      x--;
      y--;
      lines.push({ sign: " ", text: before[x] ?? "", at: x });
    }
    if (d === 0) break;
    if (x === from.x) lines.push({ sign: "+", text: after[from.y] ?? "", at: from.y });
    else lines.push({ sign: "-", text: before[from.x] ?? "", at: from.x });
    x = from.x;
    y = from.y;
  }
  return lines.reverse();
}

type Reach = ReadonlyMap<number, number>;

function goesDown(reach: Reach | undefined, d: number, k: number): boolean {
  return k === -d || (k !== d && (reach?.get(k - 1) ?? -1) < (reach?.get(k + 1) ?? -1));
}

// The start of the step onto diagonal k.
function entered(reach: Reach | undefined, d: number, k: number): { x: number; y: number } {
  const from = goesDown(reach, d, k) ? k + 1 : k - 1;
  const x = reach?.get(from) ?? 0;
  return { x, y: x - from };
}

// The furthest point of each diagonal before each step, from which the path is traced back.
function searched(before: readonly string[], after: readonly string[]): Reach[] {
  const reach = new Map<number, number>([[1, 0]]);
  const trail: Reach[] = [];
  for (let d = 0; d <= before.length + after.length; d++) {
    trail.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      let x = goesDown(reach, d, k) ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      reach.set(k, x);
      if (x >= before.length && x - k >= after.length) return trail;
    }
  }
  return trail;
}

/** The changed lines with a few lines of context, in contiguous groups. */
export function hunks(lines: readonly DiffLine[], context = 3): DiffLine[][] {
  const near = new Set<number>();
  lines.forEach(({ sign }, i) => {
    if (sign !== " ") for (let j = i - context; j <= i + context; j++) near.add(j);
  });
  const groups: DiffLine[][] = [];
  lines.forEach((line, i) => {
    if (!near.has(i)) return;
    const last = near.has(i - 1) && i > 0 ? groups.at(-1) : undefined;
    if (last) last.push(line);
    else groups.push([line]);
  });
  return groups;
}
