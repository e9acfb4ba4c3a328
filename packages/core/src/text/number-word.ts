/** How a number word joins the words around it. */
export type NumberKind =
  | "unit"
  | "ten-after-unit"
  | "teen"
  | "ten"
  | "hundred"
  | "hundreds"
  | "scale"
  | "fraction"
  | "parts"
  | "ordinal";

/** What a word says about a number. */
export interface NumberWord {
  kind: NumberKind;
  value: number;
  language: "ar" | "en";
  /** The word is a dual: it holds the two in its ending (ألفان). */
  isDual?: boolean;
  /** The word counts only behind a number, as a plural (ملايين) or an accusative (ألفا) does. */
  isCounted?: boolean;
  /** The word is a number only before a ten (أحد عشر, إحدى وعشرون) and else a pronoun. */
  needsTen?: boolean;
}
