import { cutsSurrogate } from "../text/span.ts";

/** The letters in which two texts differ. */
export interface Parting {
  yours: string;
  theirs: string;
}

/**
 * What remains of two texts without their common beginning and end; undefined if they differ in more than they have in
 * common.
 */
export function partingOf(yours: string, theirs: string): Parting | undefined {
  const shorter = Math.min(yours.length, theirs.length);
  let head = 0;
  while (head < shorter && yours[head] === theirs[head]) head++;
  if (cutsSurrogate(yours, head) || cutsSurrogate(theirs, head)) head--;
  let tail = 0;
  while (tail < shorter - head && yours.at(-1 - tail) === theirs.at(-1 - tail)) tail++;
  if (cutsSurrogate(yours, yours.length - tail) || cutsSurrogate(theirs, theirs.length - tail)) tail--;
  if (head + tail < Math.max(yours.length, theirs.length) / 2) return undefined;
  return { yours: yours.slice(head, yours.length - tail), theirs: theirs.slice(head, theirs.length - tail) };
}
