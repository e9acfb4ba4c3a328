import type { ArticleIndex } from "../article/article-index.ts";
import { indexArticle } from "../article/walked-index.ts";
import type { Article } from "../generated/types.ts";
import { ArticleSchema } from "../schema/article.ts";
import { certainShape, indexOfCertain, type ShapeRead } from "./certain-shape.ts";
import { checkShape } from "./check-shape.ts";
import type { ValidateOptions } from "./options.ts";
import type { ShapeIssues } from "./shape-issues.ts";

/** What is known of an article before its shape is checked. */
export interface Known extends ShapeRead {
  /** True if it may become part of the result, because it does not contain an object twice. */
  isOwn: boolean;
}

/** The index of an article of the right shape, or the issues of its shape. */
export function indexFor(
  article: unknown,
  options: ValidateOptions,
  { shape: known, isDoubted, isOwn }: Known,
): { ok: true; index: ArticleIndex } | ({ ok: false } & ShapeIssues) {
  const shape = known ?? (isDoubted ? undefined : certainShape(article));
  if (shape?.form === "article") return { ok: true, index: indexOfCertain(article, shape, isOwn) };
  const parsed = checkShape(ArticleSchema, article, options);
  return parsed.ok ? { ok: true, index: indexArticle(parsed.value as Article) } : parsed;
}
