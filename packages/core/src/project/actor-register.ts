import type { Actor, Project } from "../generated/types.ts";
import { placeName } from "./project-issues.ts";
import { foldedName, type ReportedActor } from "./reported-visit.ts";

/** How an entity was recognised as an actor. */
export type ActorMatch = "linked" | "same-address" | "same-name";

/** Finds the actor that an entity of an article is. */
export interface ActorRegister {
  find(article: string, entity: ReportedActor): { actor: string; match: ActorMatch } | undefined;
}

/**
 * The register of a project's actors. An entity is an actor if the register links it, else if they share a web address, else if
 * they share a name in one language, are of one kind and not of two countries; a name of two actors identifies neither.
 */
export function actorRegister({ actors = [] }: Pick<Project, "actors">): ActorRegister {
  const linked = new Map<string, string>();
  const addresses = new Map<string, string>();
  const names = new Map<string, Actor[]>();
  for (const actor of actors) {
    for (const link of actor.entities ?? []) linked.set(placeName(link), actor.id);
    for (const address of actor.sameAs ?? []) addresses.set(address, actor.id);
    for (const key of new Set(namesOf(actor).map(([tag, name]) => nameKey(actor.kind, tag, name))))
      names.set(key, [...(names.get(key) ?? []), actor]);
  }
  return {
    find(article, entity) {
      const own = linked.get(placeName({ article, id: entity.id }));
      if (own !== undefined) return { actor: own, match: "linked" };
      const address = entity.sameAs.find((one) => addresses.has(one));
      if (address !== undefined) return { actor: addresses.get(address) as string, match: "same-address" };
      const named = new Set(
        Object.entries(entity.names)
          .flatMap(([tag, name]) => names.get(nameKey(entity.kind, tag, name)) ?? [])
          .filter(({ country }) => !country || !entity.country || country === entity.country)
          .map(({ id }) => id),
      );
      const [only] = named;
      return named.size === 1 && only !== undefined ? { actor: only, match: "same-name" } : undefined;
    },
  };
}

function namesOf({ name, otherNames = [] }: Actor): [string, string][] {
  return [name, ...otherNames].flatMap((map) =>
    Object.entries(map).map(([tag, text]): [string, string] => [tag, foldedName(text)]),
  );
}

function nameKey(kind: string, tag: string, name: string): string {
  return `${kind} ${tag.split("-")[0]} ${name}`;
}
