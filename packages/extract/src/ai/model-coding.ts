import type { Article, Coding, Issue, RepairedQuote, UnanchoredQuote } from "@diplomatic-visits/core";
import type { ProfileOptions } from "@diplomatic-visits/core/formats/extraction-profile";
import type { LanguageModel } from "ai";
import type { Usage } from "./ask-model.ts";

/** Where a coding by a model has come to. */
export interface Progress {
  /** Which round, from 1. */
  round: number;
  /** Whether an answer is coming in, or was held against the text. */
  phase: "answering" | "checked";
  /** UTF-16 units of the answer so far. */
  received: number;
}

/** What to code, with which model, and how long to try. */
export interface ModelCodingOptions {
  /** A model of the `ai` package, of any provider. */
  model: LanguageModel;
  /** The text of the article, or what `parseText` or `parseHtml` made of it: then its envelope is not asked of the model. */
  article: string | { text: string; coding: Coding };
  /** A draft made by rules, which the model is shown. */
  draft?: Partial<Coding>;
  /** The most rounds; 3 when absent. */
  rounds?: number;
  /** What the model is asked for; the service is guessed from the model when absent. */
  profile?: ProfileOptions;
  /** Where the schema goes: with the request, when absent, for structured output; or into the instruction, for services that have none or refuse it. */
  schemaIn?: "request" | "instruction";
  /** How often a request is tried again that failed, in each round; 2 when absent. */
  retries?: number;
  /** Ends it early; what was coded by then is returned. */
  signal?: AbortSignal;
  /** Told as an answer comes in, and when it was checked. */
  onProgress?: (progress: Progress) => void;
}

/** What became of one answer. */
export interface Round {
  /** Which round, from 1. */
  round: number;
  /** The answer as it came. */
  answer: string;
  /** Why the model stopped: `stop`, `length`, `content-filter`, `aborted`, `error` … */
  finish: string;
  /** What does not fit a coding and was left out, by its path in the answer. */
  misfits: Issue[];
  /** The quotes that took the spelling of the text. */
  repaired: RepairedQuote[];
  /** The quotes that could not be anchored. */
  unanchored: UnanchoredQuote[];
  /** What is sent back to the model for the next round; empty when nothing is left to mend. */
  message: string;
  /** The tokens of the round. */
  usage: Usage;
  /** What went wrong, when `finish` is `error`. */
  error?: unknown;
}

/** A coding by a model: what stands, and what became of every answer. */
export interface ModelCoding {
  /** Why it ended: nothing left to mend, no rounds left, the caller's signal, or a service that failed. */
  ended: "sound" | "rounds" | "aborted" | "failed";
  /** All that stands of the best answer: every quote is in the text. */
  coding: Partial<Coding>;
  /** The article, when the coding breaks no rule. */
  article?: Article;
  /** What the rules say of the coding. */
  issues: Issue[];
  /** The quotes of the best answer that are not in the coding, because the text does not have them. */
  unanchored: UnanchoredQuote[];
  /** Each round. */
  rounds: Round[];
  /** The tokens of all rounds. */
  usage: Usage;
}
