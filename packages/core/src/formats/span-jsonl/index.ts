/**
 * Lines of JSON with a text and its labelled spans, as Prodigy, spaCy and doccano exchange them; offsets in code points.
 *
 * @packageDocumentation
 */
import { annotationKeeps } from "../annotations/keeps.ts";
import { readJsonDocuments } from "../annotations/read-json-documents.ts";
import type { ReadFormat, WrittenFormat } from "../format.ts";
import { lossCounter } from "../loss.ts";
import { readSpanLine } from "./read-span-line.ts";
import { spanLine } from "./span-line.ts";

const lossesOf = lossCounter(annotationKeeps);

/** A text and its labelled spans in one line of JSON: every mention, fact and quote of an article is a span. */
export const spanJsonl: WrittenFormat & ReadFormat = {
  name: "span-jsonl",
  title: { en: "Span JSONL (Prodigy, spaCy, doccano)", ar: "أسطر JSON بمقاطع موسومة (Prodigy وspaCy وdoccano)" },
  mediaType: "application/jsonl",
  extension: "jsonl",
  judge: { name: "spaCy 3.8", runs: "npm run test:engines" },
  keeps: annotationKeeps,
  frame: { before: "", between: "\n", after: "\n" },
  lines: true,
  to: (article) => ({ output: JSON.stringify(spanLine(article)), losses: lossesOf(article) }),
  from: (input, options) => readJsonDocuments(input, options, readSpanLine),
};
