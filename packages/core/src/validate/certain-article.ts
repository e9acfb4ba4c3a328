import { indexOfCollected } from "../article/article-index.ts";
import { soundIndex } from "../article/sound-index.ts";
import { checkArticleShape } from "../generated/shape-article.ts";
import type { Article } from "../generated/types.ts";
import { isUnloaded } from "../languages/registry.ts";
import { missingParts, partsOf } from "../languages/support.ts";
import { doubtsOf } from "../rules/doubted-rules.ts";
import type { Rule } from "../rules/rule.ts";
import { articleRules } from "../rules/rules.ts";
import { collecting } from "../shape/collected.ts";
import { decodeUtf8 } from "./read/decode-utf8.ts";
import { isWholeLength } from "./read/json-length.ts";
import { isWellFormed } from "./read/well-formed.ts";

/** A longer source is left to `validate`, which measures it before it parses it. */
const mostUnits = 1024 * 1024;

/**
 * The article of a JSON source in one line, if it is certain that `validate` accepts it without an issue; undefined means that
 * there may be an issue, and only `validate` can tell. Never throws on data.
 */
export function certainArticle(source: string | Uint8Array): Article | undefined {
  const text = textOfSource(source);
  if (text === undefined || text.length > mostUnits) return undefined;
  const value = parsedArticle(text);
  const collected = collecting();
  const length = value ? checkArticleShape(value, collected) : 0;
  const { doubted, ordered, spared } = collected;
  if (!value || doubted || !ordered) return undefined;
  const article = value as unknown as Article;
  if (!isWholeLength(text, { length, spared, digest: article.textHash })) return undefined;
  if (typeof source === "string" && !isWellFormed(source)) return undefined;
  return isWithoutDoubt(article, collected) ? article : undefined;
}

function textOfSource(source: string | Uint8Array): string | undefined {
  if (typeof source === "string") return source;
  const decoded = decodeUtf8(source);
  return "text" in decoded ? decoded.text : undefined;
}

// Keys that every object inherits would be checked as its own.
function parsedArticle(text: string): object | undefined {
  for (const _ in {}) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function isWithoutDoubt(article: Article, collected: ReturnType<typeof collecting>): boolean {
  const { inLanguage } = article;
  if (isUnloaded(inLanguage)) return false;
  const index = indexOfCollected(article, collected);
  const doubted = doubtsOf(articleRules, { index, sound: soundIndex(index) });
  // a rule without the words that it needs is not checked, and so reports nothing
  const isChecked = ({ needs }: Rule) => needs !== "outside" && missingParts(partsOf(needs), inLanguage).length === 0;
  return articleRules.every((rule, position) => doubted[position] === 0 || !isChecked(rule));
}
