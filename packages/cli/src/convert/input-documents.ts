import { basename, dirname, join } from "node:path";
import { articlesIn } from "../inputs/articles-in.ts";
import { uncompressedName } from "../inputs/compressed-name.ts";
import type { ExpandedWithPlaces } from "../inputs/expand.ts";
import type { Io } from "../io/io.ts";
import type { ConvertInput, InputDocument } from "./document.ts";
import { receivedIn } from "./received-documents.ts";

/** The documents of one input file, one after the other; throws where it cannot be read. */
export async function* documentsIn(
  file: string,
  { places }: Pick<ExpandedWithPlaces, "places">,
  settings: ConvertInput,
  io: Io,
): AsyncGenerator<InputDocument> {
  const place = placeOf(file, places);
  if (settings.from) {
    yield* receivedIn(file, place, { ...settings, from: settings.from }, io);
    return;
  }
  for await (const { name, article } of articlesIn(file, settings, io)) {
    const line = name.slice(file.length).replace(":", "-");
    yield { name, place: `${place}${line}`, article, losses: [], problems: [] };
  }
}

function placeOf(file: string, places: ReadonlyMap<string, string>): string {
  const name = basename(uncompressedName(file)).replace(/(\.coding)?\.[^.]+$/, "");
  return join(dirname(places.get(file) ?? ""), file === "-" ? "stdin" : name);
}
