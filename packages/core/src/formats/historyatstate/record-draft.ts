import type { AuthoredQuote, AuthoredQuotes, EntityKind } from "../../generated/types.ts";
import type { Span } from "../../text/span.ts";
import type { HistorianRecord } from "./historian-record.ts";
import { idOfName } from "./person-names.ts";
import type { RecordPerson, RecordPersons } from "./record-persons.ts";
import type { RecordText } from "./record-text.ts";

/** What the parts of a coding are made from. */
export interface RecordDraft extends RecordText {
  record: HistorianRecord;
  persons: RecordPersons;
  /** The words of a span as a quote that is found at this span only. */
  quote(span: Span): AuthoredQuote;
  /** Adds a mention of an entity, which is made if it is new, and returns its id. */
  entity(entity: NewEntity, mention: Span): string;
  /** The id of a person. */
  idOf(person: RecordPerson): string;
}

/** An entity without its mentions. */
export interface NewEntity {
  id: string;
  kind: EntityKind;
  name: string;
  country?: string;
  note?: string;
}

/** The id of the entity of the country that a record names. */
export function countryId({ country }: HistorianRecord): string {
  return idOfName("country", country);
}

/** The lines of a record as the quotes of its visit. */
export function recordQuotes({ lines, quote }: RecordDraft): AuthoredQuotes {
  const { name, role, start, end, country, locale, words } = lines;
  return [name, role, start, end, country, locale, words].flatMap((span) => (span ? [quote(span)] : []));
}
