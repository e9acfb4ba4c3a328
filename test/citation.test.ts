import { existsSync, readdirSync, readFileSync } from "node:fs";
import { sep } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import { read } from "./house/source-files.ts";
import { peerPath } from "./peer-data.ts";

const citation = parse(read("CITATION.cff"));
const folder = peerPath("peer-cases/citation-cff");
const schema = `${folder}/schema.json`;
const examples = `${folder}/examples/1.2.0`;

describe("CITATION.cff", () => {
  it("has what version 1.2.0 of the format requires", () => {
    expect(citation).toMatchObject({ "cff-version": "1.2.0", message: expect.any(String), title: expect.any(String) });
    expect(citation.authors).toEqual([{ name: "The diplomatic-visits contributors" }]);
  });

  it("names the version and the licence of core", () => {
    const { version, license } = JSON.parse(read("packages/core/package.json"));
    expect(citation).toMatchObject({ version, license });
  });

  it.skipIf(!existsSync(schema))("is valid by the format's own schema, which refuses what is not", () => {
    // the schema's `format` keywords need another package; only the shapes are checked
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const isValid = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
    const judge = (name: string) => {
      const document = parseDocument(readFileSync(`${examples}/${name}`, "utf8"));
      return document.errors.length === 0 && isValid(document.toJS()) ? "pass" : "fail";
    };
    const others = readdirSync(examples, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".cff"));
    expect(others.length).toBeGreaterThan(0);
    // its quoted lines continue at the left margin, which YAML forbids but some parsers accept
    const lenient = ["pass", "reference-article", "CITATION.cff"].join(sep);
    expect(others.filter((name) => judge(name) !== name.split(sep)[0])).toEqual([lenient]);
    expect([isValid(citation), isValid.errors]).toEqual([true, null]);
    expect(isValid({ ...citation, authors: [] })).toBe(false);
    expect(isValid({ ...citation, publisher: "nobody" })).toBe(false);
  });
});
