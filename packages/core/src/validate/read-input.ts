import { isBytes } from "./read/open-source.ts";
import { readJsonInput } from "./read-json-input.ts";
import { readObjectInput } from "./read-object-input.ts";
import { readYamlInput } from "./read-yaml-input.ts";
import type { Read, Unread } from "./reading.ts";

/** Reads an object, a string or UTF-8 bytes strictly. */
export function readInput(input: unknown, format: "json" | "yaml"): Read | Unread {
  if (typeof input !== "string" && !isBytes(input)) return readObjectInput(input);
  return format === "yaml" ? readYamlInput(input) : readJsonInput(input);
}
