import type { FileVerdict } from "../inputs/check-file.ts";
import type { Host } from "../io/host.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** The ways a report can be written. */
export const formatNames = ["pretty", "compact", "json", "ndjson", "github"] as const;

/** The name of a way to write a report. */
export type FormatName = (typeof formatNames)[number];

/** The default format: `github` in a workflow, `pretty` on a terminal, otherwise `compact`. */
export function defaultFormat(isTTY: boolean, environment: Host["env"]): FormatName {
  if (environment["GITHUB_ACTIONS"] === "true") return "github";
  return isTTY ? "pretty" : "compact";
}

/** Writes the verdict on one file; the end of a run may have a last word. */
export interface Format {
  file(verdict: FileVerdict, terminal: Terminal): string;
  /** The text before the first file, between two files, and after the last one. */
  frame?: { before: string; between: string; after: string };
}
