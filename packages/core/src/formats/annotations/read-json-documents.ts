import { jsonDocuments, unusable } from "../envelope/json-documents.ts";
import type { ReadOptions, Received } from "../format.ts";

/** Reads one document of JSON; the name is its place in the file. */
export type ReadJsonDocument = (name: string, value: unknown, options: ReadOptions | undefined) => Received;

/** Reads each document of a file of JSON or of lines of JSON. */
export function* readJsonDocuments(
  input: string,
  options: ReadOptions | undefined,
  read: ReadJsonDocument,
): Generator<Received> {
  for (const document of jsonDocuments(input))
    yield "problem" in document
      ? unusable(document.place, document.problem)
      : read(document.place, document.value, options);
}
