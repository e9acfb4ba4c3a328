/**
 * UIMA CAS in JSON (version 0.4), which INCEpTION and dkpro-cassis read and write; offsets in UTF-16 units.
 *
 * @packageDocumentation
 */
import { annotationKeeps } from "../annotations/keeps.ts";
import { readJsonDocuments } from "../annotations/read-json-documents.ts";
import type { ReadFormat, WrittenFormat } from "../format.ts";
import { lossCounter } from "../loss.ts";
import { casOf } from "./cas.ts";
import { readCas } from "./read-cas.ts";

const lossesOf = lossCounter(annotationKeeps);

/** A CAS of UIMA in JSON: named entities for mentions, and a layer of our own for every fact with its quotes. */
export const casJson: WrittenFormat & ReadFormat = {
  name: "cas-json",
  title: { en: "UIMA CAS JSON (INCEpTION)", ar: "ملف UIMA CAS بصيغة JSON (INCEpTION)" },
  mediaType: "application/json",
  extension: "json",
  judge: { name: "dkpro-cassis 0.12", runs: "npm run test:engines" },
  keeps: annotationKeeps,
  to: (article) => ({ output: JSON.stringify(casOf(article)), losses: lossesOf(article) }),
  from: (input, options) => readJsonDocuments(input, options, readCas),
};
