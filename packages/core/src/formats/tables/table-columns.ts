import { countryList } from "../../codelists/country.ts";
import { entityKindList } from "../../codelists/entity-kind.ts";
import { rankList } from "../../codelists/rank.ts";
import type { Entity, Evidence } from "../../generated/types.ts";
import { ArticleSchema } from "../../schema/article.ts";
import { itemOf, nodeOf, type Schema, shapeOf, typeNameOf } from "../../schema/node.ts";
import { alpha3Column, type Column, joinedQuotes, type RowSource } from "./column.ts";
import { columnsOfShape, textIn } from "./field-columns.ts";
import { placeColumns } from "./place-columns.ts";
import type { TableSource } from "./table-sources.ts";

/** Fields with columns of their own: identity comes first, the quotes come last. */
const placed = new Set(["id", "evidence", "start", "end", "quote"]);

/** The columns of a table of objects, without the first and last columns that every table has. */
export function columnsOfTable({ list, within }: TableSource): Column[] {
  const owner = schemaOfList(ArticleSchema, list);
  if (within === undefined) return [...idColumn(owner), ...ownColumns(owner), ...entityColumns(owner)];
  const schema = schemaOfList(owner, within.list);
  return [...ownerColumn(within.owner), ...ownColumns(schema), ...participantColumns(schema)];
}

function schemaOfList(schema: Schema, list: string): Schema {
  const field = shapeOf(nodeOf(schema).schema)?.[list];
  const item = field && itemOf(nodeOf(field).schema);
  if (item === undefined) throw new TypeError(`the schema has no list ${list}`);
  return nodeOf(item).schema;
}

// `start` and `end` are the span of a mention, and the days of a visit.
function ownColumns(schema: Schema): Column[] {
  const shape = shapeOf(schema) ?? {};
  const isTime = (key: string) => shape[key] !== undefined && nodeOf(shape[key]).meta.block === "time";
  const title = typeNameOf(schema) === "Office" ? ["title"] : [];
  return columnsOfShape(schema, new Set([...[...placed].filter((key) => !isTime(key)), ...title]));
}

function idColumn(schema: Schema): Column[] {
  const { concept } = nodeOf(schema).meta;
  if (concept === undefined) return [];
  const description = `The id of the ${concept}.`;
  return [{ name: "id", type: "string", required: true, description, read: (node) => node["id"] as string }];
}

function ownerColumn(name: string): Column[] {
  const description = `The id of the ${name} that the row belongs to.`;
  return [{ name, type: "string", required: true, description, read: (_, { owner }) => owner }];
}

function entityColumns(schema: Schema): Column[] {
  if (typeNameOf(schema) !== "Entity") return [];
  const read: Column["read"] = (node, { participants }) => participants.rank(node["id"] as string);
  return [rankColumn("The ranks of the offices it holds, joined with spaces.", read)];
}

function rankColumn(description: string, read: Column["read"]): Column {
  return { name: "rank", type: "string", required: false, description, list: true, codelist: rankList.id, read };
}

function participantColumns(schema: Schema): Column[] {
  if (typeNameOf(schema) !== "Participant") return [];
  const column = (name: string, description: string, look: Column["read"]): Column => ({
    ...{ name, type: "string", required: false, description, read: look },
  });
  const id = (node: RowSource) => node["entity"] as string;
  const country: Column = {
    ...column("country", "Its country: ISO 3166-1 alpha-2 code.", (node, around) =>
      around.participants.country(id(node)),
    ),
    codelist: countryList.id,
  };
  const name =
    (language?: string): Column["read"] =>
    (node, { article, participants }) => {
      const names: Entity["name"] | undefined = participants.entity(id(node))?.name;
      return language === undefined ? textIn(names, article.inLanguage) : names?.[language];
    };
  return [
    column("name", "The name of the entity, in the article's language, else the first language given.", name()),
    column("nameEn", "The name of the entity in English.", name("en")),
    column("nameAr", "The name of the entity in Arabic.", name("ar")),
    {
      ...column("kind", "What the entity is.", (node, { participants }) => participants.entity(id(node))?.kind),
      codelist: entityKindList.id,
    },
    column("title", "The titles of its offices, as the text gives them.", (node, around) =>
      around.participants.title(id(node)),
    ),
    rankColumn("The ranks of its offices, joined with spaces.", (node, around) => around.participants.rank(id(node))),
    country,
    alpha3Column(country),
  ];
}

/** The quotes of an object: its evidence, the mentions of an entity, or the one quote of an office or a mention. */
export function quotesOf(node: RowSource): readonly Evidence[] {
  const { evidence, mentions, title, quote } = node as {
    evidence?: Evidence[];
    mentions?: Evidence[];
    title?: Evidence;
    quote?: string;
  };
  if (evidence) return evidence;
  if (mentions) return mentions;
  if (title) return [title];
  return quote === undefined ? [] : [node as unknown as Evidence];
}

/** The last columns of every table of objects. */
export const quoteColumns: readonly Column[] = [
  {
    ...{ name: "quote", type: "string", required: false },
    description: "The exact words of the first quote.",
    read: (node) => quotesOf(node)[0]?.quote,
  },
  ...placeColumns({ name: "quote", required: false, subject: "the first quote", at: (node) => quotesOf(node)[0] }),
  {
    ...{ name: "quotes", type: "integer", required: true },
    description: "How many quotes there are.",
    read: (node) => quotesOf(node).length,
  },
  {
    ...{ name: "otherQuotes", type: "string", required: false },
    description: "The other quotes, joined with an ellipsis.",
    read: (node) => joinedQuotes(quotesOf(node).slice(1)),
  },
];
