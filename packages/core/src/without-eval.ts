import * as z from "zod";

const { jitless: before } = z.config();

/**
 * True: Zod does not generate code for our schemas, which the policy of a page may forbid. Zod reads the setting when it
 * creates a schema, so import this before any schema; `restoreEval` resets it after the last one.
 */
export const isWithoutEval: boolean = z.config({ jitless: true }).jitless === true;

/** Restores the program's own setting, because the changed one would slow down its schemas. */
export function restoreEval(): void {
  z.config({ jitless: before });
}
