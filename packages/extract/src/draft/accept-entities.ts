import type { Coding, Entity, MentionForm } from "@diplomatic-visits/core";
import { foldText } from "@diplomatic-visits/core/internal";
import { type Acceptance, overlap, skip } from "./acceptance.ts";
import type { DraftItem } from "./drafted.ts";
import { hiddenIn, type MentionSpan } from "./mention-span.ts";

type Authored = NonNullable<Coding["entities"]>[number];

/** Accepts the entities: an existing entity gets the mentions it lacks, a new one is added whole. */
export function acceptEntities(acceptance: Acceptance): void {
  const drafted = acceptance.draft.coding.entities ?? [];
  const claimed = claimsOf(acceptance.article.entities ?? []);
  const matches = matcher(acceptance);
  const joins = drafted.map((entity, i) => ({ entity, i, known: matches(entity, mentionItems(acceptance, i)) }));
  // ids first, since a position or a part may point at a later entity
  for (const { entity, i, known } of joins) {
    if (known) acceptance.entityIds.set(entity.id, known.id);
    else if (isAnyWanted(acceptance, entity, i)) acceptance.entityIds.set(entity.id, acceptance.giveId(entity.id));
  }
  const wanted = joins.filter(({ entity, i }) => isAnyWanted(acceptance, entity, i));
  const fresh = wanted.map((join) => ({ join, mentions: freshMentions(acceptance, join, claimed) }));
  for (const { join, mentions } of fresh)
    if (!join.known && mentions.length === 0) acceptance.entityIds.delete(join.entity.id);
  for (const { join, mentions } of fresh) addJoined(acceptance, join, mentions);
}

// A pointer may lead to an entity or to one of its mentions.
function isAnyWanted({ isWanted }: Acceptance, { mentions }: Authored, i: number): boolean {
  return isWanted(`/entities/${i}`) || mentions.some((_, k) => isWanted(`/entities/${i}/mentions/${k}`));
}

function addJoined(acceptance: Acceptance, { entity, i, known }: Join, mentions: Authored["mentions"]): void {
  if (mentions.length === 0) {
    skip(acceptance, `/entities/${i}`, "coded");
    return;
  }
  if (known) addMentions(acceptance, known.id, mentions);
  else addEntity(acceptance, entity, mentions);
  acceptance.added.push(`/entities/${i}`);
}

/** The spans of a drafted entity. */
function mentionItems({ draft, items }: Acceptance, i: number): DraftItem[] {
  const { mentions = [] } = draft.coding.entities?.[i] ?? {};
  return mentions.flatMap((_, k) => items.get(`/entities/${i}/mentions/${k}`) ?? []);
}

