import { ArticleSchema } from "../schema/article.ts";
import { CodingSchema } from "../schema/coding.ts";
import { type Draft, type Json, jsonSchemaOf } from "./json-schema.ts";

export type { Draft, Json };

/** JSON Schema of the article; it says shape only, the rules are checked by `validate`. */
export function articleSchema(draft: Draft = "draft-2020-12"): Json {
  return jsonSchemaOf(ArticleSchema, draft);
}

/** JSON Schema of the authored form, for editors and language models; it says shape only. */
export function codingSchema(draft: Draft = "draft-2020-12"): Json {
  return jsonSchemaOf(CodingSchema, draft);
}
