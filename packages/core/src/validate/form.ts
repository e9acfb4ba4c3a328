import type { DocumentForm } from "./options.ts";

/** The keys that anchoring computes, so a coding does not need them. `textHash` is not one of them. */
const articleKeys = ["specVersion", "textDirection", "text", "offsetUnit", "sections"];

/** The root keys that only the authored form has. */
const codingKeys = ["blocks", "glosses"];

/** The number of signs that decide the form, so that a large document need not be searched to its end. */
const mostSigns = 64;

/** The most values that are searched for signs. */
const mostValues = 2_000;

/**
 * Whether data is an article or a coding. Its quotes decide: an article has spans beside them, a coding does not.
 * Without any quotes, the metadata keys decide.
 */
export function formOf(value: unknown): DocumentForm {
  if (!isObject(value) || Array.isArray(value)) return "coding";
  const keys = articleKeys.filter((key) => Object.hasOwn(value, key));
  const signs = signsOf(value);
  if (signs.article !== signs.coding) return signs.article > signs.coding ? "article" : "coding";
  if (codingKeys.some((key) => Object.hasOwn(value, key))) return "coding";
  return keys.length > 0 && keys.some((key) => key !== "specVersion") ? "article" : "coding";
}

interface Signs {
  article: number;
  coding: number;
}

function signsOf(root: object): Signs {
  const signs: Signs = { article: 0, coding: 0 };
  const open: object[] = [root];
  for (let seen = 0; open.length > 0 && seen < mostValues && signs.article + signs.coding < mostSigns; seen++) {
    const value = open.pop() as object;
    if (!Array.isArray(value)) count(value as Record<string, unknown>, signs);
    for (const child of Object.values(value).slice(0, mostValues)) if (isObject(child)) open.push(child);
  }
  return signs;
}

// A quote beside a span, or a list of evidence, indicates an article; a quote alone, or mentions as strings, a coding.
function count(value: Record<string, unknown>, signs: Signs): void {
  const { quote, start, end, evidence, mentions } = value;
  if (quote !== undefined) signs[typeof start === "number" || typeof end === "number" ? "article" : "coding"]++;
  if (Array.isArray(evidence) && quote === undefined) signs.article++;
  if (Array.isArray(mentions) && mentions.some((mention) => typeof mention === "string")) signs.coding++;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
