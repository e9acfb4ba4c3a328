import { ajv } from "./ajv.ts";
import { arktype } from "./arktype.ts";
import type { Peer } from "./peer.ts";
import { schemasafe } from "./schemasafe.ts";
import { typebox } from "./typebox.ts";
import { valibot } from "./valibot.ts";
import { zod } from "./zod.ts";
import { zodCompile } from "./zod-compile.ts";

/** The libraries that are measured beside ours: one line a library. */
export const peers: readonly Peer[] = [zod, zodCompile, ajv, schemasafe, typebox, valibot, arktype];
