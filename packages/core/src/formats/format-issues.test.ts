import { describe, expect, it } from "vitest";
import { baseArticle } from "../../test/base-articles.ts";
import { validate } from "../validate/validate.ts";
import { formatIssues } from "./format-issues.ts";

const broken = () => {
  const article = baseArticle("reference");
  const evidence = article.visits?.[0]?.type?.evidence?.[0];
  if (evidence) evidence.quote = "زيارة رسميه";
  return JSON.stringify(article, null, 2);
};

describe("issues as text", () => {
  it("say the place, what is wrong, the text and the fix", () => {
    const { issues } = validate(broken(), { locate: true });
    const text = formatIssues(issues, { path: "article.json" });
    expect(text).toMatch(
      /^article\.json:\d+:\d+ {2}error\[evidence\/quote-matches\]\n {2}at {4}\/visits\/0\/type\/evidence\/0\/quote\n/,
    );
    expect(text).toContain("⟦زيارة رسمية⟧");
    expect(text).toContain(
      '  fix   [{"op":"replace","path":"/visits/0/type/evidence/0/quote","value":"زيارة رسمية"}]\n',
    );
    expect(text).toMatch(/ {2}help {2}visits explain evidence\/quote-matches\n$/);
  });

  it("need no path and no line", () => {
    const { issues } = validate(JSON.parse(broken()));
    expect(formatIssues(issues)).toMatch(/^error\[evidence\/quote-matches\]\n/);
    expect(formatIssues([])).toBe("");
  });

  it("are apart by a blank line", () => {
    const { issues } = validate("{}");
    expect(formatIssues(issues).split("\n\n")).toHaveLength(issues.length);
  });

  it("escape what would act on a terminal or in a log", () => {
    const [issue] = validate("{}").issues;
    if (!issue) throw new Error("an empty object breaks the shape");
    const text = formatIssues([{ ...issue, message: "\u001b[31m\u202e", path: ["::error::", "\n"] }], { path: "a\nb" });
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(text).toContain("a\\nb");
    expect(text).toContain("\\u001b[31m\\u202e");
  });
});
