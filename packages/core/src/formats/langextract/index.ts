/**
 * Annotated documents of langextract in lines of JSON; offsets in code points.
 *
 * @packageDocumentation
 */
import { annotationKeeps } from "../annotations/keeps.ts";
import { readJsonDocuments } from "../annotations/read-json-documents.ts";
import type { ReadFormat, WrittenFormat } from "../format.ts";
import { lossCounter } from "../loss.ts";
import { annotatedDocument } from "./annotated-document.ts";
import { readAnnotatedDocument } from "./read-annotated-document.ts";

const lossesOf = lossCounter(annotationKeeps);

/** An annotated document of langextract in one line of JSON: every mention, fact and quote of an article is an extraction. */
export const langextract: WrittenFormat & ReadFormat = {
  name: "langextract",
  title: { en: "langextract JSONL", ar: "أسطر JSON لأداة langextract" },
  mediaType: "application/jsonl",
  extension: "jsonl",
  judge: { name: "langextract 1.7", runs: "npm run test:engines" },
  keeps: annotationKeeps,
  frame: { before: "", between: "\n", after: "\n" },
  lines: true,
  to: (article) => ({ output: JSON.stringify(annotatedDocument(article)), losses: lossesOf(article) }),
  from: (input, options) => readJsonDocuments(input, options, readAnnotatedDocument),
};
