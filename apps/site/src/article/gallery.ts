import type { Miniature } from "./miniature";

/** An invented report of the tutorial on projects, in the gallery. */
export interface GalleryReport {
  /** The name of its files, without ending. */
  id: string;
  title: string;
  /** What the title means, where the coding glosses it. */
  glosses: Readonly<Record<string, string>>;
  language: string;
  direction: "ltr" | "rtl";
  date: string;
  publisher: string;
  counts: { facts: number; quotes: number; visits: number; meetings: number; statements: number };
  miniature: Miniature;
}

/** What the build computes for the gallery. */
export interface Gallery {
  /** The pictures of the dataset's articles, by id. */
  miniatures: Readonly<Record<string, Miniature>>;
  reports: readonly GalleryReport[];
}
