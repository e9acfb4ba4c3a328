import type { Article } from "@diplomatic-visits/core";
import { codelists } from "@diplomatic-visits/core/codelists";
import { fields as concepts, type Field as SchemaField } from "@diplomatic-visits/core/fields";
import { broadest, type Field, part, referring, several, single } from "./field.ts";

/** The name of a list of an article whose objects are paired. */
export type Concept = keyof Article & string;

const lists = Object.entries(concepts["Article"]?.fields ?? {}).filter(
  ([, { list, type }]) => list && comparedIn(type).length > 0,
) as [Concept, SchemaField][];

/** The lists of an article whose objects are paired, with the name of one of them. */
export const pairedLists = new Map(lists.map(([key, { type }]) => [key, concepts[type]?.concept ?? nameOf(type)]));

/** The fields that are compared, by the list they belong to: those that the schema marks as compared. */
export const comparedFields = new Map(
  lists.map(([key, { type }]) => [key, fieldsOf(pairedLists.get(key) ?? key, type)]),
);

/** The compared fields of a concept. */
export function fieldsOf(name: string, type: string): Field[] {
  const concept = concepts[type]?.label.ar ?? name;
  return comparedIn(type).flatMap(([key, field]) => [
    ...ownValues(name, key, { field, concept }),
    ...partsOf(field).map(([inner, meta]) =>
      marked(part(name, key, inner), meta, `${concept}: ${field.label.ar}: ${meta?.label.ar}`),
    ),
  ]);
}

function comparedIn(type: string): [string, SchemaField][] {
  return Object.entries(concepts[type]?.fields ?? {}).filter(([, { compared }]) => compared !== undefined);
}

// An object of parts, such as a stance, has no value of its own.
function ownValues(name: string, key: string, { field, concept }: { field: SchemaField; concept: string }): Field[] {
  const isOfParts = field.type in concepts && Array.isArray(field.compared) && !("evidence" in innerFields(field));
  if (isOfParts) return [];
  const own = marked(field.list ? several(name, key) : single(name, key), field, `${concept}: ${field.label.ar}`);
  return hasBroader(field.codelist) ? [own, broadest(own, field.codelist)] : [own];
}

function partsOf(field: SchemaField): [string, SchemaField | undefined][] {
  if (!Array.isArray(field.compared)) return [];
  return field.compared.map((inner: string) => [inner, innerFields(field)[inner]]);
}

function innerFields({ type }: SchemaField): Readonly<Record<string, SchemaField>> {
  return concepts[type]?.fields ?? {};
}

// Ids are made up by each coder; a participant is compared by its entity, which is one.
function marked(field: Field, schema: SchemaField | undefined, arabic: string): Field {
  const isId = schema?.ref !== undefined || schema?.type === "Participant";
  // an office is compared by its rank
  const codelist = schema?.type === "Office" ? concepts["Office"]?.fields["rank"]?.codelist : schema?.codelist;
  const labelled = {
    ...field,
    label: { en: field.name, ar: arabic },
    ...(codelist ? { codelist } : {}),
  };
  return isId ? referring(labelled) : labelled;
}

function hasBroader(id: string | undefined): id is string {
  return id !== undefined && (codelists[id]?.values ?? []).some(({ broader }) => broader !== undefined);
}

function nameOf(type: string): string {
  return `${type[0]?.toLowerCase()}${type.slice(1)}`;
}
