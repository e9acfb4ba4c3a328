import * as z from "zod";

const { jitless: before } = z.config();

/**
 * True: Zod writes no code for our schemas, which the policy of a page may forbid. Zod reads the setting while a schema
 * is made, so it is imported before any schema and taken back by `restoreEval` after the last.
 */
export const isWithoutEval: boolean = z.config({ jitless: true }).jitless === true;

/** Gives the setting back to the program, whose own schemas it would slow down. */
export function restoreEval(): void {
  z.config({ jitless: before });
}
