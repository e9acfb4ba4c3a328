import { fields } from "../../generated/fields.ts";
import type { Field } from "../../metadata/field.ts";

/** The types that have quotes of their own, or parts with quotes. */
const annotated = new Set([
  ...["Coded", "Claim", "Time", "TimeClaim", "Participant", "Entity", "Office", "Visit", "Meeting", "Agreement"],
  ...["Statement", "Quantity", "TimeExpression", "Relation"],
]);

/** What a field of an article is to annotations: an annotation of its own, its place, or one of the fields of its owner. */
type FieldRole = "part" | "quote" | "mentions" | "sections" | "plain";

/** The fields that a coding does not have: they are computed from the text. */
const computed = new Set(["specVersion", "textDirection", "text", "textHash", "offsetUnit"]);

/** A field of a type with its role. */
export interface RoleOfField {
  name: string;
  type: string;
  list: boolean;
  role: FieldRole;
  isComputed: boolean;
  /** Whether its values are objects with fields. */
  hasFields: boolean;
}

const known = new Map<string, ReadonlyMap<string, RoleOfField>>();

/** The fields of a type in the order of the schema. */
export function rolesOfFields(type: string): ReadonlyMap<string, RoleOfField> {
  const found = known.get(type);
  if (found) return found;
  const own = Object.entries(fields[type]?.fields ?? {});
  const made = new Map(own.map(([name, field]) => [name, roleOfField(type, name, field)]));
  known.set(type, made);
  return made;
}

function roleOfField(owner: string, name: string, { type, list }: Field): RoleOfField {
  const isComputed = owner === "Article" && (computed.has(name) || name === "$schema");
  const hasFields = Object.keys(fields[type]?.fields ?? {}).length > 0;
  return { name, type, list: list === true, role: roleOf(type), isComputed, hasFields };
}

function roleOf(type: string): FieldRole {
  if (annotated.has(type)) return "part";
  if (type === "Evidence") return "quote";
  if (type === "Mention") return "mentions";
  return type === "Section" ? "sections" : "plain";
}
