import type { Locale } from "../article/issue.ts";
import { type Path, toPointer } from "../article/path.ts";
import { type NotCopied, plainCopy } from "../article/plain-copy.ts";
import type { QuoteReport, SpanInContext } from "../article/quote-report.ts";
import type { Coding } from "../generated/types.ts";
import type { GlossMismatch } from "./gloss-count.ts";
import { anchoredIn, partsThatStand, strictSource } from "./repair-kept.ts";
import { messageOf } from "./repair-message.ts";
import { placesOf } from "./repair-places.ts";
import { givenPath, type Origins, pruned, type Removed, shapeFaults } from "./repair-prune.ts";
import type { OmittedPart, RepairedQuote, UnanchoredQuote } from "./repair-report.ts";
import { respelt, spellingsOf } from "./repair-spelling.ts";

/** How to repair. */
export interface RepairOptions {
  /** The language of the message; `en` when absent. */
  locale?: Locale;
  /** Where a place of the coding stood in what the coding was made from, such as a model's answer: pointers then lead there. */
  origin?: (path: Path) => Path;
}

/** What became of a coding's quotes. */
export interface RepairResult {
  /** The coding, with the text's own spelling where a quote differed from it harmlessly. */
  coding: Coding;
  /** The same without what could not be anchored and what cannot stand without it. */
  kept: Coding;
  /** The quotes that took the spelling of the text. */
  repaired: RepairedQuote[];
  /** The quotes that could not be anchored. */
  unanchored: UnanchoredQuote[];
  /** The lists of glosses that do not have one for each sentence; they are not in what is kept. */
  glosses: GlossMismatch[];
  /** What has not the shape of a coding and was left out. */
  omitted: OmittedPart[];
  /** What to send back to the coder; empty when every quote was found and nothing was left out. */
  message: string;
}

/**
 * Gives harmless spelling variants of a coding's quotes the letters of the text, and tells which quotes could not be
 * anchored and what the text has instead. Never accepts by likeness; never throws on data.
 */
export function repair(coding: unknown, text: string, options: RepairOptions = {}): RepairResult {
  const { locale = "en", origin = (path) => path } = options;
  if (typeof text !== "string") throw new TypeError("text must be a string");
  if (locale !== "en" && locale !== "ar") throw new TypeError('locale must be "en" or "ar"');
  const origins: Origins = new WeakMap();
  const { value, notCopied } = plainCopy(coding);
  const shaped = pruned(objectOf(value), shapeFaults, origins);
  const fitting = shaped.value as Coding;
  const { quotes, glosses } = anchoredIn(text, fitting);
  const pointerOf = ({ path }: QuoteReport) => toPointer(origin(givenPath(fitting, path, origins)));
  const source = strictSource(text);
  const unanchored = quotes.flatMap((report) => lost(report, pointerOf(report), placesOf(source, report)));
  const omitted = [...notCopied.filter(isForbidden).map(({ path }) => ({ path })), ...shaped.removed].map((part) =>
    omittedPart(part, (path) => toPointer(origin(path))),
  );
  const mended = respelt(fitting, quotes, text);
  return {
    coding: mended,
    kept: partsThatStand(mended, text),
    repaired: quotes.flatMap((report) => gained(report, pointerOf(report), text)),
    unanchored,
    omitted,
    glosses,
    message: messageOf({ unanchored, glosses, omitted }, locale),
  };
}

function objectOf(coding: unknown): object {
  return typeof coding === "object" && coding !== null && !Array.isArray(coding) ? coding : {};
}

// What else was not copied is at its place still, as something that fits no field.
function isForbidden({ path, fault }: NotCopied): boolean {
  return path.length === 0 || fault === "forbiddenKey" || fault === "symbolKey";
}

function omittedPart(
  { path, fault }: Pick<Removed, "path"> & Partial<Removed>,
  pointerOf: (path: Path) => string,
): OmittedPart {
  const because = fault?.takenBy?.remove.findLast((key) => typeof key === "string");
  return { pointer: pointerOf(path), ...(because === undefined ? {} : { because: String(because) }) };
}

function lost({ quote, status, closest }: QuoteReport, pointer: string, places: SpanInContext[]): UnanchoredQuote[] {
  if (status !== "missing" && status !== "ambiguous") return [];
  return [{ pointer, quote, status, ...(closest ? { closest } : {}), places }];
}

function gained(report: QuoteReport, pointer: string, text: string): RepairedQuote[] {
  const { quote: from, status: tier } = report;
  if (tier !== "typographic" && tier !== "orthographic") return [];
  return spellingsOf(report, text).map((to) => ({ pointer, from, to, tier }));
}
