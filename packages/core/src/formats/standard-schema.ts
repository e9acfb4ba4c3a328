import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import type { Article } from "../generated/types.ts";
import { ArticleSchema } from "../schema/article.ts";
import { validate } from "../validate/validate.ts";
import { jsonSchemaOf } from "./json-schema.ts";

/**
 * An article as Standard Schema and Standard JSON Schema (standardschema.dev): `validate` checks shape and every rule, as
 * `validate()` does; the JSON Schema describes only the shape. Zod's own `~standard` on the schemas checks only the shape, too.
 */
export const articleStandardSchema: StandardSchemaV1<unknown, Article> & StandardJSONSchemaV1<unknown, Article> = {
  "~standard": {
    version: 1,
    vendor: "diplomatic-visits",
    validate(value) {
      const result = validate(value);
      if (result.ok) return { value: result.article };
      const errors = result.issues.filter(({ severity }) => severity === "error");
      return { issues: errors.map(({ code, message, path }) => ({ message: `${code}: ${message}`, path })) };
    },
    jsonSchema: { input: jsonSchemaFor, output: jsonSchemaFor },
  },
};

function jsonSchemaFor({ target }: { target: string }): Record<string, unknown> {
  if (target !== "draft-2020-12" && target !== "draft-07")
    throw new TypeError(`the article is not written as ${target}`);
  return jsonSchemaOf(ArticleSchema, target);
}
