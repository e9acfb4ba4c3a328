import { type Article, sha256 } from "@diplomatic-visits/core";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** Fields of words, in which a string that equals an id is not a reference. */
const words: ReadonlySet<string> = new Set(["quote", "text", "gloss", "note", "name", "title", "headline"]);

/** An article that is its original several times over: texts one after the other, every id and span of its own. */
export function repeatedArticle(article: Article, times: number): JsonObject {
  const original = article as unknown as JsonObject;
  const valued = idsIn([original["entities"] ?? [], original["visits"] ?? []]);
  const ids = { all: idsIn(original), valued };
  const text = `${article.text.replace(/\n+$/, "")}\n`;
  const copies = Array.from({ length: times }, (_, i) =>
    copyOf(original, { ids, suffix: `-${i}`, by: i * text.length }),
  );
  const whole = text.repeat(times);
  // what it is about is a short list of topics
  const lists = Object.keys(original).filter((key) => Array.isArray(original[key]) && key !== "about");
  return {
    ...copies[0],
    id: `urn:example:${times}-times`,
    ...Object.fromEntries(lists.map((key) => [key, copies.flatMap((copy) => copy[key] as Json[])])),
    text: whole,
    textHash: sha256(whole),
  };
}

function idsIn(value: Json, ids = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) idsIn(item, ids);
  else if (typeof value === "object" && value !== null) {
    for (const child of Object.values(value)) idsIn(child, ids);
    if (typeof value["id"] === "string") ids.add(value["id"]);
  }
  return ids;
}

interface Copying {
  ids: { all: ReadonlySet<string>; valued: ReadonlySet<string> };
  suffix: string;
  by: number;
}

function copyOf(object: JsonObject, copying: Copying): JsonObject {
  const { ids, suffix, by } = copying;
  const isSpan = typeof object["start"] === "number" && typeof object["end"] === "number";
  const copied = (key: string, value: Json): Json => {
    if (isSpan && (key === "start" || key === "end")) return (value as number) + by;
    if (typeof value === "string") return isReference(key, value, ids) ? value + suffix : value;
    if (Array.isArray(value)) return value.map((item) => copied(key, item));
    return typeof value === "object" && value !== null && !words.has(key) ? copyOf(value, copying) : value;
  };
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, copied(key, value)]));
}

// Of the coded values, only places and visits are references; the id of a meeting may also be a code.
function isReference(key: string, value: string, { all, valued }: Copying["ids"]): boolean {
  return !words.has(key) && (key === "value" ? valued : all).has(value);
}
