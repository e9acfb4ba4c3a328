import { basename, dirname, join } from "node:path";
import type { FolderKind } from "../inputs/folder-kinds.ts";
import { companionsOf, isNdjson, isText } from "../inputs/naming.ts";

/** Answers of a model: recorded runs, articles, codings, and bare answers. */
export const answerFiles: FolderKind = {
  name: { en: "answer (.json, .coding.yaml or .txt)", ar: "إجابة (.json أو .coding.yaml أو .txt)" },
  accepts: (path, all) =>
    !isNdjson(path) &&
    (companionsOf(path) !== undefined || (isText(path) ? !isTextOfCoding(path, all) : /\.json$/i.test(path))),
};

// the text that a coding of the same name quotes
function isTextOfCoding(path: string, all: ReadonlySet<string>): boolean {
  return [...all].some((other) => companionsOf(other)?.text === path);
}

const endings = /\.(?:(?:run|answer)\.(?:json|txt)|(?:coding\.)?(?:json|ya?ml)|txt|text|md)$/i;
const plainNames: ReadonlySet<string> = new Set(["article", "coding", "run", "answer", "text"]);

/** What a file belongs to, by its place in its folder: `trip.run.json` and `trip/article.json` belong to `trip`. */
export function articleNameOf(place: string): string {
  const stem = basename(place).replace(endings, "");
  const folder = dirname(place);
  return plainNames.has(stem.toLowerCase()) && folder !== "." ? folder : join(folder, stem);
}
