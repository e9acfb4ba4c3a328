import { type ValidateOptions, type ValidationResult, validate } from "@diplomatic-visits/core";

/** Validates an input; in a module of its own, so that the validator, with Zod and all messages, is loaded only when needed. */
export function validated(bytes: Uint8Array, options: ValidateOptions): ValidationResult {
  return validate(bytes, options);
}
