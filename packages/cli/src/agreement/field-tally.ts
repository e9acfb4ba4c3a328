import { type AlphaSums, alphaFrom } from "./alpha.ts";
import { type FieldDecisions, silence } from "./decisions.ts";
import type { Field } from "./field.ts";
import { GrowingNumbers } from "./growing-numbers.ts";

/** How often two coders gave two values for a field. */
export interface ConfusionCell {
  a: string;
  b: string;
  count: number;
}

/** How often both coders, or only one, gave a value of a field that may have several. */
export interface ValueCounts {
  value: string;
  both: number;
  onlyA: number;
  onlyB: number;
}

/** How many decisions to take an article's from: its weight in a sample of articles. */
export type ArticleWeights = (article: number) => number;

/**
 * Sums the decisions about one field over articles. It keeps a few numbers for each article, so that alpha can be computed
 * for any sample of them.
 */
export class FieldTally {
  readonly field: Field;
  filled = 0;
  either = 0;
  both = 0;
  /** How many decisions there are. */
  units = 0;
  /** How many articles have a decision. */
  articles = 0;
  readonly #values = new Map<string, number>();
  readonly #ofSeveral = new Map<string, ValueCounts>();
  readonly #cells = new Map<string, { index: number; cell: ConfusionCell; a: number; b: number }>();
  /** By turns: an article, the index of a cell, how often it occurs there. For ids: an article and its sums. */
  readonly #kept = new GrowingNumbers();

  constructor(field: Field) {
    this.field = field;
  }

  /** Adds the decisions of one article. */
  add(article: number, of: FieldDecisions): void {
    const { decisions, filled, either, both } = of;
    this.filled += filled;
    this.either += either;
    this.both += both;
    this.units += decisions.length;
    this.articles++;
    if (this.#isOwnToArticle) this.#keepSums(article, decisions);
    else this.#keepCells(article, decisions);
    if (!this.field.ids) this.#countValues(of);
  }

  /** How often each two values were given; none for ids, which each article has of its own. */
  cells(): ConfusionCell[] {
    return [...this.#cells.values()].map(({ cell }) => cell);
  }

  /** For a field of several values, how often each was given; none for ids. */
  values(): ValueCounts[] {
    return [...this.#ofSeveral.values()];
  }

  /** Alpha over all articles, or over a sample of them. */
  alpha(weights: ArticleWeights = () => 1): number | undefined {
    return alphaFrom(this.#isOwnToArticle ? this.#sumsOfIds(weights) : this.#sumsOfCells(weights));
  }

  // The ids of one article mean nothing in another: equal ids of two articles are two values.
  get #isOwnToArticle(): boolean {
    return this.field.ids && !this.field.multiple;
  }

  #countValues({ decisions, values = [] }: FieldDecisions): void {
    for (const [i, value] of values.entries()) {
      const [a, b] = decisions[i] as [string, string];
      const counts = this.#ofSeveral.get(value) ?? { value, both: 0, onlyA: 0, onlyB: 0 };
      this.#ofSeveral.set(value, counts);
      if (a === "true" && b === "true") counts.both++;
      else if (a === "true") counts.onlyA++;
      else if (b === "true") counts.onlyB++;
    }
  }

  #keepCells(article: number, decisions: FieldDecisions["decisions"]): void {
    const counts = new Map<number, number>();
    for (const [a, b] of decisions) {
      const known = this.#cellOf(a, b);
      known.cell.count++;
      counts.set(known.index, (counts.get(known.index) ?? 0) + 1);
    }
    for (const [index, count] of counts) for (const number of [article, index, count]) this.#kept.push(number);
  }

  #cellOf(a: string, b: string) {
    const key = JSON.stringify([a, b]);
    const known = this.#cells.get(key);
    if (known) return known;
    const made = { index: this.#cells.size, cell: { a, b, count: 0 }, a: this.#valueOf(a), b: this.#valueOf(b) };
    this.#cells.set(key, made);
    return made;
  }

  #valueOf(value: string): number {
    const index = this.#values.get(value) ?? this.#values.size;
    this.#values.set(value, index);
    return index;
  }

  #sumsOfCells(weights: ArticleWeights): AlphaSums {
    const cells = [...this.#cells.values()];
    const totals = new Float64Array(this.#values.size);
    let [pairable, disagreement] = [0, 0];
    for (let i = 0; i < this.#kept.length; i += 3) {
      const count = weights(this.#kept.at(i)) * this.#kept.at(i + 2);
      const { a, b } = cells[this.#kept.at(i + 1)] as { a: number; b: number };
      pairable += 2 * count;
      if (a !== b) disagreement += 2 * count;
      totals[a] = (totals[a] as number) + count;
      totals[b] = (totals[b] as number) + count;
    }
    return { pairable, disagreement, squares: totals.reduce((sum, total) => sum + total * total, 0) };
  }

  #keepSums(article: number, decisions: FieldDecisions["decisions"]): void {
    const counts = new Map<string, number>();
    for (const value of decisions.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
    const silent = counts.get(silence) ?? 0;
    counts.delete(silence);
    const squares = [...counts.values()].reduce((sum, count) => sum + count * count, 0);
    const apart = decisions.filter(([a, b]) => a !== b).length;
    for (const number of [article, decisions.length, apart, silent, squares]) this.#kept.push(number);
  }

  #sumsOfIds(weights: ArticleWeights): AlphaSums {
    let [pairable, disagreement, silent, squares] = [0, 0, 0, 0];
    for (let i = 0; i < this.#kept.length; i += 5) {
      const weight = weights(this.#kept.at(i));
      pairable += 2 * weight * this.#kept.at(i + 1);
      disagreement += 2 * weight * this.#kept.at(i + 2);
      silent += weight * this.#kept.at(i + 3);
      squares += weight * this.#kept.at(i + 4);
    }
    return { pairable, disagreement, squares: squares + silent * silent };
  }
}
