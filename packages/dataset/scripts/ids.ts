import type { Article } from "@diplomatic-visits/core";

const kinds = {
  EntityId: ["entities", "The id of an entity of the reference article."],
  VisitId: ["visits", "The id of a visit of the reference article."],
  MeetingId: ["meetings", "The id of a meeting of the reference article."],
  AgreementId: ["agreements", "The id of an agreement of the reference article."],
  StatementId: ["statements", "The id of a statement of the reference article."],
  QuantityId: ["quantities", "The id of a quantity of the reference article."],
  TimeId: ["times", "The id of a time expression of the reference article."],
} as const;

/** The ids of an article as literal unions, one type for each concept. */
export function idsOf(article: Article): string {
  const types = Object.entries(kinds).map(([type, [list, sentence]]) =>
    union(type, sentence, article[list]?.map(({ id }) => id) ?? []),
  );
  const sentences = article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => block.sentences.map(({ id }) => id)),
  );
  const all = [...types, union("SentenceId", "The id of a sentence of the reference article.", sentences)];
  return `// Generated from the reference article by \`npm run generate\`; do not edit.\n\n${all.join("\n")}`;
}

function union(name: string, sentence: string, ids: readonly string[]): string {
  return `/** ${sentence} */\nexport type ${name} =\n${ids.map((id) => `  | ${JSON.stringify(id)}`).join("\n") || "  never"};\n`;
}