function claimsOf(entities: readonly Entity[]): MentionSpan[] {
  return entities
    .flatMap(({ id, mentions }) =>
      mentions.map(
        ({ start, end, form }): MentionSpan => ({
          ...{ start, end, form, entity: id, weight: 9 },
          rule: "authored",
          certainty: "sure",
        }),
      ),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

// The entity that claims most of the same spans, else the one with the same country or name.
function matcher({ article }: Acceptance): (entity: Authored, items: readonly DraftItem[]) => Entity | undefined {
  const entities = article.entities ?? [];
  const bySpan = new Map(entities.flatMap((one) => one.mentions.map(({ start, end }) => [`${start}-${end}`, one])));
  const named = new Map<string, Entity>();
  for (const one of [...entities].reverse()) for (const key of namesOf(one)) named.set(key, one);
  return (entity, items) => {
    const counts = new Map<Entity, number>();
    for (const { start, end } of items) {
      const one = bySpan.get(`${start}-${end}`);
      if (one && one.kind === entity.kind) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    return most?.[0] ?? namesOf(entity).flatMap((key) => named.get(key) ?? [])[0];
  };
}

function namesOf({ kind, name, country }: Pick<Entity, "kind" | "name" | "country">): string[] {
  const names = Object.entries(name).map(
    ([tag, text]) => `${kind} ${tag} ${foldText(text, "orthographic").toLowerCase()}`,
  );
  return kind === "country" && country ? [`country of ${country}`, ...names] : names;
}

interface Join {
  entity: Authored;
  i: number;
  known: Entity | undefined;
}

interface FreshMention {
  form: MentionForm;
  spans: readonly DraftItem[];
}

// The unclaimed spans that cross no other span and contain no mention that they would shadow.
function freshMentions(
  acceptance: Acceptance,
  { entity, i, known }: Join,
  claimed: MentionSpan[],
): Authored["mentions"] {
  const byForm = new Map<MentionForm, DraftItem[]>();
  for (const [k, mention] of entity.mentions.entries()) {
    if (!acceptance.isWanted(`/entities/${i}/mentions/${k}`)) continue;
    const form = typeof mention === "string" ? "name" : (mention.form ?? "name");
    const items = acceptance.items.get(`/entities/${i}/mentions/${k}`) ?? [];
    const fresh = items.filter((item) => isFree(item, { claimed, form, id: known?.id }));
    byForm.set(form, [...(byForm.get(form) ?? []), ...fresh]);
  }
  return [...byForm].flatMap(([form, spans]) =>
    quoteFresh(acceptance, { form, spans }, { claimed, id: known?.id ?? entity.id }),
  );
}

function isFree(
  item: DraftItem,
  { claimed, form, id }: { claimed: readonly MentionSpan[]; form: MentionForm; id: string | undefined },
): boolean {
  return claimed.every((one) => {
    if (!overlap(one, item)) return true;
    const isInside = one.start <= item.start && item.end <= one.end;
    const isAround = item.start <= one.start && one.end <= item.end;
    const isSame = isInside && isAround;
    const isShadow = one.entity === id || (one.form === "name" && form === "name");
    return !isSame && (isInside || isAround) && !isShadow;
  });
}

function quoteFresh(
  { quoter }: Acceptance,
  { form, spans }: FreshMention,
  { claimed, id }: { claimed: MentionSpan[]; id: string },
): Authored["mentions"] {
  if (spans.length === 0) return [];
  const isHidden = hiddenIn(claimed);
  const { mentions } = quoter.mentions(spans, { form, isHidden: (place) => isHidden(place, { entity: id, form }) });
  for (const { start, end, rule, certainty } of mentions.flatMap((one) => one.spans as readonly DraftItem[]))
    claimed.push({ start, end, rule, certainty, form, entity: id, weight: 0 });
  claimed.sort((a, b) => a.start - b.start || b.end - a.end);
  return mentions.map(({ mention }) => mention);
}

function addMentions({ coding }: Acceptance, id: string, fresh: Authored["mentions"]): void {
  coding.entities = coding.entities?.map((one) =>
    one.id === id ? { ...one, mentions: [...one.mentions, ...fresh] } : one,
  ) as NonNullable<Coding["entities"]>;
}

function addEntity({ coding, entityIds }: Acceptance, entity: Authored, mentions: Authored["mentions"]): void {
  const { offices, partOf, members = [], ...rest } = entity;
  const part = partOf === undefined ? undefined : entityIds.get(partOf);
  const own = members.flatMap((member) => entityIds.get(member) ?? []);
  const held = offices?.map(({ of, ...office }) => {
    const owner = of === undefined ? undefined : entityIds.get(of);
    return { ...office, ...(owner === undefined ? {} : { of: owner }) };
  });
  const added: Authored = {
    ...rest,
    id: entityIds.get(entity.id) as string,
    ...(part === undefined ? {} : { partOf: part }),
    ...(own.length > 0 ? { members: own } : {}),
    ...(held ? { offices: held } : {}),
    mentions,
  };
  coding.entities = [...(coding.entities ?? []), added];
}
