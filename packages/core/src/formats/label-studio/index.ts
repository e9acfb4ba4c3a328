/**
 * Tasks of Label Studio: an article as a task with a prediction, and tasks with annotations or predictions as codings;
 * offsets in code points.
 *
 * @packageDocumentation
 */
import { annotationKeeps } from "../annotations/keeps.ts";
import { readJsonDocuments } from "../annotations/read-json-documents.ts";
import type { ReadFormat, WrittenFormat } from "../format.ts";
import { lossCounter } from "../loss.ts";
import { readTask } from "./read-task.ts";
import { taskOf } from "./task.ts";

const lossesOf = lossCounter(annotationKeeps);

/** A task of Label Studio with a prediction: every mention, fact and quote of an article is a labelled region. */
export const labelStudio: WrittenFormat & ReadFormat = {
  name: "label-studio",
  title: { en: "Label Studio tasks", ar: "مهام Label Studio" },
  mediaType: "application/json",
  extension: "json",
  judge: { name: "label-studio-sdk 2.1", runs: "npm run test:engines" },
  keeps: annotationKeeps,
  frame: { before: "[", between: ",\n", after: "]\n" },
  to: (article) => ({ output: JSON.stringify(taskOf(article)), losses: lossesOf(article) }),
  from: (input, options) => readJsonDocuments(input, options, readTask),
};
