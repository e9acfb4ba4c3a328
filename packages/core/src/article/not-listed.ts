/** How many issues of one code were found but are not listed, because `maxIssues` of them are. */
export interface NotListed {
  /** The code. */
  code: string;
  /** How many are not listed. */
  count: number;
  /** True if there may be more: the shape has so many faults that its check stopped. */
  orMore?: true;
}

/** What is not listed of counted issues, by code; at most `most` of a code are listed. */
export function notListedOf(counts: ReadonlyMap<string, number>, most: number): NotListed[] {
  return Array.from(counts, ([code, count]) => ({ code, count: count - most })).filter(({ count }) => count > 0);
}

/** The sum of several lists, by code. */
export function joinedNotListed(...lists: readonly (readonly NotListed[] | undefined)[]): NotListed[] {
  const byCode = new Map<string, NotListed>();
  for (const one of lists.flatMap((list) => list ?? [])) {
    const known = byCode.get(one.code);
    byCode.set(one.code, known ? { ...known, ...one, count: known.count + one.count } : one);
  }
  return [...byCode.values()];
}

/** The field of a report, which is absent where every issue is listed. */
export function withNotListed(notListed: readonly NotListed[] = []): { notListed?: NotListed[] } {
  return notListed.length > 0 ? { notListed: [...notListed] } : {};
}
