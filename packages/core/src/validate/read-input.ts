import { isBytes } from "./read/open-source.ts";
import { readObject } from "./read/read-object.ts";
import { readJsonInput } from "./read-json-input.ts";
import { readYamlInput } from "./read-yaml-input.ts";
import { type Read, type Unread, withForm } from "./reading.ts";

/** Reads an object, a string or UTF-8 bytes strictly. */
export function readInput(input: unknown, format: "json" | "yaml"): Read | Unread {
  if (typeof input !== "string" && !isBytes(input)) return withForm(readObject(input));
  return format === "yaml" ? readYamlInput(input) : readJsonInput(input);
}
