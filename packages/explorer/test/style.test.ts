import { describe, expect, it } from "vitest";
import { built } from "./opened.ts";

const style = built("explorer.css").replace(/\/\*(?!rtl).*?\*\//gs, "");
const selectors = [...style.matchAll(/([^{};]+)\{/g)].map(([, selector = ""]) => selector.trim());
const declarations = [...style.matchAll(/(\/\*rtl:ignore\*\/\s*)?([a-z-]+): ([^;{}]+);/g)];

describe("the style sheet", () => {
  it("touches nothing outside an explorer", () => {
    expect(selectors.length).toBeGreaterThan(100);
    const outside = selectors.filter(
      (selector) =>
        !/^(\[data-theme="dark"\] )?\.dv-explorer(?![\w-])/.test(selector) && !/^@(media|container) /.test(selector),
    );
    expect(outside).toEqual([]);
  });

  it("knows no left and no right but where letters need it, and says so to those who mirror it", () => {
    const sided = declarations.filter(
      ([, , name = "", value = ""]) =>
        /(^|-)(left|right)($|-)/.test(name) || /^(left|right|ltr|rtl)$/.test(value.trim()),
    );
    expect(sided.map(([, ignored, name, value]) => [ignored?.trim(), name, value])).toEqual([
      ["/*rtl:ignore*/", "direction", "ltr"],
    ]);
  });

  it("never spaces or stretches Arabic letters, and leaves them room", () => {
    const of = (wanted: string) => declarations.filter(([, , name]) => name === wanted).map(([, , , value]) => value);
    expect(of("letter-spacing")).toEqual(["normal"]);
    expect(of("text-align")).not.toContain("justify");
    expect(/\.dv-words \{[^}]*line-height: ([\d.]+)/.exec(style)?.[1]).toBe("2.3");
  });

  it("asks for nothing from the network", () => {
    expect(style).not.toMatch(/url\(|@import/);
  });
});
