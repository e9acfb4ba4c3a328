import { type ArticleIndex, indexOfCollected } from "../article/article-index.ts";
import { checkArticleShape } from "../generated/shape-article.ts";
import { checkCodingShape } from "../generated/shape-coding.ts";
import type { Article } from "../generated/types.ts";
import { ArticleSchema } from "../schema/article.ts";
import { inSchemaOrder } from "../schema/in-schema-order.ts";
import { type Collected, collecting } from "../shape/collected.ts";
import type { DocumentForm } from "./options.ts";

/** A document whose shape is certain: the compiled check has no doubt about any part, so Zod has nothing to report. */
interface CertainShape {
  form: DocumentForm;
  /** The units of its JSON as JSON.stringify writes it, if no string contains an escape. */
  length: number;
  collected: Collected;
}

/** What a reader can tell of the shape of what it has read. */
export interface ShapeRead {
  /** Its shape, if that is certain. */
  shape?: CertainShape;
  /** True if only Zod can tell what the shape is. */
  isDoubted?: true;
}

/** Checks plain data by the compiled schema of the form that it seems to have; undefined if only Zod can resolve a doubt. */
export function certainShape(value: unknown): CertainShape | undefined {
  if (typeof value !== "object" || value === null || inheritsKeys()) return undefined;
  const form = Object.hasOwn(value, "sections") ? "article" : "coding";
  const collected = collecting();
  const length = form === "article" ? checkArticleShape(value, collected) : checkCodingShape(value, collected);
  return collected.doubted ? undefined : { form, length, collected };
}

/**
 * The index of an article whose shape is certain, as if Zod had copied it: with the keys in the order of the schema. A value
 * that was not read from a source or copied may contain an object twice, so it is copied.
 */
export function indexOfCertain(value: unknown, { collected }: CertainShape, isOwn: boolean): ArticleIndex {
  if (isOwn && collected.ordered) return indexOfCollected(value as Article, collected);
  const copy = inSchemaOrder(ArticleSchema, value) as Article;
  const again = collecting();
  checkArticleShape(copy, again);
  return indexOfCollected(copy, again);
}

// for-in also lists additions to Object.prototype, which would be checked as keys of every object.
function inheritsKeys(): boolean {
  for (const _ in {}) return true;
  return false;
}
