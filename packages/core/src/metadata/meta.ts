import * as z from "zod";
import type { Concept } from "./concept.ts";

/** The building blocks that anchoring and the derived authored form know; everything else they walk through. */
export type Block = "evidence" | "evidence-list" | "coded" | "claim" | "time" | "mention" | "mention-list";

/** What a schema says of itself beside its shape. */
export interface SchemaMeta {
  /** The name of the generated type and of the definition in JSON Schema. */
  id?: string;
  /** What the field or object holds, as a sentence. */
  description?: string;
  /** The id of the codelist whose values the schema takes. */
  codelist?: string;
  /** How the values of a schema with a pattern are written, in Arabic, for messages; the description says it in English. */
  arabic?: string;
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
