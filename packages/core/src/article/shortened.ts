import { cutsSurrogate } from "../text/span.ts";

/** The most UTF-16 units of the text or of the input that an issue repeats in one string. */
export const mostRepeated = 200;

/** A string as an issue repeats it: a long one is cut and ends with "…". */
export function cutShort(text: string, most = mostRepeated): string {
  if (text.length <= most) return text;
  const end = most - 1;
  return `${text.slice(0, cutsSurrogate(text, end) ? end - 1 : end)}…`;
}

/** A value as an issue repeats it: a long string is cut, and so is the JSON of a large list or object. */
export function shortenedValue(value: unknown, most = mostRepeated): unknown {
  if (typeof value === "string") return cutShort(value, most);
  if (typeof value !== "object" || value === null) return value;
  const json = JSON.stringify(value);
  return json.length <= most ? value : cutShort(json, most);
}
