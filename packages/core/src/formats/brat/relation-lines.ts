import type { Article, Entity } from "../../generated/types.ts";
import type { Annotation } from "../annotations/annotation.ts";
import { typeOfLabel } from "./type-of-label.ts";

/** The concepts that are events of brat. */
const events = new Set(["Visit", "Meeting", "Agreement", "Statement"]);

/** The lines that connect text-bound annotations: objects with their parts as events, ties as relations, mentions of one entity as equivalent. */
export function relationLines(
  { entities = [], relations = [] }: Article,
  annotations: readonly Annotation[],
  ids: ReadonlyMap<string, string>,
): string[] {
  const lines: string[] = [];
  const roles = rolesByOwner(annotations, ids);
  let count = 0;
  for (const { key, label } of annotations) {
    const trigger = ids.get(key);
    if (!events.has(label) || trigger === undefined) continue;
    const event = [`${typeOfLabel(label)}:${trigger}`, ...(roles.get(key) ?? [])];
    lines.push(`E${++count}\t${event.join(" ")}`);
  }
  const mentions = new Map(entities.map((entity) => [entity.id, mentionIds(entity, ids)]));
  for (const [i, { source, target, kind }] of relations.entries()) {
    const [from] = mentions.get(source) ?? [];
    const [to] = mentions.get(target) ?? [];
    if (from !== undefined && to !== undefined) lines.push(`R${i + 1}\t${typeOfLabel(kind)} Arg1:${from} Arg2:${to}`);
  }
  for (const own of mentions.values()) if (own.length > 1) lines.push(`*\tEquiv ${own.join(" ")}`);
  return lines;
}

// The parts of objects directly in them, by the key of the object: a role for each, numbered where there are several.
function rolesByOwner(annotations: readonly Annotation[], ids: ReadonlyMap<string, string>): Map<string, string[]> {
  const roles = new Map<string, string[]>();
  const times = new Map<string, number>();
  for (const { key } of annotations) {
    const id = ids.get(key);
    const [, list, owner, role, ...deeper] = key.split("/");
    if (id === undefined || role === undefined || deeper.length > 1 || deeper[0] === "alternatives") continue;
    const place = `/${list}/${owner}`;
    const time = (times.get(`${place}/${role}`) ?? 0) + 1;
    times.set(`${place}/${role}`, time);
    const own = roles.get(place) ?? [];
    own.push(`${role}${time === 1 ? "" : time}:${id}`);
    roles.set(place, own);
  }
  return roles;
}

function mentionIds({ id, mentions }: Entity, ids: ReadonlyMap<string, string>): string[] {
  return mentions.flatMap((_, i) => ids.get(`/entities/${id}/mentions/${i}`) ?? []);
}
