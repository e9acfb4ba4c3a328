import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../test/peer-data.ts";
import { countryAgreement } from "../places/parallel.ts";

const folder = peerPath("parse-cases/ud-sentences");

describe.skipIf(!folder)("parallel sentences of Universal Dependencies", () => {
  const lines = (file: string) => readFileSync(`${folder}/${file}`, "utf8").split("\n");

  it("name the same countries in Arabic and in English", () => {
    const { both, f1 } = countryAgreement("development", lines("ar_pud.jsonl"), lines("en_pud.jsonl"));
    expect(both).toBeGreaterThanOrEqual(40);
    expect(f1).toBeGreaterThanOrEqual(0.9);
  });

  it("name nearly the same countries in the blind part", () => {
    expect(countryAgreement("blind", lines("ar_pud.jsonl"), lines("en_pud.jsonl")).f1).toBeGreaterThanOrEqual(0.8);
  });

  it("and other sentences do not: the comparison can fail", () => {
    const [first = "", ...others] = lines("en_pud.jsonl").filter(Boolean).slice(0, 20);
    const shifted = others.map((line, i) => ({ ...JSON.parse(line), doc: JSON.parse(others[i + 1] ?? line).doc }));
    const { f1 } = countryAgreement("development", lines("ar_pud.jsonl").slice(0, 20), [
      first,
      ...shifted.map((row) => JSON.stringify(row)),
    ]);
    expect(f1).toBeLessThan(0.3);
  });
});
