import { certainShape } from "./certain-shape.ts";
import { readObject } from "./read/read-object.ts";
import { type Read, type Unread, withForm } from "./reading.ts";

/** Reads a JavaScript value as plain data. */
export function readObjectInput(input: unknown): Read | Unread {
  const read = readObject(input);
  if (!read.ok) return read;
  const shape = certainShape(read.value);
  return withForm({ ...read, ...(shape ? { shape } : { isDoubted: true }) });
}
