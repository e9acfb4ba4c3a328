import { cp, mkdir, readFile } from "node:fs/promises";
import { catalogue } from "@diplomatic-visits/dataset";
import { place } from "./place.mts";

/** The files of an article that the site offers, under `/dataset/files/`. */
export const datasetFileNames = ["article.json", "article.ndjson", "coding.yaml", "text.txt"] as const;

/** Copies the files of every article to the static folder, those of the reference article also to their old addresses. */
export async function datasetFiles(): Promise<void> {
  await copied("", "");
  for (const { id } of catalogue) await copied(`articles/${id}/`, `${id}/`);
}

async function copied(from: string, to: string): Promise<void> {
  const target = place(`generated/static/dataset/files/${to}`);
  await mkdir(target, { recursive: true });
  for (const name of datasetFileNames) await cp(place(`../../packages/dataset/dist/${from}${name}`), target + name);
}

/** The reference article as published, as JSON text. */
export function articleJson(): Promise<string> {
  return readFile(place("../../packages/dataset/dist/article.json"), "utf8");
}
