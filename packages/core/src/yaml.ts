/**
 * The reader of YAML alone, for pages that check with ./check.
 *
 * @packageDocumentation
 */
export { readYamlInput } from "./validate/read-yaml-input.ts";
export type { Read, Unread } from "./validate/reading.ts";
