import type { Span } from "@diplomatic-visits/core/internal";
import type { Actor } from "../events/event.ts";
import type { Speaker } from "../statements/statement.ts";
import { capitalUse } from "./capital-use.ts";
import {
  capitalKey,
  capitalPlan,
  countryKey,
  countryPlan,
  type EntityPlan,
  groupKey,
  groupPlan,
  organizationKey,
  organizationPlan,
  pairKey,
  pairPlan,
  personPlan,
  stateKey,
  statePlan,
  townKey,
  townPlan,
} from "./entity-plan.ts";
import type { Findings } from "./findings.ts";
import { type MentionSpan, withoutClashes } from "./mention-span.ts";
import { languageOfWords } from "./name-language.ts";
import { foldedAt, isWithin, type Plan, withoutArticle } from "./plan.ts";
import { planSpeakers } from "./plan-speakers.ts";

/** The entities of a draft and every span where they are mentioned. */
export interface MentionPlan {
  entities: ReadonlyMap<string, EntityPlan>;
  /** In text order, without crossings. */
  spans: readonly MentionSpan[];
  /** The key of the entity of each actor of an event. */
  actors: ReadonlyMap<Actor, string>;
  /** The key of the entity of each town that is the goal of a visit. */
  towns: ReadonlyMap<Span, string>;
  /** The key of the entity of each speaker that has one. */
  speakers: ReadonlyMap<Speaker, string>;
}

/** Plans which entities are drafted and where they are mentioned. */
export function planMentions(text: string, findings: Findings): MentionPlan {
  const plan: Plan = { text, lexicons: findings.lexicons, entities: new Map(), spans: [], pairKeys: new Map() };
  addPlaces(plan, findings);
  addStates(plan, findings);
  addOrganizations(plan, findings);
  addPersons(plan, findings);
  addReferences(plan, findings);
  addPairs(plan, findings);
  const towns = addTowns(plan, findings);
  const actors = addActors(plan, findings);
  const speakers = planSpeakers(plan, findings);
  return { entities: plan.entities, spans: withoutClashes(plan.spans), actors, towns, speakers };
}

function addPlaces({ text, lexicons, entities, spans }: Plan, { words, places, events }: Findings): void {
  const useOf = capitalUse({ words, lexicons }, events);
  for (const place of places) {
    const { start, end, rule, certainty, kind } = place;
    const isCity = kind === "capital" && useOf(place) === "place";
    const entity = isCity ? capitalKey(place) : countryKey(place.country);
    if (!entities.has(entity))
      entities.set(entity, isCity ? capitalPlan({ text, lexicons }, place) : countryPlan(place));
    const form = isCity || kind === "country" ? "name" : kind === "capital" ? "metonym" : "adjective";
    // whether city or government is meant is our guess
    const sureness = kind === "capital" && certainty === "sure" ? "likely" : certainty;
    spans.push({ start, end, rule, certainty: sureness, entity, form, weight: 3 });
  }
}

function addStates({ lexicons, entities, spans }: Plan, { states }: Findings): void {
  for (const state of states) {
    const entity = stateKey(state.name);
    entities.set(entity, statePlan(lexicons, state));
    const { rule, certainty } = state;
    for (const mention of state.mentions) spans.push({ ...mention, rule, certainty, entity, weight: 3 });
  }
}

function addOrganizations({ entities, spans }: Plan, { organizations }: Findings): void {
  for (const organization of organizations) {
    const entity = organizationKey(organization);
    if (!entities.has(entity)) entities.set(entity, organizationPlan(organization));
    const { start, end, rule, certainty, form } = organization;
    spans.push({ start, end, rule, certainty, form, entity, weight: 4 });
  }
}

function addPersons({ entities, spans, lexicons }: Plan, { persons, states, references }: Findings): void {
  const stateOf = new Map(
    states.flatMap(({ name, holders }) => holders.map((holder) => [holder, stateKey(name)] as const)),
  );
  for (const [i, person] of persons.entries()) {
    const counterpart = references.counterparts.find((one) => one.person === person);
    const state = stateOf.get(person) ?? (counterpart && stateWithin(counterpart, states));
    const plan = {
      ...personPlan(lexicons, person, i + 1),
      ...(state === undefined ? {} : { state }),
      ...(counterpart === undefined ? {} : { counterpart }),
    };
    entities.set(plan.key, plan);
    const { rule, certainty } = person;
    for (const { start, end } of person.mentions)
      spans.push({ start, end, rule, certainty, form: "name", entity: plan.key, weight: 2 });
    for (const { start, end, office } of person.titles)
      if (office) spans.push({ start, end, rule, certainty, form: "nominal", entity: plan.key, weight: 1 });
  }
}

