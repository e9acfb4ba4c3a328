// biome-ignore-all lint/performance/noBarrelFile: the page of the subpath ./ai
/**
 * A language model codes an article, and every quote of its answers is held against the text: over the `ai` package, with
 * a model of any provider.
 *
 * @packageDocumentation
 */
export type { Usage } from "./ask-model.ts";
export { codeWithModel } from "./code-with-model.ts";
export type { ModelCoding, ModelCodingOptions, Progress, Round } from "./model-coding.ts";
export { type JsonAnswer, readJsonAnswer } from "./read-json-answer.ts";
