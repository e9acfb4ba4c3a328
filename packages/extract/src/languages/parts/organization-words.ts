/** The names of an organization or a ministry: its id, its name, and other spellings separated by commas. */
export type NamedRow = readonly [id: string, name: string, others?: string];

/** Word lists around a ministry: words separated by spaces. */
export interface OrganizationLists {
  /** The preposition between a ministry and its country, the article, and the possessive mark. */
  of?: string;
  the?: string;
  possessiveMark?: string;
}

/** The names of organizations in one language. */
export interface OrganizationWords {
  organizations: readonly NamedRow[];
  ministries: readonly NamedRow[];
  /** Longer names that contain one of these and belong to another body, separated by commas. */
  otherBodies?: string;
  /** Whether the country of a ministry comes before its name or after it. */
  country: "before" | "after";
  /** The name of a country's ministry; {ministry} and {country} are replaced. */
  ministryName: string;
  lists: OrganizationLists;
}
