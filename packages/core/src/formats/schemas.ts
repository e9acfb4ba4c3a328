import { ArticleSchema } from "../schema/article.ts";
import { CodingSchema } from "../schema/coding.ts";
import { ProjectSchema } from "../schema/project.ts";
import { type JsonSchema, type JsonSchemaDraft, jsonSchemaOf } from "./json-schema.ts";

export type { JsonSchema, JsonSchemaDraft };

/** JSON Schema of the article; it describes only the shape, and `validate` checks the rules. */
export function articleJsonSchema(draft: JsonSchemaDraft = "draft-2020-12"): JsonSchema {
  return jsonSchemaOf(ArticleSchema, draft);
}

/** JSON Schema of the authored form, for editors and language models; it describes only the shape. */
export function codingJsonSchema(draft: JsonSchemaDraft = "draft-2020-12"): JsonSchema {
  return jsonSchemaOf(CodingSchema, draft);
}

/** JSON Schema of a project file, for editors; it describes only the shape, and `readProject` checks the rest. */
export function projectJsonSchema(draft: JsonSchemaDraft = "draft-2020-12"): JsonSchema {
  return jsonSchemaOf(ProjectSchema, draft);
}
