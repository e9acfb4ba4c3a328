import { type Settings, settings } from "../settings.ts";
import { citationOf } from "./citation.ts";
import { citationFile } from "./citation-file.ts";
import type { PageState } from "./live-page.ts";

/** The state of the project that pages of the prose show. */
export function pageState(known: Settings = settings()): PageState {
  const terms = "Code: MIT; codings: CC BY 4.0";
  return { isReleased: known.isReleased, citation: citationOf({ file: citationFile(), settings: known, terms }) };
}
