import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../test/peer-data.ts";
import { countryAgreement } from "../places/parallel.ts";

const folder = peerPath("parse-cases/ud-sentences");

describe.skipIf(!folder)("parallel sentences of Universal Dependencies", () => {
  const lines = (file: string) => readFileSync(`${folder}/${file}`, "utf8").split("\n");

  it("name the same countries in Arabic and in English", () => {
    const { both, f1 } = countryAgreement(lines("ar_pud.jsonl"), lines("en_pud.jsonl"));
    expect(both).toBeGreaterThanOrEqual(100);
    expect(f1).toBeGreaterThanOrEqual(0.9);
  });

  it("and other sentences do not: the comparison can fail", () => {
    const [first = "", ...others] = lines("en_pud.jsonl").filter(Boolean);
    const shifted = others.map((line, i) => ({ ...JSON.parse(line), doc: JSON.parse(others[i + 1] ?? line).doc }));
    const { f1 } = countryAgreement(lines("ar_pud.jsonl"), [first, ...shifted.map((row) => JSON.stringify(row))]);
    expect(f1).toBeLessThan(0.3);
  });
});
