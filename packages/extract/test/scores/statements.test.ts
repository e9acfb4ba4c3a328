import { describe, expect, it } from "vitest";
import { scoreStatements } from "./statements.ts";

const leastPrecision = 0.9;
const leastRecall = 0.7;

describe("statements with the right speaker", () => {
  it.each(["en", "ar"] as const)("are found in the development part of %s", (language) => {
    const { right, drafted, wanted } = scoreStatements("development", language);
    expect(wanted).toBeGreaterThan(0);
    expect(right / drafted).toBeGreaterThanOrEqual(leastPrecision);
    expect(right / wanted).toBeGreaterThanOrEqual(leastRecall);
  });
});
