import * as z from "zod";
import type { Concept } from "./concept.ts";
import type { Label } from "./label.ts";

/** The building blocks that anchoring and the authored form handle specially; they only traverse everything else. */
type Block = "evidence" | "evidence-list" | "coded" | "claim" | "time" | "mention" | "mention-list";

/** The metadata of a schema, in addition to its shape. */
export interface SchemaMeta {
  /** The name of the generated type and of the definition in JSON Schema. */
  id?: string;
  /** The label of one value of the field, or of an object of the concept. */
  label?: Label;
  /** The plural label, if a heading needs it. */
  plural?: Label;
  /** What the field or object contains, as a sentence; for a schema with a pattern, how its values are written. */
  description?: string;
  /** The description in Arabic. */
  arabic?: string;
  /** The id of the codelist whose values the schema accepts. */
  codelist?: string;
  /** The building block this schema is. */
  block?: Block;
  /** The concept whose ids objects of this schema have. */
  concept?: Concept;
  /** What an id must refer to. */
  ref?: Concept | Concept[];
  /** In the authored form: absent because it is computed, or optional because it can be. */
  authored?: "absent" | "optional";
  /** The sibling reference whose target provides this value if the authored form omits it. */
  inherits?: string;
  /**
   * Its absence has a meaning: without `negated` a statement asserts. An owner that loses the value of this field would
   * change its meaning, so the owner is removed, too.
   */
  narrows?: true;
  /** Agreement between coders compares the field; the parts listed here, such as the basis of a date, are also compared. */
  compared?: true | readonly string[];
  /** The version of the format that added the field; absent for fields of the first version. */
  since?: string;
  /** The name of the generated type. */
  tsType?: string;
  /** Words that may replace an id if there is no entity to refer to. */
  reserved?: string[];
}

/**
 * The metadata of the schemas. In Zod's global registry, which the whole program shares, an id such as `Article` would
 * collide with a user's own, so this registry is separate: `z.toJSONSchema(VisitSchema, { metadata: schemaRegistry })`.
 */
export const meta: z.core.$ZodRegistry<SchemaMeta> = z.registry<SchemaMeta>();
