/**
 * The reference article as flat tables.
 *
 * @packageDocumentation
 */
export type * from "./generated/reference-tables.ts";
export { tables } from "./generated/reference-tables.ts";
