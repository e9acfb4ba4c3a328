import type { ArticleIndex } from "../article/article-index.ts";

type Edges = Map<string, string[]>;

/** How many steps from entity to entity are taken for one article; more would need chains of thousands of groups. */
const mostSteps = 1_000_000;

/**
 * Returns the entities whose mentions also refer to an entity: itself, the groups it belongs to, and its members and
 * parts, each through any number of steps. Undefined if the groups of the article are too deep to be followed.
 */
export function kinOf({ article, entities }: ArticleIndex): (entity: string) => ReadonlySet<string> | undefined {
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
  const known = new Map<string, ReadonlySet<string> | undefined>();
  const budget = { steps: mostSteps };
  return (entity) => {
    if (!known.has(entity)) {
      const kin = reached(groups, entity, budget);
      for (const id of reached(within, entity, budget)) kin.add(id);
      known.set(entity, budget.steps > 0 ? kin : undefined);
    }
    return known.get(entity);
  };
}

function link(edges: Edges, from: string, to: string): void {
  const list = edges.get(from);
  if (list) list.push(to);
  else edges.set(from, [to]);
}

function reached(edges: Edges, from: string, budget: { steps: number }): Set<string> {
  const seen = new Set([from]);
  for (const id of seen) {
    const next = edges.get(id) ?? [];
    budget.steps -= next.length + 1;
    if (budget.steps <= 0) break;
    for (const one of next) seen.add(one);
  }
  return seen;
}
