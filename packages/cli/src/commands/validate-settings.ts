import type { Locale, Severity, ValidateOptions } from "@diplomatic-visits/core";
import type { FormatName } from "../formats/format.ts";
import type { KeptVerdicts } from "../ndjson/kept-verdicts.ts";

/** The settings of `visits validate`. */
export interface ValidateSettings {
  format: FormatName;
  locale: Locale;
  rules: NonNullable<ValidateOptions["rules"]>;
  text?: string;
  /** The lowest severity of issue that makes the exit code 1. */
  failOn: Severity;
  quiet: boolean;
  /** How many threads check files, or the lines of NDJSON. */
  jobs: number;
  /** Whether progress is printed where stderr is not a terminal, too. */
  progress: boolean;
  /** Whether everything outside ASCII is written as `\u` escapes. */
  ascii: boolean;
  /** Whether the run must have one verdict line for each line of its inputs: it may be continued. */
  linesOnly: boolean;
  /** What an earlier run wrote, which this one continues. */
  kept?: KeptVerdicts;
  /** Whether the fixes that a report offers are applied, or with `dry-run` only shown. */
  fix?: "write" | "dry-run";
}
