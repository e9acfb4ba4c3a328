/** The most insertions and deletions that are tried; beyond, two stretches are different texts. */
const mostEdits = 160;

/**
 * Which items two lists have in common by the shortest edit of one into the other (Myers), as pairs of places in order;
 * none if that edit is too long. The time is proportional to the lengths of the lists.
 */
export function shortestEdit(a: readonly unknown[], b: readonly unknown[]): [a: number, b: number][] {
  const reached: Int32Array[] = [];
  const most = Math.min(mostEdits, a.length + b.length);
  const last = new Int32Array(2 * most + 3);
  const middle = most + 1;
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = middle + diagonal;
      const down = diagonal === -edits || (diagonal !== edits && (last[at - 1] as number) < (last[at + 1] as number));
      let x = down ? (last[at + 1] as number) : (last[at - 1] as number) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++;
      last[at] = x;
      if (x >= a.length && x - diagonal >= b.length) return pairsAlong([...reached, last.slice()], a.length, b.length);
    }
    reached.push(last.slice());
  }
  return [];
}

// Back from the end of both lists, one edit at a time: items between two edits are common.
function pairsAlong(reached: readonly Int32Array[], length: number, other: number): [number, number][] {
  const pairs: [number, number][] = [];
  const middle = ((reached[0] as Int32Array).length - 1) / 2;
  let [x, y] = [length, other];
  for (let edits = reached.length - 1; edits > 0; edits--) {
    const before = reached[edits - 1] as Int32Array;
    const at = middle + x - y;
    const down = x - y === -edits || (x - y !== edits && (before[at - 1] as number) < (before[at + 1] as number));
    const previous = down ? at + 1 : at - 1;
    const [fromX, fromY] = [before[previous] as number, (before[previous] as number) - (previous - middle)];
    while (x > fromX + (down ? 0 : 1) && y > fromY + (down ? 1 : 0)) pairs.push([--x, --y]);
    [x, y] = [fromX, fromY];
  }
  while (x > 0 && y > 0) pairs.push([--x, --y]);
  return pairs.reverse();
}
