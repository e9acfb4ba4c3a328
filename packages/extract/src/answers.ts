/**
 * Answers of language models, read and judged without asking a model: the JSON of an answer, what of it the text supports,
 * and recorded runs, judged again. Needs no network and no package of any provider.
 *
 * @packageDocumentation
 */
export { type AnswerReport, reportOf, type Unresolved } from "./answers/answer-report.ts";
export { answerReportLines } from "./answers/answer-report-lines.ts";
export { type Bench, type Judgement, judgeAnswer } from "./answers/judge.ts";
export type { ToleratedKind } from "./answers/loose-reader.ts";
export { type AnswerFault, type JsonAnswer, readJsonAnswer, type ToleratedFault } from "./answers/read-json-answer.ts";
export { type ModelRun, type RecordedRound, type RunFault, readRecordedRun } from "./answers/recorded-run.ts";
export { type QuoteCounts, quoteCounts, type ReplayedRun, replayRun } from "./answers/replay-run.ts";
