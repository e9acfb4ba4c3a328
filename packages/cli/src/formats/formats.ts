import { compact } from "./compact.ts";
import type { Format, FormatName } from "./format.ts";
import { github } from "./github.ts";
import { json, ndjson } from "./json.ts";
import { pretty } from "./pretty.ts";

/** Every format by its name. */
export const formats: Readonly<Record<FormatName, Format>> = { pretty, compact, json, ndjson, github };

/** The format to use when none is named: `github` in a workflow, `pretty` on a terminal, else `compact`. */
export function defaultFormat(isTTY: boolean, environment: NodeJS.ProcessEnv): FormatName {
  if (environment["GITHUB_ACTIONS"] === "true") return "github";
  return isTTY ? "pretty" : "compact";
}
