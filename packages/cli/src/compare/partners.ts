import { basename, dirname, join } from "node:path";
import { withoutSources } from "../inputs/articles-in.ts";
import type { ExpandedWithPlaces } from "../inputs/expand.ts";
import { companionsOf, isNdjson } from "../inputs/naming.ts";

/** Two files with codings of one text. */
export interface FilePair {
  /** What the two are called by: the path in the folders, without the ending. */
  name: string;
  a: string;
  b: string;
}

/** The files of two folders: those that belong together, and those without a partner. */
export interface Partners {
  pairs: FilePair[];
  onlyA: string[];
  onlyB: string[];
}

/** What a file is recognized by whose name is not enough: the text that it codes, and its id. */
export interface ArticleMarks {
  textHash: string;
  id: string;
}

/** Pairs the files of two folders by their names; then, with what is read of the rest, by their text or their id. */
export async function pairFiles(
  [a, b]: readonly [ExpandedWithPlaces, ExpandedWithPlaces],
  marksOf: (file: string) => Promise<ArticleMarks | undefined>,
): Promise<Partners> {
  const [ours, theirs] = [namedFiles(a), namedFiles(b)];
  const named = [...ours].flatMap(([name, file]): FilePair[] => {
    const other = theirs.get(name);
    return other === undefined ? [] : [{ name, a: file, b: other }];
  });
  for (const { name } of named) for (const files of [ours, theirs]) files.delete(name);
  if (ours.size === 0 || theirs.size === 0)
    return { pairs: named, onlyA: [...ours.values()], onlyB: [...theirs.values()] };
  const marked = await pairMarked(ours, theirs, marksOf);
  const pairs = [...named, ...marked].sort((x, y) => (x.name < y.name ? -1 : 1));
  return { pairs, onlyA: [...ours.values()], onlyB: [...theirs.values()] };
}

async function pairMarked(
  ours: Map<string, string>,
  theirs: Map<string, string>,
  marksOf: (file: string) => Promise<ArticleMarks | undefined>,
): Promise<FilePair[]> {
  const known = new Map<string, string>();
  for (const [name, file] of theirs) {
    const { textHash, id } = (await marksOf(file)) ?? {};
    for (const mark of [textHash, id]) if (mark !== undefined && !known.has(mark)) known.set(mark, name);
  }
  const pairs: FilePair[] = [];
  for (const [name, a] of ours) {
    const { textHash = "", id = "" } = (await marksOf(a)) ?? {};
    const other = [textHash, id].map((mark) => known.get(mark)).find((one) => one !== undefined && theirs.has(one));
    if (other === undefined) continue;
    pairs.push({ name, a, b: theirs.get(other) as string });
    ours.delete(name);
    theirs.delete(other);
  }
  return pairs;
}

function namedFiles({ files, places }: ExpandedWithPlaces): Map<string, string> {
  const single = withoutSources(files).filter((file) => !isNdjson(file));
  return new Map(single.map((file) => [nameOf(places.get(file) ?? file), file]));
}

// `trip.coding.yaml` and `trip.json` are called trip; `trip/coding.yaml` and `trip/article.json` too.
function nameOf(place: string): string {
  const article = companionsOf(place)?.article ?? place;
  const stem = article.replace(/\.json$/i, "");
  return basename(stem) === "article" && dirname(stem) !== "." ? dirname(stem) : join(dirname(stem), basename(stem));
}
