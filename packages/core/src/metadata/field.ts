import type { Concept } from "./concept.ts";
import type { Label } from "./label.ts";

/** A field's description as plain data, independent of the schema, for labels, tables and comparisons. */
export interface Field {
  /** The label of one value of the field. */
  label: Label;
  /** The plural label, if a heading needs it. */
  plural?: Label;
  /** The concept or plain type it contains, such as `Coded`, `Time`, `Participant`, `Id` or `string`. */
  type: string;
  /** The type of the value, if the field contains `Coded`. */
  value?: string;
  /** Whether it contains a list. */
  list?: true;
  /** Whether it may be absent. */
  optional?: true;
  /** The codelist of its values, or of the value of a `Coded`. */
  codelist?: string;
  /** What its ids refer to. */
  ref?: readonly Concept[];
  /** Agreement between coders compares the field; the parts listed here are also compared. */
  compared?: true | readonly string[];
  /** The version of the format that added the field; absent for fields of the first version. */
  since?: string;
}

/** The fields of a concept, in the order of its schema. */
export interface ConceptFields {
  /** The label of an object of the concept. */
  label: Label;
  /** The concept whose ids its objects have. */
  concept?: Concept;
  /** Its fields by name. */
  fields: Readonly<Record<string, Field>>;
}

/** The descriptions of a concept and its fields, in both languages. */
export interface ConceptDescription {
  /** What the concept is. */
  description: Label;
  /** What each field contains. */
  fields: Readonly<Record<string, Label>>;
}
