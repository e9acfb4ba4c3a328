import { config } from "zod";

/** True: a page may forbid code made from strings, which Zod otherwise makes for its schemas. */
export const isWithoutEval: boolean = config({ jitless: true }).jitless === true;
