import { indexOfCollected } from "../article/article-index.ts";
import { soundIndex } from "../article/sound-index.ts";
import { checkArticleShape } from "../generated/shape-article.ts";
import type { Article } from "../generated/types.ts";
import { loadLanguage } from "../languages/registry.ts";
import { unloadedFor } from "../languages/vocabulary.ts";
import { doubtsOf } from "../rules/doubted-rules.ts";
import { readyRules } from "../rules/ready-rules.ts";
import { articleRules } from "../rules/rules.ts";
import { limits } from "../schema/limits.ts";
import { type Collected, collecting } from "../shape/collected.ts";
import { optionsOf, type ValidateOptions, type ValidResult } from "./options.ts";
import { decodeUtf8 } from "./read/decode-utf8.ts";
import { isWholeLength } from "./read/json-length.ts";
import { unitsOf } from "./read/json-units.ts";
import { isKeptWhole } from "./read/kept-whole.ts";
import { measureJson } from "./read/measure-json.ts";
import { areWellFormed } from "./read/well-formed.ts";

/** A longer source is left to `validate`, which measures it before it parses it. */
const mostUnits = 1024 * 1024;

/** The most bytes that UTF-8 has for a UTF-16 unit. */
const bytesPerUnit = 3;

type CertainOptions = Pick<ValidateOptions, "locale" | "rules">;

/** The article of a JSON source if it is certain that `validate` accepts it without an issue; see `certainVerdict`. */
export function certainArticle(source: string | Uint8Array): Article | undefined {
  return certainVerdict(source)?.article;
}

/**
 * The verdict of `validate` on a JSON source if it is certain that it is an article without an issue; undefined means that there
 * may be an issue, and only `validate` can tell. Never throws on data.
 */
export function certainVerdict(source: string | Uint8Array, options: CertainOptions = {}): ValidResult | undefined {
  const read = readCertain(source);
  return read && unloadedFor(read.article.inLanguage, read.article.text).length === 0
    ? verdictOn(read, options)
    : undefined;
}

/** The same, once the languages of the article are loaded: in programs that load languages on demand. */
export async function certainVerdictOnceLoaded(
  source: string | Uint8Array,
  options: CertainOptions = {},
): Promise<ValidResult | undefined> {
  const read = readCertain(source);
  if (!read) return undefined;
  await Promise.all(unloadedFor(read.article.inLanguage, read.article.text).map(loadLanguage));
  return verdictOn(read, options);
}

function verdictOn({ article, collected }: Parsed, options: CertainOptions): ValidResult | undefined {
  const { ready, notChecked } = readyRules(articleRules, optionsOf(options), article);
  const index = indexOfCollected(article, collected);
  const doubted = doubtsOf(articleRules, { index, sound: soundIndex(index) });
  if (ready.some(({ position }) => doubted[position] !== 0)) return undefined;
  return { ok: true, article, issues: [], notChecked, form: "article" };
}

interface Parsed {
  article: Article;
  collected: Collected;
}

function readCertain(source: string | Uint8Array): Parsed | undefined {
  const text = textOfSource(source);
  if (text === undefined || text.length > mostUnits) return undefined;
  const value = parsedObject(text);
  const collected = collecting();
  const length = value ? checkArticleShape(value, collected) : 0;
  if (!value || collected.doubted || !collected.ordered) return undefined;
  const parsed = { article: value as Article, collected };
  return isRead(parsed, { source, text, length }) ? parsed : undefined;
}

// Either the length of the text proves that nothing in it was dropped, or a scan of it does.
function isRead({ article, collected }: Parsed, { source, text, length }: Measured): boolean {
  if (isWholeLength(text, { length, spared: collected.spared, digest: article.textHash }))
    return typeof source !== "string" || areWellFormed(collected);
  const units = typeof source === "string" ? unitsOf(text) : source;
  const measure = measureJson(units, limits.depth);
  return !measure.deep && isKeptWhole(article, text, measure);
}

interface Measured {
  source: string | Uint8Array;
  text: string;
  /** The units of the value as `JSON.stringify` writes it. */
  length: number;
}

function textOfSource(source: string | Uint8Array): string | undefined {
  if (typeof source === "string") return source;
  if (source.byteLength > mostUnits * bytesPerUnit) return undefined;
  const decoded = decodeUtf8(source);
  return "text" in decoded ? decoded.text : undefined;
}

// Keys that every object inherits would be checked as its own.
function parsedObject(text: string): object | undefined {
  for (const _ in {}) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
