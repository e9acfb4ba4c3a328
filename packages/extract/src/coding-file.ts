/**
 * Codings as files for coders: YAML with guiding comments, from a draft or empty.
 *
 * @packageDocumentation
 */
export { type CodingFileSettings, codingFile } from "./coding-file/coding-file.ts";
export { doubleQuoted } from "./coding-file/double-quoted.ts";
export type { DraftedFile } from "./coding-file/drafted-file.ts";
export { type Sample, samples } from "./coding-file/samples.ts";
export { type StarterFiles, type StarterSettings, sampleLanguage, starterCoding } from "./coding-file/starter.ts";
export { type Comments, writeYaml } from "./coding-file/write-yaml.ts";
