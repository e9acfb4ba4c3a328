import { describe, expect, it } from "vitest";
import { type Collector, collectorBetweenLines } from "./between-lines.ts";

/** A collector that keeps a list of what it was asked for; a minor collection leaves a tenth of a megabyte in use. */
function listing(live: number): Collector & { asked: string[] } {
  const asked: string[] = [];
  let used = live;
  return {
    asked,
    inUse: () => used,
    limitYoung: () => true,
    collect({ type }) {
      asked.push(type);
      used = type === "major" ? live : used + 1e5;
    },
  };
}

describe("the collection between lines", () => {
  it("comes after each half megabyte of lines, short or long", () => {
    const collector = listing(20e6);
    const after = collectorBetweenLines(collector);
    for (let line = 0; line < 1024; line++) after(1024);
    expect(collector.asked).toEqual(["minor", "minor"]);
    for (let line = 0; line < 3; line++) after(1 << 24);
    expect(collector.asked).toHaveLength(5);
  });

  it.each([20e6, 200e6])("is a whole one when what is in use has doubled, so that memory stays flat: %d", (live) => {
    const collector = listing(live);
    const after = collectorBetweenLines(collector);
    let most = 0;
    for (let line = 0; line < 10_000; line++) {
      after(1 << 19);
      most = Math.max(most, collector.inUse());
    }
    expect(most).toBeLessThanOrEqual(Math.max(48e6, 2 * live) + 1e5);
    expect(collector.asked.filter((type) => type === "major").length).toBeLessThan(50);
  });

  it("is V8's own where none is given", () => {
    expect(() => collectorBetweenLines()(1 << 24)).not.toThrow();
  });
});
