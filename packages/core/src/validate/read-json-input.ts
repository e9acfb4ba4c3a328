import { readJson } from "./read/read-json.ts";
import { kindIssue } from "./read/source-kind.ts";
import { type Read, type Unread, withForm } from "./reading.ts";

/** Reads JSON strictly. */
export function readJsonInput(input: string | Uint8Array): Read | Unread {
  return withForm(readJson(input), () => kindIssue(input, "json"));
}
