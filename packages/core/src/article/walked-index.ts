import type { Article } from "../generated/types.ts";
import { ArticleSchema } from "../schema/article.ts";
import { collecting, identify } from "../shape/collected.ts";
import { type ArticleIndex, indexOfCollected } from "./article-index.ts";
import { walk } from "./walk.ts";

/** Collects an article's objects in one walk; the article must have the right shape. */
export function indexArticle(article: Article): ArticleIndex {
  const found = { ...collecting(), odd: undefined };
  walk(ArticleSchema, article, {
    reference: (reference) => found.references.push(reference),
    enter({ object, meta, parent = article, key }) {
      const node = object as Record<string, unknown>;
      // an unfinished coding may lack an id
      if (meta.concept) identify(node, meta.concept, found);
      if (Array.isArray(node["evidence"]))
        found.facts.push({ node, parent, key, block: meta.block, concept: meta.concept });
      if (meta.block === "time") found.times.push({ time: object, owner: parent, key });
      if (meta.block === "mention") found.mentions.push({ mention: object, entity: parent });
      if (meta.block === "evidence" || meta.block === "mention")
        found.supports.push({ evidence: object, owner: parent, role: key });
    },
  });
  return indexOfCollected(article, found);
}
