import { describe, expect, it } from "vitest";
import { baseArticle } from "../../test/base-articles.ts";
import { articleStandardSchema } from "./standard-schema.ts";

const article = () => baseArticle("reference");

describe("articleStandardSchema", () => {
  const { validate: check, jsonSchema, vendor, version } = articleStandardSchema["~standard"];

  it("checks all rules", async () => {
    expect([vendor, version]).toEqual(["diplomatic-visits", 1]);
    expect(await check(article())).toEqual({ value: article() });
    const result = await check({ ...article(), license: "free to use" });
    expect(result.issues).toEqual([{ message: expect.stringContaining("envelope/license"), path: ["license"] }]);
  });

  it("gives its JSON Schema, and refuses a dialect it is not written in", () => {
    expect(jsonSchema.input({ target: "draft-2020-12" })).toMatchObject({ title: "Article", type: "object" });
    expect(() => jsonSchema.output({ target: "openapi-3.0" })).toThrow(TypeError);
  });
});
