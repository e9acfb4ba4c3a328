import { mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { incompleteError, usageError } from "../exit-code.ts";
import { uncompressedName } from "../inputs/compressed-name.ts";
import type { ExpandedWithPlaces } from "../inputs/expand.ts";
import { companionsOf } from "../inputs/naming.ts";
import type { Io } from "../io/io.ts";
import { reasonOf } from "../io/reason.ts";
import type { AnchorSettings } from "./deliver-article.ts";

const words = {
  en: {
    folder: "several codings need --out <folder> for their articles, or --write",
    text: "--text names the text of one coding; several find theirs by name",
    twice: (path: string) => `${path}: two codings would become this article`,
  },
  ar: {
    folder: "تحتاج عدة ترميزات إلى --out <folder> لمقالاتها، أو إلى --write",
    text: "يعيّن --text نص ترميز واحد، أما الترميزات فيُعثر على نصوصها بأسمائها",
    twice: (path: string) => `${path}: ينتج هذا المقال من ترميزين`,
  },
} as const;

/**
 * Where the articles of several codings go: into a folder, by the names of the codings, and by their places in the folder that
 * was searched. Refuses what one file only can have.
 */
export function articlePlaces(
  { files, places: found }: Pick<ExpandedWithPlaces, "files" | "places">,
  { out, write, dryRun, text, locale }: AnchorSettings,
  io: Io,
): ReadonlyMap<string, string> {
  if (text !== undefined) throw usageError(words[locale].text);
  if (out === undefined && !write && !dryRun) throw usageError(words[locale].folder);
  const places = new Map<string, string>();
  if (out === undefined) return places;
  const taken = new Set<string>();
  for (const file of files) {
    const folder = dirname(found.get(file) ?? "");
    const place = join(out, folder, basename(companionsOf(file)?.article ?? `${nameOf(file)}.json`));
    if (taken.has(place)) throw usageError(words[locale].twice(place));
    taken.add(place);
    places.set(file, place);
  }
  try {
    for (const folder of new Set([out, ...[...places.values()].map((place) => dirname(place))]))
      mkdirSync(io.at(folder), { recursive: true });
  } catch (error) {
    throw incompleteError(`${out}: ${reasonOf(error, locale)}`);
  }
  return places;
}

function nameOf(file: string): string {
  return basename(uncompressedName(file)).replace(/\.[^.]+$/, "");
}
