import { describe, expect, it } from "vitest";

// Set by scripts/test.mjs; a test run without it skips this.
const { CHECKS: checks = "passed", MISSING: missing = "" } = process.env;

describe("what ran before these lines", () => {
  it("the checks passed: builds, types, style, unused code, generated files, packages", () => {
    expect(checks).toBe("passed");
  });

  it("the tests of every package reported", () => {
    expect(missing).toBe("");
  });
});
