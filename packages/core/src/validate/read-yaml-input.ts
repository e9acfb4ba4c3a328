import { readYaml } from "./read/read-yaml.ts";
import { kindIssue, textKindIssue } from "./read/source-kind.ts";
import { type Read, type Unread, withForm } from "./reading.ts";

/** Reads YAML as strictly as JSON. */
export function readYamlInput(input: string | Uint8Array): Read | Unread {
  const read = readYaml(input);
  if (read.ok && typeof read.value === "string")
    return { ok: false, issues: [kindIssue(input, "yaml") ?? textKindIssue()] };
  return withForm(read, () => kindIssue(input, "yaml"));
}
