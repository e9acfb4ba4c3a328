import type { Article, AuthoredQuote, Block, Coding, Quoter, Span } from "@diplomatic-visits/core";

const copied = [
  ...(["id", "version", "type", "genre", "extent", "inLanguage", "datePublished", "dateModified", "url"] as const),
  ...(["archivedAt", "isBasedOn", "keywords", "license", "usageInfo", "translationOfWork", "generator"] as const),
];
const parties = ["publisher", "provider", "copyrightHolder"] as const;

/** The envelope of an article in authored form, with glosses and with the blocks other than paragraphs; without its coding. */
export function envelopeOf(article: Article, quoter: Quoter): Coding {
  const envelope: Partial<Coding> = {};
  for (const key of copied) if (article[key] !== undefined) Object.assign(envelope, { [key]: article[key] });
  if (envelope.id?.startsWith("ni:///")) delete envelope.id;
  for (const key of parties) {
    const party = article[key];
    if (party) envelope[key] = withoutEntity(party);
  }
  if (article.author) envelope.author = article.author.map(withoutEntity);
  for (const key of ["headline", "dateline"] as const) {
    const quote = article[key] && quoter.quote(article[key]);
    if (quote) envelope[key] = quote;
  }
  const blocks = blocksOf(article, quoter);
  return { ...(envelope as Coding), ...(blocks.length > 0 ? { blocks } : {}) };
}

// The target of a party's reference is not in the draft.
function withoutEntity<T extends { entity?: string }>({ entity, ...party }: T): Omit<T, "entity"> {
  return party;
}

function blocksOf(article: Article, quoter: Quoter): NonNullable<Coding["blocks"]> {
  const marked = article.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind !== "paragraph");
  return marked.flatMap((block) => {
    const quote = firstWords(article.text, block, quoter);
    return quote ? [{ kind: block.kind === "turn" ? "paragraph" : block.kind, quote }] : [];
  });
}

const fewUnits = 60;

// The fewest words that identify the line; the whole line if more are needed.
function firstWords(text: string, { start, end }: Block, quoter: Quoter): AuthoredQuote | undefined {
  const cut = text.lastIndexOf(" ", start + fewUnits);
  const few: Span = { start, end: end - start <= fewUnits || cut <= start ? end : cut };
  return quoter.quote(few) ?? quoter.quote({ start, end: Math.min(end, start + 4000) });
}
