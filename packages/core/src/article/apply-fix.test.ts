import fc from "fast-check";
import { applyPatch } from "rfc6902";
import { describe, expect, it } from "vitest";
import { applyFix } from "./apply-fix.ts";
import type { Issue, PatchStep } from "./issue.ts";

const issue = (...fix: PatchStep[]): Issue => ({
  code: "evidence/trimmed",
  severity: "error",
  path: [],
  message: "",
  fix,
});
const document = () => ({ license: "x", visits: [{ id: "trip", evidence: [{ start: 1 }, { start: 2 }] }] });

describe("applyFix", () => {
  it("returns a new document and what was changed, and leaves the old one as it was", () => {
    const before = document();
    const fixed = applyFix(before, issue({ op: "replace", path: "/visits/0/evidence/1/start", value: 5 }));
    expect(fixed.document.visits[0]?.evidence).toEqual([{ start: 1 }, { start: 5 }]);
    expect(fixed.changes).toMatchObject([{ op: "replace", path: "/visits/0/evidence/1/start", before: 2, after: 5 }]);
    expect(fixed.skipped).toEqual([]);
    expect(before).toEqual(document());
  });

  it("applies a fix whole or not at all", () => {
    const half = issue({ op: "remove", path: "/license" }, { op: "replace", path: "/visits/7/id", value: "other" });
    expect(applyFix(document(), half)).toMatchObject({
      document: document(),
      changes: [],
      skipped: [{ reason: "no-place" }],
    });
  });

  it("skips a fix that touches what an earlier one changed", () => {
    const whole = issue({ op: "replace", path: "/visits/0/evidence", value: [] });
    const inside = issue({ op: "replace", path: "/visits/0/evidence/0/start", value: 9 });
    const first = issue({ op: "remove", path: "/visits/0/evidence/0" });
    for (const [one, other] of [
      [whole, inside],
      [inside, whole],
      [first, inside],
    ] as const)
      expect(applyFix(document(), [one, other])).toMatchObject({ skipped: [{ issue: other, reason: "overlap" }] });
  });

  it("skips an issue without a fix", () => {
    const { fix: _, ...bare } = issue();
    expect(applyFix(document(), bare).skipped).toEqual([{ issue: bare, reason: "no-fix" }]);
  });

  it.each([
    "/__proto__/polluted",
    "/visits/__proto__/polluted",
    "/constructor/prototype/polluted",
    "/visits/0/__proto__",
    "",
    "license",
    "/license~2",
  ])("refuses the path %j", (path) => {
    const hostile = issue({ op: "add", path, value: "yes" });
    expect(applyFix(document(), hostile)).toMatchObject({ document: document(), skipped: [{ reason: "unsafe" }] });
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("refuses operations that are not offered, and steps that are none", () => {
    for (const fix of [[{ op: "move", from: "/a", path: "/b" }], [null], [5], "remove", []])
      expect(applyFix(document(), { ...issue(), fix } as unknown as Issue).skipped[0]?.reason).toBe("unsafe");
  });

  it("throws TypeError for what is no issue", () => {
    expect(() => applyFix(document(), undefined as never)).toThrow(TypeError);
    expect(() => applyFix(document(), ["a/b"] as never)).toThrow(TypeError);
  });

  it("keeps an own key __proto__ of the document as data", () => {
    const parsed = JSON.parse('{"__proto__": {"a": 1}, "license": "x"}');
    const fixed = applyFix(parsed, issue({ op: "replace", path: "/license", value: "y" })).document;
    expect(JSON.stringify(fixed)).toBe('{"__proto__":{"a":1},"license":"y"}');
  });

  it("does what RFC 6902 says, step for step", () => {
    const key = fc.constantFrom("a", "b/c", "d~e", "0", "1", "2", "-");
    const json = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: "small" }, fc.integer(), tie("list"), tie("object")),
      list: fc.array(tie("value"), { maxLength: 3 }),
      object: fc.dictionary(key, tie("value"), { maxKeys: 3 }),
    })).object;
    const pointer = fc
      .array(key, { minLength: 1, maxLength: 3 })
      .map((keys) => keys.map((one) => `/${one.replaceAll("~", "~0").replaceAll("/", "~1")}`).join(""));
    const op = fc.constantFrom<PatchStep["op"]>("add", "replace", "remove");
    fc.assert(
      fc.property(json, pointer, op, (value, path, op) => {
        const step: PatchStep = op === "remove" ? { op, path } : { op, path, value: "new" };
        const ours = applyFix(value, issue(step));
        const theirs = peerPatched(value, step);
        expect(ours.document).toEqual(ours.changes.length === 1 ? theirs : value);
        if (ours.changes.length === 0 && theirs !== undefined) expect(path).toMatch(/[a-e-]$/);
      }),
      { seed: 20261129, numRuns: 2000 },
    );
  });
});

// The peer throws if a path leads into a number, and accepts a name as an index of a list.
function peerPatched(value: unknown, step: PatchStep): unknown {
  const copy = structuredClone(value);
  try {
    return applyPatch(copy, [step as never])[0] === null ? copy : undefined;
  } catch {
    return undefined;
  }
}
