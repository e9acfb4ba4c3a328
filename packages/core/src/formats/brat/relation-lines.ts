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
  let count = 0;
  for (const { key, label } of annotations) {
    const trigger = ids.get(key);
    if (!events.has(label) || trigger === undefined) continue;
    const roles = rolesOf(key, annotations, ids);
    lines.push(`E${++count}\t${[`${typeOfLabel(label)}:${trigger}`, ...roles].join(" ")}`);
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

// The parts of an object directly in it: a role for each, numbered where there are several.
function rolesOf(owner: string, annotations: readonly Annotation[], ids: ReadonlyMap<string, string>): string[] {
  const times = new Map<string, number>();
  return annotations.flatMap(({ key }) => {
    const id = ids.get(key);
    const [role, place, ...deeper] = key.startsWith(`${owner}/`) ? key.slice(owner.length + 1).split("/") : [];
    if (id === undefined || role === undefined || deeper.length > 0 || place === "alternatives") return [];
    const time = (times.get(role) ?? 0) + 1;
    times.set(role, time);
    return [`${role}${time === 1 ? "" : time}:${id}`];
  });
}

function mentionIds({ id, mentions }: Entity, ids: ReadonlyMap<string, string>): string[] {
  return mentions.flatMap((_, i) => ids.get(`/entities/${id}/mentions/${i}`) ?? []);
}
