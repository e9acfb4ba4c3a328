import type { QuoteReport } from "../article/quote-report.ts";
import type { Article, Coding, Section } from "../generated/types.ts";
import { ArticleSchema } from "../schema/article.ts";
import { shapeOf } from "../schema/node.ts";
import { specVersion } from "../schema/spec-version.ts";
import { sha256 } from "../text/digest.ts";
import { digestName } from "../text/digest-name.ts";
import { directionOf } from "../text/direction.ts";
import type { Span } from "../text/span.ts";
import { anchorNode } from "./anchor-node.ts";
import { anchorPlanOf } from "./anchor-plan.ts";
import { type Anchoring, suggestion } from "./anchoring.ts";
import { findQuote } from "./find-quote.ts";
import { type GlossMismatch, glossMismatch } from "./gloss-count.ts";
import { listedPlaces } from "./listed-places.ts";
import { mostMentionPlaces } from "./mentions.ts";
import { searchBudget } from "./search-budget.ts";
import { linesOf, type MarkedBlock, sectionsOf } from "./sections.ts";
import { dropShadowed } from "./shadowed-mentions.ts";
import { sourceText } from "./source-text.ts";

// The BCP 47 tag for an undetermined language: an unfinished coding may not name its language yet.
const undetermined = "und";

/** The result of anchoring a coding: a report for each quote and, if all were found, the article. */
export interface AnchoredCoding {
  article?: Article;
  /** The same without the quotes that were not found; it may lack required fields of an article. */
  part: Article;
  quotes: QuoteReport[];
  glosses: GlossMismatch[];
}

/** Anchors a coding of the right shape in its text: quotes become spans, and what can be computed is computed. */
export function anchorCoding(text: string, coding: Coding, source = sourceText(text)): AnchoredCoding {
  const anchoring: Anchoring = {
    source,
    quotes: [],
    maySearch: searchBudget(text),
    mentionLists: [],
    mentionBudget: { left: mostMentionPlaces },
    everywhere: new Map(),
  };
  const { blocks, glosses, ...authored } = coding;
  const body = anchorNode(anchoring, anchorPlanOf(ArticleSchema), authored, {
    place: undefined,
    scopes: [],
  }) as Partial<Article>;
  dropShadowed(anchoring);
  const sections = sectionsOf(text, markedBlocks(anchoring, blocks ?? []), body.inLanguage ?? undetermined);
  const mismatches = withGlosses(sections, glosses ?? {});
  const lost = anchoring.quotes.some(({ status }) => status === "missing" || status === "ambiguous");
  const part = composed(text, body, sections);
  const report = { part, quotes: anchoring.quotes, glosses: mismatches };
  return lost || mismatches.length > 0 ? report : { ...report, article: part };
}

function composed(text: string, body: Partial<Article>, sections: Section[]): Article {
  const textHash = sha256(text);
  const language = body.inLanguage ?? undetermined;
  const computed: Partial<Article> = {
    $schema: "./article.schema.json",
    specVersion,
    id: body.id ?? digestName(textHash),
    inLanguage: language,
    textDirection: directionOf(language),
    text,
    textHash,
    offsetUnit: "utf-16",
    sections,
  };
  const all: Record<string, unknown> = { ...body, ...computed };
  const article: Record<string, unknown> = {};
  for (const key of Object.keys(shapeOf(ArticleSchema) ?? {})) if (all[key] !== undefined) article[key] = all[key];
  return article as unknown as Article;
}

function markedBlocks(anchoring: Anchoring, blocks: NonNullable<Coding["blocks"]>): MarkedBlock[] {
  const { source, quotes } = anchoring;
  if (blocks.length === 0) return [];
  const starts = new Set(linesOf(source.text).map(({ start }) => start));
  return blocks.flatMap(({ kind, speaker, quote }, i) => {
    if (quote === undefined) return [];
    const written = typeof quote === "string" ? { quote } : quote;
    const accept = (place: Span) => starts.has(place.start);
    const { status, places } = findQuote(source, written, { accept });
    quotes.push({
      path: ["blocks", i, "quote"],
      quote: written.quote,
      status,
      ...listedPlaces(places),
      ...suggestion(anchoring, written, status),
    });
    return status === "missing" || status === "ambiguous" || !places[0]
      ? []
      : [{ start: places[0].start, kind, ...(speaker ? { speaker } : {}) }];
  });
}

function withGlosses(sections: Section[], glosses: Record<string, string[]>): GlossMismatch[] {
  const sentences = sections.flatMap((section) => section.blocks.flatMap((block) => block.sentences));
  const mismatches: GlossMismatch[] = [];
  for (const [language, list] of Object.entries(glosses)) {
    const mismatch = glossMismatch(language, list, sentences);
    if (mismatch) mismatches.push(mismatch);
    else
      for (const [i, sentence] of sentences.entries())
        sentence.gloss = { ...sentence.gloss, [language]: list[i] as string };
  }
  return mismatches;
}
