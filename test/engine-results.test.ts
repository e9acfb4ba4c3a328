import { describe, expect, it } from "vitest";
import { z } from "zod";
import { datasetFormatNames, datasetFormats } from "../packages/core/src/formats/dataset-registry.ts";
import { conversionNames, formats } from "../packages/core/src/formats/registry.ts";
import { judges } from "../scripts/engines/judges.mjs";
import { filesUnder, read } from "./house/source-files.ts";

/** What `npm run test:engines -- --write` keeps for each judge. */
const Results = z.record(
  z.string(),
  z.strictObject({
    judge: z.string().min(1),
    version: z.string().regex(/^\d+(\.\d+)*(, \d+(\.\d+)*)*$/),
    result: z.strictObject({ en: z.string().min(1), ar: z.string().regex(/[\u0621-\u064a]/) }),
    date: z.iso.date(),
  }),
);

const results = Results.parse(JSON.parse(read("scripts/engines/results.json")));
const formatsJudged = await Promise.all([
  ...conversionNames.map((name) => formats[name]()),
  ...datasetFormatNames.map((name) => datasetFormats[name]()),
]);

describe("the results of judges that are not on npm", () => {
  it("has one for each judge, and no others", () => {
    expect(Object.keys(results)).toEqual(judges.map(({ name }) => name).sort());
    expect(judges.filter(({ name, judge }) => results[name]?.judge !== judge)).toEqual([]);
  });

  it("has one for each format that says it is judged there", () => {
    const elsewhere = formatsJudged.filter(({ judge }) => judge.runs === "npm run test:engines");
    expect(elsewhere.filter(({ name }) => results[name] === undefined).map(({ name }) => name)).toEqual([]);
  });

  it("names the versions of the locks", () => {
    const locks = filesUnder("scripts/engines/locks").filter((path) => /\.txt$|package-lock\.json$/.test(path));
    const pinned = [...locks, "scripts/engines.json"].map(read).join("\n");
    const versions = new Set(pinned.match(/(?<===)[\d.]+|(?<="version": ")[\d.]+/g));
    expect(
      Object.values(results)
        .flatMap(({ version }) => version.split(", "))
        .filter((one) => !versions.has(one)),
    ).toEqual([]);
  });

  it("has locks with a digest of every package", () => {
    for (const path of filesUnder("scripts/engines/locks").filter((name) => name.endsWith(".txt"))) {
      const packages = read(path).split(/\n(?=\S)/);
      expect(packages.filter((one) => !/^[a-z\d.-]+==\S+( ;.*?)? \\\n {4}--hash=sha256:/.test(one))).toEqual([]);
    }
  });
});
