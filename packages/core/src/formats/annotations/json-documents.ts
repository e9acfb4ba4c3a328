import { parsedJson } from "./json-values.ts";

/** A document of a file of JSON or of lines of JSON. */
export interface JsonDocument {
  /** The line, or the place in the list. */
  name: string;
  /** Its value; undefined if it is not JSON. */
  value: unknown;
}

/** The documents of a file: one of JSON, the items of a list, or one in each line. */
export function* jsonDocuments(input: string): Generator<JsonDocument> {
  const text = input.startsWith("\ufeff") ? input.slice(1) : input;
  const whole = text.includes("\n") && !isList(text) ? undefined : parsedJson(text);
  if (Array.isArray(whole)) {
    for (const [i, value] of whole.entries()) yield { name: `${i + 1}`, value: value as unknown };
    return;
  }
  if (whole !== undefined) {
    yield { name: "1", value: whole };
    return;
  }
  const lines = [...linesOfText(text)];
  const all = lines.map(({ name, line }) => ({ name, value: parsedJson(line) }));
  // an object over several lines is one document
  const one = lines.length > 1 && all.some(({ value }) => value === undefined) ? parsedJson(text) : undefined;
  if (one !== undefined) yield { name: "1", value: one };
  else yield* all;
}

function isList(text: string): boolean {
  return text.trimStart().startsWith("[");
}

function* linesOfText(text: string): Generator<{ name: string; line: string }> {
  let number = 0;
  for (const line of text.split("\n")) {
    number++;
    if (line.trim() !== "") yield { name: `${number}`, line };
  }
}
