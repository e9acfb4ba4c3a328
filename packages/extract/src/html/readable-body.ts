import { Readability } from "@mozilla/readability";

/** The element that contains the article, found by Readability, which takes the document apart. Undefined if none is found. */
export function readableBody(document: Document): Element | undefined {
  try {
    const reader = new Readability<Element>(document, {
      serializer: (node) => node as Element,
      disableJSONLD: true,
      keepClasses: true,
    });
    return reader.parse()?.content ?? undefined;
  } catch {
    // it throws on a document without elements
    return undefined;
  }
}
