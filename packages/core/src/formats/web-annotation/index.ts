/**
 * W3C Web Annotation in JSON-LD; positions in code points, as the standard asks.
 *
 * @packageDocumentation
 */
import { annotationKeeps } from "../annotations/keeps.ts";
import type { ReadFormat, WrittenFormat } from "../format.ts";
import { lossCounter } from "../loss.ts";
import { annotationCollection } from "./annotation-collection.ts";
import { readWebAnnotations } from "./read-web-annotations.ts";

const lossesOf = lossCounter(annotationKeeps);

/** An annotation collection of the W3C: every mention and fact of an article is an annotation with its quotes and positions. */
export const webAnnotation: WrittenFormat & ReadFormat = {
  name: "web-annotation",
  title: { en: "W3C Web Annotation", ar: "تعليقات الويب (W3C)" },
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  extension: "jsonld",
  judge: { name: "the W3C suite with ajv-draft-04; jsonld 9 in safe mode", runs: "npm test" },
  keeps: annotationKeeps,
  to: (article) => ({ output: JSON.stringify(annotationCollection(article)), losses: lossesOf(article) }),
  from: readWebAnnotations,
};
