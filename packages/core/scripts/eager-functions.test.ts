import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { withEagerFunctions } from "./eager-functions.ts";

const places = (source: string, ...functions: string[]) =>
  new Set(functions.map((one) => `${source.indexOf(one)}-${source.indexOf(one) + one.length}`));

describe("functions that are called at once", () => {
  it.each([
    ["a declaration", "f();function f(){}", ["function f(){}"], "var f=(function f(){});\nf();\n"],
    ["an arrow", "const f=a=>a;", ["a=>a"], "const f=(a=>a);"],
    ["one in another", "const f=()=>b=>b;", ["()=>b=>b", "b=>b"], "const f=(()=>(b=>b));"],
    ["one in another that is not", "const f=()=>b=>b;", ["b=>b"], "const f=()=>(b=>b);"],
    [
      "one in a declaration",
      "function f(){return ()=>1}",
      ["function f(){return ()=>1}", "()=>1"],
      "var f=(function f(){return (()=>1)});\n",
    ],
    ["none", "function f(){}\nexport{f};", [], "function f(){}\nexport{f};"],
  ])("are in parentheses: %s", (_, source, functions, marked) => {
    expect(withEagerFunctions(source, places(source, ...functions))).toBe(marked);
  });

  it("are marked in the built certain path", () => {
    const built = readFileSync(new URL("../dist/certain/certain.js", import.meta.url), "utf8");
    expect(built.match(/^var [\w$]+=\(function/gm)?.length).toBeGreaterThan(100);
  });
});
