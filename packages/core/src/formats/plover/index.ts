/**
 * Records in the shape of PLOVER's gold standard as codings, with a report on the evidence: which words are not in their text.
 *
 * @packageDocumentation
 */
import type { ReadFormat } from "../format.ts";
import { readPlover } from "./read-record.ts";

/** PLOVER gold records; every actor and event text is looked up in the text of its record, and what is not there is a problem. */
export const plover: ReadFormat = {
  name: "plover",
  title: { en: "PLOVER gold records", ar: "سجلات PLOVER المرجعية" },
  mediaType: "application/json",
  extension: "json",
  judge: { name: "invented records, anchored", runs: "npm test" },
  from: readPlover,
};
