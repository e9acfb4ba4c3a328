import { stringify } from "yaml";
import type { DatasetDescription, FilePart } from "../dataset-format.ts";

/** CITATION.cff (version 1.2.0) of a dataset; nothing where the title or the creators, which it must have, are not given. */
export function citationFile(about: DatasetDescription): FilePart[] {
  const { title, creators = [], description, version, license, published, url, keywords = [] } = about;
  if (title === undefined || creators.length === 0) return [];
  const citation = {
    "cff-version": "1.2.0",
    message: "If you use this dataset, please cite it as below.",
    title,
    ...(description !== undefined && { abstract: description }),
    type: "dataset",
    ...(version !== undefined && { version }),
    authors: creators.map((name) => ({ name })),
    ...(license !== undefined && { license }),
    ...(published !== undefined && { "date-released": published }),
    ...(url !== undefined && { url }),
    ...(keywords.length > 0 && { keywords }),
  };
  return [{ path: "CITATION.cff", content: stringify(citation) }];
}
