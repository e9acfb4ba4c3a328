import type { Concept } from "./concept.ts";
import type { Label } from "./label.ts";

/** What the schema knows about a field, as data that needs no schema: for labels, tables and comparisons. */
export interface Field {
  /** What one value of the field is called. */
  label: Label;
  /** What several of them are called, where a heading needs it. */
  plural?: Label;
  /** The concept or plain type it holds, such as `Coded`, `Time`, `Participant`, `Id` or `string`. */
  type: string;
  /** The type of the value, where the field holds `Coded`. */
  value?: string;
  /** Whether it holds a list. */
  list?: true;
  /** Whether it may be absent. */
  optional?: true;
  /** The codelist of its values, or of the value of a `Coded`. */
  codelist?: string;
  /** What its ids point at. */
  ref?: readonly Concept[];
  /** Agreement between coders compares the field; the parts listed here are compared as well. */
  compared?: true | readonly string[];
  /** The version of the format that added the field; absent for fields of the first version. */
  since?: string;
}

/** The fields of a concept, in the order of its schema. */
export interface ConceptFields {
  /** What an object of the concept is called. */
  label: Label;
  /** The concept whose ids its objects carry. */
  concept?: Concept;
  /** Its fields by name. */
  fields: Readonly<Record<string, Field>>;
}

/** What a concept and its fields mean, in both languages. */
export interface ConceptDescription {
  /** What the concept is. */
  description: Label;
  /** What each field holds. */
  fields: Readonly<Record<string, Label>>;
}
