import * as z from "zod";
import type { Concept } from "./concept.ts";
import type { Label } from "./label.ts";

/** The building blocks that anchoring and the derived authored form know; everything else they walk through. */
export type Block = "evidence" | "evidence-list" | "coded" | "claim" | "time" | "mention" | "mention-list";

/** What a schema says of itself beside its shape. */
export interface SchemaMeta {
  /** The name of the generated type and of the definition in JSON Schema. */
  id?: string;
  /** What one value of the field, or an object of the concept, is called. */
  label?: Label;
  /** What several of them are called, where a heading needs it. */
  plural?: Label;
  /** What the field or object holds, as a sentence; for a schema with a pattern, how its values are written. */
  description?: string;
  /** The description in Arabic. */
  arabic?: string;
  /** The id of the codelist whose values the schema takes. */
  codelist?: string;
  /** The building block this schema is. */
  block?: Block;
  /** The concept whose ids objects of this schema carry. */
  concept?: Concept;
  /** What an id must point at. */
  ref?: Concept | Concept[];
  /** In the authored form: absent because it is computed, or optional because it can be. */
  authored?: "absent" | "optional";
  /** The sibling reference whose target gives this value when the authored form leaves it out. */
  inherits?: string;
  /**
   * Its absence says something: without `negated` a statement asserts. An owner that cannot keep what was written here would
   * say something else, so it is left out, too.
   */
  narrows?: true;
  /** Agreement between coders compares the field; the parts listed here, such as the basis of a date, are compared as well. */
  compared?: true | readonly string[];
  /** The version of the format that added the field; absent for fields of the first version. */
  since?: string;
  /** The name of the generated type. */
  tsType?: string;
  /** Words that stand in for an id where no id can be given. */
  reserved?: string[];
}

/**
 * The metadata of the schemas. Zod's global registry belongs to the whole program, where an id such as `Article` would
 * collide with a user's own, so this is a registry of its own: `z.toJSONSchema(VisitSchema, { metadata: schemaRegistry })`.
 */
export const meta: z.core.$ZodRegistry<SchemaMeta> = z.registry<SchemaMeta>();
