import type { ArticleIndex } from "../article/article-index.ts";
import { entityTraits } from "../inspection/traits/entity-traits.ts";
import { evidenceTraits } from "../inspection/traits/evidence-traits.ts";
import { factTraits } from "../inspection/traits/fact-traits.ts";
import { referenceTraits } from "../inspection/traits/reference-traits.ts";
import { statementTraits } from "../inspection/traits/statement-traits.ts";
import { traitBits } from "../inspection/traits/trait-bits.ts";
import type { Reading } from "../reading/reading.ts";
import type { Doubting, Doubts, Events, Selective } from "./doubts.ts";
import type { Rule } from "./rule.ts";

type Kind = keyof Events;

/** A listener with the positions of its rules, and the traits of the objects that it is asked about. */
interface Listener {
  doubts: Doubting<never>;
  positions: readonly [number, ...number[]];
  traits: number;
}

/** The listeners of some rules, joined by what they listen to. */
export interface Listeners {
  /** The positions of the rules that do not listen: they are always checked. */
  always: readonly number[];
  article: readonly { positions: readonly number[]; doubts: NonNullable<Doubts["article"]> }[];
  kinds: readonly { kind: Kind; listeners: readonly Listener[] }[];
}

/** What listeners are asked about. */
export interface AskedArticle {
  index: ArticleIndex;
  reading: Reading;
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

/** The traits of the objects of a kind, in the order of their list. */
const traitsOf: { readonly [K in Kind]?: (asked: AskedArticle) => readonly number[] } = {
  evidence: ({ index, reading }) => evidenceTraits(index.supports, reading),
  fact: ({ index }) => factTraits(index.facts),
  reference: ({ index }) => referenceTraits(index),
  entity: ({ index }) => entityTraits(listOf.entity(index)),
  statement: ({ index }) => statementTraits(index.statements),
};

/** For a listener that is asked about every object of its kind. */
const anyTrait = -1;

/** Joins the listeners of the rules that are wanted by what they listen to; a listener of several rules is asked once. */
export function joinListeners(rules: readonly Rule[], wanted: (rule: Rule) => boolean): Listeners {
  const positionsOf = <K extends keyof Doubts>(kind: K) => {
    const byListener = new Map<NonNullable<Doubts[K]>, [number, ...number[]]>();
    for (const [position, rule] of rules.entries()) {
      const listener = wanted(rule) ? rule.doubts?.[kind] : undefined;
      if (listener) byListener.set(listener, [...(byListener.get(listener) ?? []), position] as [number]);
    }
    return byListener;
  };
  const kinds = (Object.keys(listOf) as Kind[]).map((kind) => ({
    kind,
    listeners: Array.from(positionsOf(kind), ([listener, positions]) => ({ positions, ...selective(kind, listener) })),
  }));
  return {
    always: rules.flatMap((rule, position) => (wanted(rule) && rule.doubts === undefined ? [position] : [])),
    article: Array.from(positionsOf("article"), ([doubts, positions]) => ({ doubts, positions })),
    kinds: kinds.filter(({ listeners }) => listeners.length > 0),
  };
}

function selective(kind: Kind, listener: NonNullable<Doubts[Kind]>): Omit<Listener, "positions"> {
  if (typeof listener === "function") return { doubts: listener as Doubting<never>, traits: anyTrait };
  const { having, doubts = () => true } = listener as Selective<Kind>;
  const bits = (traitBits as Readonly<Record<string, Readonly<Record<string, number>>>>)[kind] ?? {};
  const names: readonly string[] = typeof having === "string" ? [having] : having;
  return { doubts: doubts as Doubting<never>, traits: names.reduce((all, name) => all | (bits[name] ?? anyTrait), 0) };
}

/** Asks every listener about an article, and notes at the positions of rules that may have a finding: 1. */
export function askListeners(listeners: Listeners, asked: AskedArticle, doubted: Uint8Array): void {
  for (const position of listeners.always) doubted[position] = 1;
  for (const { positions, doubts } of listeners.article)
    if (doubts(asked.index, asked.reading)) note(positions, doubted);
  for (const { kind, listeners: joined } of listeners.kinds) {
    const events = listOf[kind](asked.index) as readonly never[];
    if (events.length === 0) continue;
    const traits = traitsOf[kind]?.(asked);
    // one listener after the other: calling one function many times is faster than many functions by turns
    // a rule that is in doubt is checked anyway
    for (const listener of joined)
      if (doubted[listener.positions[0]] === 0 && isInDoubt(listener, { events, traits }, asked))
        note(listener.positions, doubted);
  }
}

interface Objects {
  events: readonly never[];
  traits: readonly number[] | undefined;
}

function isInDoubt(listener: Listener, { events, traits: known }: Objects, { index, reading }: AskedArticle): boolean {
  const { doubts, traits } = listener;
  for (let i = 0; i < events.length; i++) {
    if (traits !== anyTrait && known !== undefined && ((known[i] as number) & traits) === 0) continue;
    if (doubts(events[i] as never, reading, index)) return true;
  }
  return false;
}

function note(positions: readonly number[], doubted: Uint8Array): void {
  for (const position of positions) doubted[position] = 1;
}
