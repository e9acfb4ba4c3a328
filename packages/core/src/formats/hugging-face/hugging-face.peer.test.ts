import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../../test/peer-data.ts";
import { croissantFaults } from "../../../test/croissant-faults.ts";

const folder = peerPath("peer-cases/croissant");
const graphs = (kind: string) =>
  readdirSync(`${folder}/${kind}`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("metadata.json"))
    .map((path) => [path, JSON.parse(readFileSync(`${folder}/${kind}/${path}`, "utf8"))] as const);

describe.skipIf(!folder)("the graphs of mlcroissant, as control of the rules", () => {
  it("finds a fault in each that fails there", () => {
    const failing = graphs("failing-graphs");
    expect(failing).toHaveLength(15);
    expect(failing.filter(([, graph]) => croissantFaults(graph).length === 0).map(([path]) => path)).toEqual([]);
  });

  it("finds none in datasets that others publish", () => {
    const published = graphs("datasets");
    expect(published.length).toBeGreaterThan(3);
    for (const [path, graph] of published) expect(croissantFaults(graph), path).toEqual([]);
  });
});
