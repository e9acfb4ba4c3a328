import type { Evidence } from "../generated/types.ts";
import { onlyPlaceOf } from "./moved-quote.ts";

/** From so many quotes on, one distance is no coincidence. */
const fewest = 5;

/** So many quotes are sought for one that is in the text once. */
const mostTried = 20;

/**
 * The distance by which every one of the given quotes is off, where it is the same for all: mostly something was put before
 * the text, or taken away there. Undefined where they are off by different distances.
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
