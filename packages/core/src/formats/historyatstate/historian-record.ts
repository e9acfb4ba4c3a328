/** A visit or a trip as the Office of the Historian lists it, with the white space of its elements collapsed. */
export interface HistorianRecord {
  /** A visit of a foreign leader to the United States, or a trip of its president or secretary of state. */
  kind: HistorianRecordKind;
  /** The number of the record in its list. */
  id: string;
  /** The person: with the title for a visit, the name alone for a trip. */
  name: string;
  /** The role of the traveller of a trip, as the record gives it: president or secretary. */
  role: string;
  /** The key of the traveller in the lists of trips, such as nixon-richard-m. */
  who?: string;
  /** The first day, as the record gives it. */
  start: string;
  /** The last day, as the record gives it. */
  end: string;
  /** The country: where the visitor comes from, or where the trip goes to. */
  country: string;
  /** The key of the country on history.state.gov. */
  countryId?: string;
  /** The places of a trip. */
  locale: string;
  /** The description of a visit or the remarks on a trip. */
  words: string;
  /** The line of the file on which the record begins. */
  line: number;
  /** Elements that an article has no place for, by name. */
  unread: readonly string[];
}

/** Which list a record belongs to. */
export type HistorianRecordKind = "visit" | "president" | "secretary";

/** The name of a record across all files: `visit-2392`. */
export function recordName({ kind, id }: Pick<HistorianRecord, "kind" | "id">): string {
  return `${kind}-${id}`;
}
