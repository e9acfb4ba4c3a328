import type { ArticleIndex } from "../article/article-index.ts";
import type { Reading } from "../reading/reading.ts";
import type { Doubt, Doubts, Events } from "./doubts.ts";
import type { Rule } from "./rule.ts";

/** A listener of a rule, with the position of the rule in its list. */
interface Listener<Event> {
  rule: number;
  doubts: Doubt<Event>;
}

type Kind = keyof Events;

/** The listeners of some rules, joined by what they listen to. */
export interface Listeners {
  /** The number of rules, with those that do not listen. */
  count: number;
  /** The positions of the rules that do not listen: they are always checked. */
  always: readonly number[];
  article: readonly { rule: number; doubts: NonNullable<Doubts["article"]> }[];
  kinds: readonly { kind: Kind; listeners: readonly Listener<never>[] }[];
}

const listOf: { readonly [K in Kind]: (index: ArticleIndex) => Iterable<Events[K]> } = {
  evidence: ({ supports }) => supports,
  mention: ({ mentions }) => mentions,
  fact: ({ facts }) => facts,
  time: ({ times }) => times,
  reference: ({ references }) => references,
  // the maps of the index lack objects whose id is used twice
  entity: ({ article }) => article.entities ?? [],
  visit: ({ article }) => article.visits ?? [],
  meeting: ({ meetings }) => meetings,
  agreement: ({ agreements }) => agreements,
  statement: ({ statements }) => statements,
  quantity: ({ quantities }) => quantities,
  block: ({ blocks }) => blocks,
  sentence: ({ sentences }) => sentences,
};

/** Joins the listeners of rules by what they listen to. */
export function joinListeners(rules: readonly Rule[]): Listeners {
  const listening = rules.map(({ doubts }, rule) => ({ rule, doubts }));
  const kinds = (Object.keys(listOf) as Kind[]).map((kind) => ({
    kind,
    listeners: listening.flatMap(({ rule, doubts }) =>
      doubts?.[kind] ? [{ rule, doubts: doubts[kind] as Doubt<never> }] : [],
    ),
  }));
  return {
    count: rules.length,
    always: listening.filter(({ doubts }) => doubts === undefined).map(({ rule }) => rule),
    article: listening.flatMap(({ rule, doubts }) => (doubts?.article ? [{ rule, doubts: doubts.article }] : [])),
    kinds: kinds.filter(({ listeners }) => listeners.length > 0),
  };
}

/** Asks every listener about an article, and returns by position whether a rule may have a finding: 1 if it may. */
export function askListeners(listeners: Listeners, index: ArticleIndex, reading: Reading): Uint8Array {
  const doubted = new Uint8Array(listeners.count);
  for (const rule of listeners.always) doubted[rule] = 1;
  for (const { rule, doubts } of listeners.article) if (doubts(index, reading)) doubted[rule] = 1;
  for (const { kind, listeners: joined } of listeners.kinds) {
    // a rule that is in doubt is checked anyway
    let waiting = joined.filter(({ rule }) => doubted[rule] === 0);
    for (const event of listOf[kind](index)) {
      let raised = false;
      for (const { rule, doubts } of waiting) {
        if (!doubts(event as never, reading, index)) continue;
        doubted[rule] = 1;
        raised = true;
      }
      if (raised) waiting = waiting.filter(({ rule }) => doubted[rule] === 0);
      if (waiting.length === 0) break;
    }
  }
  return doubted;
}
