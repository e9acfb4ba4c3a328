import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { articleFolder } from "../../../scripts/article-folders.ts";

/** What a person writes about an article in addition to its coding: the folder's `card.yaml`. */
export interface Card {
  title: { en: string; ar: string };
  summary: { en: string; ar: string };
  /** True if the article was written for the dataset and no event in it took place. */
  invented: boolean;
  /** The licence of the coding, its glosses and its tables: an SPDX id. */
  codingLicense: string;
}

/** Reads the card of an article; a missing field stops the build. */
export function cardOf(id: string): Card {
  const card = parse(readFileSync(new URL("card.yaml", articleFolder(id)), "utf8")) as Card;
  for (const field of ["title", "summary"] as const)
    for (const language of ["en", "ar"] as const)
      if (typeof card[field]?.[language] !== "string") throw new Error(`${id}/card.yaml has no ${field}.${language}`);
  if (typeof card.invented !== "boolean") throw new Error(`${id}/card.yaml does not say whether it is invented`);
  if (typeof card.codingLicense !== "string") throw new Error(`${id}/card.yaml has no codingLicense`);
  return card;
}
