import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bugCases } from "../../../../test/bug-cases.ts";
import { draft } from "../../src/draft/draft.ts";
import { parseHtml } from "../../src/html/parse-html.ts";
import { parseText } from "../../src/plain/parse-text.ts";

function read(name: string) {
  const folder = join(bugCases ?? "", name);
  const file = readdirSync(folder).find((one) => one.startsWith("input")) ?? "";
  const bytes = readFileSync(join(folder, file));
  const result = file.endsWith(".txt")
    ? parseText(bytes.toString("utf8"))
    : parseHtml(new Uint8Array(bytes), { url: "https://news.example/a" });
  if (!result.ok) throw new Error(JSON.stringify(result.report));
  const { text, article, report } = result;
  const lines = text.split("\n");
  return {
    lines,
    article,
    dropped: report.dropped,
    doubts: report.doubts.map(({ field, message }) => `${field}: ${message.en}`),
  };
}

describe.skipIf(!bugCases)("bug cases: pages", () => {
  it("extract-51-jalali-datetime", () => {
    expect(read("extract-51-jalali-datetime").article.datePublished).toMatch(/^2025-03-05/);
  });

  it("extract-53-visible-arabic-date", () => {
    const { article, doubts } = read("extract-53-visible-arabic-date");
    expect(article.datePublished).toBeUndefined();
    expect(doubts).toEqual([expect.stringMatching(/^datePublished: .*4 سبتمبر، 2018.*2018-09-04/)]);
  });

  it("extract-55-govuk-published", () => {
    const { article, lines } = read("extract-55-govuk-published");
    expect(article.datePublished).toMatch(/^2025-03-05/);
    expect(lines.slice(-2)).toEqual(["Notes to editors", "Trade was 1.2 billion pounds last year."]);
  });

  it("extract-56-list-of-links-after-colon", () => {
    const { lines } = read("extract-56-list-of-links-after-colon");
    expect(lines).toEqual(
      expect.arrayContaining(["Memorandum on water", "Agreement on ferries", "Programme of cultural exchange"]),
    );
  });

  it("extract-58-short-turn-dropped", () => {
    expect(read("extract-58-short-turn-dropped").lines.slice(-2)).toEqual([
      "Q: And the ferry?",
      "MR. RILEY: No comment.",
    ]);
  });

  it("extract-59-wayback-canonical", () => {
    const { article, doubts } = read("extract-59-wayback-canonical");
    expect(article.url).toBe("https://news.example/a");
    expect(article.archivedAt).toBe("https://web.archive.org/web/20250305101010/https://news.example/a");
    expect(doubts).toEqual([]);
  });

  it("extract-60-cp1256-said-latin1", () => {
    const { article, lines } = read("extract-60-cp1256-said-latin1");
    expect(article.inLanguage).toBe("ar");
    expect(lines[0]).toBe("الوزير يزور مسقط");
  });

  it("extract-62-transcript-turns", () => {
    const { lines, article } = read("extract-62-transcript-turns");
    expect(lines).toHaveLength(5);
    expect(article.datePublished).toBe("2025-03-05");
    const { genre, blocks = [], statements = [] } = draft(article).coding;
    expect(genre).toBe("transcript");
    const speakers = blocks.flatMap(({ kind, speaker }) => (kind === "turn" ? [speaker] : []));
    expect(speakers).toEqual(["torrend", "velk", "unnamed", "torrend"]);
    expect(statements.map(({ source }) => source.join(" "))).toEqual(speakers);
  });

  it("extract-63-paywall-notice-kept", () => {
    const { lines, doubts } = read("extract-63-paywall-notice-kept");
    expect(lines.join("\n")).not.toContain("Subscribe");
    expect(doubts).toEqual([expect.stringMatching(/^extent: /)]);
  });

  it("extract-64-plain-readout", () => {
    const { lines, article, doubts } = read("extract-64-plain-readout");
    expect(article.headline?.quote).toMatch(/^Readout of Prime Minister Brill/);
    expect(lines.at(-1)).toBe("The Prime Minister thanked the President for Norrin's hospitality.");
    expect(doubts).toContainEqual(expect.stringMatching(/^datePublished: .*2025-03-05/));
  });

  it("extract-77-body-in-several-chunks", () => {
    const { lines, doubts } = read("extract-77-body-in-several-chunks");
    expect(lines.length === 19 || doubts.some((doubt) => /^text: .*formatted like/.test(doubt))).toBe(true);
  });

  it("extract-79-consent-dialog-kept", () => {
    const { lines } = read("extract-79-consent-dialog-kept");
    expect(lines).toHaveLength(5);
    expect(lines.join("\n")).not.toContain("cookies");
  });

  it("extract-81-span-br-joins-words", () => {
    const { lines } = read("extract-81-span-br-joins-words");
    expect(lines).toHaveLength(5);
    expect(lines[2]).toBe("A Palace That Waits, A Minister Who Came");
  });

  it("extract-82-java-date-and-colon-meta", () => {
    expect(read("extract-82-java-date-and-colon-meta").article.datePublished).toBe("2023-04-28");
  });
});
