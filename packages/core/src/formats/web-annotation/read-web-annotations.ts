import type { StatedAnnotation } from "../annotations/annotation.ts";
import { listIn, objectOf, stringIn } from "../annotations/json-values.ts";
import { type LossList, lossList } from "../annotations/loss-list.ts";
import { unreadable } from "../annotations/problems.ts";
import { receivedOf } from "../annotations/received.ts";
import { jsonDocuments, unusable } from "../envelope/json-documents.ts";
import { isJsonObject, type JsonObject } from "../envelope/taken-fields.ts";
import type { ReadOptions, Received } from "../format.ts";
import { annotationIn, envelopeIn } from "./read-annotation.ts";
import { sourceOf } from "./read-target.ts";

/**
 * Reads collections, pages, single annotations, lists and lines of them, and the answers of Hypothesis: the annotations
 * of one source are one document.
 */
export function* readWebAnnotations(input: string, options: ReadOptions = {}): Generator<Received> {
  const sources = new Map<string, JsonObject[]>();
  for (const document of jsonDocuments(input)) {
    if ("problem" in document) {
      yield unusable(document.place, document.problem);
      continue;
    }
    const items = itemsOf(document.value);
    if (items === undefined) yield unusable(document.place, unreadable(document.place, notAnAnnotation));
    else for (const item of items) addTo(sources, item);
  }
  for (const [source, items] of sources) yield documentOf(source, items, options);
}

const notAnAnnotation = {
  en: "expected an annotation, a page or a collection of annotations",
  ar: "المتوقع تعليق أو صفحة تعليقات أو مجموعة منها",
};

function addTo(sources: Map<string, JsonObject[]>, item: JsonObject): void {
  const source = sourceOf(item);
  const items = sources.get(source);
  if (items) items.push(item);
  else sources.set(source, [item]);
}

// Collections contain pages, pages annotations; Hypothesis calls them rows, and graphs of JSON-LD a graph.
function itemsOf(value: unknown): JsonObject[] | undefined {
  if (!isJsonObject(value)) return undefined;
  if (value["target"] !== undefined) return [value];
  const list = value["items"] ?? objectOf(value["first"])["items"] ?? value["rows"] ?? value["@graph"];
  if (list === undefined) return undefined;
  return listIn(list).flatMap((item) => (isJsonObject(item) && item["target"] !== undefined ? [item] : []));
}

function documentOf(source: string, items: readonly JsonObject[], options: ReadOptions): Received {
  const losses: LossList = lossList();
  const envelope = items.flatMap((item) => envelopeIn(item) ?? [])[0];
  const annotations = items.map((item, i): StatedAnnotation => {
    const place = stringIn(item["id"]) ?? `${source}/${i + 1}`;
    return annotationIn(item, { place, source, losses, labels: options.labels });
  });
  const { text = options.text ?? "", language } = envelope ?? {};
  const document = { name: source, text, unit: "code-points" as const, annotations };
  return receivedOf({ ...document, ...(language === undefined ? {} : { language }) }, options, { losses });
}
