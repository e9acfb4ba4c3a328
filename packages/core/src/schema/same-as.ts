import * as z from "zod";
import { limits } from "./limits.ts";
import { IriSchema } from "./url.ts";

/** The same visit, meeting or agreement elsewhere. */
export const SameAsSchema = z.array(IriSchema).min(1).max(limits.shortList);
