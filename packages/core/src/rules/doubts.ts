import type { ArticleIndex } from "../article/article-index.ts";
import type { Trait } from "../inspection/traits/trait-bits.ts";
import type { Reading } from "../reading/reading.ts";

/** The objects of an article that a rule can listen to, with the list of the index that contains them. */
export interface Events {
  evidence: ArticleIndex["supports"][number];
  mention: ArticleIndex["mentions"][number];
  fact: ArticleIndex["facts"][number];
  time: ArticleIndex["times"][number];
  reference: ArticleIndex["references"][number];
  statement: ArticleIndex["statements"][number];
  meeting: ArticleIndex["meetings"][number];
  agreement: ArticleIndex["agreements"][number];
  quantity: ArticleIndex["quantities"][number];
  block: ArticleIndex["blocks"][number];
  sentence: ArticleIndex["sentences"][number];
  entity: ReturnType<ArticleIndex["entities"]["values"]> extends Iterable<infer T> ? T : never;
  visit: ReturnType<ArticleIndex["visits"]["values"]> extends Iterable<infer T> ? T : never;
}

/** Whether an object of an article leaves room for a finding; the text is looked up in the reading, never walked. */
export type Doubting<Event> = (event: Event, reading: Reading, index: ArticleIndex) => boolean;

/** A listener that is called only for objects with one of these traits; without `doubts`, each of them is in doubt. */
export interface Selective<Kind extends keyof Events> {
  readonly having: Trait<Kind> | readonly Trait<Kind>[];
  readonly doubts?: Doubting<Events[Kind]>;
}

/**
 * What a rule listens to. Each listener is called for every object of its kind, or for those with a trait, and returns true
 * if the rule may have a finding because of it. The contract: if none returns true, the rule's `check` reports nothing, so it
 * need not run. `article` is called once, before the others.
 */
export type Doubts = { readonly [Kind in keyof Events]?: Doubting<Events[Kind]> | Selective<Kind> } & {
  readonly article?: (index: ArticleIndex, reading: Reading) => boolean;
};
