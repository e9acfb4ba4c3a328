import { basename, join } from "node:path";
import type { Localized } from "@diplomatic-visits/core";
import { isCompressed, uncompressedName } from "./compressed-name.ts";
import { companionsOf, isCandidate, isText, isWebPage } from "./naming.ts";

/** What a folder is searched for. */
export interface FolderKind {
  /** What is looked for, as a message names it. */
  name: Localized;
  /** Whether a file is of this kind, by its name and the names of all files of the folder. */
  accepts(path: string, all: ReadonlySet<string>): boolean;
}

/** Articles and codings, alone or one a line. */
export const articleFiles: FolderKind = {
  name: { en: "article, coding or NDJSON file", ar: "مقال أو ترميز أو ملف NDJSON" },
  accepts: isCandidate,
};

/** Codings. */
export const codingFiles: FolderKind = {
  name: { en: "coding (<name>.coding.yaml)", ar: "ترميز (<name>.coding.yaml)" },
  accepts: (path) => !isCompressed(path) && companionsOf(path) !== undefined,
};

/** Web pages and texts that have no coding yet; notes in Markdown are extracted only if they are named. */
export const sourceFiles: FolderKind = {
  name: { en: "web page or text without a coding", ar: "صفحة ويب أو نص بلا ترميز" },
  accepts: (path, all) =>
    isWebPage(path) || (isText(path) && !/\.md$/i.test(uncompressedName(path)) && !hasCoding(path, all)),
};

function hasCoding(path: string, all: ReadonlySet<string>): boolean {
  const name = basename(path).replace(/\.[^.]+$/, "");
  const folder = path.slice(0, path.length - basename(path).length);
  const codings = [`${name}.coding`, ...(name === "text" ? ["coding"] : [])];
  return codings.some((coding) =>
    ["yaml", "yml", "json"].some((ending) => all.has(join(folder, `${coding}.${ending}`))),
  );
}
