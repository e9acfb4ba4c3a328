export {};

declare module "zod" {
  interface GlobalMeta {
    /** The id of the codelist whose values the schema takes. */
    codelist?: string;
  }
}
