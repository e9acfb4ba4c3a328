import type { Locale } from "../article/issue.ts";
import { type Path, toPointer } from "../article/path.ts";
import { type NotCopied, plainCopy } from "../article/plain-copy.ts";
import type { QuoteReport } from "../article/quote-report.ts";
import type { Coding } from "../generated/types.ts";
import type { GlossMismatch } from "./gloss-count.ts";
import { anchoredIn, partsThatStand, strictSource } from "./repair-kept.ts";
import { messageOf } from "./repair-message.ts";
import { placesOf } from "./repair-places.ts";
import { givenPath, type Origins, pruned, type Removed, shapeFaults } from "./repair-prune.ts";
import type { OmittedPart, RepairedQuote, UnanchoredQuote } from "./repair-report.ts";
import { respelt, spellingsOf } from "./repair-spelling.ts";
import type { SourceText } from "./source-text.ts";

/** How to repair. */
export interface RepairOptions {
  /** The language of the message; `en` when absent. */
  locale?: Locale;
  /** Maps a place of the coding to its source, such as a model's answer; pointers then refer to the source. */
  origin?: (path: Path) => Path;
}

/** The result of repairing a coding. */
export interface RepairResult {
  /** The coding, with the text's spelling for quotes that differ from it harmlessly. */
  coding: Coding;
  /** The same without what could not be anchored and what depends on it. */
  kept: Coding;
  /** The quotes that took the spelling of the text. */
  repaired: RepairedQuote[];
  /** The quotes that could not be anchored. */
  unanchored: UnanchoredQuote[];
  /** The lists of glosses that do not have one for each sentence; they are not in what is kept. */
  glosses: GlossMismatch[];
  /** What does not have the shape of a coding and was omitted. */
  omitted: OmittedPart[];
  /** What to send back to the coder; empty when every quote was found and nothing was omitted. */
  message: string;
}

/**
 * Replaces harmless spelling variants in a coding's quotes by the letters of the text, and reports which quotes could not
 * be anchored and what the text has instead. Never accepts by similarity; never throws on data.
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
  const unanchored = quotes.flatMap((report) => lost(report, pointerOf(report), source));
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

// Everything else that was not copied is still at its place, as a value that fits no field.
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

function lost(report: QuoteReport, pointer: string, source: SourceText): UnanchoredQuote[] {
  const { quote, status, closest, isUnsearched } = report;
  if (status !== "missing" && status !== "ambiguous") return [];
  const help = { ...(closest ? { closest } : {}), ...(isUnsearched ? { isUnsearched } : {}) };
  return [{ pointer, quote, status, ...help, ...placesOf(source, report) }];
}

function gained(report: QuoteReport, pointer: string, text: string): RepairedQuote[] {
  const { quote: from, status: tier } = report;
  if (tier !== "typographic" && tier !== "orthographic") return [];
  return spellingsOf(report, text).map((to) => ({ pointer, from, to, tier }));
}
