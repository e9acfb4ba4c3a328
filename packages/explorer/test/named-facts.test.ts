import { facts, wordReadings } from "@diplomatic-visits/core";
import { describe, expect, it } from "vitest";
import { namedFacts } from "../src/named-facts.ts";
import { renderExplorer } from "../src/render-explorer.ts";
import { reference as article } from "./article.ts";

const named = (key: string, locale: "en" | "ar" = "en") =>
  namedFacts(article, { locale }).find((fact) => fact.key === key);

describe("the facts in words", () => {
  it("are all of them, in text order, numbered from 1", () => {
    const list = namedFacts(article);
    expect(list.map(({ key }) => key)).toEqual(facts(article).map(({ key }) => key));
    expect(list.map(({ number }) => number)).toEqual(list.map((_, i) => i + 1));
  });

  it.each([
    [
      "en",
      { concept: "Visit", title: "Sergey Lavrov → Iran" },
      { property: "Type", value: "official visit" },
      "stated",
    ],
    [
      "ar",
      { concept: "الزيارة", title: "سيرغي لافروف ← إيران" },
      { property: "النوع", value: "زيارة رسمية" },
      "مذكورة",
    ],
  ] as const)(
    "say of what they are a property, what is coded, and how it is known (%s)",
    (locale, owner, words, stateWords) => {
      expect(named("/visits/lavrov-tehran/type", locale)).toMatchObject({ owner, words, stateWords, speakers: [] });
    },
  );

  it("have the coder's note and the source of an external value", () => {
    const start = named("/visits/lavrov-tehran/start");
    expect(start?.note).toMatch(/^The text gives only the weekday/);
    expect(start?.citation).toMatchObject({ date: "2021-04-13" });
    expect(start?.stateWords).toBe("from outside the text");
  });

  it.each([
    ["en", "Iran", '<bdi lang="ar">طهران</bdi> read as '],
    ["ar", "إيران", 'قراءة <bdi lang="ar">طهران</bdi>: '],
  ] as const)("say what their words are read as, a code by its label (%s)", (locale, value, html) => {
    const readings = wordReadings(article);
    const host = namedFacts(article, { locale, readings }).find(
      ({ key }) => key === "/visits/lavrov-tehran/hostCountry",
    );
    expect(host?.readingWords).toEqual([{ words: "طهران", value }]);
    expect(named("/visits/lavrov-tehran/hostCountry")?.readingWords).toEqual([]);
    expect(renderExplorer(article, { locale, readings })).toContain(html);
  });

  it("of an object itself have no owner; of a statement no citation, though it has sources", () => {
    expect(named("/visits/lavrov-tehran")).not.toHaveProperty("owner");
    const said = namedFacts(article).filter(({ property }) => property === "statement");
    expect(said.some(({ speakers }) => speakers.length > 0)).toBe(true);
    expect(said.some((fact) => "citation" in fact)).toBe(false);
  });
});
