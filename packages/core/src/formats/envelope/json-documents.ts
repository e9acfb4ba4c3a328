import type { ReadProblem, Received } from "../format.ts";

/** A document of a file: its place and its content, or why it is not JSON. */
export type JsonDocument = { place: string; value: unknown } | { place: string; problem: ReadProblem };

/** The documents of a file: one JSON value, a list of them, or one in each line. */
export function* jsonDocuments(input: string): Generator<JsonDocument> {
  const text = input.startsWith("\ufeff") ? input.slice(1) : input;
  const whole = parsed(text);
  if ("value" in whole) {
    const list = Array.isArray(whole.value) ? whole.value : [whole.value];
    for (const [i, value] of list.entries()) yield { place: `${i + 1}`, value };
    return;
  }
  const lines = text.split("\n");
  const isLines = lines.some((line) => line.trim() !== "" && "value" in parsed(line));
  if (!isLines) {
    yield { place: "1", problem: notJson("1", whole.reason) };
    return;
  }
  for (const [i, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const place = `${i + 1}`;
    const read = parsed(line);
    yield "value" in read ? { place, value: read.value } : { place, problem: notJson(place, read.reason) };
  }
}

/** What is received if nothing of a document can be used. */
export function unusable(name: string, problem: ReadProblem): Received {
  return { name, text: "", losses: [], problems: [problem] };
}

function parsed(text: string): { value: unknown } | { reason: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { reason: (error as Error).message };
  }
}

function notJson(place: string, reason: string): ReadProblem {
  return {
    severity: "error",
    place,
    message: { en: `this is not JSON: ${reason}`, ar: `ليست هذه بيانات JSON صحيحة: ${reason}` },
  };
}
