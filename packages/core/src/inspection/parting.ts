import { cutsSurrogate } from "../text/span.ts";

/** The letters in which two texts part ways. */
export interface Parting {
  yours: string;
  theirs: string;
}

/**
 * What is left of two texts when their common beginning and end are taken away; undefined when they have less in common
 * than they differ in.
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
