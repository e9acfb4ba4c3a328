import type { ArticleIndex } from "../article/article-index.ts";
import type { Reading } from "../reading/reading.ts";
import type { Doubting, Doubts, Events } from "./doubts.ts";
import type { Rule } from "./rule.ts";

type Kind = keyof Events;

/** A listener of a rule, with the position of the rule in its list. */
interface Listener<ListenerAnswer> {
  position: number;
  doubts: ListenerAnswer;
}

/** The listeners of some rules, joined by what they listen to. */
export interface Listeners {
  /** The positions of the rules that do not listen: they are always checked. */
  always: readonly number[];
  article: readonly Listener<NonNullable<Doubts["article"]>>[];
  kinds: readonly { kind: Kind; listeners: readonly Listener<Doubting<never>>[] }[];
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

/** Joins the listeners of the rules that are wanted by what they listen to. */
export function joinListeners(rules: readonly Rule[], wanted: (rule: Rule) => boolean): Listeners {
  const heard = rules.flatMap((rule, position) => (wanted(rule) ? [{ position, doubts: rule.doubts }] : []));
  const kinds = (Object.keys(listOf) as Kind[]).map((kind) => ({
    kind,
    listeners: heard.flatMap(({ position, doubts }) =>
      doubts?.[kind] ? [{ position, doubts: doubts[kind] as Doubting<never> }] : [],
    ),
  }));
  return {
    always: heard.filter(({ doubts }) => doubts === undefined).map(({ position }) => position),
    article: heard.flatMap(({ position, doubts }) => (doubts?.article ? [{ position, doubts: doubts.article }] : [])),
    kinds: kinds.filter(({ listeners }) => listeners.length > 0),
  };
}

/** What listeners are asked about. */
export interface ListenerAnswer {
  index: ArticleIndex;
  reading: Reading;
}

/** Asks every listener about an article, and notes at the positions of rules that may have a finding: 1. */
export function askListeners(listeners: Listeners, { index, reading }: ListenerAnswer, doubted: Uint8Array): void {
  for (const position of listeners.always) doubted[position] = 1;
  for (const { position, doubts } of listeners.article) if (doubts(index, reading)) doubted[position] = 1;
  for (const { kind, listeners: joined } of listeners.kinds) {
    // a rule that is in doubt is checked anyway
    let waiting = joined.filter(({ position }) => doubted[position] === 0);
    for (const event of listOf[kind](index)) {
      let isRaised = false;
      for (const { position, doubts } of waiting) {
        if (!doubts(event as never, reading, index)) continue;
        doubted[position] = 1;
        isRaised = true;
      }
      if (isRaised) waiting = waiting.filter(({ position }) => doubted[position] === 0);
      if (waiting.length === 0) break;
    }
  }
}
