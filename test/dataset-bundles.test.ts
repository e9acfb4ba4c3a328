import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { articleIds, roles } from "../scripts/article-folders.ts";
import { read, root } from "./house/source-files.ts";

const name = "@diplomatic-visits/dataset";
const textOf = (id: string) => read(`packages/dataset/articles/${id}/text.txt`);
// a span of the text that JSON does not escape
const stretchOf = (id: string) => /[^"\\\n]{20,60}/.exec(textOf(id))?.[0] ?? id;

/** A bundler's output for a module that uses these exports. */
async function bundled(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: "ts" },
    ...{ bundle: true, write: false, format: "esm", platform: "browser", charset: "utf8", logLevel: "error" },
  });
  return outputFiles[0]?.text ?? "";
}

/** The articles whose text is in a bundle. */
const articlesIn = (bundle: string) => articleIds.filter((id) => bundle.includes(stretchOf(id)));

describe("a bundle", () => {
  it.each(articleIds)("of %s has its text and no other", async (id) => {
    const bundle = await bundled(`import { article } from "${name}/${id}"; console.log(article.text);`);
    expect(articlesIn(bundle)).toEqual([id]);
  });

  it("of the reference article has no other", async () => {
    const bundle = await bundled(`import { article } from "${name}"; console.log(article.text);`);
    expect(articlesIn(bundle)).toEqual([roles.reference]);
  });

  it("of the catalogue has no article", async () => {
    const bundle = await bundled(`import { catalogue } from "${name}"; console.log(catalogue);`);
    expect(articlesIn(bundle)).toEqual([]);
    for (const id of articleIds) expect(bundle).toContain(id);
  });

  it("of all articles has all", async () => {
    const bundle = await bundled(`import { articles } from "${name}"; console.log(articles);`);
    expect(articlesIn(bundle)).toEqual(articleIds);
  });
});
