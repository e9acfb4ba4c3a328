import { Readability } from "@mozilla/readability";

// Readability measures every element against every other in places; more than this is no article
const mostElements = 60_000;

/** The element that holds the article, as Readability finds it; it takes the document apart. Undefined where it finds none. */
export function readableBody(document: Document): Element | undefined {
  try {
    const reader = new Readability<Element>(document, {
      serializer: (node) => node as Element,
      disableJSONLD: true,
      keepClasses: true,
      maxElemsToParse: mostElements,
    });
    return reader.parse()?.content ?? undefined;
  } catch {
    // it throws on a document without elements and on one with too many
    return undefined;
  }
}
