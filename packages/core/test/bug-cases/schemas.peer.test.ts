import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { bugCases } from "../../../../test/bug-cases.ts";
import { codingJsonSchema } from "../../src/formats/schemas.ts";

describe.skipIf(!bugCases)("bug cases: schemas in other programs", () => {
  it("28-schema-in-ajv", () => {
    expect(() => new Ajv2020.default().compile(codingJsonSchema())).not.toThrow();
    expect(() => new Ajv.default().compile(codingJsonSchema("draft-07"))).not.toThrow();
  });
});
