export {};

declare module "zod" {
  interface GlobalMeta {
    /** The id of the codelist whose values the schema takes. */
    codelist?: string;
    /** How the values of a schema with a pattern are written, in Arabic, for messages; the description says it in English. */
    arabic?: string;
  }
}
