import { expect, it } from "vitest";

it("the checks that ran before the tests passed: builds, types, style, generated files, packages", () => {
  // Set by scripts/test.mjs; a run of the tests alone asks nothing.
  expect(process.env["CHECKS"] ?? "passed").toBe("passed");
});
