import type { Path } from "../article/path.ts";
import type { ClosestText } from "../article/quote-report.ts";
import { indexArticle } from "../article/walked-index.ts";
import type { Article } from "../generated/types.ts";
import { sha256 } from "../text/digest.ts";
import { digestName } from "../text/digest-name.ts";
import type { Span } from "../text/span.ts";
import { align } from "./alignment.ts";
import { closestTo } from "./closest.ts";
import { listedPlaces } from "./listed-places.ts";
import { type FindNewPlace, type NewPlace, newPlaces } from "./new-place.ts";
import { type SearchBudget, searchBudget } from "./search-budget.ts";
import { type ChangedPart, sectionsBeside } from "./sections-beside.ts";
import { type SourceText, sourceText } from "./source-text.ts";

/** The result for one quote of an article in an edited text. */
export interface ReanchoredQuote {
  /** The path of the quote in the article that was given. */
  path: Path;
  /** The quote in that article. */
  quote: string;
  /** Where it was. */
  from: Span;
  /**
   * `kept`: at the same offsets. `shifted`: between the same words, at other offsets. `moved`: found between other
   * words. `ambiguous`: its words occur in several places. `lost`: they are gone.
   */
  status: "kept" | "shifted" | "moved" | "ambiguous" | "lost";
  /** Its new place; the first eight when ambiguous; when lost, places that have the same words for another reason. */
  places: Span[];
  /** How many more places there are. */
  more?: number;
  /** The spelling of the text, where it differs from the quote. */
  spelling?: string;
  /** By which folding the words were found, where their spelling differs. */
  tier?: "typographic" | "orthographic";
  /** The closest text, when lost. */
  closest?: ClosestText;
}

/** An article in an edited text, if every quote has one place; and the result for each part. */
export interface Moved {
  article?: Article;
  quotes: ReanchoredQuote[];
  parts: ChangedPart[];
}

/** Moves the quotes of an article of the right shape to an edited text, and divides that text into its parts again. */
export function reanchorArticle(article: Article, text: string): Moved {
  const moved = structuredClone(article);
  const index = indexArticle(moved);
  const pathTo = pathsIn(moved);
  const alignment = align(article.text, text);
  const moving: Moving = { find: newPlaces(alignment), source: sourceText(text), maySearch: searchBudget(text) };
  const quotes = index.supports.map(({ evidence }) => moveQuote(moving, evidence, pathTo(evidence)));
  const { sections, parts } =
    article.text === text ? { sections: moved.sections, parts: [] } : sectionsBeside(article, alignment);
  if (quotes.some(({ status }) => status === "lost" || status === "ambiguous")) return { quotes, parts };
  for (const { node } of index.facts) node.evidence.sort(byPlace);
  for (const { mentions } of index.entities.values()) mentions.sort(byPlace);
  const textHash = sha256(text);
  const id = article.id === digestName(article.textHash) ? digestName(textHash) : article.id;
  return { article: { ...moved, id, text, textHash, sections }, quotes, parts };
}

interface Moving {
  find: FindNewPlace;
  source: SourceText;
  maySearch: SearchBudget;
}

function moveQuote(moving: Moving, evidence: Span & { quote: string }, path: Path): ReanchoredQuote {
  const { quote, start, end } = evidence;
  const from = { start, end };
  const { status, places, tier } = moving.find(quote, from);
  const [place] = places;
  if (status === "ambiguous" || status === "lost" || !place)
    return {
      path,
      quote,
      from,
      status: status === "lost" ? "lost" : "ambiguous",
      ...listedPlaces(places),
      ...suggested(moving, status, evidence),
    };
  const spelling = moving.source.text.slice(place.start, place.end);
  Object.assign(evidence, place, { quote: spelling });
  return {
    ...{ path, quote, from, status: statusOf(status, from, place), places },
    ...(spelling === quote || tier === undefined ? {} : { spelling, tier }),
  };
}

function statusOf(status: NewPlace["status"], from: Span, { start, end }: Span): ReanchoredQuote["status"] {
  if (status === "moved") return "moved";
  return start === from.start && end === from.end ? "kept" : "shifted";
}

function suggested(
  moving: Moving,
  status: NewPlace["status"],
  { quote }: { quote: string },
): { closest?: ClosestText } {
  if (status !== "lost" || !moving.maySearch(quote)) return {};
  const closest = closestTo(moving.source, quote);
  return closest ? { closest } : {};
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

// The path of every object, computed only on request.
function pathsIn(root: object): (object: object) => Path {
  const holders = new Map<object, { holder: object; key: string | number }>();
  const open: object[] = [root];
  for (let holder = open.pop(); holder; holder = open.pop()) {
    const entries = Array.isArray(holder) ? [...holder.entries()] : Object.entries(holder);
    for (const [key, child] of entries) {
      if (typeof child !== "object" || child === null) continue;
      holders.set(child, { holder, key });
      open.push(child);
    }
  }
  return (object) => {
    const path: (string | number)[] = [];
    for (let at = holders.get(object); at; at = holders.get(at.holder)) path.unshift(at.key);
    return path;
  };
}
