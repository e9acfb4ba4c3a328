import * as z from "zod";

/** True: Zod writes no code here, which the policy of a page may forbid. It has to be said before any schema is made. */
export const isWithoutEval: boolean = z.config({ jitless: true }).jitless === true;
