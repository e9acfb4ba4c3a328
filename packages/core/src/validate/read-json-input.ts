import { readJson } from "./read/read-json.ts";
import { type Read, type Unread, withForm } from "./reading.ts";

/** Reads JSON strictly. */
export function readJsonInput(input: string | Uint8Array): Read | Unread {
  return withForm(readJson(input));
}
