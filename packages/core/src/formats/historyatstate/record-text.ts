import type { Span } from "../../text/span.ts";
import type { HistorianRecord } from "./historian-record.ts";

// in the order of the text
const recordLines = ["name", "role", "start", "end", "country", "locale", "words"] as const;

/** A part of a record that is a line of its text. */
type RecordLine = (typeof recordLines)[number];

/** The text of a record, and where its parts are. */
export interface RecordText {
  text: string;
  lines: Readonly<Partial<Record<RecordLine, Span>>>;
}

/** Lays a record out as a text: one line for each part that has words, as they are. */
export function recordText(record: HistorianRecord): RecordText {
  const lines: Partial<Record<RecordLine, Span>> = {};
  let text = "";
  for (const part of recordLines) {
    if (!/[\p{L}\p{N}]/u.test(record[part])) continue;
    if (text !== "") text += "\n";
    lines[part] = { start: text.length, end: text.length + record[part].length };
    text += record[part];
  }
  return { text, lines };
}
