import { countryList } from "../../codelists/country.ts";
import { rankList } from "../../codelists/rank.ts";
import type { Citation, Evidence, LanguageMap, Participant, Party } from "../../generated/types.ts";
import { itemOf, nodeOf, type Schema, shapeOf, typeNameOf } from "../../schema/node.ts";
import {
  alpha3Column,
  type Cell,
  type Column,
  joinedCells,
  joinedName,
  joinedQuotes,
  type RowSource,
  type Surroundings,
} from "./column.ts";
import { placeColumns } from "./place-columns.ts";

/** A field of a schema: its name in the table, its schema, and how its value is found in the object of a row. */
interface Field {
  name: string;
  schema: Schema;
  /** False if the field is part of one that may be absent. */
  required: boolean;
  description: string;
  at(node: RowSource): unknown;
}

/** Fields of a block that describe its evidence: they are in the row of the fact. */
const support = new Set(["evidence", "source", "attributedTo", "note", "alternatives", "state"]);

/** The columns of an object schema, one or several for each field; excludes the fields in `left`. */
export function columnsOfShape(schema: Schema, left: ReadonlySet<string>): Column[] {
  const fields = Object.entries(shapeOf(schema) ?? {}).filter(([key]) => !left.has(key));
  return fields.flatMap(([key, inner]) =>
    columnsOfField({ ...fieldOf(key, inner), name: key, at: (node) => node[key] }),
  );
}

function fieldOf(key: string, schema: Schema): Omit<Field, "at"> {
  const { optional, meta } = nodeOf(schema);
  return { name: key, schema, required: !optional, description: meta.description ?? "" };
}

/** The columns of one field, depending on its schema. */
function columnsOfField(field: Field): Column[] {
  const { schema, meta } = nodeOf(field.schema);
  if (meta.block === "coded") return columnsOfField(codedValueOf(field));
  if (meta.block === "time") return timeColumns(field);
  if (meta.block === "evidence") return quoteColumns(field);
  if (typeNameOf(field.schema) === "LanguageMap") return languageColumns(field);
  const item = itemOf(schema);
  if (item) return listColumns(field, item);
  if (shapeOf(schema)) return partColumns(field, () => true);
  const column = plainColumn(field);
  return column.codelist === countryList.id ? [column, alpha3Column(column)] : [column];
}

function codedValueOf({ at, ...field }: Field): Field {
  const value = shapeOf(nodeOf(field.schema).schema)?.["value"] as Schema;
  return { ...field, schema: value, at: (node) => (at(node) as { value?: unknown } | undefined)?.value };
}

function plainColumn({ name, schema, required, description, at }: Field): Column {
  const { meta, schema: inner } = nodeOf(schema);
  const { type } = inner._zod.def;
  return {
    name,
    type: type === "number" ? "number" : type === "literal" && isFlag(schema) ? "boolean" : "string",
    ...{ required, description },
    ...(meta.codelist !== undefined && { codelist: meta.codelist }),
    read: (node) => at(node) as Cell,
  };
}

// The only literal of fields apart from codelists: true.
function isFlag(schema: Schema): boolean {
  const { values } = nodeOf(schema).schema._zod.def as unknown as { values: readonly unknown[] };
  return values[0] === true;
}

function partColumns(field: Field, isKept: (key: string) => boolean): Column[] {
  const shape = shapeOf(nodeOf(field.schema).schema) ?? {};
  return Object.entries(shape)
    .filter(([key]) => isKept(key))
    .flatMap(([key, inner]) => {
      const part = fieldOf(key, inner);
      const isMain = key === "value" && nodeOf(field.schema).meta.block === "time";
      return columnsOfField({
        ...part,
        name: isMain ? field.name : joinedName(field.name, key),
        required: field.required && part.required,
        description: `${field.description} ${part.description}`,
        at: (node) => (field.at(node) as RowSource | undefined)?.[key],
      });
    });
}

function timeColumns(field: Field): Column[] {
  const words: Column = {
    name: `${field.name}Words`,
    type: "string",
    required: false,
    description: `${field.description} The words of the text; several quotes are joined with an ellipsis.`,
    read: (node) => joinedQuotes((field.at(node) as { evidence: Evidence[] } | undefined)?.evidence ?? []),
  };
  return [...partColumns(field, (key) => !support.has(key)), words];
}

