import { toByteOffset } from "../../text/offsets.ts";
import { visible } from "./read-issue.ts";
import { type PositionOf, positions } from "./source-lines.ts";

/** A decoded input, without its byte order mark. */
export interface DecodedSource {
  text: string;
  /** The bytes without the mark, if the input was bytes. */
  bytes?: Uint8Array;
  /** Bytes of the mark: 0 or 3. */
  markBytes: number;
  positionOf: PositionOf;
}

/** Makes a source from a text that comes after a byte order mark of this many bytes. */
export function sourceText(text: string, markBytes = 0, bytes?: Uint8Array): DecodedSource {
  return { text, markBytes, positionOf: positions(text), ...(bytes && { bytes }) };
}

/** The place of an offset (UTF-16 units) in the form that issues use. */
export function issuePlace(source: DecodedSource, offset: number) {
  return {
    byte: source.markBytes + toByteOffset(source.text, offset),
    ...source.positionOf(offset),
    near: around(source.text, offset),
  };
}

/** The text around an offset, within its line: at most 24 UTF-16 units on each side. */
export function around(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 24), offset);
  const after = text.slice(offset, offset + 24);
  const start = Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  return visible(before.slice(start) + (after.split(/[\r\n]/, 1)[0] ?? ""));
}
