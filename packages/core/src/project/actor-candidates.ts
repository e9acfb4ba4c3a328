import type { Article, Project } from "../generated/types.ts";
import { actorRegister } from "./actor-register.ts";
import { type ReportedActor, reportedActor } from "./reported-visit.ts";

/** A person of an article, under the name of the article. */
export interface ReportedPerson {
  article: string;
  actor: ReportedActor;
}

/** People of several articles who may be one actor that the register does not have. */
export interface ActorCandidate {
  /** What they share: a web address or a name. */
  shared: { kind: "address" | "name"; value: string };
  people: readonly ReportedPerson[];
}

/** The people of an article who take part in something that it codes. */
export function reportedPeople(article: Article, name: string): ReportedPerson[] {
  const entities = new Map((article.entities ?? []).map((entity) => [entity.id, entity]));
  const taking = new Set<string>();
  for (const { visitors, hosts = [] } of article.visits ?? [])
    for (const { entity } of [...visitors, ...hosts]) taking.add(entity);
  for (const { participants = [] } of article.meetings ?? []) for (const { entity } of participants) taking.add(entity);
  return [...taking].flatMap((id) => {
    const entity = entities.get(id);
    return entity?.kind === "person"
      ? [{ article: name, actor: reportedActor(entity, entities, article.inLanguage) }]
      : [];
  });
}

/** Proposes actors for the register: people without an actor who share a web address, or a name and no two countries. */
export function actorCandidates(people: readonly ReportedPerson[], project: Pick<Project, "actors">): ActorCandidate[] {
  const register = actorRegister(project);
  const open = people.filter(({ article, actor }) => register.find(article, actor) === undefined);
  const groups = new Map<string, ActorCandidate & { people: ReportedPerson[] }>();
  for (const person of open)
    for (const shared of sharedKeys(person.actor)) {
      const key = `${shared.kind} ${shared.value} ${shared.kind === "name" ? (person.actor.country ?? "") : ""}`;
      const group = groups.get(key) ?? { shared: { kind: shared.kind, value: person.actor.label }, people: [] };
      if (shared.kind === "address") group.shared = shared;
      group.people.push(person);
      groups.set(key, group);
    }
  const seen = new Set<ReportedPerson>();
  return [...groups.values()]
    .filter(({ people: found }) => new Set(found.map(({ article }) => article)).size > 1)
    .sort((a, b) => b.people.length - a.people.length)
    .flatMap((group) => {
      const fresh = group.people.filter((person) => !seen.has(person));
      for (const person of fresh) seen.add(person);
      return fresh.length > 1 ? [{ ...group, people: fresh }] : [];
    });
}

function sharedKeys({ sameAs, names }: ReportedActor): ActorCandidate["shared"][] {
  return [
    ...sameAs.map((value) => ({ kind: "address" as const, value })),
    ...Object.entries(names).map(([tag, name]) => ({ kind: "name" as const, value: `${tag.split("-")[0]} ${name}` })),
  ];
}
