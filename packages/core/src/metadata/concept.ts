/** What an id may refer to: the concept names in the metadata of objects with an `id`. */
export type Concept =
  | "entity"
  | "visit"
  | "meeting"
  | "agreement"
  | "statement"
  | "quantity"
  | "time"
  | "section"
  | "block"
  | "sentence"
  | "coding";
