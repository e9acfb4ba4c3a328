import { codelists } from "../../codelists/all.ts";
import { findValue, type LabelLocale } from "../../codelists/codelist.ts";
import type { Article, Entity, EntityKind, Evidence, Id, Participant } from "../../generated/types.ts";
import { textIn } from "../tables/field-columns.ts";

/** A node of JSON-LD that is being written. */
export type Node = Record<string, unknown>;

/** What every part of the document needs: the article, its entities by id, and what was left out on the way. */
export interface DocumentWriting {
  article: Article;
  language: string;
  locale: LabelLocale;
  entities: ReadonlyMap<Id, Entity>;
  /** Counts a value that has no place, by its field and why. */
  lose(field: string, count?: number): void;
}

const schemaTypes: Readonly<Record<EntityKind, string>> = {
  person: "Person",
  organization: "Organization",
  group: "Organization",
  country: "Country",
  place: "Place",
  region: "Place",
  facility: "Place",
  event: "Event",
  agreement: "CreativeWork",
  measure: "Thing",
  policy: "Thing",
  product: "Product",
  topic: "Thing",
};

/** The type of an entity in schema.org. */
export function schemaTypeOf({ kind }: Entity): string {
  return schemaTypes[kind] ?? "Thing";
}

/** Whether an entity may act: schema.org accepts only persons and organizations as attendees, organizers and speakers. */
export function isAgent({ kind }: Entity): boolean {
  return kind === "person" || kind === "organization" || kind === "group";
}

/** Whether an entity is a place for schema.org. */
export function isPlace({ kind }: Entity): boolean {
  return kind === "country" || kind === "place" || kind === "region" || kind === "facility";
}

/** The IRI of an object of the article. */
export function iriOf({ article }: DocumentWriting, id: Id): string {
  return `${article.id}#${id}`;
}

/** What an entity is called. */
export function nameIn({ language }: DocumentWriting, { id, name }: Entity): string {
  return textIn(name, language) ?? id;
}

/** An entity in short: type, IRI and name. */
export function shortNode(writing: DocumentWriting, entity: Entity): Node {
  return { "@type": schemaTypeOf(entity), "@id": iriOf(writing, entity.id), name: nameIn(writing, entity) };
}

/** Those of the participants that may act, in short; the others are counted as lost. */
export function agentNodes(writing: DocumentWriting, list: readonly Participant[] | undefined, field: string): Node[] {
  return agentsIn(
    writing,
    (list ?? []).map(({ entity }) => entity),
    field,
  );
}

/** Those of the entities that may act, in short; the others are counted as lost. */
export function agentsIn(writing: DocumentWriting, ids: readonly Id[], field: string): Node[] {
  const nodes: Node[] = [];
  for (const id of ids) {
    const entity = writing.entities.get(id);
    if (entity && isAgent(entity)) nodes.push(shortNode(writing, entity));
    else writing.lose(`${field} (not a person or organization)`);
  }
  return nodes;
}

// There are as many terms as codes, and an article repeats few of them often.
const terms = new Map<string, Node>();

/** A code as a defined term: the list, the code and its label. */
export function termNode({ locale }: DocumentWriting, listId: string, code: string): Node {
  const key = `${locale} ${listId} ${code}`;
  const known = terms.get(key);
  if (known) return known;
  const made = newTermNode(locale, listId, code);
  // a code outside its list is not kept: there are endlessly many
  const list = codelists[listId];
  if (list && findValue(list, code)) terms.set(key, made);
  return made;
}

function newTermNode(locale: LabelLocale, listId: string, code: string): Node {
  const list = codelists[listId];
  const label = (list && findValue(list, code)?.label[locale]) ?? code;
  const set = { "@type": "DefinedTermSet", name: listId };
  return { "@type": "DefinedTerm", name: label, termCode: code, inDefinedTermSet: set };
}

/** The quotes of a fact as a description. */
export function quotesText(evidence: readonly Evidence[]): string {
  return evidence.map(({ quote }) => `“${quote}”`).join("\n");
}

/** A day or a time as schema.org has it; other values are counted as lost. */
export function dateIn({ lose }: DocumentWriting, value: string | undefined, field: string): string | undefined {
  if (value === undefined) return undefined;
  if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[^/]*)?$/.test(value)) return value;
  lose(`${field} (not a day)`);
  return undefined;
}

/** Adds a field to a node, unless its value is absent or an empty list. */
export function put(node: Node, key: string, value: unknown): void {
  if (value !== undefined && !(Array.isArray(value) && value.length === 0)) node[key] = value;
}
