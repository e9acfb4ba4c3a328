import { readYaml } from "./read/read-yaml.ts";
import { type Read, type Unread, withForm } from "./reading.ts";

/** Reads YAML as strictly as JSON. */
export function readYamlInput(input: string | Uint8Array): Read | Unread {
  return withForm(readYaml(input));
}
