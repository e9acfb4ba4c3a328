import { findValue } from "../../codelists/codelist.ts";
import { countryList } from "../../codelists/country.ts";
import type { Article, Id, Meeting, Visit } from "../../generated/types.ts";
import type { Loss } from "../format.ts";
import { textIn } from "../tables/field-columns.ts";

/** The attributes of a node or an edge; absent ones are not written. */
export type GraphAttributes = Readonly<Record<string, string | undefined>>;

/** A network of actors. */
export interface Network {
  nodes: { id: string; attributes: GraphAttributes }[];
  edges: { source: string; target: string; attributes: GraphAttributes }[];
}

/** Who visits and meets whom: nodes are those who take part and the countries visited. */
export function actorNetwork(article: Article, language: string): { network: Network; losses: Loss[] } {
  const nodes = new Map<string, GraphAttributes>();
  const edges: Network["edges"] = [];
  const entities = new Map((article.entities ?? []).map((entity) => [entity.id, entity]));
  const countries = new Map(
    (article.entities ?? []).flatMap(({ id, kind, country }) => (kind === "country" && country ? [[country, id]] : [])),
  );
  const addActor = (id: Id) => {
    const entity = entities.get(id);
    const label = textIn(entity?.name, language) ?? id;
    nodes.set(id, { label, kind: entity?.kind, country: entity?.country, sameAs: entity?.sameAs?.[0] });
    return id;
  };
  // The country of a visit is the entity with its code, or a node of its own.
  const addCountry = (code: string) => {
    const known = countries.get(code);
    if (known !== undefined) return addActor(known);
    const locale = language === "ar" || language.startsWith("ar-") ? "ar" : "en";
    nodes.set(`country-${code}`, {
      label: findValue(countryList, code)?.names[locale] ?? code,
      kind: "country",
      country: code,
    });
    return `country-${code}`;
  };
  let lost = 0;
  for (const visit of article.visits ?? []) lost += addVisit(visit, { edges, addActor, addCountry });
  for (const meeting of article.meetings ?? []) lost += addMeeting(meeting, { edges, addActor });
  return {
    network: { nodes: [...nodes].map(([id, attributes]) => ({ id, attributes })), edges },
    losses: lost === 0 ? [] : [{ field: "Visit or Meeting (of one actor)", count: lost }],
  };
}

interface Adding {
  edges: Network["edges"];
  addActor(id: Id): string;
}

// Returns 1 if there is nobody and no country to visit.
function addVisit(
  visit: Visit,
  { edges, addActor, addCountry }: Adding & { addCountry(code: string): string },
): number {
  const { id, role, visitors, hosts = [], hostCountry, status, type, start, end } = visit;
  const attributes = {
    relation: "visit",
    event: id,
    role,
    status: status.value,
    type: type?.value,
    start: start?.value,
    end: end?.value,
  };
  const targets = [
    ...hosts.map(({ entity }) => addActor(entity)),
    ...(hostCountry ? [addCountry(hostCountry.value)] : []),
  ];
  const sources = visitors.map(({ entity }) => addActor(entity));
  for (const source of sources) for (const target of targets) edges.push({ source, target, attributes });
  return targets.length === 0 ? 1 : 0;
}

function addMeeting(meeting: Meeting, { edges, addActor }: Adding): number {
  const { id, role, participants = [], status, channel, date } = meeting;
  const attributes = {
    relation: "meeting",
    event: id,
    role,
    status: status.value,
    type: channel?.value,
    start: date?.value,
  };
  const actors = participants.map(({ entity }) => addActor(entity));
  for (const [i, source] of actors.entries())
    for (const target of actors.slice(i + 1)) edges.push({ source, target, attributes });
  return actors.length < 2 ? 1 : 0;
}
