import { setFlagsFromString } from "node:v8";

/**
 * Sets a flag of V8 on the major versions of Node for which it was measured to help; another version would print that it does not know
 * the flag. Returns whether it was set.
 */
export function setV8Flag(flag: string, [oldest, newest]: readonly [oldest: number, newest: number]): boolean {
  const { node, bun, deno } = process.versions;
  const major = Number.parseInt(node, 10);
  const isKnown = bun === undefined && deno === undefined && major >= oldest && major <= newest;
  if (isKnown) setFlagsFromString(flag);
  return isKnown;
}
