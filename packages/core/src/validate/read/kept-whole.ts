import { holdsWholePairs, keptMembers } from "./kept-members.ts";
import type { JsonMeasure } from "./measure-json.ts";
import { isWellFormed } from "./well-formed.ts";

/** Whether a value holds everything that its JSON text has: no member twice, no number out of range, no half of a surrogate pair. */
export function isKeptWhole(value: unknown, text: string, measure: JsonMeasure): boolean {
  if (measure.longNumber || keptMembers(value) !== measure.members) return false;
  if (measure.surrogates && !isWellFormed(text)) return false;
  const hasEscapedSurrogates = text.includes("\\u") && /\\u[dD][89a-fA-F]/.test(text);
  return !hasEscapedSurrogates || holdsWholePairs(value);
}
