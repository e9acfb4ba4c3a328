import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { arabicPage, furniture, headline, lines } from "./arabic-page.ts";
import { folderWith, visits } from "./run.ts";

describe("from a saved page to an article to read", () => {
  it.each([
    ["en", "A draft coding of lavrov.txt", "to do: "],
    ["ar", "مسوّدة ترميز لـlavrov.txt", "للإنجاز"],
  ])("extract, validate, anchor, view: each takes what the one before wrote (%s)", async (lang, head, todo) => {
    const folder = folderWith({ "lavrov.html": arabicPage() });
    const at = (name: string) => join(folder, name);

    const extracted = await visits(["extract", at("lavrov.html"), "--lang", lang]);
    expect(extracted.status).toBe(0);
    expect(readFileSync(at("lavrov.txt"), "utf8")).toBe([headline, ...lines].join("\n"));
    const coding = readFileSync(at("lavrov.coding.yaml"), "utf8");
    expect(coding).toContain(head);
    expect(coding).toContain(todo);
    for (const words of furniture) expect(coding).not.toContain(words);

    const validated = await visits(["validate", at("lavrov.coding.yaml"), "--format", "ndjson"]);
    expect(validated.status).toBe(0);
    expect(
      JSON.parse(validated.stdout).issues.filter(({ severity }: { severity: string }) => severity === "error"),
    ).toEqual([]);

    expect((await visits(["anchor", "--write", at("lavrov.coding.yaml"), "-o", at("lavrov.json")])).stdout).toBe("");
    const article = JSON.parse(readFileSync(at("lavrov.json"), "utf8"));
    expect(article).toMatchObject({
      inLanguage: "ar",
      publisher: { name: "جريدة المرفأ" },
      url: "https://example.org/politics/lavrov",
      headline: { quote: headline, start: 0 },
    });
    expect(article.datePublished).toMatch(/^2021-04-17/);
    expect(article.entities.length).toBeGreaterThan(10);
    expect(article.visits.length).toBeGreaterThan(0);

    expect((await visits(["view", at("lavrov.json"), "--html", at("view.html"), "--lang", lang])).status).toBe(0);
    const page = readFileSync(at("view.html"), "utf8");
    for (const line of lines) expect(page).toContain(line.replaceAll('"', "&quot;"));
    const addresses = new Set(page.match(/https?:\/\/[^"'\s<)]+/g));
    expect([...addresses].sort()).toEqual(
      ["http://www.w3.org/2000/svg", "https://example.org/politics/lavrov"].filter((one) => addresses.has(one)),
    );
  });
});
