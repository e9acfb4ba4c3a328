import { describe, expect, it } from "vitest";
import { baseArticle } from "../../../test/base-articles.ts";
import type { Article } from "../../generated/types.ts";
import { graphml } from "./index.ts";

const file = (article: Article) => graphml.to?.(article).output ?? "";
const edges = (text: string) =>
  [...text.matchAll(/<edge id="[^"]*" source="([^"]*)" target="([^"]*)"><data key="edge-relation">([a-z]*)/g)].map(
    ([, source, target, relation]) => `${source} ${relation} ${target}`,
  );

describe("the network of actors", () => {
  it("has who visits which country, and who meets whom", () => {
    expect(edges(file(baseArticle("reference")))).toEqual(
      expect.arrayContaining(["lavrov visit iran", "rouhani meeting lavrov"]),
    );
  });

  it("declares every node and attribute that it uses", () => {
    const text = file(baseArticle("invented"));
    const nodes = new Set([...text.matchAll(/<node id="([^"]*)"/g)].map(([, id]) => id));
    const keys = new Set([...text.matchAll(/<key id="([^"]*)"/g)].map(([, id]) => id));
    for (const [, source, target] of text.matchAll(/source="([^"]*)" target="([^"]*)"/g))
      for (const id of [source, target]) expect(nodes).toContain(id);
    for (const [, key] of text.matchAll(/<data key="([^"]*)"/g)) expect(keys).toContain(key);
  });

  it("names a country without an entity by its code, and counts visits without hosts", () => {
    const article = baseArticle("minimal");
    expect(graphml.to?.(article).losses).toContainEqual({ field: "Visit or Meeting (of one actor)", count: 1 });
    const [visit] = article.visits ?? [];
    if (visit) visit.hostCountry = { value: "TN", state: "stated", evidence: [] };
    expect(edges(file(article))).toEqual(["brill visit country-TN"]);
    expect(file(article)).toContain('<data key="node-label">Tunisia</data>');
  });

  it("escapes what XML cannot contain", () => {
    const article = baseArticle("minimal");
    const brill = article.entities?.find(({ id }) => id === "brill");
    if (brill) brill.name = { en: 'A<&">' };
    article.visits?.[0]?.visitors.push({ entity: "norrin", evidence: [] });
    expect(file(article)).toContain("A&lt;&amp;&quot;&gt;");
  });
});
