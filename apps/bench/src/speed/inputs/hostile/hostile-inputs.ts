import { codings, drafts } from "./codings.ts";
import type { HostileInput } from "./hostile-input.ts";
import { structures } from "./structures.ts";
import { texts } from "./texts.ts";

/** Every hostile input. */
export const hostileInputs: readonly HostileInput[] = [...structures, ...texts, ...codings, ...drafts];
