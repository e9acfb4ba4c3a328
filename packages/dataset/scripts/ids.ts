import type { Article } from "@diplomatic-visits/core";
import { knownNames } from "./known-types.ts";

const kinds = {
  EntityId: ["entity", "entities"],
  VisitId: ["visit", "visits"],
  MeetingId: ["meeting", "meetings"],
  AgreementId: ["agreement", "agreements"],
  StatementId: ["statement", "statements"],
  QuantityId: ["quantity", "quantities"],
  TimeId: ["time", "times"],
} as const;

/** The ids of an article as literal unions, one type for each concept, and the types of its objects that use them. */
export function idsOf(id: string, article: Article): string {
  const unions = Object.entries(kinds).map(([type, [concept, list]]) => {
    const ids = article[list]?.map((one) => one.id) ?? [];
    return union(type, `The id of ${/^[aeiou]/.test(concept) ? "an" : "a"} ${concept} of this article.`, ids);
  });
  const sentences = article.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => block.sentences.map((sentence) => sentence.id)),
  );
  const concepts = [...Object.entries(kinds).map(([type, [concept]]) => [type, concept]), ["SentenceId", "sentence"]];
  const known = knownNames().map(
    ({ name, description }) => `/** ${description} */\nexport type ${name} = known.${name}<ArticleIds>;\n`,
  );
  return `// Generated from articles/${id} by \`npm run generate\`; do not edit.

import type * as known from "../../known-types.ts";

${[...unions, union("SentenceId", "The id of a sentence of this article.", sentences)].join("\n")}
/** The ids of this article. */
export interface ArticleIds extends known.Ids {
${concepts.map(([type, concept]) => `  /** The ids of concept \`${concept}\`. */\n  ${concept}: ${type};`).join("\n")}
}

${known.join("\n")}`;
}

function union(name: string, sentence: string, ids: readonly string[]): string {
  return `/** ${sentence} */\nexport type ${name} =\n${ids.map((id) => `  | ${JSON.stringify(id)}`).join("\n") || "  never"};\n`;
}
