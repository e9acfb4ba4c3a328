import { codelists, descriptionOf } from "@diplomatic-visits/core/codelists";
import { fieldDescriptions } from "@diplomatic-visits/core/fields";
import { ArticleSchema, CodingSchema, schemaRegistry } from "@diplomatic-visits/core/schema";
import * as z from "zod";
import type { Locale } from "../locale.ts";
import type { SchemaNode } from "./schema.ts";

/** Where a node is described: a concept, or a field of one. */
export interface Place {
  concept: string;
  field?: string;
}

/** What a concept or a field means, in a language; throws if the schemas do not say it in Arabic. */
export function descriptionIn(node: SchemaNode, place: Place, locale: Locale): string {
  const english = node.description ?? "";
  if (locale === "en" || english === "") return english;
  const { concept, field } = place;
  const table = fieldDescriptions[concept];
  const own = field === undefined ? table?.description : table?.fields[field];
  const list = codelists[node.codelist ?? ""];
  const arabic = own?.en === english ? own.ar : (translations().get(english) ?? (list && descriptionOf(list, "ar")));
  if (arabic === undefined) throw new Error(`${concept}.${field ?? ""}: no Arabic for “${english}”`);
  return arabic;
}

let known: ReadonlyMap<string, string> | undefined;

// The authored form repeats most of the article's descriptions, and JSON Schema is in English only.
function translations(): ReadonlyMap<string, string> {
  if (known) return known;
  const pairs = new Map<string, string>();
  for (const schema of [ArticleSchema, CodingSchema])
    collect(z.toJSONSchema(schema as unknown as z.ZodType, { metadata: schemaRegistry }), pairs);
  known = pairs;
  return pairs;
}

function collect(node: unknown, pairs: Map<string, string>): void {
  if (typeof node !== "object" || node === null) return;
  const { description, arabic } = node as { description?: unknown; arabic?: unknown };
  if (typeof description === "string" && typeof arabic === "string") pairs.set(description, arabic);
  for (const child of Object.values(node)) collect(child, pairs);
}
