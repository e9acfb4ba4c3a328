import { describe, expect, it } from "vitest";
import { body, skeletonOf } from "../../test/pages.ts";

const paper = '<meta property="og:site_name" content="Example News">';

function authorsOf(before: string, head = paper) {
  const { article } = skeletonOf(`<html><head>${head}</head><body><article>${before}${body}</article></body></html>`);
  return (article.author ?? []).map(({ name }) => name);
}

describe("the authors that readers see", () => {
  it.each([
    ["<p>By Ada Brill</p>", ["Ada Brill"]],
    ['<div class="byline">By Ada Brill and Karim Sule</div>', ["Ada Brill", "Karim Sule"]],
    ['<div class="byline">By Ada Brill, Foreign Editor</div>', ["Ada Brill"]],
    ['<div class="article-author">Ada Brill</div>', ["Ada Brill"]],
    ["<p>By Ada Brill | 5 March 2025</p>", ["Ada Brill"]],
    ["<p>بقلم: كريم صول</p>", ["كريم صول"]],
    ["<p>كتب كريم صول</p>", ["كريم صول"]],
  ])("%s", (before, names) => {
    expect(authorsOf(before)).toEqual(names);
  });

  it.each([
    "<p>By land and by sea</p>",
    "<p>By Tuesday</p>",
    '<div class="byline">Example News</div>',
    '<div class="byline">News Desk</div>',
    "<aside><p>By Ada Brill</p></aside>",
    '<div class="author">5 March 2025</div>',
  ])("%s names none", (before) => {
    expect(authorsOf(before)).toEqual([]);
  });

  it("are beside the paper, if the metadata has only the paper", () => {
    const head = `${paper}<meta name="author" content="Example News">`;
    expect(authorsOf("<p>By Ada Brill</p>", head)).toEqual(["Ada Brill", "Example News"]);
    expect(authorsOf("<p>By Ada Brill</p>", '<meta name="author" content="Karim Sule">')).toEqual(["Karim Sule"]);
  });
});
