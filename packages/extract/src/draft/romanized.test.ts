import { describe, expect, it } from "vitest";
import { lexiconsFor } from "../languages/active-lexicons.ts";
import { kebabOf } from "./draft-ids.ts";
import { romanized } from "./romanized.ts";

describe("romanized", () => {
  it.each([
    ["رضا بهرامي", "rida-bahrami"],
    ["أيمن صبري", "aiman-sabri"],
    ["محمد بن راشد الفلاسي", "muhammad-bin-rashid-al-falasi"],
    ["Leo Marsh", "leo-marsh"],
    ["Ján Hudák", "jan-hudak"],
  ])("%s", (name, id) => {
    expect(kebabOf(romanized(lexiconsFor("ar"), name))).toBe(id);
  });
});
