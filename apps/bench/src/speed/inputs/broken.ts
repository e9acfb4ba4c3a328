type Json = Record<string, unknown>;

/** The document with one entity more that its text does not mention: exactly one warning. */
export function withOneWarning(json: string): string {
  const article = JSON.parse(json) as { entities: Json[] };
  article.entities.push({ id: "bench-unmentioned", kind: "person", name: { en: "Nobody" }, mentions: [] });
  return JSON.stringify(article);
}

/** The document with the first letter of some quotes replaced: an error for each of them. */
export function withWrongQuotes(json: string, count: number): string {
  const article: unknown = JSON.parse(json);
  const quotes = evidenceIn(article);
  if (quotes.length < count) throw new Error(`only ${quotes.length} quotes`);
  const step = Math.floor(quotes.length / count);
  for (let i = 0; i < count; i++) {
    const one = quotes[i * step] as { quote: string };
    one.quote = `¤${[...one.quote].slice(1).join("")}`;
  }
  return JSON.stringify(article);
}

/** The number of quotes of a document. */
export function quotesIn(json: string): number {
  return evidenceIn(JSON.parse(json)).length;
}

/** The document with a code that is not in its list, in the last statement. */
export function withWrongCode(json: string): string {
  const article = JSON.parse(json) as { statements: Json[] };
  (article.statements.at(-1) as Json)["act"] = "bench";
  return JSON.stringify(article);
}

function evidenceIn(value: unknown): { quote: string }[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (typeof value !== "object" || value === null) return [];
  const isEvidence = "quote" in value && "start" in value;
  return isEvidence ? [value as { quote: string }] : Object.values(value).flatMap(evidenceIn);
}
