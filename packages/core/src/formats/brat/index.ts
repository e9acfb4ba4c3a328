/**
 * Standoff annotations of brat; the text is a file beside, offsets are in code points.
 *
 * @packageDocumentation
 */
import { annotationKeeps } from "../annotations/keeps.ts";
import type { ReadFormat, WrittenFormat } from "../format.ts";
import { lossCounter } from "../loss.ts";
import { readStandoff } from "./read-standoff.ts";
import { standoffOf } from "./standoff.ts";

const lossesOf = lossCounter(annotationKeeps);

/** Standoff of brat: quotes are text-bound annotations, objects events, codes attributes; the text is a file of its own. */
export const brat: WrittenFormat & ReadFormat = {
  name: "brat",
  title: { en: "brat standoff", ar: "ترميز brat المنفصل عن النص" },
  mediaType: "text/plain",
  extension: "ann",
  judge: { name: "round trips", runs: "npm test" },
  keeps: annotationKeeps,
  to: (article) => ({
    output: standoffOf(article),
    beside: [{ extension: "txt", content: article.text }],
    losses: lossesOf(article),
  }),
  *from(input, options) {
    yield readStandoff(input, options);
  },
};
