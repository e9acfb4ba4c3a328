import type { Locale } from "@diplomatic-visits/core";
import type { FileVerdict } from "../inputs/check-file.ts";
import type { Host } from "../io/host.ts";
import type { Terminal } from "../terminal/terminal.ts";

/** The ways a report can be written. */
export const formatNames = ["pretty", "compact", "json", "ndjson", "github", "sarif", "junit"] as const;

/** The name of a way to write a report. */
export type FormatName = (typeof formatNames)[number];

/** The formats that only `validate` writes: one document about all files. */
export const wholeFormats: readonly FormatName[] = ["sarif", "junit"];

/** The default format: `github` in a workflow, `pretty` on a terminal, otherwise `compact`. */
export function defaultFormat(isTTY: boolean, environment: Host["env"]): FormatName {
  if (environment["GITHUB_ACTIONS"] === "true") return "github";
  return isTTY ? "pretty" : "compact";
}

/** Writes the verdict on one file; the end of a run may have a last word. */
export interface ReportFormat {
  file(verdict: FileVerdict, terminal: Terminal): string;
  /** The text around the files, if the report is one document. */
  frame?(locale: Locale): ReportFrame | Promise<ReportFrame>;
}

/** What is written before the first file, between two files, and after the last one. */
export interface ReportFrame {
  before: string;
  between: string;
  /** Gets what was not checked or not listed in each file. */
  after(notes: readonly FileNotes[]): string;
}

/** What was not checked or not listed in a file, in lines. */
export interface FileNotes {
  path: string;
  lines: readonly string[];
}
