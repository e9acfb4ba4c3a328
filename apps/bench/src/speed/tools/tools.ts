import { ajvCli } from "./ajv-cli.ts";
import { jq } from "./jq.ts";
import { sourcemeta } from "./sourcemeta.ts";
import type { Tool } from "./tool.ts";

/** The programs of others that run beside `visits`: one line a program. */
export const tools: readonly Tool[] = [ajvCli, sourcemeta, jq];
