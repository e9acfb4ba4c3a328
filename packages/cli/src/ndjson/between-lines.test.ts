import { describe, expect, it, vi } from "vitest";
import { collectorBetweenLines } from "./between-lines.ts";

describe("the collection of young objects", () => {
  it("comes after each half megabyte of lines, short or long", () => {
    const collect = vi.fn();
    const after = collectorBetweenLines(collect);
    for (let line = 0; line < 1024; line++) after(1024);
    expect(collect).toHaveBeenCalledTimes(2);
    for (let line = 0; line < 3; line++) after(1 << 24);
    expect(collect).toHaveBeenCalledTimes(5);
    expect(collect).toHaveBeenLastCalledWith({ type: "minor" });
  });

  it("is V8's own where none is given", () => {
    expect(() => collectorBetweenLines()(1 << 24)).not.toThrow();
  });
});
