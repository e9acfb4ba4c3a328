import { Readability } from "@mozilla/readability";

/** The element that holds the article, as Readability finds it; it takes the document apart. Undefined where it finds none. */
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
