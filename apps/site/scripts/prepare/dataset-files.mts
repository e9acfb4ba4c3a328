import { cp, mkdir, readFile } from "node:fs/promises";
import { place } from "./place.mts";

/** The files of the dataset that the site offers, under `/dataset/files/`. */
export const datasetFileNames = ["article.json", "article.ndjson", "coding.yaml", "text.txt"] as const;

/** Lays the dataset's files among the site's own. */
export async function datasetFiles(): Promise<void> {
  const target = place("generated/static/dataset/files/");
  await mkdir(target, { recursive: true });
  for (const name of datasetFileNames) await cp(place(`../../packages/dataset/dist/${name}`), target + name);
}

/** The reference article as published, as JSON text. */
export function articleJson(): Promise<string> {
  return readFile(place("../../packages/dataset/dist/article.json"), "utf8");
}
