import type { LineVerdict, ValidateOptions } from "@diplomatic-visits/core";
import { type LineIdentity, lineVerdict } from "@diplomatic-visits/core/internal";

/** Validates a line; in a module of its own, so that the validator, with Zod and all messages, is loaded only when needed. */
export function validatedLine(bytes: Uint8Array, place: LineIdentity, options: ValidateOptions): LineVerdict {
  return lineVerdict(bytes, place, options);
}
