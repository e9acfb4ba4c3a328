import type { ValidateOptions, ValidationResult } from "./options.ts";
import { isBytes } from "./read/open-source.ts";
import { readJsonInput } from "./read-json-input.ts";
import { readObjectInput } from "./read-object-input.ts";
import type { Read, Unread } from "./reading.ts";
import { refuseMisuse } from "./refuse-misuse.ts";
import { verdictOn } from "./verdict.ts";

let readYaml: ((input: string | Uint8Array) => Read | Unread) | undefined;

/** Loads the YAML reader once; afterwards `validate` accepts `format: "yaml"`. */
export async function loadYaml(): Promise<void> {
  ({ readYamlInput: readYaml } = await import("./read-yaml-input.ts"));
}

/** Reads an object, a string or UTF-8 bytes strictly; throws TypeError for YAML if its reader is not loaded. */
export function readOnPage(input: unknown, format: "json" | "yaml"): Read | Unread {
  if (typeof input !== "string" && !isBytes(input)) return readObjectInput(input);
  if (format === "json") return readJsonInput(input);
  if (!readYaml) throw new TypeError('format "yaml" needs its reader: await loadYaml() first');
  return readYaml(input);
}

/**
 * Validates an article, or a coding with its text: reads it strictly, checks its shape, then every rule. Accepts an object,
 * a string or UTF-8 bytes; for YAML, call `loadYaml` first. Never throws on data; throws TypeError on misuse.
 */
export function validate(input: unknown, options: ValidateOptions = {}): ValidationResult {
  refuseMisuse(options);
  return verdictOn(readOnPage(input, options.format ?? "json"), options);
}