function quoteColumns({ name, required, description, at }: Field): Column[] {
  const found = (node: RowSource) => at(node) as Evidence | undefined;
  return [
    { name, type: "string", required, description, read: (node) => found(node)?.quote },
    ...placeColumns({ name, required, subject: `the quote in \`${name}\``, at: found }),
  ];
}

function languageColumns({ name, required, description, at }: Field): Column[] {
  const texts = (node: RowSource) => at(node) as LanguageMap | undefined;
  return [
    {
      name,
      type: "string",
      required,
      description: `${description} In the article's language, else the first language given.`,
      read: (node, { article }) => textIn(texts(node), article.inLanguage),
    },
    ...(["en", "ar"] as const).map(
      (language): Column => ({
        name: joinedName(name, language),
        type: "string",
        required: false,
        description: `${description} In ${language === "en" ? "English" : "Arabic"}.`,
        read: (node) => texts(node)?.[language],
      }),
    ),
  ];
}

/** The text of a language map in a language, otherwise in its first language. */
export function textIn(texts: LanguageMap | undefined, language: string): string | undefined {
  return texts?.[language] ?? texts?.[language.split("-")[0] ?? ""] ?? Object.values(texts ?? {})[0];
}

function listColumns(field: Field, item: Schema): Column[] {
  const { meta, schema } = nodeOf(item);
  if (typeNameOf(item) === "Participant") return participantColumns(field);
  if (typeNameOf(item) === "Party") return [partyNames(field)];
  const list = (node: RowSource) => (field.at(node) as readonly unknown[] | undefined) ?? [];
  const { name, required } = field;
  if (meta.block !== "coded" && shapeOf(schema)) {
    const description = `How many. ${field.description}`;
    return [
      {
        name,
        type: "integer",
        required,
        description,
        read: (node) => (field.at(node) === undefined ? undefined : list(node).length),
      },
    ];
  }
  const value = (one: unknown) => (meta.block === "coded" ? (one as { value: Cell }).value : (one as Cell));
  const codes = meta.block === "coded" ? nodeOf(shapeOf(schema)?.["value"] as Schema).meta : meta;
  return [
    {
      ...{ name, type: "string", required, description: `${field.description} Joined with spaces.` },
      ...{ list: true, ...(codes.codelist !== undefined && { codelist: codes.codelist }) },
      read: (node) => joinedCells(list(node).map(value)),
    },
  ];
}

function participantColumns({ name, required, description, at }: Field): Column[] {
  const read =
    (look: (id: string, around: Surroundings) => string | undefined) => (node: RowSource, around: Surroundings) =>
      joinedCells(((at(node) as readonly Participant[] | undefined) ?? []).map(({ entity }) => look(entity, around)));
  const country: Column = {
    ...{ name: joinedName("countryOf", name), type: "string", required: false },
    description: `The countries of \`${name}\`, joined with spaces: ISO 3166-1 alpha-2 codes.`,
    ...{ list: true, codelist: countryList.id },
    read: read((id, { participants }) => participants.country(id)),
  };
  return [
    {
      ...{ name, type: "string", required, list: true },
      description: `${description} Ids of entities, joined with spaces.`,
      read: read((id) => id),
    },
    {
      ...{ name: joinedName("rankOf", name), type: "string", required: false },
      description: `The ranks of \`${name}\`, joined with spaces.`,
      ...{ list: true, codelist: rankList.id },
      read: read((id, { participants }) => participants.rank(id)),
    },
    country,
    alpha3Column(country),
  ];
}

function partyNames({ name, required, description, at }: Field): Column {
  return {
    ...{ name, type: "string", required, description: `${description} Their names, joined with semicolons.` },
    read: (node) => (at(node) as readonly Party[] | undefined)?.map((party) => party.name).join("; "),
  };
}

/** A citation in one cell: title, date, address. */
export function citationText(citation: Citation | undefined): string | undefined {
  return citation && [citation.title, citation.date, citation.url].filter(Boolean).join(", ");
}
