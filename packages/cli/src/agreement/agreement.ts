import type { Article } from "@diplomatic-visits/core";
import { compareField, type FieldAgreement, type IdMap } from "./compare-field.ts";
import { referring, single } from "./field.ts";
import { type Concept, comparedFields, fieldsOf, pairedLists } from "./fields.ts";
import { isPronounSuffix, type Mentioned, mentionsOf, type SpanAgreement, spanAgreement } from "./mentions.ts";
import { type Coded, type Pairing, paired } from "./pairing.ts";

/** How many objects each coding has, and how many both. */
interface UnitAgreement {
  concept: Concept;
  a: number;
  b: number;
  both: number;
}

/** What only one coding has: a span, or an object with the first words of its quote. */
export interface OnlyOne {
  in: "a" | "b";
  concept: Concept | "mentions";
  id?: string;
  quote?: string;
  start?: number;
}

/** How far two codings of one text agree. */
export interface Agreement {
  mentions: SpanAgreement;
  /** The same without pronouns that are written together with another word. */
  mentionsWithoutSuffixes: SpanAgreement;
  units: UnitAgreement[];
  fields: FieldAgreement[];
  only: OnlyOne[];
}

/** Compares two codings of one text. */
export function agreementOf(a: Article, b: Article): Agreement {
  const [ours, theirs] = [mentionsOf(a), mentionsOf(b)];
  const pairings = [...pairedLists.keys()].map((concept) => ({
    concept,
    pairing: paired(listOf(a, concept), listOf(b, concept)),
  }));
  const ids = idsOf(pairings.map(({ pairing }) => pairing));
  return {
    mentions: spanAgreement(ours, theirs),
    mentionsWithoutSuffixes: spanAgreement(withoutSuffixes(a.text, ours), withoutSuffixes(b.text, theirs)),
    units: pairings.map(({ concept, pairing }) => unitsOf(concept, pairing)),
    fields: [
      ...mentionFields.flatMap((field) => compareField(field, sameSpans(ours, theirs), ids) ?? []),
      ...pairings.flatMap(({ concept, pairing }) =>
        (comparedFields.get(concept) ?? []).flatMap((field) => compareField(field, pairing.pairs, ids) ?? []),
      ),
    ],
    only: [
      ...onlySpans("a", ours, theirs),
      ...onlySpans("b", theirs, ours),
      ...pairings.flatMap(({ concept, pairing: { onlyA, onlyB } }) => [
        ...onlyA.map((object) => onlyObject("a", concept, object)),
        ...onlyB.map((object) => onlyObject("b", concept, object)),
      ]),
    ],
  };
}

const mentionFields = [...fieldsOf("mention", "Mention"), referring(single("mention", "entity"))];

function listOf(article: Article, concept: Concept): Coded[] {
  return (article[concept] ?? []) as unknown as Coded[];
}

function idsOf(pairings: readonly Pairing[]): IdMap {
  const shared = pairings.flatMap(({ pairs }) => pairs.map(([a, b]): [unknown, unknown] => [b.id, a.id]));
  const own = pairings.flatMap(({ onlyB }) => onlyB.map(({ id }): [unknown, unknown] => [id, `b:${id}`]));
  return new Map([...shared, ...own].filter(([id]) => id !== undefined) as [string, string][]);
}

function unitsOf(concept: Concept, { pairs, onlyA, onlyB }: Pairing): UnitAgreement {
  return { concept, a: pairs.length + onlyA.length, b: pairs.length + onlyB.length, both: pairs.length };
}

function withoutSuffixes(text: string, mentions: ReadonlyMap<string, Mentioned>): Map<string, Mentioned> {
  return new Map([...mentions].filter(([, mention]) => !isPronounSuffix(text, mention)));
}

function sameSpans(a: ReadonlyMap<string, Mentioned>, b: ReadonlyMap<string, Mentioned>): [Coded, Coded][] {
  return [...a].flatMap(([span, one]) => {
    const other = b.get(span);
    return other ? [[{ ...one }, { ...other }] as [Coded, Coded]] : [];
  });
}

function onlySpans(
  of: "a" | "b",
  own: ReadonlyMap<string, Mentioned>,
  other: ReadonlyMap<string, Mentioned>,
): OnlyOne[] {
  return [...own].flatMap(([span, { entity, quote, start }]) =>
    other.has(span) ? [] : [{ in: of, concept: "mentions" as const, id: entity, quote, start }],
  );
}

function onlyObject(of: "a" | "b", concept: Concept, object: Coded): OnlyOne {
  const [first] = (object["evidence"] ?? object["mentions"] ?? []) as { quote: string; start: number }[];
  const words = first ? { quote: first.quote, start: first.start } : {};
  return { in: of, concept, ...(object.id === undefined ? {} : { id: object.id }), ...words };
}
