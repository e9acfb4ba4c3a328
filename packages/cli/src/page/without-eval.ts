import { config } from "zod";

/** True: a page may forbid code made from strings, which Zod otherwise makes for its schemas. */
export const isPageWithoutEval: boolean = config({ jitless: true }).jitless === true;
