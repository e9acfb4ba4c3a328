import type { ProjectFile } from "./project-file.ts";
import type { ScannedArticle } from "./scanned-article.ts";

/** A project file with its articles. */
export interface LinkedProject {
  file: ProjectFile;
  articles: readonly ScannedArticle[];
}
