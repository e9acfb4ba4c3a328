import type { Article, Coding, Issue, RepairedQuote, UnanchoredQuote } from "@diplomatic-visits/core";
import type { ProfileOptions } from "@diplomatic-visits/core/formats/extraction-profile";
import type { LanguageModel } from "ai";
import type { AnswerReport } from "../answers/answer-report.ts";
import type { Usage } from "./ask-model.ts";

/** The progress of a coding by a model. */
export interface Progress {
  /** Which round, from 1. */
  round: number;
  /** Whether an answer is being received, or was compared with the text. */
  phase: "answering" | "checked";
  /** UTF-16 units of the answer received so far. */
  received: number;
}

/** What to code, with which model, and for how many rounds. */
export interface ModelCodingOptions {
  /** A model of the `ai` package, of any provider. */
  model: LanguageModel;
  /** The text of the article, or the result of `parseText` or `parseHtml`: then the model is not asked for the envelope. */
  article: string | { text: string; coding: Coding };
  /** A rule-based draft, which is shown to the model. */
  draft?: Partial<Coding>;
  /** The maximum number of rounds; 3 when absent. */
  rounds?: number;
  /** What the model is asked for; by default the service is guessed from the model. */
  profile?: ProfileOptions;
  /** Where the schema goes: by default with the request, for structured output; or into the instruction, for services that do not support or refuse it. */
  schemaIn?: "request" | "instruction";
  /** How often a failed request is retried in each round; 2 when absent. */
  retries?: number;
  /** Ends the coding early; what is coded so far is returned. */
  signal?: AbortSignal;
  /** Called while an answer is received, and after it was checked. */
  onProgress?: (progress: Progress) => void;
}

/** The result of one answer. */
export interface Round {
  /** Which round, from 1. */
  round: number;
  /** The answer as received. */
  answer: string;
  /** Why the model stopped: `stop`, `length`, `content-filter`, `aborted`, `error` … */
  finish: string;
  /** The parts that do not fit a coding and were omitted, by their path in the answer. */
  misfits: Issue[];
  /** The quotes that were changed to the spelling of the text. */
  repaired: RepairedQuote[];
  /** The quotes that could not be anchored. */
  unanchored: UnanchoredQuote[];
  /** What is sent back to the model for the next round; empty when nothing is left to fix. */
  message: string;
  /** The tokens of the round. */
  usage: Usage;
  /** How long it took to answer, and to compare the answer with the text. */
  seconds: number;
  /** What went wrong, when `finish` is `error`. */
  error?: unknown;
}

/**
 * A coding by a model: the valid parts, and the result of every answer. Written as JSON it is a recorded run, which
 * `visits evaluate` compares with a gold coding.
 */
export interface ModelCoding {
  /** Why it ended: nothing left to fix, no rounds left, the caller's signal, or a service failure. */
  ended: "sound" | "rounds" | "aborted" | "failed";
  /** The name of the model. */
  model: string;
  /** The outcome of the best answer: what was tolerated and repaired, what was refused, and what no round resolved. */
  report: AnswerReport;
  /** The valid parts of the best answer: every quote is in the text. */
  coding: Partial<Coding>;
  /** The article, when the coding breaks no rule. */
  article?: Article;
  /** The issues of the coding. */
  issues: Issue[];
  /** The quotes of the best answer that are not in the coding, because they are not in the text. */
  unanchored: UnanchoredQuote[];
  /** The rounds in order. */
  rounds: Round[];
  /** The sum of the tokens of all rounds. */
  usage: Usage;
  /** The sum of the seconds of all rounds. */
  seconds: number;
}
