import { citationOf } from "../../live/citation.ts";
import { citationFile } from "../../live/citation-file.ts";
import { settings } from "../../settings.ts";
import { write } from "./place.mts";

/** What pages say about the state of the project. */
interface ProjectState {
  /** Whether the packages are on npm. */
  isReleased: boolean;
  /** The citation of the dataset. */
  datasetCitation: string;
}

/** Writes the state of the project for the pages that are not prose: whether there is something to install, and how to cite. */
export async function projectState(): Promise<void> {
  const known = settings();
  const part = "The reference article, coded";
  const { text } = citationOf({ file: citationFile(), settings: known, part, terms: "CC BY 4.0" });
  const state: ProjectState = { isReleased: known.isReleased, datasetCitation: text };
  await write("generated/project.json", JSON.stringify(state));
}
