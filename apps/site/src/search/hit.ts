import type { FoundSection } from "./section";

/** A section that matches a query. */
export interface Hit {
  section: FoundSection;
  /** The indexed words that matched. */
  terms: ReadonlySet<string>;
}
