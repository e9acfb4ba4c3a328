import type { Issue } from "@diplomatic-visits/core";
import { describe, expect, it } from "vitest";
import { verdictOf } from "./verdict.ts";

const issues = (severity: Issue["severity"], count: number): Issue[] =>
  Array.from({ length: count }, () => ({ code: "visit/long", severity, path: [], message: "" }));

describe("the verdict of an example", () => {
  it.each([
    [0, 0, "Valid, no issues.", "صالح، بلا ملاحظات."],
    [1, 0, "Valid, with 1 warning.", "صالح مع تحذير واحد."],
    [2, 0, "Valid, with 2 warnings.", "صالح مع تحذيرين."],
    [3, 0, "Valid, with 3 warnings.", "صالح مع 3 تحذيرات."],
    [11, 0, "Valid, with 11 warnings.", "صالح مع 11 تحذيرًا."],
    [100, 0, "Valid, with 100 warnings.", "صالح مع 100 تحذير."],
    [1, 2, "Valid, with 1 warning and 2 notes.", "صالح مع تحذير واحد وتنبيهين."],
  ])("with %i warnings and %i notes", (warnings, notes, en, ar) => {
    const result = { ok: true, issues: [...issues("warning", warnings), ...issues("note", notes)] };
    expect([verdictOf(result, "en"), verdictOf(result, "ar")]).toEqual([en, ar]);
  });

  it("names the errors of an invalid document", () => {
    const result = { ok: false, issues: issues("error", 2) };
    expect([verdictOf(result, "en"), verdictOf(result, "ar")]).toEqual([
      "Invalid, with 2 errors.",
      "غير صالح مع خطأين.",
    ]);
  });
});
