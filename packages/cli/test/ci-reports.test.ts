import { join } from "node:path";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { folderWith, visits } from "./run.ts";

const coding = `type: NewsArticle
extent: full
inLanguage: en
visits:
  - id: brill-larn
    role: focal
    status: { value: occurred, quote: "arrived" }
    visitors: [{ entity: brill, quote: "Ada Brill" }]
    quote: "Ada Brill left"
entities: [{ id: brill, kind: person, name: { en: "Ada Brill" }, mentions: ["Ada Brill"] }]
`;
const files = {
  "right.coding.yaml": coding.replace("Ada Brill left", "Ada Brill arrived"),
  "right.txt": "Ada Brill arrived in Larn.",
  "wrong.coding.yaml": coding,
  "wrong.txt": "Ada Brill arrived in Larn.",
};

async function report(format: string, ...more: string[]) {
  const cwd = folderWith(files);
  return visits(["validate", "right.coding.yaml", "wrong.coding.yaml", "--format", format, "--quiet", ...more], {
    cwd,
  });
}

describe("SARIF", () => {
  it("has every rule with its help, and a result with its place for each issue", async () => {
    const { status, stdout } = await report("sarif");
    expect(status).toBe(1);
    const { version, runs } = JSON.parse(stdout) as Log;
    const [run] = runs;
    expect(version).toBe("2.1.0");
    const rules = run?.tool.driver.rules ?? [];
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(rules.every(({ help, shortDescription }) => help?.text && shortDescription?.text)).toBe(true);
    const missing = run?.results?.find(({ ruleId }) => ruleId === "coding/quote-missing");
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(run?.results?.map(({ ruleId }) => ruleId) ?? []));
    expect(missing).toMatchObject({
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "wrong.coding.yaml" },
            region: { startLine: 9, startColumn: 12, endLine: 9, endColumn: 28 },
          },
          logicalLocations: [{ fullyQualifiedName: "/visits/0/quote" }],
        },
      ],
    });
  });

  it("is one document without results too, and in Arabic", async () => {
    const cwd = folderWith(files);
    const { stdout } = await visits(["validate", "right.txt", "--format", "sarif", "-q", "--lang", "ar"], { cwd });
    const { runs } = JSON.parse(stdout) as Log;
    expect(runs[0]?.tool.driver.rules?.[0]?.shortDescription?.text).toMatch(/[\u0600-\u06ff]/);
  });

  it("names files as addresses", async () => {
    const cwd = folderWith({ "a b.json": "{}" });
    const { stdout } = await visits(["validate", "a b.json", join(cwd, "a b.json"), "--format", "sarif"], { cwd });
    const uris = (JSON.parse(stdout) as Log).runs[0]?.results?.map(
      ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    );
    expect(new Set(uris)).toEqual(new Set(["a%20b.json", expect.stringMatching(/^file:\/\/\/.*a%20b\.json$/)]));
  });
});

describe("JUnit", () => {
  it("fails a case for an error, skips one for a warning, passes one for a valid file", async () => {
    const { status, stdout } = await report("junit", "--rule", "coding/quote-missing=error");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="visits">\n/);
    expect(stdout.match(/<testsuite /g)).toHaveLength(2);
    expect(stdout).toMatch(/<testsuite name="wrong\.coding\.yaml" tests="\d+" failures="[1-9]\d*" errors="0"/);
    expect(stdout).toContain('<failure type="coding/quote-missing" message="');
    expect(stdout).toMatch(/<\/testsuites>\n$/);
  });

  it("escapes what XML cannot contain", async () => {
    const cwd = folderWith({ 'a<&">.json': '{"type":"\\u0001"}' });
    const { stdout } = await visits(["validate", 'a<&">.json', "--format", "junit"], { cwd });
    expect(stdout).toContain('name="a&lt;&amp;&quot;&gt;.json"');
    expect(stdout).not.toMatch(/[\u0001-\u0009]/);
  });
});

describe("reports that are one document", () => {
  it("are refused for streams and for other commands", async () => {
    const cwd = folderWith({ ...files, "many.ndjson": "{}\n" });
    for (const lang of ["en", "ar"]) {
      const { status, stdout } = await visits(["validate", "many.ndjson", "-f", "junit", "--lang", lang], { cwd });
      expect([status, stdout]).toEqual([2, ""]);
    }
    expect((await visits(["anchor", "right.coding.yaml", "-f", "sarif"], { cwd })).status).toBe(2);
  });
});
