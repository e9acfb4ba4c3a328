import { describe, expect, it } from "vitest";
import { type ComparedCodings, renderCodings, renderCodingsPage } from "../src/index.ts";
import { compared } from "./two-codings.ts";

/** The kinds of the listed facts, in the order of the page. */
function kindsOf(page: string): string[] {
  return [...page.matchAll(/<li class="dv-item"[^>]* data-kind="(\w+)"/g)].map(([, kind]) => kind ?? "");
}

describe.each(["en", "ar"] as const)("two codings in %s", (locale) => {
  const page = renderCodings(compared, { locale });

  it("are listed by how they stand to each other, what differs first", () => {
    expect(kindsOf(page)).toEqual(["different", "a", "b", "agreed"]);
    expect([...page.matchAll(/type="radio"[^>]* value="(\w+)"/g)].map(([, kind]) => kind)).toEqual([
      ...["all", "different", "a", "b", "agreed"],
    ]);
  });

  it("leave each paragraph one text node, and embed the quotes of both", () => {
    expect(page).toMatch(/<p class="dv-words"[^>]*>Minister Oram arrived in Brantow on Monday\.<\/p>/);
    const [, json = ""] = /<script type="application\/json" class="dv-marks">(.*?)<\/script>/.exec(page) ?? [];
    const { marks } = JSON.parse(json) as { marks: [number, number, number][] };
    expect(marks.map(([start, end]) => compared.article.text.slice(start, end))).toEqual(
      expect.arrayContaining(["Minister Oram", "Brantow", "on Monday", "Monday"]),
    );
  });

  it("say what each coder has, what was decided, and by which rule", () => {
    expect(page).toContain("<b>A</b> <bdi>2026-03-02</bdi>");
    expect(page).toContain("<b>B</b> <bdi>2026-03</bdi>");
    expect(page).toMatch(/<a href="\/rules\/v8">V8<\/a>/);
    expect(page).toContain({ en: "as in A", ar: "كما في A" }[locale]);
    expect(page).toContain({ en: "not coded", ar: "غير مرمَّز" }[locale]);
  });

  it("give the figures as tables", () => {
    expect(page).toMatch(/<caption>F1<\/caption>.*<th scope="row">mentions<\/th><td><bdi>0.97<\/bdi>/s);
  });
});

describe("the page of two codings", () => {
  it("is one file, escaped, that says when nothing differs", () => {
    const facts = compared.facts.filter(({ standing }) => standing === "agreed");
    const names = { a: "<a>", b: "b" };
    const page = renderCodingsPage({ ...compared, names, facts } satisfies ComparedCodings, {
      style: "p{}",
      script: "1",
    });
    expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(page).toContain("&lt;a&gt;");
    expect(page).not.toContain("<a> ");
    expect(page).toContain("The two codings do not differ.");
    expect(page).not.toMatch(/undefined|\[object Object\]|NaN/);
  });
});
