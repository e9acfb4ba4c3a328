import type { AuthoredMention, AuthoredQuote, Span } from "@diplomatic-visits/core/internal/browser";
import type { CodingOutline, OutlinedFact } from "./coding-outline";
import { type FactList, type PointField, pointFacts } from "./point-fields";
import { type Spliced, spliced } from "./source-splice";

/** What is filled in for a field: a code, a text or a number as text, or the ids of entities. */
export type PointedValue = string | readonly string[];

/** What the chosen words are coded as. */
export type Pointed =
  | { as: "entity"; kind: string; name: string; isEverywhere: boolean }
  | { as: "mention"; entity: string; isEverywhere: boolean }
  | { as: "fact"; list: FactList; values: Readonly<Record<string, PointedValue>> }
  | { as: "field"; fact: OutlinedFact; field: PointField | undefined; value: PointedValue };

/** The chosen words as quotes. */
export interface PointedWords {
  words: string;
  quote: AuthoredQuote;
  /** The mention that means only the chosen place. */
  mention: AuthoredMention | undefined;
  /** The quotes of entities that are mentioned in the words, by id. */
  quotes: ReadonlyMap<string, AuthoredQuote>;
}

/** The text and the outline of the coding. */
interface Coded {
  text: string;
  outline: CodingOutline;
}

/** A source with words coded; undefined if it cannot be read or has no place for them. */
export function withPointed(source: string, pointed: Pointed, found: PointedWords, coded: Coded): string | undefined {
  const begun = source.trim() === "" ? envelopeOf(coded.text) : source;
  return placedOf(pointed, found, coded).reduce<string | undefined>(
    (edited, one) => (edited === undefined ? undefined : spliced(edited, one)),
    begun,
  );
}

/** The fields that every coding begins with; the language is a first guess by the letters. */
function envelopeOf(text: string): string {
  return `type: NewsArticle\nextent: full\ninLanguage: ${guessedLanguage(text)}\n`;
}

/** The language of a text, as far as its letters show it. */
function guessedLanguage(text: string): "ar" | "en" {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return arabic * 2 > (text.match(/\p{L}/gu)?.length ?? 0) ? "ar" : "en";
}

function placedOf(pointed: Pointed, found: PointedWords, { text, outline }: Coded): Spliced[] {
  if (pointed.as === "entity") {
    const { kind, name } = pointed;
    const language = outline.language ?? guessedLanguage(text);
    const id = newId(name, kind, outline.ids);
    const value = { id, kind, name: { [language]: name }, mentions: [mentionOf(pointed, found)] };
    return [{ path: ["entities"], value, how: "append" }];
  }
  if (pointed.as === "mention") {
    const index = outline.entities.findIndex(({ id }) => id === pointed.entity);
    return [{ path: ["entities", index, "mentions"], value: mentionOf(pointed, found), how: "append" }];
  }
  if (pointed.as === "fact") return [{ path: [pointed.list], value: newFact(pointed, found, outline), how: "append" }];
  const { fact, field, value } = pointed;
  const path = [fact.list, fact.index];
  if (!field) return [{ path: [...path, "quote"], value: found.quote, how: "append" }];
  const written = fieldValue(field, value, found);
  const isList = ["participants", "ids", "codes"].includes(field.shape);
  return isList && Array.isArray(written)
    ? written.map((one): Spliced => ({ path: [...path, field.name], value: one, how: "append" }))
    : [{ path: [...path, field.name], value: written, how: "set" }];
}

function mentionOf({ isEverywhere }: { isEverywhere: boolean }, { words, mention }: PointedWords): AuthoredMention {
  return isEverywhere || mention === undefined ? words : mention;
}

function newFact(
  { list, values }: Pointed & { as: "fact" },
  found: PointedWords,
  { ids }: CodingOutline,
): Record<string, unknown> {
  const { fixed, concept, fields } = pointFacts[list];
  const filled = fields.flatMap((field) => {
    const value = values[field.name];
    return value === undefined || value.length === 0 ? [] : [[field.name, fieldValue(field, value, found)]];
  });
  const id = newId("", concept === "TimeExpression" ? "time" : concept.toLowerCase(), ids);
  return { id, ...fixed, ...Object.fromEntries(filled), quote: found.quote };
}

/** A field as a coding writes it. */
function fieldValue({ shape }: PointField, value: PointedValue, { quote, quotes }: PointedWords): unknown {
  const ids = typeof value === "string" ? [value] : value;
  const [first = ""] = ids;
  const quoteOf = (id: string) => quotes.get(id) ?? quote;
  if (shape === "participants") return ids.map((entity) => ({ entity, quote: quoteOf(entity) }));
  if (shape === "ids") return ids;
  if (shape === "coded-entity") return { value: first, quote: quoteOf(first) };
  if (shape === "coded") return { value: first, quote };
  if (shape === "codes") return ids.map((code) => ({ value: code, quote }));
  if (shape === "time") return { ...(first === "" ? {} : { value: first, basis: "explicit" }), quote };
  if (shape === "cue") return quote;
  return shape === "number" ? Number(first) : first;
}

/** An id that is free: of Latin words, else of the kind and a number. */
function newId(name: string, kind: string, taken: ReadonlySet<string>): string {
  const latin = name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-$/g, "")
    .slice(0, 40)
    .replace(/-$/, "");
  const stem = latin.length > 1 ? latin : kind;
  if (latin.length > 1 && !taken.has(stem)) return stem;
  for (let n = 1; ; n++) if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`;
}

/** Where the mentions of entities are in chosen words: the first place of each, the longest mention first. */
export function mentionsIn(text: string, { start, end }: Span, { entities }: CodingOutline): Map<string, Span> {
  const found = new Map<string, Span>();
  for (const { id, mentions } of entities) {
    const words = [...mentions].sort((a, b) => b.length - a.length);
    const quote = words.find((one) => {
      const at = text.indexOf(one, start);
      return at >= 0 && at + one.length <= end;
    });
    if (quote === undefined) continue;
    const at = text.indexOf(quote, start);
    found.set(id, { start: at, end: at + quote.length });
  }
  return found;
}
