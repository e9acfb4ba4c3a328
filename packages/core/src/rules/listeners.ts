import type { ArticleIndex } from "../article/article-index.ts";
import { evidenceTraits } from "../inspection/traits/evidence-traits.ts";
import { factTraits } from "../inspection/traits/fact-traits.ts";
import { referenceTraits } from "../inspection/traits/reference-traits.ts";
import { traitBits } from "../inspection/traits/trait-bits.ts";
import type { Reading } from "../reading/reading.ts";
import type { Doubting, Doubts, Events, Selective } from "./doubts.ts";
import type { Rule } from "./rule.ts";

type Kind = keyof Events;

/** What listens to one kind of object: each listener with the positions of its rules and the traits that it is about. */
interface KindListeners {
  kind: Kind;
  doubts: readonly Doubting<never>[];
  positions: readonly (readonly [number, ...number[]])[];
  traits: readonly number[];
  /** The traits that any of them is about. */
  anyTrait: number;
}

/** The listeners of some rules, joined by what they listen to. */
export interface Listeners {
  /** The positions of the rules that do not listen: they are always checked. */
  always: readonly number[];
  article: readonly { positions: readonly number[]; doubts: NonNullable<Doubts["article"]> }[];
  kinds: readonly KindListeners[];
}

const listOf: { readonly [K in Kind]: (index: ArticleIndex) => readonly Events[K][] } = {
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

/** A trait that every object has. */
const always = 1 << 30;

const traitsOf: { readonly [K in Kind]?: (index: ArticleIndex) => (event: Events[K]) => number } = {
  evidence: ({ text }) => evidenceTraits(text),
  fact: () => factTraits,
  reference: referenceTraits,
};

/** Joins the listeners of the rules that are wanted by what they listen to; a listener of several rules is asked once. */
export function joinListeners(rules: readonly Rule[], wanted: (rule: Rule) => boolean): Listeners {
  const positionsOf = <K extends keyof Doubts>(kind: K) => {
    const byListener = new Map<NonNullable<Doubts[K]>, number[]>();
    for (const [position, rule] of rules.entries()) {
      const listener = wanted(rule) ? rule.doubts?.[kind] : undefined;
      if (listener) byListener.set(listener, [...(byListener.get(listener) ?? []), position]);
    }
    return byListener;
  };
  const kinds = (Object.keys(listOf) as Kind[]).map((kind) => joinKind(kind, positionsOf(kind)));
  return {
    always: rules.flatMap((rule, position) => (wanted(rule) && rule.doubts === undefined ? [position] : [])),
    article: Array.from(positionsOf("article"), ([doubts, positions]) => ({ doubts, positions })),
    kinds: kinds.filter(({ doubts }) => doubts.length > 0),
  };
}

function joinKind(kind: Kind, byListener: ReadonlyMap<NonNullable<Doubts[Kind]>, number[]>): KindListeners {
  const listeners = Array.from(byListener.keys(), (listener) => selective(kind, listener));
  return {
    kind,
    doubts: listeners.map(({ doubts }) => doubts),
    positions: [...byListener.values()] as [number, ...number[]][],
    traits: listeners.map(({ traits }) => traits),
    anyTrait: listeners.reduce((all, { traits }) => all | traits, 0),
  };
}

function selective(kind: Kind, listener: NonNullable<Doubts[Kind]>): { doubts: Doubting<never>; traits: number } {
  if (typeof listener === "function") return { doubts: listener as Doubting<never>, traits: always };
  const { having, doubts = () => true } = listener as Selective<Kind>;
  const bits = (traitBits as Readonly<Record<string, Readonly<Record<string, number>>>>)[kind] ?? {};
  const names: readonly string[] = typeof having === "string" ? [having] : having;
  return { doubts: doubts as Doubting<never>, traits: names.reduce((all, name) => all | (bits[name] ?? always), 0) };
}

/** What listeners are asked about. */
export interface Asked {
  index: ArticleIndex;
  reading: Reading;
}

/** Asks every listener about an article, and notes at the positions of rules that may have a finding: 1. */
export function askListeners(listeners: Listeners, asked: Asked, doubted: Uint8Array): void {
  const { index, reading } = asked;
  for (const position of listeners.always) doubted[position] = 1;
  for (const { positions, doubts } of listeners.article)
    if (doubts(index, reading)) for (const position of positions) doubted[position] = 1;
  for (const joined of listeners.kinds) askAbout(joined, asked, doubted);
}

function askAbout(joined: KindListeners, { index, reading }: Asked, doubted: Uint8Array): void {
  const { kind, doubts, positions, traits, anyTrait } = joined;
  const events = listOf[kind](index);
  const known = traitsOf[kind]?.(index) as ((event: unknown) => number) | undefined;
  for (let i = 0; i < events.length; i++) {
    const event = events[i] as never;
    const own = (known ? known(event) : 0) | always;
    if ((own & anyTrait) === 0) continue;
    for (let k = 0; k < doubts.length; k++) {
      if ((own & (traits[k] as number)) === 0) continue;
      const rules = positions[k] as KindListeners["positions"][number];
      // a rule that is in doubt is checked anyway
      if (doubted[rules[0]] === 1 || !(doubts[k] as Doubting<never>)(event, reading, index)) continue;
      for (const position of rules) doubted[position] = 1;
    }
  }
}
