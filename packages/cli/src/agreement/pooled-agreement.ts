import { allFields, decisionsOf } from "./decisions.ts";
import { type ConfusionCell, FieldTally, type ValueCounts } from "./field-tally.ts";
import { type Concept, pairedLists } from "./fields.ts";
import { GrowingNumbers } from "./growing-numbers.ts";
import { isPronounSuffix, type Mentioned, type SpanAgreement } from "./mentions.ts";
import type { PairedArticles } from "./paired-articles.ts";
import { drawSamples, fewestArticles, type Interval, intervalOf, type ResampleSettings } from "./resamples.ts";

/** How many objects each coding has, and how many both. */
interface UnitAgreement {
  concept: Concept;
  a: number;
  b: number;
  both: number;
}

/** How far codings give a field the same values. */
export interface FieldAgreement {
  field: string;
  /** The pairs of objects in which at least one coding fills it. */
  filled: number;
  /** For a single value, the share of equal pairs; for several, the values that both give divided by those that either gives. */
  agree: number;
  /** The decisions that alpha counts: every pair, or for several values every pair and value; silence is a decision. */
  units: number;
  /** Krippendorff's alpha; absent where only one value occurs. */
  alpha?: number;
  /** Where 95 % of the samples of articles have alpha; absent where there are too few. */
  interval?: Interval;
  /** How often each two values were given; `""` is silence. Absent for ids, which each article has of its own. */
  cells?: ConfusionCell[];
  /** For a field of several values, how often each value was given by both and by one; absent for ids. */
  values?: ValueCounts[];
}

/** Span F1 with its interval. */
export interface PooledSpans extends SpanAgreement {
  interval?: Interval;
}

/** How far codings of one or more texts agree. */
export interface Agreement {
  /** How many pairs of codings were compared. */
  articles: number;
  mentions: PooledSpans;
  /** The same without pronouns that are written together with another word. */
  mentionsWithoutSuffixes: PooledSpans;
  units: UnitAgreement[];
  fields: FieldAgreement[];
  /** How intervals were estimated; absent where there are too few articles. */
  sampled?: ResampleSettings;
}

/** The numbers of an article's mentions: with all, then without pronoun suffixes, each of a, of b, and of both. */
const countsPerArticle = 6;

/** Sums the agreement of pairs of codings, one pair after the other. */
export class PooledAgreement {
  articles = 0;
  readonly #tallies = new Map(allFields.map((field) => [field, new FieldTally(field)]));
  readonly #units = new Map([...pairedLists.keys()].map((concept) => [concept, { concept, a: 0, b: 0, both: 0 }]));
  readonly #spans = new GrowingNumbers();

  /** Adds two codings of one text. */
  add(pair: PairedArticles): void {
    for (const one of decisionsOf(pair)) this.#tallies.get(one.field)?.add(this.articles, one);
    for (const [concept, { pairs, onlyA, onlyB }] of pair.pairings) {
      const sums = this.#units.get(concept) as UnitAgreement;
      sums.a += pairs.length + onlyA.length;
      sums.b += pairs.length + onlyB.length;
      sums.both += pairs.length;
    }
    for (const count of spanCounts(pair)) this.#spans.push(count);
    this.articles++;
  }

  /** The mentions of the pair that was added last. */
  last(): SpanAgreement {
    const [a = 0, b = 0, same = 0] = [0, 1, 2].map((i) => this.#spans.at((this.articles - 1) * countsPerArticle + i));
    return { a, b, same, ...(a + b === 0 ? {} : { f1: (2 * same) / (a + b) }) };
  }

  /** The agreement so far; with settings for samples, with intervals. */
  result(settings?: ResampleSettings): Agreement {
    const found = [...this.#tallies.values()].filter(({ filled }) => filled > 0);
    const { resamples = 0, seed = 0 } = settings ?? {};
    const sampled = settings && this.articles >= fewestArticles ? { resamples, seed } : undefined;
    const intervals = sampled ? this.#intervals(found, sampled) : undefined;
    return {
      articles: this.articles,
      mentions: withInterval(this.#spanAgreement(0), intervals?.spans[0]),
      mentionsWithoutSuffixes: withInterval(this.#spanAgreement(3), intervals?.spans[1]),
      units: [...this.#units.values()],
      fields: found.map((tally) => withInterval(fieldAgreement(tally), intervals?.fields.get(tally))),
      ...(sampled ? { sampled } : {}),
    };
  }

  #spanAgreement(from: number, weights: (article: number) => number = () => 1): SpanAgreement {
    const sums = [0, 0, 0];
    for (let article = 0; article < this.articles; article++)
      for (const i of [0, 1, 2])
        sums[i] = (sums[i] as number) + weights(article) * this.#spans.at(article * countsPerArticle + from + i);
    const [a = 0, b = 0, same = 0] = sums;
    return { a, b, same, ...(a + b === 0 ? {} : { f1: (2 * same) / (a + b) }) };
  }

  #intervals(tallies: readonly FieldTally[], settings: ResampleSettings) {
    const alphas = new Map(tallies.map((tally): [FieldTally, (number | undefined)[]] => [tally, []]));
    const f1s: (number | undefined)[][] = [[], []];
    drawSamples(this.articles, settings, (drawn) => {
      const weights = (article: number) => drawn[article] as number;
      for (const [tally, list] of alphas) list.push(tally.alpha(weights));
      for (const [i, list] of f1s.entries()) list.push(this.#spanAgreement(i * 3, weights).f1);
    });
    const enough = [...alphas].filter(([{ articles }]) => articles >= fewestArticles);
    return {
      spans: f1s.map(intervalOf),
      fields: new Map(enough.map(([tally, list]) => [tally, intervalOf(list)])),
    };
  }
}

function withInterval<T extends object>(of: T, interval: Interval | undefined): T & { interval?: Interval } {
  return interval === undefined ? of : { ...of, interval };
}

function fieldAgreement(tally: FieldTally): FieldAgreement {
  const { field, filled, either, both, units } = tally;
  const alpha = tally.alpha();
  const [cells, values] = [tally.cells(), tally.values()];
  return {
    ...{ field: field.name, filled, agree: both / either, units },
    ...(alpha === undefined ? {} : { alpha }),
    ...(cells.length > 0 ? { cells } : {}),
    ...(values.length > 0 ? { values } : {}),
  };
}

function spanCounts({ a, mentions }: PairedArticles): number[] {
  const ours = [...mentions.a];
  const theirs = [...mentions.b];
  const isOther = ([, mention]: [string, Mentioned]) => !isPronounSuffix(a.text, mention);
  const counts = (own: typeof ours, other: typeof theirs) => {
    const spans = new Set(other.map(([span]) => span));
    return [own.length, other.length, own.filter(([span]) => spans.has(span)).length];
  };
  return [...counts(ours, theirs), ...counts(ours.filter(isOther), theirs.filter(isOther))];
}
