import { describe, expect, it } from "vitest";
import { changesIn, comingChanges } from "./changes.ts";

const core =
  "# core\n\n## 0.2.0\n\n### Minor Changes\n\n- 1a2b3c4: A rule\n  more.\n\n### Patch Changes\n\n- Updated dependencies\n\n## 0.1.0\n\n- 1a2b3c5: The first.\n";
const cli = "# cli\n\n## 0.2.0\n\n### Minor Changes\n\n- 1a2b3c4: A rule\n  more.\n- 2b3c4d5: An option.\n";

describe("the changes of a version", () => {
  it("are each named once, without updates of our own packages", () => {
    expect(changesIn([core, cli], "0.2.0")).toBe("- A rule more.\n- An option.");
    expect(changesIn([core, cli], "0.1.0")).toBe("- The first.");
    expect(changesIn([core, cli], "9.0.0")).toBe("");
  });

  it("that come next are those of the changesets", () => {
    expect(comingChanges().length).toBeGreaterThan(0);
    expect(comingChanges().join("")).not.toContain("---");
  });
});
