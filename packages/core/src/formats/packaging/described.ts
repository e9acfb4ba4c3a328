import type { DatasetDescription } from "../dataset-format.ts";

/** What every description of a dataset must have. */
export type Described = DatasetDescription & Required<Pick<DatasetDescription, "name" | "title" | "description">>;

/** A description with a name, a title and a sentence, where they are not given. */
export function described(about: DatasetDescription = {}, articles = 0): Described {
  return {
    name: "diplomatic-visits",
    title: "News about diplomatic visits, coded",
    description: `Flat tables of ${articles} coded ${articles === 1 ? "article" : "articles"} about diplomatic visits: each coded fact quotes the words of the text that support it.`,
    ...about,
  };
}
