/**
 * A language model codes an article, and every quote of its answers is compared with the text. Uses the `ai` package, with
 * a model of any provider.
 *
 * @packageDocumentation
 */
export type { Usage } from "./ai/ask-model.ts";
export { codeWithModel } from "./ai/code-with-model.ts";
export type { ModelCoding, ModelCodingOptions, Progress, Round } from "./ai/model-coding.ts";
export type { AnswerReport, Unresolved } from "./answers/answer-report.ts";
export { type AnswerFault, type JsonAnswer, readJsonAnswer, type ToleratedFault } from "./answers/read-json-answer.ts";
