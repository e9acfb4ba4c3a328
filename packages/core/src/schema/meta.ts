import type { Concept } from "./id.ts";

/** The building blocks that anchoring and the derived authored form know; everything else they walk through. */
export type Block = "evidence" | "evidence-list" | "coded" | "claim" | "time" | "mention" | "mention-list";

declare module "zod" {
  interface GlobalMeta {
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
    /** The name of the generated type. */
    tsType?: string;
    /** Words that stand in for an id where no id can be given. */
    reserved?: string[];
  }
}
