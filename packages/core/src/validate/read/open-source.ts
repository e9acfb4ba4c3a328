import { toByteOffset } from "../../text/offsets.ts";
import { decodeUtf8 } from "./decode-utf8.ts";
import { type ReadIssue, readIssue, sizeIssue } from "./read-issue.ts";
import type { ReadLimits } from "./read-options.ts";
import { sourceHint } from "./source-hint.ts";
import { around, type DecodedSource, sourceText } from "./source-text.ts";

/** A source ready to be parsed, with notes, or the reason why it cannot be parsed. */
export type Opened = { source: DecodedSource; notes: ReadIssue[] } | { issue: ReadIssue };

/** Checks the type, size and encoding of an input and removes one byte order mark. */
export function openSource(input: unknown, limits: ReadLimits): Opened {
  if (typeof input === "string") return openText(input, limits);
  return isBytes(input) ? openBytes(input, limits) : { issue: readIssue("read/not-plain", { found: neither }) };
}

const neither = { en: "what is neither text nor bytes", ar: "ما ليس نصًا ولا بايتات" };

const typeName = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), Symbol.toStringTag)?.get;

/** Whether an input is bytes, also of another realm. An input cannot fake it, and none of the input's code is called. */
export function isBytes(input: unknown): input is Uint8Array {
  return typeName?.call(input) === "Uint8Array";
}

function openText(input: string, { maxBytes }: ReadLimits): Opened {
  const large =
    input.length > maxBytes || (input.length * 3 > maxBytes && toByteOffset(input, input.length) > maxBytes);
  if (large) return { issue: sizeIssue(maxBytes, "bytes") };
  return withoutMark(input);
}

function openBytes(bytes: Uint8Array, { maxBytes }: ReadLimits): Opened {
  if (bytes.byteLength > maxBytes) return { issue: sizeIssue(maxBytes, "bytes") };
  const decoded = decodeUtf8(bytes);
  return "text" in decoded ? withoutMark(decoded.text, bytes) : { issue: utf8Issue(bytes, decoded.faultAt) };
}

function withoutMark(text: string, bytes?: Uint8Array): Opened {
  if (text.charCodeAt(0) !== 0xfeff) return whole(sourceText(text, 0, bytes), []);
  const note = readIssue("read/bom", {}, { byte: 0, line: 1, column: 1 });
  return whole(sourceText(text.slice(1), 3, bytes?.subarray(3)), [note]);
}

function whole(source: DecodedSource, notes: ReadIssue[]): Opened {
  if (/[^ \t\r\n]/.test(source.text)) return { source, notes };
  return { issue: readIssue("read/empty", {}, { byte: source.markBytes, line: 1, column: 1 }) };
}

function utf8Issue(bytes: Uint8Array, at: number): ReadIssue {
  const start = decodeUtf8(bytes.subarray(0, at));
  const { text, positionOf } = sourceText("text" in start ? start.text.replace(/^\uFEFF/, "") : "");
  const hint = sourceHint([...bytes.subarray(0, 3)], false);
  const found = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
  return readIssue(
    "read/utf8",
    { found },
    {
      byte: at,
      ...positionOf(text.length),
      near: around(text, text.length),
      ...(hint && { hint }),
    },
  );
}
