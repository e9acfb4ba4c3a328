import type { ArticleIndex } from "../article/article-index.ts";

type Edges = Map<string, string[]>;

/**
 * Returns the entities whose mentions also refer to an entity: itself, the groups it belongs to, and its members and
 * parts, each through any number of steps.
 */
export function kinOf({ article, entities }: ArticleIndex): (entity: string) => ReadonlySet<string> {
  const groups: Edges = new Map();
  const within: Edges = new Map();
  const join = (member: string, group: string) => {
    link(groups, member, group);
    link(within, group, member);
  };
  for (const entity of entities.values()) {
    for (const member of entity.members ?? []) join(member, entity.id);
    if (entity.partOf !== undefined) link(within, entity.partOf, entity.id);
  }
  for (const { kind, source, target } of article.relations ?? []) if (kind === "member-of") join(source, target);
  const known = new Map<string, ReadonlySet<string>>();
  return (entity) => {
    const kin = known.get(entity) ?? new Set([...reached(groups, entity), ...reached(within, entity)]);
    known.set(entity, kin);
    return kin;
  };
}

function link(edges: Edges, from: string, to: string): void {
  const list = edges.get(from);
  if (list) list.push(to);
  else edges.set(from, [to]);
}

function reached(edges: Edges, from: string): Set<string> {
  const seen = new Set([from]);
  for (const id of seen) for (const next of edges.get(id) ?? []) seen.add(next);
  return seen;
}
