/** How many objects or values the gold coding has, how many an answer has, and how many of these are right. */
export interface MatchCounts {
  gold: number;
  answered: number;
  right: number;
}

/** MatchCounts with what follows from them, each from 0 to 1; null where it would divide by nothing. */
export interface Score extends MatchCounts {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

/** The score of some counts. */
export function scoreOf({ gold, answered, right }: MatchCounts): Score {
  return {
    ...{ gold, answered, right },
    precision: ratio(right, answered),
    recall: ratio(right, gold),
    f1: ratio(2 * right, gold + answered),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** MatchCounts by name, in the order in which the names first occur. */
export class CountsByName {
  readonly #counts = new Map<string, MatchCounts>();

  /** Adds to the counts of a name. */
  add(name: string, { gold, answered, right }: MatchCounts): void {
    const known = this.#counts.get(name) ?? { gold: 0, answered: 0, right: 0 };
    this.#counts.set(name, {
      gold: known.gold + gold,
      answered: known.answered + answered,
      right: known.right + right,
    });
  }

  /** The scores of the names that occur in the gold coding or in an answer. */
  scores(): NamedScore[] {
    return [...this.#counts]
      .filter(([, { gold, answered }]) => gold + answered > 0)
      .map(([name, counts]) => ({ name, ...scoreOf(counts) }));
  }
}

/** A score with the name of its object or field. */
export interface NamedScore extends Score {
  name: string;
}
