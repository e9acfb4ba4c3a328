import { isMap, isSeq, type Node, parseDocument } from "yaml";
import { type FactList, factLists } from "./point-fields";

/** An entity of a coding. */
interface OutlinedEntity {
  id: string;
  kind: string;
  name: string;
  /** The words of its mentions. */
  mentions: readonly string[];
}

/** A fact of a coding. */
export interface OutlinedFact {
  id: string;
  list: FactList;
  index: number;
}

/** What a coding has so far, and which part of it the cursor is in. */
export interface CodingOutline {
  entities: readonly OutlinedEntity[];
  facts: readonly OutlinedFact[];
  ids: ReadonlySet<string>;
  language: string | undefined;
  /** The entity or fact at the cursor, by its id. */
  atCursor: string | undefined;
}

/** The outline of a coding; undefined while it cannot be read. */
export function outlineOf(source: string, cursor: number | undefined): CodingOutline | undefined {
  const document = parseDocument(source);
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents))) return undefined;
  const coding = (document.toJS() ?? {}) as Record<string, unknown>;
  const facts = factLists.flatMap((list) =>
    objectsIn(coding[list]).map(({ id }, index): OutlinedFact => ({ id: String(id), list, index })),
  );
  const entities = objectsIn(coding["entities"]).map(outlinedEntity);
  const own =
    cursor === undefined || !contents ? [] : ["entities", ...factLists].map((list) => contents.get(list, true));
  return {
    entities,
    facts,
    ids: new Set([...entities, ...facts].map(({ id }) => id)),
    language: typeof coding["inLanguage"] === "string" ? coding["inLanguage"] : undefined,
    atCursor: own.map((list) => idAt(list, cursor ?? 0)).find((id) => id !== undefined),
  };
}

function idAt(list: unknown, cursor: number): string | undefined {
  if (!isSeq(list)) return undefined;
  const item = list.items.find((node) => {
    const [start = 0, , end = 0] = (node as Node).range ?? [];
    return start <= cursor && cursor < end;
  });
  return isMap(item) ? String(item.get("id")) : undefined;
}

function outlinedEntity({ id, kind, name, mentions }: Record<string, unknown>): OutlinedEntity {
  const names = typeof name === "object" && name !== null ? Object.values(name) : [];
  const all = Array.isArray(mentions) ? mentions : [];
  const quotes = all.map((mention) => (typeof mention === "object" && mention !== null ? mention.quote : mention));
  return {
    id: String(id),
    kind: String(kind),
    name: String(names[0] ?? id),
    mentions: quotes.filter((quote): quote is string => typeof quote === "string"),
  };
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : [];
}
