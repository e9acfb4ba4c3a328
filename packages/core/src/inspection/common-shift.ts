import type { Evidence } from "../generated/types.ts";
import { onlyPlaceOf } from "./moved-quote.ts";

/** From this number of quotes on, a common distance is not a coincidence. */
const fewest = 5;

/** How many quotes are tried to find one that occurs once in the text. */
const mostTried = 20;

/**
 * The distance by which all given quotes are off, if it is the same for all: usually something was added or removed at the
 * start of the text. Undefined if the distances differ.
 */
export function commonShift(text: string, off: readonly Evidence[]): number | undefined {
  if (off.length < fewest) return undefined;
  const [shift] = off
    .slice(0, mostTried)
    .map(({ quote, start }) => (onlyPlaceOf(text, quote)?.start ?? start) - start)
    .filter((distance) => distance !== 0);
  if (shift === undefined) return undefined;
  return off.every(({ start, quote }) => start + shift >= 0 && text.startsWith(quote, start + shift))
    ? shift
    : undefined;
}
