import type { ArticleIndex } from "../article/article-index.ts";
import { indexArticle } from "../article/walked-index.ts";
import type { Article } from "../generated/types.ts";
import { ArticleSchema } from "../schema/article.ts";
import { type CertainShape, certainShape, indexOfCertain } from "./certain-shape.ts";
import { checkShape } from "./check-shape.ts";
import type { ValidateOptions } from "./options.ts";
import type { ShapeIssues } from "./shape-issues.ts";

/** What is known of an article before its shape is checked. */
export interface Known {
  /** Its shape, if the reader could tell for certain. */
  shape?: CertainShape;
  /** True if it may become part of the result, because it does not contain an object twice. */
  isOwn: boolean;
}

/** The index of an article of the right shape, or the issues of its shape. */
export function indexOf(
  article: unknown,
  options: ValidateOptions,
  { shape = certainShape(article), isOwn }: Known,
): { ok: true; index: ArticleIndex } | ({ ok: false } & ShapeIssues) {
  if (shape?.form === "article") return { ok: true, index: indexOfCertain(article, shape, isOwn) };
  const parsed = checkShape(ArticleSchema, article, options);
  return parsed.ok ? { ok: true, index: indexArticle(parsed.value as Article) } : parsed;
}
