/** The fields of an article that its tables keep; the tables have no places of sections and blocks, and no coding records. */
export const tableKeeps: readonly string[] = [
  "Article",
  ...["Sentence.id", "Sentence.start", "Sentence.gloss"],
  ...[
    "Entity",
    "Office",
    "Mention",
    "Visit",
    "Meeting",
    "Agreement",
    "Statement",
    "Quantity",
    "TimeExpression",
    "Relation",
  ],
];
