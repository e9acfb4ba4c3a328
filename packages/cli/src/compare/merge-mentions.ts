import type { Mention } from "@diplomatic-visits/core";
import { fields as concepts, type Field } from "@diplomatic-visits/core/fields";
import type { Mentioned } from "../agreement/mentions.ts";
import type { PairedArticles } from "../agreement/paired-articles.ts";
import type { Decide } from "./difference.ts";
import { joinedNotes } from "./joined-words.ts";
import { chosen } from "./merge-fields.ts";

/** A mention in an article, or one in the authored form. */
export type MergedMention = Mention | Record<string, unknown>;

const form = concepts["Mention"]?.fields["form"] as Field;

/**
 * The mentions as decided, by the entities that are kept. A mention of an entity that only one coding has comes with that
 * entity; where both mark a span, it goes to the entity that is decided, or to the other one if that is not kept.
 */
export function mergedMentions(
  { mentions: { a, b }, pairings }: PairedArticles,
  kept: ReadonlySet<string>,
  decide: Decide,
): Map<string, MergedMention[]> {
  const { onlyA = [], onlyB = [] } = pairings.get("entities") ?? {};
  const alone = new Set([...onlyA, ...onlyB].map(({ id }) => id));
  const byEntity = new Map<string, MergedMention[]>();
  for (const span of sortedSpans([...a.keys(), ...b.keys()])) {
    const [one, other] = [a.get(span), b.get(span)];
    const owned = one && other ? mentionOfBoth(one, other, { span, kept, decide }) : undefined;
    const lone = one ?? other;
    const mention =
      owned ?? (lone && (one && other ? undefined : loneMention(lone, { span, alone, decide, isOfA: !!one })));
    if (mention) byEntity.set(mention.entity, [...(byEntity.get(mention.entity) ?? []), mention.mention]);
  }
  return byEntity;
}

interface Owned {
  entity: string;
  mention: MergedMention;
}

function mentionOfBoth(
  a: Mentioned,
  b: Mentioned,
  { span, kept, decide }: { span: string; kept: ReadonlySet<string>; decide: Decide },
): Owned {
  if (a.entity === b.entity && a.form === b.form) {
    const note = joinedNotes(a.note, b.note);
    return owned({ ...a, ...(note === undefined ? {} : { note: note as string }) });
  }
  const taken = decidedMention({ span, a, b }, decide) as Owned;
  if (kept.has(taken.entity)) return taken;
  return owned(kept.has(a.entity) ? a : b);
}

function loneMention(
  mention: Mentioned,
  { span, alone, decide, isOfA }: { span: string; alone: ReadonlySet<unknown>; decide: Decide; isOfA: boolean },
): Owned | undefined {
  if (alone.has(mention.entity)) return owned(mention);
  return decidedMention(isOfA ? { span, a: mention } : { span, b: mention }, decide);
}

function decidedMention(
  { span, a, b }: { span: string; a?: Mentioned; b?: Mentioned },
  decide: Decide,
): Owned | undefined {
  const object = { ...(a ? { a: a.entity } : {}), ...(b ? { b: b.entity } : {}) };
  const values = { ...(a ? { a } : {}), ...(b ? { b } : {}) };
  const field = { name: "mentions", schema: form };
  const taken = chosen(
    decide({ key: `mentions/${span}`, kind: "value", list: "mentions", object, field, values }),
    values,
  );
  if (taken === undefined) return undefined;
  const { entity = (a ?? b)?.entity, ...mention } = taken as Mentioned;
  return { entity: entity as string, mention };
}

function owned({ entity, ...mention }: Mentioned): Owned {
  return { entity, mention };
}

function sortedSpans(spans: readonly string[]): string[] {
  const startOf = (span: string) => Number(span.slice(0, span.indexOf("-")));
  return [...new Set(spans)].sort((x, y) => startOf(x) - startOf(y) || y.length - x.length || (x < y ? 1 : -1));
}