// "her Ivelunian counterpart", of a state that no list has
function stateWithin(words: Span, states: Findings["states"]): string | undefined {
  const state = states.find(
    ({ kind, mentions }) => kind === "country" && mentions.some((mention) => isWithin(mention, words)),
  );
  return state && stateKey(state.name);
}

const referring = { office: "nominal", counterpart: "nominal", pronoun: "anaphor" } as const;

function addReferences({ entities, spans }: Plan, { persons, references }: Findings): void {
  const keys = new Map(persons.map((person, i) => [person, `person ${i + 1}`]));
  const counterparts = references.counterparts.flatMap(({ mention, person, owner }) => [
    { ...mention, person, by: "counterpart" as const },
    ...(owner ? [{ ...owner, by: "pronoun" as const }] : []),
  ]);
  for (const { start, end, person, by } of [...references.list, ...counterparts]) {
    const entity = keys.get(person) ?? "";
    if (entities.has(entity))
      spans.push({ start, end, rule: `person/${by}`, certainty: "candidate", form: referring[by], entity, weight: 1 });
  }
}

function addPairs({ text, lexicons, entities, spans, pairKeys }: Plan, { pairs, persons }: Findings): void {
  const keys = new Map(persons.map((person, i) => [person, `person ${i + 1}`]));
  const named = new Set<string>();
  for (const pair of pairs) {
    const members = [
      ...pair.persons.map((person) => keys.get(person) ?? ""),
      ...pair.states.map((state) => (entities.has(stateKey(state)) ? stateKey(state) : countryKey(state))),
    ];
    const key = pairKey(pair, members);
    pairKeys.set(pair, key);
    // the same words for other persons or states elsewhere in the text: they are named by their members
    const isTaken = named.has(pair.noun) && !entities.has(key);
    const language = languageOfWords(lexicons, text.slice(pair.start, pair.end));
    const names = isTaken ? members.flatMap((member) => entities.get(member)?.name[language] ?? []) : [];
    if (!entities.has(key)) entities.set(key, pairPlan({ text, lexicons }, pair, { key, members, names }));
    named.add(pair.noun);
    const { start, end, rule, certainty } = pair;
    spans.push({ start, end, rule, certainty, form: "nominal", entity: key, weight: 1 });
  }
}

// A town is the entity that another finder knows by these words, such as the capital of a state that no list has.
function addTowns({ text, lexicons, entities, spans }: Plan, { events }: Findings): Map<Span, string> {
  const towns = new Map<Span, string>();
  for (const { town } of events) {
    if (!town) continue;
    const { start, end } = town;
    const known = spans.find((span) => span.start === start && span.end === end)?.entity;
    const key = known ?? townKey(foldedAt(text, town));
    towns.set(town, key);
    if (known) continue;
    if (!entities.has(key)) entities.set(key, townPlan({ text, lexicons }, town, key));
    spans.push({ start, end, rule: "event/town", certainty: "candidate", form: "name", entity: key, weight: 0 });
  }
  return towns;
}

// An unnamed office that takes part is the person with that title elsewhere in the text, else a group.
function addActors(
  { text, lexicons, entities, spans, pairKeys }: Plan,
  { events, persons, pairs, references }: Findings,
): Map<Actor, string> {
  const actors = new Map<Actor, string>();
  const keys = new Map(persons.map((person, i) => [person, `person ${i + 1}`]));
  const titled = titleKeys(text, persons, keys);
  let groups = 0;
  for (const actor of events.flatMap((event) => event.actors)) {
    if (actor.place) {
      actors.set(actor, countryKey(actor.place.country));
      continue;
    }
    const bare = withoutArticle({ text, lexicons }, actor);
    const pair = pairs.find(({ start, end }) => start <= bare.start && bare.end <= end);
    if (pair) {
      actors.set(actor, pairKeys.get(pair) ?? "");
      continue;
    }
    const referred = references.at(bare.start);
    const person = actor.person ?? (referred && isWithin(bare, referred) ? referred.person : undefined);
    const known = person ? keys.get(person) : titled(bare);
    const entity = known ?? groupKey(foldedAt(text, bare));
    actors.set(actor, entity);
    if (person) continue;
    if (!entities.has(entity)) entities.set(entity, groupPlan({ text, lexicons }, bare, ++groups));
    const { start, end } = bare;
    spans.push({ start, end, rule: "event/group", certainty: "candidate", form: "nominal", entity, weight: 0 });
  }
  return actors;
}

// Most texts name every actor, so titles are folded only on demand.
function titleKeys(text: string, persons: Findings["persons"], keys: ReadonlyMap<object, string>) {
  let byTitle: Map<string, string | undefined> | undefined;
  return (actor: Span): string | undefined => {
    byTitle ??= new Map(
      persons.flatMap((person) => person.titles.map((title) => [foldedAt(text, title), keys.get(person)] as const)),
    );
    return byTitle.get(foldedAt(text, actor));
  };
}
