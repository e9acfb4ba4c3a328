import type { Collected } from "../../shape/collected.ts";

const surrogate = /\p{Surrogate}/u;

/** Whether every surrogate of a text is part of a pair. */
export function isWellFormed(text: string): boolean {
  const native = (text as { isWellFormed?: () => boolean }).isWellFormed;
  return native ? native.call(text) : !surrogate.test(text);
}

/** Whether every surrogate in the strings of a checked value is part of a pair; strings with a lone one are among the odd ones. */
export function areWellFormed({ odd }: Collected): boolean {
  return odd?.every(isWellFormed) === true;
}

/** The offset (UTF-16 units) of the first lone surrogate; -1 if the text is well-formed. */
export function loneSurrogateAt(text: string): number {
  return isWellFormed(text) ? -1 : text.search(surrogate);
}
