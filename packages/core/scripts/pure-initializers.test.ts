import { describe, expect, it } from "vitest";
import { withPureInitializers } from "./pure-initializers.ts";

describe("constants of a module", () => {
  it.each([
    ["const a = f();", "const a = /* @__PURE__ */ (() => (f()))();"],
    [
      "export const a: T = { b: new Set([1]) };",
      "export const a: T = /* @__PURE__ */ (() => ({ b: new Set([1]) }))();",
    ],
    ["const a = b.c;", "const a = /* @__PURE__ */ (() => (b.c))();"],
    ["const a = b + c;", "const a = /* @__PURE__ */ (() => (b + c))();"],
    ["const a = [...b], c = 1;", "const a = /* @__PURE__ */ (() => ([...b]))(), c = 1;"],
    [
      "const a = z.b().c(d());\nconst e = f();",
      "const a = /* @__PURE__ */ (() => (z.b().c(d())))();\nconst e = /* @__PURE__ */ (() => (f()))();",
    ],
  ])("that are computed are marked: %s", (source, marked) => {
    expect(withPureInitializers(source)).toBe(marked);
  });

  it.each(["const a = () => f();", "const a = 1;", "const a = { b() { return f(); } };", "const { a } = f();", "f();"])(
    "else stay as they are: %s",
    (source) => {
      expect(withPureInitializers(source)).toBe(source);
    },
  );
});
