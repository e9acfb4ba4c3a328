const lists = {
  entities: ["KnownEntity", "entity", "Those the text speaks of."],
  visits: ["KnownVisit", "visit", "The visits."],
  meetings: ["KnownMeeting", "meeting", "The meetings."],
  agreements: ["KnownAgreement", "agreement", "The agreements."],
  statements: ["KnownStatement", "statement", "What is said, and by whom."],
  quantities: ["KnownQuantity", "quantity", "The numbers."],
  times: ["KnownTimeExpression", "time", "Time expressions that date no coded object."],
} as const;

/** The module of one article: the article, its lists, and a lookup by id for each list. */
export function articleModule(id: string): string {
  const types = [...Object.values(lists).map(([type]) => type), "KnownArticle", "KnownRelation", "KnownSentence"];
  const exports = Object.entries(lists).map(
    ([list, [type, , sentence]]) =>
      `/** ${sentence} */\nexport const ${list}: readonly ${type}[] = /* @__PURE__ */ listOf(article, ${JSON.stringify(list)});\n`,
  );
  const lookups = [...Object.entries(lists).map(([list, [type, one]]) => [list, type, one]), sentenceLookup].map(
    ([list, type, one]) =>
      `/** Looks up ${/^[aeiou]/.test(`${one}`) ? "an" : "a"} ${one} by its id; throws RangeError for an id that this article does not have. */
export const ${one}: Lookup<${type}> = /* @__PURE__ */ lookup(${list}, ${JSON.stringify(id)});\n`,
  );
  return `// Generated from articles/${id} by \`npm run generate\`; do not edit.

import json from "../../../../articles/${id}/article.json" with { type: "json" };
import { frozen } from "../../../frozen.ts";
import { listOf, sentencesOf, textOf } from "../../../lists.ts";
import { type Lookup, lookup } from "../../../lookup.ts";
import type {
${types
  .sort()
  .map((type) => `  ${type},`)
  .join("\n")}
} from "./ids.ts";

export type * from "./ids.ts";

/**
 * The article, whole. Ids and references are typed as its own. It is frozen, down to the last list: take
 * \`structuredClone(article)\` to change it.
 */
export const article: KnownArticle = /* @__PURE__ */ frozen(json as unknown as KnownArticle);

/** Its text, exactly as received; every span counts UTF-16 units into it. */
export const text: string = /* @__PURE__ */ textOf(article);

${exports.join("\n")}
/** Lasting ties between entities. */
export const relations: readonly KnownRelation[] = /* @__PURE__ */ listOf(article, "relations");

/** The sentences, headings included, with their glosses. */
export const sentences: readonly KnownSentence[] = /* @__PURE__ */ sentencesOf(article);

${lookups.join("\n")}`;
}

const sentenceLookup = ["sentences", "KnownSentence", "sentence"];

/** The module of one article's flat tables. */
export function tablesModule(id: string): string {
  return `// Generated from articles/${id} by \`npm run generate\`; do not edit.

import type { Tables } from "@diplomatic-visits/core/tables";
import { frozen } from "../../../frozen.ts";
import json from "./tables.json" with { type: "json" };

export type * from "@diplomatic-visits/core/tables";

/** The flat tables of the article: each row has its key, a quote and its place. They are frozen, like the article. */
export const tables: FrozenTables = /* @__PURE__ */ frozen(json as unknown as FrozenTables);

/** Tables whose rows are read-only. */
export type FrozenTables = { readonly [Name in keyof Tables]: readonly Readonly<Tables[Name][number]>[] };
`;
}

/** The module of all articles, by id. */
export function articlesModule(cards: readonly { id: string; title: string }[]): string {
  const names = cards.map(({ id }) => camel(id));
  return `// Generated from the folders of articles by \`npm run generate\`; do not edit.

${cards.map(({ id }, i) => `import { article as ${names[i]} } from "./articles/${id}/index.ts";\nimport type { KnownArticle as ${types(id)} } from "./articles/${id}/ids.ts";`).join("\n")}

/** The articles of the dataset, by id. */
export interface Articles {
${cards.map(({ id, title }) => `  /** ${title} */\n  readonly ${JSON.stringify(id)}: ${types(id)};`).join("\n")}
}

/** The id of an article of the dataset. */
export type ArticleId = keyof Articles;

/** Every article of the dataset, by id. To load one alone, import its own module. */
export const articles: Articles = {
${cards.map(({ id }, i) => `  ${JSON.stringify(id)}: ${names[i]},`).join("\n")}
};
`;
}

function camel(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function types(id: string): string {
  return `${id.charAt(0).toUpperCase()}${camel(id).slice(1)}`;
}
