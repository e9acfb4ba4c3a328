/** What the common model of annotations keeps of an article: all that cannot be computed from the text again. */
export const annotationKeeps: readonly string[] = [
  ...["Article", "Block.kind", "Block.speaker", "Block.start", "Block.end"],
  ...["Sentence.gloss", "Sentence.start", "Sentence.end", "CodingRecord", "Entity", "Office", "Mention", "Visit"],
  ...["Meeting", "Agreement", "Statement", "Quantity", "TimeExpression", "Relation"],
];
