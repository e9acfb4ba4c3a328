import type { Article } from "../generated/types.ts";
import { ArticleError } from "./article-error.ts";
import type { ValidateOptions, ValidationResult } from "./options.ts";
import { readInput } from "./read-input.ts";
import { refuseMisuse } from "./refuse-misuse.ts";
import { verdictOn } from "./verdict.ts";

/**
 * Validates an article, or a coding with its text: reads it strictly, checks its shape, then every rule. Accepts an object,
 * a string or UTF-8 bytes. Never throws on data; throws TypeError on invalid options.
 */
export function validate(input: unknown, options: ValidateOptions = {}): ValidationResult {
  refuseMisuse(options);
  return verdictOn(readInput(input, options.format ?? "json"), options);
}

/** Validates and returns the article; throws `ArticleError`, which contains the report, if it is not valid. */
export function parseArticle(input: unknown, options: ValidateOptions = {}): Article {
  const result = validate(input, options);
  if (result.ok) return result.article;
  throw new ArticleError(result);
}
