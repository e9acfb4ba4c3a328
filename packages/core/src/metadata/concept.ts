/** What an id may point at: the concept names that objects with an `id` carry in their metadata. */
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
