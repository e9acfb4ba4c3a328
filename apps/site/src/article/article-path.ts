import { type CatalogueEntry, catalogue } from "@diplomatic-visits/dataset";

/** The address of the page of an article, under the base URL of a language. */
export function articlePath(id: string): string {
  return `/article/${id}/`;
}

/** The entry of the reference article in the catalogue. */
const referenceEntry = catalogue.find(({ reference }) => reference) as CatalogueEntry;

/** The address of the page of the reference article. */
export const referencePath = articlePath(referenceEntry.id);
