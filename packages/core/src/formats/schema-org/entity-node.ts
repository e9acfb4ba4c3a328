import { findValue } from "../../codelists/codelist.ts";
import { countryList } from "../../codelists/country.ts";
import type { Entity } from "../../generated/types.ts";
import { type DocumentWriting, iriOf, isAgent, isPlace, type Node, nameIn, put, schemaTypeOf } from "./writing.ts";

/** Kinds that the type in schema.org does not say. */
const unsaidKinds = new Set(["group", "region", "facility", "agreement", "measure", "policy", "topic"]);

/** An entity with all that schema.org has a place for. */
export function entityNode(writing: DocumentWriting, entity: Entity): Node {
  const { id, kind, name, sameAs, offices } = entity;
  const called = nameIn(writing, entity);
  const node: Node = { "@type": schemaTypeOf(entity), "@id": iriOf(writing, id), name: called };
  put(node, "additionalType", unsaidKinds.has(kind) ? kind : undefined);
  put(
    node,
    "alternateName",
    [...new Set(Object.values(name))].filter((other) => other !== called),
  );
  put(node, "sameAs", sameAs);
  if (kind === "person")
    put(
      node,
      "jobTitle",
      (offices ?? []).filter(({ former }) => !former).map(({ title }) => title.quote),
    );
  putCountry(writing, entity, node);
  putWhole(writing, entity, node);
  return node;
}

/** A country by its code. */
export function countryNode({ locale }: DocumentWriting, code: string): Node {
  return { "@type": "Country", name: findValue(countryList, code)?.names[locale] ?? code, identifier: code };
}

function putCountry(writing: DocumentWriting, entity: Entity, node: Node): void {
  const { kind, country } = entity;
  if (country === undefined) return;
  if (kind === "country") put(node, "identifier", country);
  else if (isPlace(entity)) put(node, "address", { "@type": "PostalAddress", addressCountry: country });
  else writing.lose("Entity.country (not of a place)");
}

function putWhole(writing: DocumentWriting, entity: Entity, node: Node): void {
  if (entity.partOf === undefined) return;
  const whole = writing.entities.get(entity.partOf);
  const at = { "@id": iriOf(writing, entity.partOf) };
  if (whole && isPlace(entity) && isPlace(whole)) put(node, "containedInPlace", at);
  else if (whole && isOrganization(entity) && isOrganization(whole)) put(node, "parentOrganization", at);
  else writing.lose("Entity.partOf (not of a place or organization)");
}

function isOrganization(entity: Entity): boolean {
  return isAgent(entity) && entity.kind !== "person";
}
