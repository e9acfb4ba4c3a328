import type { LineVerdict, ValidateOptions } from "@diplomatic-visits/core";
import { lineVerdict } from "@diplomatic-visits/core/internal";
import type { ResultPlace } from "./line-result.ts";

/** Validates a line; in a module of its own, so that the validator, with Zod and all messages, is loaded only when needed. */
export function validatedLine(bytes: Uint8Array, place: ResultPlace, options: ValidateOptions): LineVerdict {
  return lineVerdict(bytes, place, options);
}
