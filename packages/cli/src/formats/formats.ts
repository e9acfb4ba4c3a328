import { compact } from "./compact.ts";
import type { Format, FormatName } from "./format.ts";
import { github } from "./github.ts";
import { json, ndjson } from "./json.ts";
import { junit } from "./junit.ts";
import { pretty } from "./pretty.ts";
import { sarif } from "./sarif.ts";

/** Every format by its name. */
export const formats: Readonly<Record<FormatName, Format>> = { pretty, compact, json, ndjson, github, sarif, junit };
