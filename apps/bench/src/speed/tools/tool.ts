import type { Localized } from "../figure.ts";
import type { Command } from "../measure/processes.ts";

/** A program of others that runs beside `visits`. */
export interface Tool {
  name: string;
  /** What it does, and what it does not. */
  how: Localized;
  /** The command that starts it, without arguments; undefined where it cannot be had. */
  command(): Command | undefined;
  version(): string;
  /** Its arguments to check one article against the published JSON Schema. */
  one(schema: string, article: string): string[];
  /** Its arguments to check a file of one article a line; undefined if it reads no such files. */
  lines?(schema: string, file: string): string[];
}
