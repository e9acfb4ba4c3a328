import { readdirSync, readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { peerPath } from "../../../../../test/peer-data.ts";
import { type ProfileName, profileFaults } from "../../../test/profile-faults.ts";
import { extractionProfile } from "./extraction-profile.ts";
import type { Provider } from "./provider.ts";

const folder = peerPath("peer-cases/llm-profiles") ?? "";
const names = ["openai_202602", "gemini_202602", "gemini_202503", "minimal_202602"] as const;

describe.skipIf(!folder)("the saved cases of services' profiles", () => {
  it("the checker agrees with each", () => {
    const cases = names.flatMap((name) => casesOf(name));
    expect(cases).toHaveLength(69);
    const wrong = cases.filter(({ name, schema, valid }) => (profileFaults(schema, name).length === 0) !== valid);
    expect(wrong.map(({ name, file }) => `${name}: ${file}`)).toEqual([]);
  });
});

describe.skipIf(!folder)("the saved meta-schemas", () => {
  const wantedBy: [ProfileName, Provider][] = [
    ["openai_202602", "openai"],
    ["openai_202602", "minimal"],
    ["openai_202602", "anthropic"],
    ["minimal_202602", "minimal"],
    ["minimal_202602", "anthropic"],
    ["gemini_202602", "gemini"],
    ["gemini_202503", "gemini"],
  ];

  it.each(wantedBy)("%s accepts the profile for %s", (name, provider) => {
    const engine = new Ajv2020.default({ strict: false });
    const accepts = engine.compile(parse(readFileSync(`${folder}/schemas/${name}.yaml`, "utf8")));
    for (const detail of ["text", "all"] as const) {
      const { schema } = extractionProfile({ provider, detail });
      expect(accepts(schema) || accepts.errors).toBe(true);
    }
  });
});

function casesOf(name: ProfileName) {
  return ["valid", "invalid"].flatMap((verdict) => {
    const files = readdirSync(`${folder}/tests/${name}/${verdict}`);
    return files.map((file) => {
      const schema = JSON.parse(readFileSync(`${folder}/tests/${name}/${verdict}/${file}`, "utf8"));
      return {
        name,
        file: `${verdict}/${file}`,
        schema: schema as Record<string, unknown>,
        valid: verdict === "valid",
      };
    });
  });
}
